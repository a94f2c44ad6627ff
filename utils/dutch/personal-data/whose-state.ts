import type { Lexeme } from '../lexeme';
import type { Sentence, Token, Words } from '../tokens';
import { learntAs, weighedWords, weightFor } from '../weighed-words';
import { WHOSE_STATE } from './whose-state-weights';

/** In the sentence, the state itself, next to it, a few words before or behind it; and what is no word. */
export const PLACES = 'sipnbfx';
const [SENTENCE, ITSELF, PREVIOUS, NEXT, BEFORE, BEHIND, SIGN] = [0, 1, 2, 3, 4, 5, 6];
/** So many words on either side are near. */
const NEAR = 4;
/** So many are looked at in all, on either side. */
const FAR = 40;
/** Sentences of about as many words are one kind: so many words further it is the next, up to the longest kind. */
const STEP = 3;
const LONGEST = 6;
const ENOUGH = weightFor(0.75);

const weights = weighedWords(WHOSE_STATE, PLACES);

/**
 * The words around the state named at `at` speak as people do of what they or somebody close have or are: "tellen mijn
 * jaren in de tbs ook mee". Learnt from our own labelled sentences, of which `tests/learn` weighs the words; no word
 * decides by itself.
 */
export function isLikelySomebodys(words: Words, sentence: Sentence, at: number): boolean {
  let weight = weights.bias();
  eachWord(words.tokens, sentence, at, (lexeme, place) => {
    weight += weights.of(lexeme, place);
  });
  for (const sign of signsOf(sentence, at)) weight += weights.ofSign(sign, SIGN);
  return weight > ENOUGH;
}

/** Everything that tells something of the state named at `at`, as it is learnt: a letter for the place, and a word or sign. */
export function learntFrom({ tokens }: Pick<Words, 'tokens'>, sentence: Sentence, at: number): string[] {
  const learnt = signsOf(sentence, at).map((sign) => `${PLACES[SIGN]} ${sign}`);
  eachWord(tokens, sentence, at, ({ word }, place) => learnt.push(`${PLACES[place]} ${learntAs(word)}`));
  return learnt;
}

function eachWord(
  tokens: readonly Token[],
  { first, last }: Sentence,
  state: number,
  see: (lexeme: Lexeme, place: number) => void,
): void {
  const to = Math.min(last, state + FAR);
  for (let at = Math.max(first, state - FAR); at < to; at++) {
    const lexeme = tokens[at]?.lexeme;
    if (!lexeme) continue;
    see(lexeme, at === state ? ITSELF : SENTENCE);
    if (at === state - 1) see(lexeme, PREVIOUS);
    if (at === state + 1) see(lexeme, NEXT);
    if (at < state && state - at <= NEAR) see(lexeme, BEFORE);
    if (at > state && at - state <= NEAR) see(lexeme, BEHIND);
  }
}

function signsOf({ first, last, asks }: Sentence, at: number): string[] {
  const signs = [`length-${Math.min(LONGEST, Math.floor((last - first) / STEP))}`];
  if (asks) signs.push('asks');
  if (at === first) signs.push('first');
  if (at === last - 1) signs.push('last');
  return signs;
}
