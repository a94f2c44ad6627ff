import type { Counts } from './counts';

/** One thing that went wrong, for whoever repairs the detector. */
export interface ScoredError {
  readonly task: string;
  readonly id: string;
  /** Such as "missed phone" or "u, read as none". */
  readonly what: string;
  readonly text: string;
}

/** A number that has to reach a bar. */
export interface Measure {
  readonly name: string;
  /** Between 0 and 1; null when the set holds nothing to measure. */
  readonly value: number | null;
  readonly bar: number;
  readonly atMost?: boolean;
}

/** A line of the table: counts with a name. */
export interface Row {
  readonly name: string;
  readonly counts: Counts;
}

/** What one detector did on one labelled set. */
export interface TaskResult {
  readonly task: string;
  /** How many labelled items it was measured on. */
  readonly items: number;
  readonly rows: readonly Row[];
  /** Weight of recall in the F of the table: 1 or 2. */
  readonly beta: 1 | 2;
  readonly measures: readonly Measure[];
  readonly errors: readonly ScoredError[];
}

/** Whether a number reaches its bar; null when there is no number. */
export function reached({ value, bar, atMost }: Measure): boolean | null {
  if (value === null) return null;
  return atMost ? value <= bar : value >= bar;
}
