import type { Span } from '../dutch/dutch-reading';

/** Other words for a part of a text (UTF-16 offsets). */
export interface Correction extends Span {
  readonly by: string;
}

/** The text with every correction made. They may come in any order; of two that overlap the first in the text counts. */
export function corrected(text: string, corrections: readonly Correction[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, by } of corrections.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    result += text.slice(done, start) + by;
    done = end;
  }
  return result + text.slice(done);
}
