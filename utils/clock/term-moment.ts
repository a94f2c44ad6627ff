import { blocksOn, type OpeningHours } from './week';
import { addWorkdays } from './workday';
import { type CalendarDay, calendarDay, dayAfter, weekdayOf, zoneMoment } from './zone-time';

/** A term as `dutch/terms` reads it; written out here because this room imports nothing. */
export interface SaidTerm {
  readonly day:
    | { readonly kind: 'days'; readonly count: number }
    | { readonly kind: 'weekday'; readonly weekday: number; readonly next: boolean }
    | { readonly kind: 'week'; readonly count: number; readonly part: 'begin' | 'middle' | 'end' }
    | { readonly kind: 'month'; readonly count: number }
    | { readonly kind: 'date'; readonly day: number; readonly month: number | null }
    | {
        readonly kind: 'span';
        readonly amount: number;
        readonly unit: 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month';
      }
    | null;
  readonly minute: number | null;
  readonly before: boolean;
}

type SaidDay = NonNullable<SaidTerm['day']>;

const MINUTE = 60_000;
/** Where no opening hours tell when a day ends (minutes since midnight). */
const END_OF_DAY = 17 * 60;
const MIDNIGHT = 24 * 60;
/** The last day of a week that is meant by "begin", "midden" and "eind"; 1 is Monday. */
const WEEK_PARTS = { begin: 2, middle: 3, end: 5 };

/**
 * The last moment (epoch ms) at which a term that was said at `said` (epoch ms) is kept. A whole day ends when the
 * channel closes, at five where it does not open that day or has no hours, and at midnight once that has passed.
 */
export function termMoment(
  term: SaidTerm,
  said: number,
  hours: OpeningHours | null,
  zone = hours?.zone ?? 'Europe/Amsterdam',
): number {
  const { day, minute, before } = term;
  if (day?.kind === 'span' && (day.unit === 'minute' || day.unit === 'hour'))
    return said + day.amount * (day.unit === 'hour' ? 60 : 1) * MINUTE;
  const today = calendarDay(said, zone);
  if (!day) {
    const moment = zoneMoment(today, minute ?? END_OF_DAY, zone);
    return moment > said ? moment : zoneMoment(dayAfter(today, 1), minute ?? END_OF_DAY, zone);
  }
  const meant = dayOf(day, today, said, hours, zone);
  const last = before ? dayAfter(meant, day.kind === 'week' ? -7 : -1) : meant;
  if (minute !== null) return zoneMoment(last, minute, zone);
  const closes = hours ? blocksOn(hours, last).at(-1)?.to : undefined;
  const end = zoneMoment(last, closes ?? END_OF_DAY, zone);
  return end > said ? end : zoneMoment(last, MIDNIGHT, zone);
}

function dayOf(
  day: SaidDay,
  today: CalendarDay,
  said: number,
  hours: OpeningHours | null,
  zone: string,
): CalendarDay {
  switch (day.kind) {
    case 'days':
      return dayAfter(today, day.count);
    case 'weekday':
      return weekdayAfter(today, day.weekday, day.next);
    case 'week':
      return dayOfWeek(today, day.count, WEEK_PARTS[day.part]);
    case 'month':
      return lastOfMonth(today.year, today.month + day.count);
    case 'date':
      return dateAfter(today, day.day, day.month);
    case 'span':
      return spanAfter(day, today, said, hours, zone);
  }
}

/** The first such day after today; on a Friday "vrijdag" is a week ahead. */
function weekdayAfter(today: CalendarDay, weekday: number, next: boolean): CalendarDay {
  if (next) return dayOfWeek(today, 1, weekday === 0 ? 7 : weekday);
  return dayAfter(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
}

/** Day 1 (Monday) to 7 of this week or a later one; the week's Sunday where that has passed. */
function dayOfWeek(today: CalendarDay, weeks: number, weekday: number): CalendarDay {
  const now = weekdayOf(today) || 7;
  const ahead = weeks * 7 + weekday - now;
  return dayAfter(today, ahead < 0 ? 7 - now : ahead);
}

function lastOfMonth(year: number, month: number): CalendarDay {
  return dayAfter({ year, month: month + 1, day: 1 }, -1);
}

/** The first such date from today on; the last of the month where it has no such day. */
function dateAfter(today: CalendarDay, day: number, month: number | null): CalendarDay {
  const inMonth = (year: number, of: number): CalendarDay => {
    const last = lastOfMonth(year, of);
    return { ...last, day: Math.min(day, last.day) };
  };
  const first = inMonth(today.year, month ?? today.month);
  const passed = first.month < today.month || (first.month === today.month && first.day < today.day);
  if (!passed) return first;
  return month === null ? inMonth(today.year, today.month + 1) : inMonth(today.year + 1, month);
}

function spanAfter(
  { amount, unit }: Extract<SaidDay, { kind: 'span' }>,
  today: CalendarDay,
  said: number,
  hours: OpeningHours | null,
  zone: string,
): CalendarDay {
  if (unit === 'workday') return calendarDay(addWorkdays(said, amount, zone, hours?.holidays), zone);
  if (unit === 'month') return dayAfter({ ...today, month: today.month + amount }, 0);
  return dayAfter(today, unit === 'week' ? amount * 7 : amount);
}
