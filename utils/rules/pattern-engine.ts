/** Several patterns, asked about a text in one go. */
export interface PatternSet {
  /** Which of the patterns (by their place in the list) the text holds, as whole words. Linear in the text. */
  matching(text: string): ReadonlySet<number>;
}

export type CompiledPatterns =
  | { readonly ok: true; readonly patterns: PatternSet }
  /** Which pattern (its place in the list) cannot be used, and why, as a Dutch sentence. */
  | { readonly ok: false; readonly at: number; readonly why: string };

/**
 * Makes patterns of what a trainer wrote in RE2 syntax. Patterns of others never become a native regular expression:
 * one that takes minutes would freeze the page of an agent.
 */
export interface PatternEngine {
  compile(written: readonly string[]): CompiledPatterns;
}
