/** The day of a term, as it was said; which day of the calendar that is depends on when it was said. */
export type TermDay =
  /** 0 is today. */
  | { readonly kind: 'days'; readonly count: number }
  /** 0 is Sunday. `next`: the one in the week after this. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly next: boolean }
  /** This week (0) or the next (1); until Tuesday, Wednesday or Friday of it. */
  | { readonly kind: 'week'; readonly count: number; readonly part: 'begin' | 'middle' | 'end' }
  | { readonly kind: 'month'; readonly count: number }
  /** `month` 1-12, null where only the day was named; a day beyond the end of its month is its last. */
  | { readonly kind: 'date'; readonly day: number; readonly month: number | null }
  | {
      readonly kind: 'span';
      readonly amount: number;
      readonly unit: 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month';
    };

/** A moment or a period that somebody can be held to. */
export interface Term {
  /** Null where only a time was named: the first time the clock shows it. */
  readonly day: TermDay | null;
  /** Minutes since midnight; null for the whole day. */
  readonly minute: number | null;
  /** "vóór vrijdag": the day before it is the last. */
  readonly before: boolean;
}

/** A term and the words it stands in: tokens `from` up to and not including `to`. */
export interface FoundTerm extends Term {
  readonly from: number;
  readonly to: number;
}
