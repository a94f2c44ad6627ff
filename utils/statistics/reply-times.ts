import * as z from 'zod/mini';

/** Upper bounds of the buckets in opening minutes, the bound included; a last bucket holds all beyond. */
export const REPLY_BOUNDS = [1, 5, 15, 30, 60, 120, 240] as const;
const BUCKETS = REPLY_BOUNDS.length + 1;
const KEPT_DAYS = 13 * 7;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const bucket = z.number().check(z.int(), z.nonnegative());
const histogramSchema = z.array(bucket).check(z.length(BUCKETS));

/**
 * How quickly replies came on this device: per ISO day and console id how many in each bucket. Of no conversation and
 * no person; every agent has their own browser, and nobody else sees it.
 */
export const replyTimesSchema = z.record(z.string(), z.record(z.string(), histogramSchema));
export type ReplyTimes = z.infer<typeof replyTimesSchema>;

/** One more reply on a day ("2026-03-03" on the channel's own wall clock) after `waited` ms of opening time. */
export function addReply(times: ReplyTimes, day: string, channelId: string, waited: number): ReplyTimes {
  const minutes = Math.max(0, waited) / MINUTE;
  const found = REPLY_BOUNDS.findIndex((bound) => minutes <= bound);
  const at = found < 0 ? BUCKETS - 1 : found;
  const ofDay = own(times, day) ?? {};
  const before = own(ofDay, channelId) ?? emptyHistogram();
  const histogram = before.map((count, index) => (index === at ? count + 1 : count));
  return { ...times, [day]: { ...ofDay, [channelId]: histogram } };
}

/** Without the days more than thirteen weeks before `today` (ISO day), and without what is no day. */
export function pruneReplies(times: ReplyTimes, today: string): ReplyTimes {
  const last = Date.parse(today);
  const alive = Object.entries(times).filter(([day]) => last - Date.parse(day) < KEPT_DAYS * DAY);
  return alive.length === Object.keys(times).length ? times : Object.fromEntries(alive);
}

/** The sum of two records, such as one that was kept in a tab and one in storage. */
export function mergeReplies(one: ReplyTimes, other: ReplyTimes): ReplyTimes {
  const days = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return Object.fromEntries(
    days.map((day) => {
      const [a, b] = [own(one, day) ?? {}, own(other, day) ?? {}];
      const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])];
      return [day, Object.fromEntries(ids.map((id) => [id, sum(own(a, id), own(b, id))]))];
    }),
  );
}

/** All replies of one channel together, from one ISO day to another, both included. */
export function repliesBetween(
  times: ReplyTimes,
  channelId: string,
  from: string,
  to: string,
): readonly number[] {
  return Object.entries(times)
    .filter(([day]) => from <= day && day <= to)
    .reduce<readonly number[]>((all, [, ofDay]) => sum(all, own(ofDay, channelId)), emptyHistogram());
}

function sum(one: readonly number[] = [], other: readonly number[] = []): number[] {
  return emptyHistogram().map((_, at) => (one[at] ?? 0) + (other[at] ?? 0));
}

function emptyHistogram(): number[] {
  return Array.from({ length: BUCKETS }, () => 0);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
