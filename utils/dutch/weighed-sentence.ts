import type { Sentence, Words } from './tokens';
import { learntAs, STEM_LENGTH, stemSign, type WeighedWords } from './weighed-words';

/** The rows of what is weighed in a sentence. */
export interface SentenceRows {
  /** Of its words and of what they begin with, without those that weigh nothing. */
  readonly anywhere: number[];
  /** Of its first word; 0 where that weighs nothing. */
  readonly first: number;
}

/** Where the weights begin of all words of a sentence. Quoted words weigh nothing. */
export function rowsOfSentence(
  weighed: WeighedWords,
  { tokens }: Words,
  { first, last }: Sentence,
): SentenceRows {
  const anywhere: number[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token || token.quoted) continue;
    // Most words and their beginnings were not learnt.
    const row = weighed.rowOf(token.lexeme);
    if (row !== 0) anywhere.push(row);
    const stem = weighed.stemRowOf(token.lexeme);
    if (stem !== 0) anywhere.push(stem);
  }
  const opening = tokens[first];
  return { anywhere, first: opening && !opening.quoted ? weighed.rowOf(opening.lexeme) : 0 };
}

/** The same as something to learn from: a word, or what it begins with, and its place: 0 anywhere, 1 first. */
export function learntFromSentence(
  { tokens }: Words,
  { first, last }: Sentence,
): (readonly [string, 0 | 1])[] {
  const own = tokens.slice(first, last).filter(({ quoted }) => !quoted);
  const spelt = own.map(({ word }) => learntAs(word));
  const opening = tokens[first];
  return [
    ...spelt.map((word) => [word, 0] as const),
    ...spelt.filter((word) => word.length > STEM_LENGTH).map((word) => [stemSign(word), 0] as const),
    ...(opening && !opening.quoted ? [[learntAs(opening.word), 1] as const] : []),
  ];
}
