import type { Act } from '../dutch-reading';

/** The phrases by which an act is recognised, in the notation of `phrase.ts`. A guideline pack can add to them. */
export interface Lexicon {
  readonly act: Act;
  readonly phrases: readonly string[];
  /** Phrases that look like the act; a match that shares a word with one of these does not count. */
  readonly quiet?: readonly string[];
  /** "geen stress": a negation shortly before the phrase cancels it. */
  readonly negatable?: boolean;
  /** Counts only in sentences that ask, or only in those that do not. */
  readonly only?: 'questions' | 'statements';
}
