import type { Sentence, Words } from '../tokens';
import { weighedWords, weightFor } from '../weighed-words';
import { type Judged, PLACES_AROUND, weighAround } from '../words-around';
import { WHOSE_STATE } from './whose-state-weights';

/** Sentences of about as many words are one kind: so many words further it is the next, up to the longest kind. */
const STEP = 3;
const LONGEST = 6;
const ENOUGH = weightFor(0.75);

const weights = weighedWords(WHOSE_STATE, PLACES_AROUND);

/**
 * The words around the state named at `at` speak as people do of what they or somebody close have or are: "tellen mijn
 * jaren in de tbs ook mee". Learnt from our own labelled sentences, of which `tests/learn` weighs the words; no word
 * decides by itself.
 */
export function isLikelySomebodys(words: Words, sentence: Sentence, at: number): boolean {
  return weighAround(weights, words, judgedState(sentence, at)) > ENOUGH;
}

/** A state as it is judged. */
export function judgedState(sentence: Sentence, at: number): Judged {
  const { first, last, asks } = sentence;
  const signs = [`length-${Math.min(LONGEST, Math.floor((last - first) / STEP))}`];
  if (asks) signs.push('asks');
  if (at === first) signs.push('first');
  if (at === last - 1) signs.push('last');
  return { sentence, at, signs, wide: false };
}
