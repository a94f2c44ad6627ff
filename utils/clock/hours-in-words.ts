import { minutesInWords } from './moment-in-words';
import { type OpeningHours, weekOn } from './week';
import { WEEKDAYS } from './workday';
import { calendarDay } from './zone-time';

// A week begins on Monday for everyone who asks when the desk is open.
const WEEK = [1, 2, 3, 4, 5, 6, 0];

/**
 * Opening hours as one tells them: "maandag tot en met vrijdag 9.00-17.00 uur, zaterdag 10.00-13.00 uur".
 * @param at epoch ms: the week of the season it is in; without it the ordinary week
 * @returns '' for a channel that never opens
 */
export function hoursInWords(hours: OpeningHours, at?: number): string {
  const blocks = at === undefined ? hours.blocks : weekOn(hours, calendarDay(at, hours.zone));
  const runs: { days: number[]; times: string }[] = [];
  for (const weekday of WEEK) {
    const times = blocks
      .filter((block) => block.weekday === weekday)
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, to }) => `${minutesInWords(from)}-${minutesInWords(to)}`)
      .join(' en ');
    const run = runs.at(-1);
    if (run?.times === times) run.days.push(weekday);
    else runs.push({ days: [weekday], times });
  }
  return runs
    .filter(({ times }) => times !== '')
    .map(({ days, times }) => `${daysInWords(days)} ${times} uur`)
    .join(', ');
}

function daysInWords(days: readonly number[]): string {
  const first = WEEKDAYS[days[0] ?? 0] ?? '';
  const last = WEEKDAYS[days.at(-1) ?? 0] ?? '';
  if (days.length === 7) return 'elke dag';
  if (days.length === 1) return first;
  return days.length === 2 ? `${first} en ${last}` : `${first} tot en met ${last}`;
}
