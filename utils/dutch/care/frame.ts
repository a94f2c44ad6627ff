/**
 * What a sentence must hold to mean something: roles ("me", "harm", "victim") that stand together in one clause, in
 * any order, because Dutch moves its verbs. A role is a list of phrases in the notation of `phrase.ts`; there, `|>` behind
 * the last word adds "or the end of the sentence".
 */
export interface Frame<Label, Role extends string> {
  readonly label: Label;
  /** All of these stand in the same clause; the first is looked for first, so put the rarest there. */
  readonly needs: readonly Role[];
  /** None of these stands in or close to the match. */
  readonly unless?: readonly Role[];
  /**
   * None of these stands in the match, or close to it with no "en" or the like in between: in "hij springt van het dak en
   * neemt niet op" the negation belongs to the telephone.
   */
  readonly negatedBy?: readonly Role[];
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

/** What a recogniser knows: the phrases of each role, the frames they make, and phrases whose words play no role. */
export interface FrameLexicon<Label, Role extends string> {
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  readonly frames: readonly Frame<Label, Role>[];
  readonly quiet: readonly string[];
}

/** Lets the compiler check that every frame names roles that exist. */
export function defineFrames<const Label extends string, Role extends string>(lexicon: {
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  readonly frames: readonly Frame<Label, NoInfer<Role>>[];
  readonly quiet?: readonly string[];
}): FrameLexicon<Label, Role> {
  return { quiet: [], ...lexicon };
}

/** A frame found: tokens `from` up to and not including `to`. */
export interface FrameMatch<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}
