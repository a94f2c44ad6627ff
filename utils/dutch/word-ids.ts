import type { Words } from './tokens';
import type { WordIds } from './word-notes';

const ids = new Map<string, number>();
const STEM = 3;

/** The number of a word of a phrase, from 1; a word that has none yet gets one. */
export function idOf(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, ids.size + 1);
  return ids.size;
}

/** The number of a word; 0 for a word that stands in no phrase. */
export function numberOf(word: string): number {
  return ids.get(word) ?? 0;
}

/** How many words have a number: the highest of them. */
export function countWords(): number {
  return ids.size;
}

/** The words of a text in numbers. Counted once, and anew when phrases have brought new words. */
export function idsOf({ tokens, notes }: Words): WordIds {
  if (notes.ids && notes.idsKnown === ids.size) return notes.ids;
  const words: number[] = [];
  const stems: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    words.push(ids.get(word) ?? 0);
    stems.push(word.length < STEM ? 0 : stemOf(word));
  }
  notes.ids = { words, stems };
  notes.idsKnown = ids.size;
  return notes.ids;
}

/** The first three letters of a word as one number. */
export function stemOf(word: string): number {
  return word.charCodeAt(0) ^ (word.charCodeAt(1) << 8) ^ (word.charCodeAt(2) << 16);
}
