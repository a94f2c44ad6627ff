/** Several patterns, asked about a text in one go. */
export interface PatternSet {
  /** Which of the patterns (by their place in the list) the text holds, as whole words. Linear in the text. */
  matching(text: string): ReadonlySet<number>;
}

export type CompiledPatterns =
  | { readonly ok: true; readonly patterns: PatternSet }
  /** Which pattern (its place in the list) cannot be used, and why: for who puts it in words of their own, and in Dutch. */
  | { readonly ok: false; readonly at: number; readonly trouble: PatternTrouble; readonly why: string };

export type PatternTrouble =
  | 'too-many-patterns'
  | 'too-long-pattern'
  | 'word-edge'
  | 'too-large'
  | 'matches-nothing'
  | 'look-around'
  | 'back-reference'
  | 'missing-round'
  | 'extra-round'
  | 'missing-square'
  | 'repeat-size'
  | 'repeat-twice'
  | 'repeat-nothing'
  | 'escape'
  | 'square'
  | 'no-pattern';

/**
 * Makes patterns of what a trainer wrote in RE2 syntax. Patterns of others never become a native regular expression:
 * one that takes minutes would freeze the page of an agent.
 */
export interface PatternEngine {
  compile(written: readonly string[]): CompiledPatterns;
}
