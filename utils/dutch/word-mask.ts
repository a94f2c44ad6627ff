/**
 * Which words a sentence holds, as 64 bits in two numbers: a word whose bit is not set is not in it, one whose bit is set
 * may be. Rules out a phrase for the price of two operations.
 */
export interface WordMask {
  low: number;
  high: number;
}

/** Sets the bit of `word`. */
export function addWord(mask: WordMask, word: string): void {
  const bit = bitOf(word);
  if (bit < 32) mask.low |= 1 << bit;
  else mask.high |= 1 << (bit - 32);
}

/** The mask of some words, one of which has to be there. */
export function maskOf(words: readonly string[]): WordMask {
  const mask = { low: 0, high: 0 };
  for (const word of words) addWord(mask, word);
  return mask;
}

/** One of the words of `some` may be in the sentence. */
export function mayHold(sentence: WordMask, some: WordMask): boolean {
  return ((sentence.low & some.low) | (sentence.high & some.high)) !== 0;
}

function bitOf(word: string): number {
  const { length } = word;
  const mixed =
    length * 17 +
    word.charCodeAt(0) * 5 +
    word.charCodeAt(length >> 1) * 11 +
    word.charCodeAt(length - 1) * 29;
  return mixed & 63;
}
