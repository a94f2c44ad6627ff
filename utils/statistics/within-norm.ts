import { REPLY_BOUNDS } from './reply-times';

/** How many replies came within a norm. The record has steps of time, so a norm between two steps gives a range. */
export interface WithinNorm {
  readonly all: number;
  readonly least: number;
  readonly most: number;
}

/**
 * @param histogram how many replies per step, as in `reply-times.ts`
 * @param norm in opening minutes
 */
export function withinNorm(histogram: readonly number[], norm: number): WithinNorm {
  const upTo = (last: (bound: number, lower: number) => boolean) =>
    histogram.reduce((sum, times, at) => {
      const [bound, lower] = [REPLY_BOUNDS[at] ?? Number.POSITIVE_INFINITY, REPLY_BOUNDS[at - 1] ?? 0];
      return last(bound, lower) ? sum + times : sum;
    }, 0);
  return {
    all: histogram.reduce((sum, times) => sum + times, 0),
    least: upTo((bound) => bound <= norm),
    most: upTo((_, lower) => lower < norm),
  };
}
