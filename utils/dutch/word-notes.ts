/** A phrase that was found: tokens `from` up to and not including `to`. */
export interface Hit {
  /** Which phrase of its index it is, and where it comes among those found at one word. */
  readonly order: number;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** What one walk over a text found. */
export interface Walked {
  /** How many phrases were looked for. */
  readonly phrases: number;
  /** By index what was found of it, in reading order; undefined for nothing. */
  readonly hits: readonly (readonly Hit[] | undefined)[];
}

/** Words that play a role in a lexicon; see `care/role-words.ts`. */
export interface RoleFound {
  readonly label: number;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** What is stated: health, or which other thing that is delicate; `special` where the word itself tells which. */
export type StateKind =
  | 'health'
  | 'religion'
  | 'orientation'
  | 'ethnicity'
  | 'union'
  | 'politics'
  | 'criminal'
  | 'special';

/** A word that states something delicate about a person; see `personal-data/state-of-person.ts`. UTF-16 offsets. */
export interface StateFound {
  readonly start: number;
  readonly end: number;
  readonly kind: StateKind;
  /** It names an aid, such as a wheelchair, or where someone is. */
  readonly aid: boolean;
  readonly sentence: number;
}

/** What was worked out about the words of a text, kept with them for who asks next. */
export class WordNotes {
  health: readonly StateFound[] | null = null;
  special: readonly StateFound[] | null = null;
  clauses: readonly number[] | null = null;
  /** By the number of a walk. */
  readonly walked: (Walked | undefined)[] = [];
  /** By the number of a group of lexicons: by lexicon what plays a role in it. */
  readonly roles: (readonly (readonly RoleFound[] | undefined)[] | undefined)[] = [];
}
