import { calendarDay, dayAfter, isoDay, weekdayOf, zoneMoment, zoneTime } from './zone-time';

const NONE: ReadonlySet<string> = new Set();
/** Nobody promises further ahead; keeps a made-up number from counting for ever. */
const MOST_DAYS = 1000;
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
/** As `zoneTime` numbers them: 0 is Sunday. */
export const WEEKDAYS: readonly string[] = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(
  ' ',
);

/**
 * The moment (epoch ms) `days` working days after `at`; Saturday, Sunday and holidays (ISO dates) do not count.
 * The time on the wall clock stays the same.
 */
export function addWorkdays(
  at: number,
  days: number,
  zone = 'Europe/Amsterdam',
  holidays: ReadonlySet<string> = NONE,
): number {
  const { minute } = zoneTime(at, zone);
  let day = calendarDay(at, zone);
  for (let left = Math.min(days, MOST_DAYS); left > 0; ) {
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
