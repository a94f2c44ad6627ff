import { gapBefore } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { clauseStart } from './clause-of-state';
import { dropsSubject } from './owner-of-state';
import { SPOKEN_TO } from './owner-words';

/** A sentence is not looked through further than this, in words: one of nothing but states must not take long. */
const MANY = 60;

const ASKING = wordSet('bent ben heeft hebt heb zijn draagt gebruikt slikt neemt krijgt zit loopt lijdt');
const ASKED = wordSet('was is heeft had leed werd');
const OPENING = wordSet('dus en oke ok goed prima maar');
const STATED = wordSet('u klopt begrijp lees zie volgens');
const ASKS_FIRST = /^(?:is|kan|kun|mag|moet|word|krijg)$/;
const OPEN = /^(?:welke?|wat|hoe|waar|wanneer|waarom)$/;
const SELF = wordSet('ik k mijn wij we onze mij ons');

/** "Bent u gelovig?" asks; it does not state. */
export function asksReader(words: Words, { first, last, asks }: Sentence, at: number): boolean {
  const { tokens } = words;
  const start = clauseStart(words, { first, last, asks }, at);
  // "Bent u VVD-lid of mag dat niet gezegd": by its order.
  if (
    at <= first + 6 &&
    start === first &&
    ASKING.has(tokens[first]?.word ?? '') &&
    SPOKEN_TO.has(tokens[first + 1]?.word ?? '') &&
    !tokens.slice(first + 2, at).some(({ word }) => SELF.has(word) || SPOKEN_TO.has(word))
  )
    return true;
  // "Mag ik vragen of u gelovig bent"
  if (asksWhether(tokens.slice(Math.max(first, at - MANY), at).map(({ word }) => word))) return true;
  // "Kan je als diabeet …", "is het waar dat je van vuurwerk doof wordt", without a question mark
  const anyone =
    ASKS_FIRST.test(tokens[first]?.word ?? '') &&
    start === first &&
    tokens.slice(first + 1, Math.min(at, first + 6)).some(({ word }) => word === 'je' || word === 'men');
  if (
    !asks &&
    !anyone &&
    (!OPEN.test(tokens[first]?.word ?? '') ||
      tokens.slice(first, Math.min(at, first + MANY)).some(({ word }) => word === 'dat'))
  )
    return false;
  // "U wordt vanuit uw lidmaatschap bijgestaan, begrijp ik?", "klopt het dat u …": what is known already is checked.
  const opening = OPENING.has(tokens[first]?.word ?? '') ? first + 1 : first;
  const all = tokens.slice(first, Math.min(last, first + MANY)).map((token) => token.word);
  if (STATED.has(tokens[opening]?.word ?? '') && !all.some((word) => OPEN.test(word))) return false;
  // "Als moslima geef ik liever geen hand, kunt u dat doorgeven?"
  if (tokens[at - 1]?.word === 'als' && tokens.slice(at + 1, at + 4).some(({ word }) => SELF.has(word)))
    return false;
  return (
    (asksOfName(words, first, at) ||
      (all.some((word) => SPOKEN_TO.has(word)) && !dropsSubject(words, { first, last, asks }, at))) &&
    !all.slice(0, Math.max(0, at - first)).some((word) => SELF.has(word))
  );
}

/** "Was Beethoven al doof?", "voor school: was Erasmus katholiek?" */
function asksOfName({ text, tokens }: Words, first: number, at: number): boolean {
  return tokens.slice(first, Math.min(at, first + 6)).some(({ word }, here) => {
    if (!ASKED.has(word) || !(here === 0 || gapBefore(text, tokens, first + here).includes(':')))
      return false;
    const next = tokens[first + here + 1];
    return next !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end));
  });
}

/** Behind "of u" nothing is of the writer. */
function asksWhether(lead: readonly string[]): boolean {
  const of = lead.findLastIndex((word, at) => word === 'of' && SPOKEN_TO.has(lead[at + 1] ?? ''));
  return of > 0 && !lead.slice(of).some((word) => SELF.has(word));
}

const STORY =
  /(?<!\p{L})(?:dvd|(?:jeugd|kinder|lees|prenten|strip|luister)?boek|film|\p{L}{0,14}quiz|spreekbeurt|werkstuk|scriptie|leeskring|serie|roman|detective|thriller|musical|seizoen|hoofdpersoon|biografie|documentaire)/iu;
// What somebody plays, reads or looks at, in which anybody may be anything.
const TOLD_IN =
  /(?:boek|film|serie|roman|spel|game|verhaal|strip|musical|toneelstuk|voorstelling|detective|thriller|documentaire|podcast|aflevering|escaperoom)$/;

