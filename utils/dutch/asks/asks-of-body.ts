import { READER_FAMILY, TO_READER, WRITER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import { isHealth } from '../personal-data/delicate-words';
import type { Sentence, Token, Words } from '../tokens';
import { BODY, bodyWord } from './body-words';
import { wordsOf } from './sentence-parts';

const ABLE = wordSet('kunt kun kan lukt redt lukken');
const STILL = wordSet('nog zelf zelfstandig niet zonder ver lang hulp');
const THEY = wordSet('hij zij ze ie haar zijn hem kleine iemand');
const ABOUT = wordSet('over tegen naar oude als');
const OFFERS = wordSet('kan zal kunnen zullen wilt wil zou zoudt');
const USES = wordSet('gebruikt gebruik slikt slik draagt draag');
const WHICH = wordSet('welk welke wat waarvoor waarom sinds');
/** Phrases that ask after it in words that each say nothing. */
const TOGETHER: readonly (readonly string[])[] = [
  ['lichamelijk', 'psychisch'],
  ['positief', 'negatief'],
  ['onder', 'behandeling'],
  ['in', 'behandeling', 'bij'],
];
const IT = wordSet('dat het');
const STARTS = wordSet('is komt');
const RELATIVE = wordSet('waar waardoor waarmee waarbij');
const FAR = 3;

/** A question after how the body of the reader or of theirs is: what hurts, what is taken for it, what it can still do. */
export function asksOfBody(words: Words, sentence: Sentence): boolean {
  const { tokens } = words;
  const { first, last } = sentence;
  let told = 0;
  let person = false;
  let relative = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token) break;
    const { word } = token;
    // "… waar de medewerker rekening mee moet houden": who else is named there is not asked about.
    relative ||= at > first + 1 && RELATIVE.has(word);
    const tells = bodyWord(token.lexeme);
    told |= relative ? tells & ~BODY.elsewhere : tells;
    person ||= TO_READER.has(word) || THEY.has(word) || READER_FAMILY.has(word);
  }
  if (told & BODY.elsewhere) return false;
  const opens = tokens[first]?.word ?? '';
  person ||=
    (told & BODY.clear) !== 0 ||
    // "Welke diagnose heeft de huisarts gesteld?"
    (WHICH.has(opens) && (told & BODY.sign) !== 0 && (told & BODY.part) !== 0) ||
    // "Is dat vanwege een allergie?"
    (STARTS.has(opens) && IT.has(tokens[first + 1]?.word ?? ''));
  if (!person) return false;
  const all = tokens.slice(first, last);
  const firm = all.some((token, at) => isHealth(token, tokens[first + at + 1]));
  const here = wordsOf(words, sentence);
  if (
    here.some(
      (word, at) => word.startsWith('vra') && TO_READER.has(here[at - 1] ?? '') && here[at - 2] !== 'ik',
    )
  )
    return false;
  if (isOffer(here) || here.some((word, at) => word === 'heb' && here[at + 1] === 'ik')) return false;
  if (told & BODY.ability && isAbility(here)) return true;
  if (told & BODY.loose && isWithout(here)) return true;
  if (told & BODY.part && isOfPart(all)) return true;
  if (told & BODY.condition && isCondition(all)) return true;
  if (TOGETHER.some((all) => all.every((word) => here.includes(word)))) return true;
  if (!firm && !(told & (BODY.sign | BODY.complaint | BODY.loose))) return false;
  return all.some((token, at) => {
    const kind = bodyWord(token.lexeme);
    // "Heeft u nog iets op uw hart?"
    if (kind & BODY.complaint)
      return (told & BODY.part) !== 0 && !(here.includes('op') && here.includes('hart'));
    if (here.slice(Math.max(0, at - FAR), at).some((other) => ABOUT.has(other))) return false;
    if (kind & BODY.loose)
      return WHICH.has(here[0] ?? '') || (USES.has(here[0] ?? '') && TO_READER.has(here[1] ?? ''));
    return (kind & BODY.sign) !== 0 || isHealth(token, tokens[first + at + 1]);
  });
}

/** "Wat heeft u aan uw ogen?", "wat is er met uw been aan de hand?" */
function isOfPart(all: readonly Token[]): boolean {
  const holds = (wanted: string) => all.some(({ word }) => word === wanted);
  return all.some(
    ({ word }, at) =>
      ((word === 'aan' || (word === 'met' && holds('er'))) &&
        YOURS.has(all[at + 1]?.word ?? '') &&
        isPart(all[at + 2]) &&
        holds('wat')) ||
      (word === 'hand' && all[at - 2]?.word === 'aan' && all.some(isPart)),
  );
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && token.word !== 'hand' && (bodyWord(token.lexeme) & BODY.part) !== 0;
}

const LIMITS = wordSet('in op aan van voor bij');
const DETERMINERS = wordSet(
  'een welke andere uw je jouw lichamelijke verstandelijke psychische ernstige chronische',
);

/** "Heeft u beperkingen?", "komt dat door een ziekte?", but no "beperking op uw pas" and no "ziekte in de boom". */
function isCondition(all: readonly Token[]): boolean {
  if (all.some(({ word }) => word === 'iemand' || word === 'gelden')) return false;
  return all.some(
    ({ word, lexeme }, at) =>
      (bodyWord(lexeme) & BODY.condition) !== 0 &&
      !LIMITS.has(all[at + 1]?.word ?? '') &&
      (word.endsWith('en') || word.endsWith('s') || DETERMINERS.has(all[at - 1]?.word ?? '')),
  );
}

/** "Kunt u de trap nog op?", "hoe ver kunt u lopen?" */
function isAbility(here: readonly string[]): boolean {
  return (
    here.some((word, at) => ABLE.has(word) && !WRITER.has(here[at + 1] ?? '')) &&
    here.some((word) => STILL.has(word)) &&
    !here.some((word) => ON_PAPER.test(word))
  );
}

// "Heb je nog meer op je lijstje staan?", "een nachtje over slapen"
const ON_PAPER = /^(?:lijst|lijstje|agenda|planning|programma|nachtje)$/;

/** "Redt u het zonder rollator?" */
function isWithout(here: readonly string[]): boolean {
  const able = here.findIndex((word) => ABLE.has(word));
  return able !== -1 && able <= 1 && !WRITER.has(here[able + 1] ?? '') && here.includes('zonder');
}

/** "Kan ik u helpen met …", "wilt u …": what is offered or wished for. */
function isOffer(here: readonly string[]): boolean {
  return here
    .slice(0, FAR)
    .some(
      (word, at) =>
        OFFERS.has(word) &&
        (WRITER.has(here[at + 1] ?? '') ||
          ((word.startsWith('wil') || word.startsWith('zou')) && TO_READER.has(here[at + 1] ?? ''))),
    );
}
