/**
 * Which words a sentence holds, as 240 bits in eight numbers: a word whose bit is not set is not in it, one whose bit is
 * set may be. Rules out a phrase for the price of a few operations.
 */
export type WordMask = number[];

/** Some words of which one has to be there: a number of the mask and its bits, in turn, for each number that has any. */
export type NeededBits = readonly number[];

// Numbers of this many bits are kept without a box around them.
const LANE = 30;
const LANES = 8;

/** The mask of a sentence without words. */
export function emptyMask(): WordMask {
  return [0, 0, 0, 0, 0, 0, 0, 0];
}

/** Sets the bit of `word`. */
export function addWord(mask: WordMask, word: string): void {
  const bit = bitOf(word);
  const lane = (bit / LANE) | 0;
  mask[lane] = (mask[lane] ?? 0) | (1 << (bit - lane * LANE));
}

/** The mask of a sentence with these words. */
export function maskOf(words: readonly string[]): WordMask {
  const mask = emptyMask();
  for (const word of words) addWord(mask, word);
  return mask;
}

/** The bits of some words, one of which has to be there. */
export function bitsOf(words: readonly string[]): NeededBits {
  return maskOf(words).flatMap((bits, lane) => (bits === 0 ? [] : [lane, bits]));
}

/** One of the words of `some` may be in the sentence. */
export function mayHold(sentence: WordMask, some: NeededBits): boolean {
  for (let at = 0; at < some.length; at += 2) {
    if (((sentence[some[at] ?? 0] ?? 0) & (some[at + 1] ?? 0)) !== 0) return true;
  }
  return false;
}

function bitOf(word: string): number {
  const { length } = word;
  const mixed =
    length * 17 +
    word.charCodeAt(0) * 5 +
    word.charCodeAt(length >> 1) * 11 +
    word.charCodeAt(length - 1) * 29;
  return mixed % (LANE * LANES);
}
