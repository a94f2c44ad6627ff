import type { Span } from './dutch-reading';

/**
 * Replaces every span of `text` (UTF-16 offsets) by `replacement`.
 * Spans may come in any order; those that overlap or touch become one. Spans outside the text are cut to it.
 */
export function replaceSpans(text: string, spans: readonly Span[], replacement: string): string {
  let result = '';
  let done = 0;
  for (const { start, end } of mergeSpans(spans, text.length)) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

function mergeSpans(spans: readonly Span[], length: number): Span[] {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
