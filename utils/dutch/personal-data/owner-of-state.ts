import { hasInGap } from '../gap-before';
import { isBodyNoun } from '../lexicons/health-compounds';
import { isAid } from '../lexicons/health-words';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import { clauseStart, isApart } from './clause-of-state';
import { isDiagnosed } from './diagnosed';
import { isNamed } from './named-person';
import {
  ARTICLES,
  CAUSES,
  FIRST,
  NEGATIONS,
  OTHERS,
  PEOPLE,
  POSSESSIVES,
  STATES,
  TOPIC_LINKS,
  TOPICS,
} from './owner-words';
import { isSubordinate } from './subordinate-state';

const CHILDREN = 'kinderen';
const WHOSE = new Set([...POSSESSIVES, 'beide']);
const ANYONE = /^(?:man|vrouw|jongen|meisje|kind|moeder|vader)$/;
const LOOK_BACK = 9;
const FAR = 40;

// Verbs of the first person that begin a clause in which the pronoun was left out: "heb epilepsie".
const FIRST_PERSON = wordSet(
  'moest moet heb kheb ben kben zit kzit slik gebruik word loop lig krijg kreeg had lijd mankeer draag volg onderga herstel was raakte kamp worstel zat sta leef rij kom stam voel blijf ontving overleef vecht worstelde hield stem kon lag belandde onderging slaap',
);
const OPENERS = wordSet(
  'ja nee hoi hallo hey goedemorgen goedemiddag goedenavond dag beste ook nog zelf nu dus en maar want helaas inmiddels al sinds sorry overigens tevens trouwens namelijk soms vaak daarnaast hoor',
);
const INVITES = wordSet('langs naar gerust vooral eens maar ook');
const SUBJECTS = wordSet('uw jouw ie je jij u jullie we wij hij zij ze het dat dit er ge gij die men de');
const OF_PART = wordSet('aan in op over onder');
const LIVED_THROUGH = wordSet('gehad gekregen opgelopen doorgemaakt overleefd ondergaan');

/** Whose state the word at `at` is: someone's, nobody's, or only what something is about; null when the words around it do not tell. */
export function ownerOf(words: Words, sentence: Sentence, at: number): 'owner' | 'topic' | 'denied' | null {
  const { tokens } = words;
  const lead = tokens.slice(Math.max(sentence.first, at - LOOK_BACK), at).map((token) => token.word);
  const rest = tokens.slice(at + 1, Math.min(sentence.last, at + 6)).map((token) => token.word);
  // "Ik vang Syriers op, krijg ik iets?": what stands apart is of another clause.
  const apartAt = rest.findIndex((_, place) => isApart(words.text, tokens, at + 1 + place));
  const same = apartAt === -1 ? rest : rest.slice(0, apartAt);
  const earlier = tokens.slice(Math.max(sentence.first, at - FAR), at);
  const people = earlier.some(
    (token, place) => PEOPLE.has(token.word) || isNamed(words, earlier[place + 1], token.word),
  );
  // "Hoeveel kinderen hebben astma", "wie zit er in de raad"
  if (WHICH.has(tokens[sentence.first]?.word ?? '') && !earlier.some((token) => FIRST.has(token.word)))
    return 'topic';
  // "… een strafblad zoals ik heb"
  if ([...lead, '', ...rest].some((word, place, all) => word === 'zoals' && FIRST.has(all[place + 1] ?? '')))
    return 'owner';
  // "Mag iemand met een strafblad …? Ik vraag het voor mezelf"
  if (lead.includes('iemand') && FOR_SELF.test(words.text)) return 'owner';
  if (isSubordinate(words, sentence, at) || isDiagnosed(words, sentence, at)) return 'owner';
  // "Bij mij is reuma gevonden"; what helps somebody was lost before.
  if (
    rest[0] === 'gevonden' &&
    lead.slice(-4, -1).join(' ').includes('bij mij') &&
    !isAid(tokens[at]?.word ?? '')
  )
    return 'owner';
  // "Als luisterboek, ik ben nogal dyslectisch": what stands in a clause before says nothing of this one.
  const from = clauseStart(words, sentence, at);
  const clause = lead.slice(Math.max(0, lead.length - (at - from)));
  const apart =
    clause.length < lead.length &&
    (clause.some((word) => FIRST.has(word)) || dropsSubject(words, { ...sentence, first: from }, at));
  if (apart && nearestOwner(clause, true, rest) === 'owner') return 'owner';
  const firm = nearestOwner(lead, people, same);
  if (firm !== null) return firm;
  // "Dyslexie heb ik."
  if (
    lead.length <= 2 &&
    STATES.has(rest[0] ?? '') &&
    (FIRST.has(rest[1] ?? '') || /^(?:hij|zij|ze)$/.test(rest[1] ?? ''))
  )
    return 'owner';
  // "Eczeem over mijn hele lijf"
  if (
    OF_PART.has(rest[0] ?? '') &&
    (POSSESSIVES.has(rest[1] ?? '') || rest[1] === 'beide') &&
    rest.slice(2, 4).some(isPart)
  )
    return 'owner';
  if (isAsSuch(lead, rest) || dropsSubject(words, sentence, at)) return 'owner';
  return !people && rest.slice(0, 2).some((word) => LIVED_THROUGH.has(word)) ? 'owner' : null;
}

