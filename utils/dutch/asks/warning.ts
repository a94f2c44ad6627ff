import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { clauses, wordsOf } from './sentence-parts';

const NEGATIONS = wordSet('leeg niet geen nooit niemand hoeft hoef nimmer zonder nergens');
// "U hoeft alleen uw nummer te geven"
const ONLY = wordSet('alleen enkel slechts');
const MAY_NOT = wordSet('vragen noteren opvragen');
/** How a number is written: "zonder streepjes". */
export const FORMAT = wordSet('streepjes spaties punten letters tussenvoegsel');
const NEAR = 7;
const FAILS = wordSet('niet niks niets geen nergens moeilijk lastig');
const WRITER = wordSet('ik we wij mij me ons lukt');

/**
 * "Deel uw BSN niet", "u hoeft uw geboortedatum niet te geven". A negation in another clause does not count:
 * "ik kan u niet vinden, wat is uw geboortedatum?".
 */
export function isWarning(
  words: Words,
  sentence: Sentence,
  asking: readonly number[],
  data: readonly number[],
): boolean {
  const all = wordsOf(words, sentence);
  // "… dat mag ik hier niet vragen"
  const may = all.indexOf('mag');
  const not = may === -1 ? -1 : all.indexOf('niet', may);
  if (not !== -1 && not - may < NEAR && all.slice(not, not + NEAR).some((word) => MAY_NOT.has(word)))
    return true;
  const parts = clauses(words, sentence);
  const isIn = (places: readonly number[], start: number, end: number) =>
    places.some((place) => place >= start && place < end);
  const negations = parts.map(([start, end]) => isNegated(words, start, end, data));
  const holding = parts.flatMap(([start, end], at) => (isIn(data, start, end) ? [at] : []));
  if (holding.length > 0 && holding.every((at) => negations[at])) return true;
  // Asked for in a clause of its own: "u bent niet meer op 06 bereikbaar, wat is het nieuwe nummer".
  if (
    holding.some((at) => {
      const [start, end] = parts[at] ?? [0, 0];
      return !negations[at] && isIn(asking, start, end);
    })
  )
    return false;
  return parts.some(
    ([start, end], at) => negations[at] === true && (asking.length === 0 || isIn(asking, start, end)),
  );
}

/** A place stands in a part that is negated, while another part asks: "ik kan het zonder uw bsn ook vinden, als u …". */
export function isInNegatedPart(words: Words, sentence: Sentence, place: number): boolean {
  const parts = clauses(words, sentence);
  const part = parts.find(([start, end]) => place >= start && place < end);
  return part !== undefined && parts.length > 1 && isNegated(words, part[0], part[1], [place]);
}

function isNegated(words: Words, start: number, end: number, data: readonly number[]): boolean {
  const clause = words.tokens.slice(start, end);
  // "Zonder uw postcode kan ik niets vinden": they want it.
  if (isWanting(clause.map(({ word }) => word)) && !isBefore(clause, start, data)) return false;
  // "Zonder spaties": only the data itself.
  return clause.some(
    ({ word, quoted }, at) =>
      (quoted && !isNameOfBox(clause, at)) ||
      (NEGATIONS.has(word) &&
        !(word === 'niet' && clause[at - 1]?.word === 'en' && clause[at + 1]?.word === 'die') &&
        !(word === 'niet' && (isContrasted(clause, at, start, data) || isPolite(clause, at))) &&
        !(word === 'zonder' && FORMAT.has(clause[at + 1]?.word ?? '')) &&
        (word !== 'zonder' || data.some((place) => place > start + at && place < start + at + 4)) &&
        !(word.startsWith('hoe') && clause.some((other) => ONLY.has(other.word)))),
  );
}

const EMBEDS = wordSet('welk welke wat waar hoe wie');
const BURDEN = wordSet('erg bezwaarlijk vervelend teveel');

/** "Als u het niet erg vindt", "maakt niet uit welke": no refusal. */
function isPolite(clause: Words['tokens'], at: number): boolean {
  return (
    BURDEN.has(clause[at + 1]?.word ?? '') ||
    (clause[at - 1]?.word === 'maakt' &&
      clause[at + 1]?.word === 'uit' &&
      !clause.some(({ word }) => EMBEDS.has(word)))
  );
}

const BESIDE = wordSet('achter bij naast onder na voor');
const STANDS = wordSet('staat staan stond stonden ziet');

/** "Wat er bij 'geboren op' staat": the word is printed where the data stands. */
function isNameOfBox(clause: Words['tokens'], at: number): boolean {
  const before = clause.slice(0, at).findLast(({ quoted }) => !quoted)?.word ?? '';
  return BESIDE.has(before) && clause.some(({ word }) => STANDS.has(word));
}

/** "Niet de wijk maar je postcode": what stands behind "maar" is what is meant. */
function isContrasted(clause: Words['tokens'], at: number, start: number, data: readonly number[]): boolean {
  const but = clause.findIndex(({ word }, place) => word === 'maar' && place > at + 1);
  return but !== -1 && data.some((place) => place > start + but);
}

/** "Een geboortedatum zonder jaar telt niet": what it is without is no data. */
function isBefore(clause: Words['tokens'], start: number, data: readonly number[]): boolean {
  const without = start + clause.findIndex(({ word }) => word === 'zonder');
  return data.some((place) => place > start && place < without && clause[place - start - 1]?.word === 'een');
}

/** "Zonder uw postcode vind ik u niet": what cannot be done without it is done by the writer. */
function isWanting(clause: readonly string[]): boolean {
  return (
    clause.includes('zonder') &&
    clause.some((word) => FAILS.has(word)) &&
    clause.some((word) => WRITER.has(word))
  );
}
