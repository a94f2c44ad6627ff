import type { Lexeme } from './lexeme';
import type { Sentence, Token, Words } from './tokens';
import { learntAs, type WeighedWords } from './weighed-words';

/**
 * Places from which a word tells something of what is judged: in its sentence, the thing itself, next to it, a few words
 * before or behind it, in another sentence; and what is no word.
 */
export const PLACES_AROUND = 'sipnbfmx';
const [SENTENCE, ITSELF, PREVIOUS, NEXT, BEFORE, BEHIND, ELSEWHERE, SIGN] = [0, 1, 2, 3, 4, 5, 6, 7];
/** So many words on either side are near. */
const NEAR = 4;
/** So many before it are looked at in all, and behind it one less. */
const FAR = 40;

/** A word that is judged by the words around it. */
export interface Judged {
  readonly sentence: Sentence;
  /** Its index among the words of the text. */
  readonly at: number;
  /** What is known of it and is no word. */
  readonly signs: readonly string[];
  /** The sentences around it tell something as well. */
  readonly wide: boolean;
}

/** What the words around it and its signs weigh together. */
export function weighAround(weights: WeighedWords, { tokens }: Words, judged: Judged): number {
  let weight = weights.bias();
  eachWord(tokens, judged, (lexeme, place) => {
    weight += weights.of(lexeme, place);
  });
  for (const sign of judged.signs) weight += weights.ofSign(sign, SIGN);
  return weight;
}

/** The same words and signs as something to learn from: a letter for the place and what stands there. */
export function learntFrom({ tokens }: Words, judged: Judged): string[] {
  const learnt = judged.signs.map((sign) => `${PLACES_AROUND[SIGN]} ${sign}`);
  eachWord(tokens, judged, ({ word }, place) => learnt.push(`${PLACES_AROUND[place]} ${learntAs(word)}`));
  return learnt;
}

function eachWord(
  tokens: readonly Token[],
  { sentence: { first, last }, at, wide }: Judged,
  see: (lexeme: Lexeme, place: number) => void,
): void {
  const from = Math.max(wide ? 0 : first, at - FAR);
  const to = Math.min(wide ? tokens.length : last, at + FAR);
  for (let here = from; here < to; here++) {
    const lexeme = tokens[here]?.lexeme;
    if (!lexeme) continue;
    if (here < first || here >= last) see(lexeme, ELSEWHERE);
    else see(lexeme, here === at ? ITSELF : SENTENCE);
    if (here === at - 1) see(lexeme, PREVIOUS);
    if (here === at + 1) see(lexeme, NEXT);
    if (here < at && at - here <= NEAR) see(lexeme, BEFORE);
    if (here > at && here - at <= NEAR) see(lexeme, BEHIND);
  }
}
