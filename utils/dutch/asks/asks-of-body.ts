import { READER_FAMILY, TO_READER, WRITER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import { isHealth } from '../personal-data/state-of-person';
import type { Sentence, Words } from '../tokens';
import { idsOf } from '../word-ids';
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
const RELATIVE = /^waar(?:door|mee|bij)?$/;
const FAR = 3;

/** A question after how the body of the reader or of theirs is: what hurts, what is taken for it, what it can still do. */
export function asksOfBody(words: Words, sentence: Sentence): boolean {
  const { tokens } = words;
  const { first, last } = sentence;
  const ids = idsOf(words).words;
  let told = 0;
  let person = false;
  let relative = false;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word ?? '';
    // "… waar de medewerker rekening mee moet houden": who else is named there is not asked about.
    relative ||= at > first + 1 && RELATIVE.test(word);
    told |= relative ? bodyWord(word) & ~BODY.elsewhere : bodyWord(word);
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
  const names = (at: number) => isHealth(tokens[at]?.word ?? '', ids[at] ?? 0, tokens[at + 1]?.word ?? '');
  let firm = false;
  for (let at = first; at < last && !firm; at++) firm = names(at);
  const here = wordsOf(words, sentence);
  if (
    here.some(
      (word, at) => word.startsWith('vra') && TO_READER.has(here[at - 1] ?? '') && here[at - 2] !== 'ik',
    )
  )
    return false;
  if (isOffer(here) || here.some((word, at) => word === 'heb' && here[at + 1] === 'ik')) return false;
  if (told & BODY.ability && isAbility(here)) return true;
  if (told & BODY.part && isOfPart(here)) return true;
  if (told & BODY.condition && isCondition(here)) return true;
  if (TOGETHER.some((all) => all.every((word) => here.includes(word)))) return true;
  if (!firm && !(told & (BODY.sign | BODY.complaint | BODY.loose))) return false;
  return here.some((word, at) => {
    const kind = bodyWord(word);
    // "Heeft u nog iets op uw hart?"
    if (kind & BODY.complaint)
      return (told & BODY.part) !== 0 && !(here.includes('op') && here.includes('hart'));
    if (here.slice(Math.max(0, at - FAR), at).some((other) => ABOUT.has(other))) return false;
    if (kind & BODY.loose)
      return WHICH.has(here[0] ?? '') || (USES.has(here[0] ?? '') && TO_READER.has(here[1] ?? ''));
    return (kind & BODY.sign) !== 0 || names(first + at);
  });
}

/** "Wat heeft u aan uw ogen?", "wat is er met uw been aan de hand?" */
function isOfPart(here: readonly string[]): boolean {
  const isPart = (word: string) => word !== 'hand' && (bodyWord(word) & BODY.part) !== 0;
  return here.some(
    (word, at) =>
      ((word === 'aan' || (word === 'met' && here.includes('er'))) &&
        YOURS.has(here[at + 1] ?? '') &&
        isPart(here[at + 2] ?? '') &&
        here.includes('wat')) ||
      (word === 'hand' && here[at - 2] === 'aan' && here.some(isPart)),
  );
}

const LIMITS = wordSet('in op aan van voor bij');
const DETERMINERS = wordSet(
  'een welke andere uw je jouw lichamelijke verstandelijke psychische ernstige chronische',
);

/** "Heeft u beperkingen?", "komt dat door een ziekte?", but no "beperking op uw pas" and no "ziekte in de boom". */
function isCondition(here: readonly string[]): boolean {
  if (here.includes('iemand') || here.includes('gelden')) return false;
  return here.some(
    (word, at) =>
      (bodyWord(word) & BODY.condition) !== 0 &&
      !LIMITS.has(here[at + 1] ?? '') &&
      (word.endsWith('en') || word.endsWith('s') || DETERMINERS.has(here[at - 1] ?? '')),
  );
}

/** "Kunt u de trap nog op?", "hoe ver kunt u lopen?" */
function isAbility(here: readonly string[]): boolean {
  return (
    here.some((word, at) => ABLE.has(word) && !WRITER.has(here[at + 1] ?? '')) &&
    here.some((word) => STILL.has(word))
  );
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
