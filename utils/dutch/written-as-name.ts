import type { Token } from './tokens';

/** A capital and a small letter, as names are written: "Youri"; not "GGD", and not the U of a single letter. */
export function isWrittenAsName(text: string, { start, end }: Pick<Token, 'start' | 'end'>): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
}

/** Whether a word opens with a capital, whatever comes behind it: "Youri", "GGD", "U". */
export function opensWithCapital(text: string, { start }: Pick<Token, 'start'>): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}
