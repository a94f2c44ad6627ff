import * as z from 'zod/mini';
import { addCount, type Counts, countsSchema, type Outcome, outcomes } from './counts';

/** So many weeks are kept, the present one included. */
export const KEPT_WEEKS = 13;
const DAY = 24 * 60 * 60_000;

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What became of prompts on this device, per week (the ISO day of its Monday) and rule. */
export const weekCountsSchema = z.record(isoDay, countsSchema);
export type WeekCounts = z.infer<typeof weekCountsSchema>;

/** The Monday of the week an ISO day is in, as ISO day. */
export function mondayOf(day: string): string {
  const at = Date.parse(day);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return isoOf(at - sinceMonday * DAY);
}

/** The Monday so many weeks before another; negative: after it. */
export function weeksBefore(monday: string, weeks: number): string {
  return isoOf(Date.parse(monday) - weeks * 7 * DAY);
}

/** One more of one outcome of one rule, in the week of `day`; weeks that are too old go. */
export function addWeekCount(weeks: WeekCounts, day: string, ruleId: string, outcome: Outcome): WeekCounts {
  const monday = mondayOf(day);
  const now = addCount(weeks[monday] ?? {}, ruleId, outcome);
  return pruneWeeks({ ...weeks, [monday]: now }, day);
}

/** Without the weeks that are no longer kept on `day`. */
export function pruneWeeks(weeks: WeekCounts, day: string): WeekCounts {
  const oldest = weeksBefore(mondayOf(day), KEPT_WEEKS - 1);
  const alive = Object.entries(weeks).filter(([monday]) => monday >= oldest);
  return alive.length === Object.keys(weeks).length ? weeks : Object.fromEntries(alive);
}

/** All weeks from one Monday to another together, both included. */
export function countsBetween(weeks: WeekCounts, from: string, to: string): Counts {
  return Object.entries(weeks)
    .filter(([monday]) => from <= monday && monday <= to)
    .reduce<Counts>((all, [, counts]) => addCounts(all, counts), {});
}

/** The sum of two records. */
export function mergeWeeks(one: WeekCounts, other: WeekCounts): WeekCounts {
  const mondays = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return Object.fromEntries(
    mondays.map((monday) => [monday, addCounts(one[monday] ?? {}, other[monday] ?? {})]),
  );
}

function addCounts(one: Counts, other: Counts): Counts {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    ids.map((id) => {
      const [a, b] = [one[id] ?? {}, other[id] ?? {}];
      const sums = outcomes.map((outcome) => [outcome, (a[outcome] ?? 0) + (b[outcome] ?? 0)] as const);
      return [id, Object.fromEntries(sums.filter(([, times]) => times > 0))];
    }),
  );
}

function isoOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
