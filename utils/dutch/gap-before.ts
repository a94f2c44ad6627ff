import type { Words } from './tokens';

const SPACE = 32;

/**
 * What stands between the word at `at` and the one before it, as written: mostly one space, for which nothing is cut out of
 * the text. For the first word what stands in front of it; empty behind the last.
 */
export function gapBefore(text: string, tokens: Words['tokens'], at: number): string {
  const from = tokens[at - 1]?.end ?? 0;
  const to = tokens[at]?.start ?? 0;
  return to === from + 1 && text.charCodeAt(from) === SPACE ? ' ' : text.slice(from, to);
}

/** Something of `pattern` stands there. One space is taken for nothing, so the pattern may not look for one. */
export function hasInGap(pattern: RegExp, text: string, tokens: Words['tokens'], at: number): boolean {
  const gap = gapBefore(text, tokens, at);
  return gap !== ' ' && pattern.test(gap);
}
