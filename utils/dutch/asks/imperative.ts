import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { isHandedToOther } from './asked-in-clause';
import { isGiving } from './give-verbs';
import { clauseAround } from './sentence-parts';

// What may stand before the verb: "dan graag even uw bsn typen", "en stuur".
const BEFORE = wordSet(
  'en dan graag even eerst gewoon alstublieft alsjeblieft svp aub nu zo ok oke prima goed maar of toch',
);
const SUBJECTS = wordSet('ik we wij hij zij ze het er die dat');
const LEAVE = wordSet('laat laten');
const LEFT = wordSet('achter weten horen zien');
const TO = wordSet('naar op bij via met');
const THE = wordSet('het de dit dat een ons onze');
const MOST_BEFORE = 3;

/** "Noteert u hier uw nummer", "fotografeer je kenteken", "laat u nog een mailadres achter": the verb opens the clause. */
export function isTold(words: Words, sentence: Sentence, match: Found<unknown>): boolean {
  const clause = clauseAround(words, sentence, match.from);
  if (!clause) return false;
  const { here, start } = clause;
  let verb = 0;
  while (verb < MOST_BEFORE && BEFORE.has(here[verb] ?? '')) verb++;
  const place = match.from - start;
  const word = here[verb] ?? '';
  if (verb >= place || SUBJECTS.has(here[verb + 1] ?? '')) return false;
  const gives =
    (isGiving(word) && (verb > 0 || !word.endsWith('en'))) ||
    (LEAVE.has(word) && here.some((other) => LEFT.has(other)));
  if (!gives) return false;
  // "Stuur de foto naar dit adres"
  if (THE.has(here[place - 1] ?? '') && TO.has(here[place - 2] ?? '')) return false;
  return !isHandedToOther(words, sentence, match);
}
