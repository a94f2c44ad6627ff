import type { Span } from '../dutch-reading';
import { likeOriginal } from '../plain/capitals';
import type { Words } from '../tokens';

/** What is probably a slip of the pen, and what was probably meant. UTF-16 offsets, end exclusive. */
export interface LanguageSlip extends Span {
  readonly by: string;
}

/** The word at `at` as it was typed, without capitals; '' outside the text. `Token.word` has short forms written out. */
export function typed({ text, tokens }: Words, at: number): string {
  const token = tokens[at];
  return token ? text.slice(token.start, token.end).toLowerCase() : '';
}

/** The same, but '' where the word belongs to another sentence or a comma stands between it and the word at `from`. */
export function beside(words: Words, from: number, step: number): string {
  const { text, tokens } = words;
  const [here, there] = [tokens[from], tokens[from + step]];
  if (!here || !there || here.sentence !== there.sentence) return '';
  const gap = step > 0 ? text.slice(here.end, there.start) : text.slice(there.end, here.start);
  return step ** 2 > 1 || /^\s*$/.test(gap) ? typed(words, from + step) : '';
}

/** A slip at one word, with the capital it had. */
export function slipAt({ text, tokens }: Words, at: number, by: string): LanguageSlip[] {
  const token = tokens[at];
  if (!token) return [];
  const { start, end } = token;
  return [{ start, end, by: likeOriginal(text.slice(start, end), by) }];
}
