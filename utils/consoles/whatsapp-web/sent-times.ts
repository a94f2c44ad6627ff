import { decideDateOrder } from './date-order';
import type { MessageRow, WhatsAppRow } from './whatsapp-row';
import { type DateOrder, momentOf, type WrittenDate } from './written-date';

const MINUTE = 60_000;

/** How far clocks may differ before a time counts as wrong. */
const LEEWAY = 5 * MINUTE;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

function dayOf(moment: number): Day {
  const day = new Date(moment);
  return { year: day.getFullYear(), month: day.getMonth(), date: day.getDate() };
}

function isSameDay(one: number, other: number): boolean {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a.date === b.date && a.month === b.month && a.year === b.year;
}

function writtenDates(rows: readonly WhatsAppRow[]): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const row of rows) {
    const date = row.type === 'divider' ? row.date : row.stamp?.date;
    if (date) dates.push(date);
  }
  return dates;
}

function stampedTime(row: WhatsAppRow, order: DateOrder | null): number | null {
  if (row.type === 'divider') return null;
  const { date, minutes } = row.stamp ?? { date: null, minutes: null };
  return date === null || minutes === null ? null : momentOf(date, minutes, order);
}

/**
 * The time of a row that shows a clock only. Its day is the divider's date, or the one day on which the stamped rows
 * around it lie (no divider between them and it). Null when they disagree, are not there, or the result would lie
 * before the row above or after the row below.
 */
function timeOnDay(row: MessageRow, day: Day, before: number | null, after: number | null): number | null {
  if (row.minutes === null) return null;
  const moment = new Date(day.year, day.month, day.date, 0, row.minutes).getTime();
  if (before !== null && moment < before - LEEWAY) return null;
  return after !== null && moment > after + LEEWAY ? null : moment;
}

/** The nearest known time at or beyond each index, walking in one direction. */
function nearest(times: readonly (number | null)[], from: number, step: 1 | -1): (number | null)[] {
  const result: (number | null)[] = new Array(times.length).fill(null);
  let known: number | null = null;
  for (let index = from; index >= 0 && index < times.length; index += step) {
    known = times[index] ?? known;
    result[index] = known;
  }
  return result;
}

/** Fills in one stretch of rows between two dividers. `dated` is the epoch ms of the divider's day, or null. */
function fillStretch(
  rows: readonly WhatsAppRow[],
  stamped: readonly (number | null)[],
  dated: number | null,
) {
  if (rows.every((_, index) => stamped[index] !== null)) return stamped;
  const above = nearest(stamped, 0, 1);
  const below = nearest(stamped, stamped.length - 1, -1);
  const first = below[0] ?? null;
  const oneDay = stamped.every((time) => time === null || first === null || isSameDay(time, first));
  return rows.map((row, index) => {
    const known = stamped[index] ?? null;
    if (known !== null || row.type === 'divider') return known;
    const before = above[index] ?? null;
    const after = below[index] ?? null;
    const between = before !== null && after !== null && isSameDay(before, after) ? before : null;
    const day = dated ?? (oneDay ? first : between);
    return day === null ? null : timeOnDay(row, dayOf(day), before, after);
  });
}

/**
 * When each row was sent: epoch ms on this machine's clock, null where the page leaves it open or shows a time more
 * than five minutes after `now`. `locale` (BCP 47) decides the order of dates that nothing else settles.
 */
export function sentTimes(
  rows: readonly WhatsAppRow[],
  locale: string,
  now: number,
): readonly (number | null)[] {
  const order = decideDateOrder(writtenDates(rows), locale, now);
  const stamped = rows.map((row) => stampedTime(row, order));
  const times: (number | null)[] = [];
  let start = 0;
  for (let end = 1; end <= rows.length; end += 1) {
    if (end < rows.length && rows[end]?.type !== 'divider') continue;
    const divider = rows[start];
    const dated =
      divider?.type === 'divider' && divider.date !== null ? momentOf(divider.date, 0, order) : null;
    for (const time of fillStretch(rows.slice(start, end), stamped.slice(start, end), dated))
      times.push(time);
    start = end;
  }
  return times.map((time) => (time !== null && time > now + LEEWAY ? null : time));
}
