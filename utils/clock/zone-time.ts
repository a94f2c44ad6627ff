/** A moment on the wall clock of a time zone. */
export interface ZoneTime {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes since midnight, 0-1439. */
  readonly minute: number;
}

/** A day of the calendar. `month` 1-12; a day beyond the end of its month counts on into the next. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MINUTE = 60_000;
// No zone changes its clock within a quarter of an hour of UTC, and asking the system costs the most.
const QUARTER = 15 * MINUTE;
const REMEMBERED = 1000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Per zone, by the number of the quarter. */
const offsets = new Map<string, Map<number, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

// `Temporal` would need a polyfill in older browsers and in Node; `Intl` gives the same offsets everywhere.
/** How far (ms) the wall clock of `zone` is ahead of UTC at `at`. */
function offsetAt(at: number, zone: string): number {
  const quarter = Math.floor(at / QUARTER);
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const start = quarter * QUARTER;
  const part = new Map(
    formatOf(zone)
      .formatToParts(start)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (name: Intl.DateTimeFormatPartTypes) => part.get(name) ?? 0;
  const offset = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) - start;
  if (ofZone.size >= REMEMBERED) ofZone.clear();
  offsets.set(zone, ofZone.set(quarter, offset));
  return offset;
}

/**
 * What the wall clock of `zone` (IANA name) shows at `at` (epoch ms).
 * Throws a RangeError for a zone that does not exist.
 */
export function zoneTime(at: number, zone: string): ZoneTime {
  const wall = new Date(at + offsetAt(at, zone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  };
}

/**
 * When (epoch ms) the wall clock of `zone` shows `minute` (since midnight; 1440 is the midnight after) on that day.
 * A time the clock skips in spring counts as the moment of the skip; one that comes twice in autumn as the first.
 */
export function zoneMoment({ year, month, day }: CalendarDay, minute: number, zone: string): number {
  const wall = Date.UTC(year, month - 1, day, 0, minute);
  const before = wall - offsetAt(wall - 24 * 60 * MINUTE, zone);
  const after = wall - offsetAt(wall + 24 * 60 * MINUTE, zone);
  const [first, second] = before < after ? [before, after] : [after, before];
  if (first + offsetAt(first, zone) === wall) return first;
  if (second + offsetAt(second, zone) === wall) return second;
  return skipBetween(first, second, zone);
}

/** The moment between two at which the clock goes forward. */
function skipBetween(first: number, second: number, zone: string): number {
  const offset = offsetAt(first, zone);
  for (let at = first; at <= second; at += QUARTER) if (offsetAt(at, zone) !== offset) return at;
  return second;
}

/** The day that the wall clock of `zone` shows at `at` (epoch ms), or so many days after it. */
export function calendarDay(at: number, zone: string, later = 0): CalendarDay {
  const { year, month, day } = zoneTime(at, zone);
  return dayAfter({ year, month, day }, later);
}

/** So many days after a day. */
export function dayAfter({ year, month, day }: CalendarDay, later: number): CalendarDay {
  const moved = new Date(Date.UTC(year, month - 1, day + later));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** "2026-03-03" */
export function isoDay({ year, month, day }: CalendarDay): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
