import type { Lexeme } from '../lexeme';
import type { Sentence, Token, Words } from '../tokens';
import { weighedWords, weightFor } from '../weighed-words';
import { JE_OF_EVERYONE } from './je-of-everyone-weights';

/** In the sentence, or directly before or behind a je. */
export const PLACES = 'spn';
const [SENTENCE, PREVIOUS, NEXT] = [0, 1, 2];
/** A longer sentence is not judged, in words. */
const LONGEST = 40;
/** How sure it has to be; who says u in another sentence hardly means the same person with je. */
const ENOUGH = weightFor(0.8);
const ENOUGH_BESIDE_U = weightFor(0.6);
/** Not worth a closer look: there somebody is spoken to. */
const TOO_LITTLE = weightFor(0.03);
/** In a draft of one's own that is put in the other form a je is rather spoken to the reader. */
const TOO_LITTLE_IN_DRAFT = weightFor(0.5);

const weights = weighedWords(JE_OF_EVERYONE, PLACES);
// All of one sentence's `je` share its weight.
const judged = new WeakMap<Sentence, number>();

/**
 * Whether the words of a sentence with a `je` speak of how things go for everyone, or to the reader; null where they leave
 * it open. Learnt from our own labelled sentences, of which `tests/learn` weighs the words; no word decides by itself.
 */
export function isJeOfEveryone(words: Words, sentence: Sentence, inDraft: boolean): boolean | null {
  if (!mayWeigh(words.tokens, sentence)) return null;
  let weight = judged.get(sentence);
  if (weight === undefined) {
    weight = weights.bias();
    for (const [lexeme, place] of signsIn(words.tokens, sentence)) weight += weights.of(lexeme, place);
    judged.set(sentence, weight);
  }
  if (weight < (inDraft ? TOO_LITTLE_IN_DRAFT : TOO_LITTLE)) return false;
  return weight > (saysU(words.tokens) ? ENOUGH_BESIDE_U : ENOUGH) || null;
}

/**
 * The sentence only tells something in forty words at most, with a je and without a u: where both stand in one sentence
 * grammar has to tell.
 */
export function mayWeigh(tokens: readonly Token[], { first, last, asks }: Sentence): boolean {
  if (asks || last - first > LONGEST) return false;
  const own = tokens.slice(first, last);
  return own.some(isJe) && !saysU(own);
}

/** Every word of the sentence with its place. */
export function signsIn(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, 'first' | 'last'>,
): (readonly [Lexeme, number])[] {
  const signs: (readonly [Lexeme, number])[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token) continue;
    signs.push([token.lexeme, SENTENCE]);
    if (!isJe(token)) continue;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    if (previous && at > first) signs.push([previous.lexeme, PREVIOUS]);
    if (next && at + 1 < last) signs.push([next.lexeme, NEXT]);
  }
  return signs;
}

const FORMS = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf']);
const isJe = ({ word, quoted }: Token): boolean => !quoted && FORMS.has(word);

const saysU = (tokens: readonly Token[]) =>
  tokens.some(({ word, quoted }) => !quoted && (word === 'u' || word === 'uw'));
