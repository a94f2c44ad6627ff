import { zoneTime } from './zone-time';

const DAY = 24 * 60 * 60 * 1000;
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');

/** The moment (epoch ms) `days` working days after `at`; Saturday and Sunday do not count. */
export function addWorkdays(at: number, days: number, zone = 'Europe/Amsterdam'): number {
  let moment = at;
  for (let left = days; left > 0; ) {
    moment += DAY;
    const { weekday } = zoneTime(moment, zone);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return moment;
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
