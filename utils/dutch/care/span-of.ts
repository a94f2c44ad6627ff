import type { Span } from '../dutch-reading';
import type { Words } from '../tokens';

/** The UTF-16 span of tokens `from` up to and not including `to`; empty when there are none. */
export function spanOf(
  { tokens }: Words,
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
