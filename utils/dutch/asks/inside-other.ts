import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { clauseAround } from './sentence-parts';

const WHICH = wordSet('welk welke');
const LINKS = wordSet('van bij op onder in aan voor achterop');
const ALSO = wordSet('en of plus met &');
const NUMERIC =
  /^(?:datum$|dag$|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|is|zijn|was|waren|staa|\d|.*nummers?$|cijfer|letter|teken|getal|code)/;
const STANDS = wordSet('staat staan ziet vindt zie vind');
const AREAS = wordSet('straat adres');
const PARTS = wordSet('code cijfers letters');
const NEAR = 3;

/**
 * What is asked is what this data belongs to, or is found by: "de cvc van de creditcard", "welke postcode hoort bij uw
 * adres?", "welke wijk hoort bij uw postcode?"
 */
export function isInsideOther(
  words: Words,
  sentence: Sentence,
  data: readonly Found<unknown>[],
  { from, to }: Found<unknown>,
): boolean {
  const clause = clauseAround(words, sentence, from);
  if (!clause) return false;
  const place = from - clause.start;
  const { here } = clause;
  const linked = here.slice(Math.max(0, place - NEAR), place).some((word) => LINKS.has(word));
  if (here.slice(Math.max(0, place - 2), place).some((word) => WHICH.has(word))) return false;
  // "Op de achterkant van uw ID staat uw bsn"
  if (
    LINKS.has(here[0] ?? '') &&
    here[1] !== 'wiens' &&
    !WHICH.has(here[1] ?? '') &&
    STANDS.has(here[to - clause.start] ?? '')
  )
    return true;
  // "De code van uw straat"
  if (
    linked &&
    AREAS.has(here[place] ?? '') &&
    here.slice(Math.max(0, place - NEAR), place).some((word) => PARTS.has(word))
  )
    return true;
  const heads = data.filter(({ from: start, to }) => start >= clause.start && to <= from);
  const head = heads.findLast(
    ({ to }) => !here.slice(to - clause.start, place).some((word) => ALSO.has(word)),
  );
  const which = here.findIndex((word) => WHICH.has(word));
  if (head) return linked || (which !== -1 && which < head.from - clause.start);
  return (
    heads.length === 0 &&
    which !== -1 &&
    which < 2 &&
    which + 2 < place &&
    !NUMERIC.test(here[which + 1] ?? '')
  );
}