const FOR_SELF = /voor m(?:e|ij)zelf|(?:het|dit) is voor mijn/i;
const WHICH = wordSet('hoeveel wie welke');

function isPart(word: string): boolean {
  return isBodyNoun(word) || /(?:lijf|lichaam|gezicht|huid|buik|borst|keel)$/.test(word);
}

/** Nothing in the sentence says that it is about a book, a meeting, a rule. */
export function isOwned(sentence: readonly Token[]): boolean {
  return !sentence.some(({ word }) => TOPICS.has(word));
}

/** "Vanwege kanker ben ik afgekeurd": the cause stands first, its owner follows. */
export function hasCause({ tokens }: Words, sentence: Sentence, at: number): boolean {
  const lead = tokens.slice(Math.max(sentence.first, at - 4), at);
  const rest = tokens.slice(at + 1, Math.min(sentence.last, at + 6));
  // "Met een rollator kom ik er niet", "zonder gehoorapparaat versta ik u niet"
  if (
    lead.slice(-2).some(({ word }) => word === 'met' || word === 'zonder') &&
    rest.some(({ word }) => word === 'ik' || word === 'wij' || word === 'mij')
  )
    return true;
  return (
    lead.some(({ word }) => CAUSES.has(word)) &&
    rest.some(
      ({ word }, place) =>
        PEOPLE.has(word) || POSSESSIVES.has(word) || word === 'mij' || isUnable(rest, place),
    )
  );
}

/** "Wegens een gebroken heup lukt het niet …": whose hip needs no saying. */
function isUnable(rest: readonly Token[], at: number): boolean {
  const word = rest[at]?.word ?? '';
  const next = rest[at + 1]?.word ?? '';
  return (word === 'lukt' || word === 'gaat') && (next === 'het' || next === 'dat' || next === 'niet');
}

/** Looks back from the word for who has it. */
function nearestOwner(
  lead: readonly string[],
  people: boolean,
  rest: readonly string[],
): 'owner' | 'topic' | 'denied' | null {
  // "een katholieke basisschool": the word only describes a thing.
  if (TOPICS.has(rest[0] ?? '') || lead.at(-1) === 'afdeling') return 'topic';
  let state = false;
  let contrast = false;
  for (let at = lead.length - 1; at >= 0; at--) {
    const word = lead[at] ?? '';
    const distance = lead.length - at;
    if (distance <= (word === 'over' ? 6 : 4) && TOPIC_LINKS.has(word) && !isTerm(lead, at)) return 'topic';
    if (TOPICS.has(word)) return 'topic';
    if (word === 'maar') contrast = true;
    // "Geen moslims maar christenen"
    if (distance <= 3 && NEGATIONS.has(word) && !contrast) return 'denied';
    if (word === CHILDREN && distance <= 3 && !WHOSE.has(lead[at - 1] ?? '')) return 'topic';
    // "Mensen als ik" are who writes.
    if (OTHERS.has(word) && lead[at + 1] === 'als' && FIRST.has(lead[at + 2] ?? '')) return 'owner';
    if (OTHERS.has(word) && (distance <= 3 || !lead.some((other) => FIRST.has(other)))) return 'topic';
    if (STATES.has(word) && people && (distance <= 5 || lead.some((other) => PEOPLE.has(other))))
      state = true;
    if (
      POSSESSIVES.has(word) &&
      distance <= 3 &&
      !(word === 'zijn' && (lead[at + 1] === 'er' || isOfMany(lead[at - 1] ?? ''))) &&
      !(word === 'je' && ARTICLES.has(lead[at + 1] ?? ''))
    )
      return 'owner';
    // "Er is bij mij reuma ontdekt"
    if (word === 'mij' && lead[at - 1] === 'bij' && rest.slice(0, 3).some((other) => STATES.has(other)))
      return 'owner';
    // "… dat ik een depressie heb": the verb follows.
    // "Een jongen met autisme": of a story as often as of somebody.
    if (lead[at - 1] === 'een' && ANYONE.test(word)) continue;
    if (PEOPLE.has(word) && distance <= 3 && isVerbBehind(rest)) return 'owner';
    // "Moeder heeft alzheimer en vader een pacemaker": the verb is that of the clause before.
    if (PEOPLE.has(word) && distance <= 2)
      return state || distance <= 1 || lead.slice(0, at).some((other) => STATES.has(other)) ? 'owner' : null;
  }
  return state ? 'owner' : null;
}

