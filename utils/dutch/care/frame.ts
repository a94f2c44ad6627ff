/**
 * What a sentence must hold to mean something: roles ("me", "harm", "victim") that stand together in one clause, in
 * any order, because Dutch moves its verbs. A role is a list of phrases in the notation of `phrase.ts`.
 */
export interface Frame<Label, Role extends string> {
  readonly label: Label;
  /** All of these stand in the same clause; the first is looked for first, so put the rarest there. */
  readonly needs: readonly Role[];
  /** None of these stands in or close to the match. */
  readonly unless?: readonly Role[];
  /** None of these stands anywhere in the sentence. */
  readonly unlessSentence?: readonly Role[];
  /** Most words from the beginning of the match to its end; 10 unless told. */
  readonly within?: number;
  /** The roles stand in the order given. */
  readonly inOrder?: boolean;
  /** The roles may stand in different clauses of one sentence. */
  readonly acrossClauses?: boolean;
  /** Words between quotation marks count as well; otherwise they are someone else's. */
  readonly quotedToo?: boolean;
  readonly only?: 'questions' | 'statements';
}

/** The phrases of each role. */
export type Roles<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/** A frame found: tokens `from` up to and not including `to`. */
export interface FrameMatch<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}
