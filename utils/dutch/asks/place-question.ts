import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { wordsOf } from './sentence-parts';

const WHERE = wordSet('waar');
const SPOTS = wordSet('hoek plek straat kant brug plaats');
const STANDS = wordSet('staat ligt hangt drijft zit loopt is');
const OF_PERSONS = wordSet('u uw je jouw jullie');
const NEAR = 4;

/** "Waar staat de lantaarnpaal?", "op welke hoek …": the street that is asked for next is where that is, and nobody's home. */
export function asksAfterPlace(words: Words, sentence: Sentence): boolean {
  if (!sentence.asks) return false;
  const here = wordsOf(words, sentence);
  const where = here.findIndex(
    (word, at) => WHERE.has(word) || (word === 'welke' && SPOTS.has(here[at + 1] ?? '')),
  );
  return (
    (where === 0 || where === 1) &&
    here.slice(where, where + NEAR).some((word) => STANDS.has(word)) &&
    !here.some((word) => OF_PERSONS.has(word))
  );
}