/** "Over een week begint de chemo": when, and not about what. */
function isTerm(lead: readonly string[], at: number): boolean {
  return lead[at] === 'over' && TIMES.has(lead[at + 2] ?? '');
}

const TIMES = wordSet('week weken maand maanden dag dagen jaar uur kwartier');

/** "… dat ik een depressie heb", but not "… met zijn brief". */
function isVerbBehind(rest: readonly string[]): boolean {
  return rest
    .slice(0, 3)
    .some(
      (word, at) =>
        STATES.has(word) &&
        !(word === 'zijn' && /^(?:met|voor|van|bij|in|naar|aan)$/.test(rest[at - 1] ?? '')),
    );
}

/** "De bakken zijn zwart": a verb, and nobody's. */
function isOfMany(subject: string): boolean {
  return /(?:en|s)$/.test(subject) && !PEOPLE.has(subject) && !OTHERS.has(subject);
}

/** "Als moslim wil ik …", "als Roma gezin worden wij …": the writer speaks as one. */
function isAsSuch(lead: readonly string[], rest: readonly string[]): boolean {
  return (
    // "Wij wonen als Moluks gezin al jaren hier"
    (lead.at(-1) === 'als' && lead.slice(-4, -1).some((word) => /^(?:ik|wij|we)$/.test(word))) ||
    ((lead.slice(-2).includes('als') ||
      / als (?:actief |betalend |oud |trouw )?(?:(?:oud-|ex-|ere|kader|bestuurs)?lid|aanhanger) van (?:de|het)? ?$/.test(
        ` ${lead.slice(-5).join(' ')} `,
      )) &&
      rest.some((word) => /^(?:ik|wij|we|mij|mijn)$/.test(word)))
  );
}

/** "Heb epilepsie en mag niet rijden": the clause begins with a verb of the first person, and no one else is its subject. */
export function dropsSubject({ text, tokens }: Words, { first, asks }: Sentence, at: number): boolean {
  for (let start = at - 1; start >= Math.max(first, at - LOOK_BACK); start--) {
    const word = tokens[start]?.word ?? '';
    if (!FIRST_PERSON.has(word)) continue;
    const next = tokens[start + 1]?.word ?? '';
    // "Moet 120 uur taakstraf doen"
    if (word === 'moest' && asks) continue;
    if (
      word === 'moet' &&
      (asks || !/^(?:\d.*|van|nog|elke|eerst|een|mijn|insuline|medicijnen|zo|straks)$/.test(next))
    )
      continue;
    // "Word lid van …" invites.
    if (SUBJECTS.has(next) || (word === 'word' && next === 'lid') || (word === 'kom' && INVITES.has(next)))
      return false;
    const before = tokens[start - 1];
    const opens =
      start === first ||
      before === undefined ||
      OPENERS.has(before.word) ||
      // "Sorry voor de taalfouten ben dyslectisch"
      tokens[first]?.word === 'sorry' ||
      hasInGap(/[,;:)(-]/, text, tokens, start);
    if (opens) return true;
  }
  return false;
}
