import type { Span } from './dutch-reading';
import { prepareText } from './prepared-text';

/** A sentence of a text, its closing mark included. */
export interface SentenceSpan extends Span {
  readonly asks: boolean;
}

/**
 * The sentences of a text, in order; together they hold all of it from the first word on. Offsets are UTF-16 units of
 * `text`, of which only the first 20,000 are looked at. Empty for a text without words.
 */
export function sentenceSpans(text: string): readonly SentenceSpan[] {
  const { normal, words } = prepareText(text);
  const { tokens, sentences } = words;
  return sentences.map(({ first, asks }, at) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[sentences[at + 1]?.first ?? tokens.length]?.start ?? words.text.length;
    return { asks, ...normal.original({ start, end }) };
  });
}