const WITHIN = wordSet('waarin waarbij waar');
// A story is retold: nothing in it is the writer's.
const SET_IN =
  /speelt (?:zich af )?in |(?<!\p{L})(?:kaft|ondertitel|gezocht|verhaaltje|gelezen rond|titel kwijt|de titel)(?!\p{L})/iu;

// Who is nobody but somebody in a story, or is read about.
const IN_A_BOOK = /(?:personage|hoofdpersoon)$/;
const CHARACTER = wordSet('hoofdrol inspecteur detective romanfiguur aflevering biografie seizoen');

/** "Carmen heeft toch kanker? Staat die dvd er nog?": somebody in a story, of whom the writer says nothing that is own. */
export function isOfStory(words: Words, { first, last, asks }: Sentence, at: number): boolean {
  const { tokens } = words;
  const all = tokens.slice(first, Math.min(last, first + MANY));
  // "Ik zoek een kinderboek over een jongetje met twee vaders"
  const about = all.findIndex(({ word }, here) => word === 'over' && TOLD_IN.test(all[here - 1]?.word ?? ''));
  if (about > 0 && about < at - first && !all.slice(about, at - first).some(({ word }) => SELF.has(word)))
    return true;
  // "In die film heeft de moeder kanker", "… heeft in dat verhaal reuma"
  if (
    all.some(
      ({ word }, here) =>
        word === 'in' && (TOLD_IN.test(all[here + 1]?.word ?? '') || TOLD_IN.test(all[here + 2]?.word ?? '')),
    ) &&
    !all.slice(0, at - first).some(({ word }) => SELF.has(word))
  )
    return true;
  if (
    all.some(({ word }) => CHARACTER.has(word) || IN_A_BOOK.test(word)) &&
    // "Mijn romanpersonage": made up by the writer, and not the writer.
    !all
      .slice(0, at - first)
      .some(({ word }, here) => SELF.has(word) && !IN_A_BOOK.test(all[here + 1]?.word ?? ''))
  )
    return true;
  // "Die serie waarin de moeder kanker krijgt"
  const within = all.findIndex(({ word }) => WITHIN.has(word));
  if (within > 0 && within < at - first && TOLD_IN.test(all[within - 1]?.word ?? '')) return true;
  if (all.some(({ word }) => SELF.has(word))) return false;
  const { isSet, isTold } = storyIn(words);
  return (asks || isSet) && isTold;
}

/** Whether a text retells a story, and whether it speaks of one; looked for once, however many states it names. */
function storyIn(words: Words): { readonly isSet: boolean; readonly isTold: boolean } {
  const before = stories.get(words);
  if (before) return before;
  const found = { isSet: SET_IN.test(words.text), isTold: STORY.test(words.text) };
  stories.set(words, found);
  return found;
}

const stories = new WeakMap<Words, ReturnType<typeof storyIn>>();

const BECOMES = /^(?:krijgt?|wordt?|worden|krijgen)$/;
const CONDITIONS = wordSet('als hoe indien wanneer mocht of nadat voordat tot totdat zodra');
const ANYONE = wordSet('u je jij iemand mensen men jullie anderen');

/** "Als je corona hebt, …", "kan dat als ik griep heb?": nobody has it yet. */
export function isSupposed(
  { tokens }: Words,
  { first, asks }: Sentence,
  at: number,
  vague: ReadonlySet<string>,
): boolean {
  const lead = tokens.slice(Math.max(first, at - 25), at).map((token) => token.word);
  // "Stel dat ik kanker krijg", "als voorbeeld: mevrouw X is blind"
  // "Wat als mijn moeder dement wordt", "mocht ik ooit blind worden"
  if (
    (lead[0] === 'wat' && lead[1] === 'als') ||
    (lead[0] === 'mocht' && (SELF.has(lead[1] ?? '') || SPOKEN_TO.has(lead[1] ?? ''))) ||
    (BECOMES.test(tokens[at + 1]?.word ?? '') && lead.some((word) => word === 'ooit' || word === 'bang'))
  )
    return true;
  if (lead[0] === 'stel' || lead.slice(0, 4).includes('voorbeeld')) return true;
  const condition = lead.findIndex((word) => CONDITIONS.has(word));
  if (condition === -1) return false;
  const who = lead.slice(condition + 1);
  // "Wat kost het als ik lid word?"
  if (who[0] === 'ik' && /^(?:word|krijg|zou)$/.test(tokens[at + 1]?.word ?? '')) return true;
  if (asks && who[0] === 'ik' && vague.has(tokens[at]?.word ?? '')) return true;
  return who.some((word) => ANYONE.has(word)) && !lead.some((word) => SELF.has(word));
}
