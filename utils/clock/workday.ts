import type { Days } from './week';
import { calendarDay, dayAfter, isoDay, weekdayOf, zoneMoment, zoneTime } from './zone-time';

const NONE: Days = new Set();
/** Nobody promises further ahead; keeps a made-up number from counting for ever. */
const MOST_DAYS = 1000;
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
/** As `zoneTime` numbers them: 0 is Sunday. */
export const WEEKDAYS: readonly string[] = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(
  ' ',
);

/**
 * The moment (epoch ms) `days` working days after `at`; Saturday, Sunday and holidays do not count.
 * The time on the wall clock stays the same.
 */
export function addWorkdays(
  at: number,
  days: number,
  zone = 'Europe/Amsterdam',
  holidays: Days = NONE,
): number {
  const { minute } = zoneTime(at, zone);
  let day = calendarDay(at, zone);
  let left = Math.min(days, MOST_DAYS);
  // A closure without an end leaves no working day to come.
  for (let tried = 0; left > 0 && tried < 2 * MOST_DAYS; tried++) {
    day = dayAfter(day, 1);
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6 && !holidays.has(isoDay(day))) left -= 1;
  }
  return zoneMoment(day, minute, zone);
}

/** A date as one writes it to a citizen: "dinsdag 24 november". `at` in epoch ms. */
export function dateInWords(at: number, zone = 'Europe/Amsterdam'): string {
  const { weekday, day, month } = zoneTime(at, zone);
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]}`;
}

/** "Goedemorgen", "Goedemiddag" or "Goedenavond" at `at` (epoch ms). */
export function greetingOfDay(at: number, zone = 'Europe/Amsterdam'): string {
  const { minute } = zoneTime(at, zone);
  if (minute >= 5 * 60 && minute < 12 * 60) return 'Goedemorgen';
  if (minute >= 12 * 60 && minute < 18 * 60) return 'Goedemiddag';
  return 'Goedenavond';
}
