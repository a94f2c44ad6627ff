/** What a detector found against what is there. */
export interface Counts {
  /** Found, and there. */
  readonly right: number;
  /** Found, and not there. */
  readonly extra: number;
  /** There, and not found. */
  readonly missed: number;
}

export const NOTHING: Counts = { right: 0, extra: 0, missed: 0 };

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (total, { right, extra, missed }) => ({
      right: total.right + right,
      extra: total.extra + extra,
      missed: total.missed + missed,
    }),
    NOTHING,
  );
}

/** The share of what was found that is there; null when nothing was found. */
export function precision({ right, extra }: Counts): number | null {
  return share(right, right + extra);
}

/** The share of what is there that was found; null when nothing is there. */
export function recall({ right, missed }: Counts): number | null {
  return share(right, right + missed);
}

/** Precision and recall in one; `beta` 2 weighs recall twice as heavily. Null when there is nothing to weigh. */
export function fScore({ right, extra, missed }: Counts, beta: number): number | null {
  const weight = beta * beta;
  return share((1 + weight) * right, (1 + weight) * right + weight * missed + extra);
}

/** `part` of `whole`; null when there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
