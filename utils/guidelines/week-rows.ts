import { parseWeek } from '../clock/parse-opening-hours';
import type { Block } from '../clock/week';

/** Monday first, as people tell their hours; each with its number in a week that begins on Sunday. */
export const WEEK_DAYS = [
  { short: 'ma', weekday: 1 },
  { short: 'di', weekday: 2 },
  { short: 'wo', weekday: 3 },
  { short: 'do', weekday: 4 },
  { short: 'vr', weekday: 5 },
  { short: 'za', weekday: 6 },
  { short: 'zo', weekday: 0 },
] as const;

/** The hours of seven days, Monday first, such as "09:00-12:00 en 13:00-17:00"; '' for a closed day. */
export type WeekRows = readonly string[];

/** A written week as seven rows; null where it is not understood. */
export function rowsOf(openingHours: string): WeekRows | null {
  const blocks = parseWeek(openingHours);
  return blocks && WEEK_DAYS.map(({ weekday }) => timesOf(blocks.filter((each) => each.weekday === weekday)));
}

/** Whether the hours of one day can be read; an empty row is a closed day. */
export function isDayRow(row: string): boolean {
  return row.trim() === '' || blocksOf(row) !== null;
}

/**
 * Seven rows as a channel keeps them: "ma-vr 09:00-17:00, za 10:00-13:00"; days in a row with the same hours are joined.
 * @returns null where a row cannot be read or every day is closed: hours without an hour are none
 */
export function writtenWeek(rows: WeekRows): string | null {
  const runs: { first: string; last: string; times: string }[] = [];
  let before = '';
  for (const [at, { short }] of WEEK_DAYS.entries()) {
    const row = rows[at]?.trim() ?? '';
    const blocks = row === '' ? [] : blocksOf(row);
    if (blocks === null) return null;
    const times = timesOf(blocks);
    const run = runs.at(-1);
    if (run && times !== '' && times === before) run.last = short;
    else if (times !== '') runs.push({ first: short, last: short, times });
    before = times;
  }
  const parts = runs.map(
    ({ first, last, times }) => `${first === last ? first : `${first}-${last}`} ${times}`,
  );
  return parts.length === 0 ? null : parts.join(', ');
}

/** The blocks of one row; null where it is not understood, or says more than the hours of one day. */
function blocksOf(row: string): readonly Block[] | null {
  return /[,;]/.test(row) ? null : parseWeek(`ma ${row}`);
}

function timesOf(blocks: readonly Block[]): string {
  return blocks
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => `${clock(from)}-${clock(to)}`)
    .join(' en ');
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Whether hours were written so that they can be reckoned with. */
export function isWeekText(text: string): boolean {
  return parseWeek(text) !== null;
}
