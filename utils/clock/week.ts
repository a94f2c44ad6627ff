import { type CalendarDay, isoDay, weekdayOf } from './zone-time';

/** One block of opening on one weekday (0 is Sunday), in minutes since midnight; `to` is exclusive. */
export interface Block {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

/** Some days by their ISO date; a set is one, and a reckoning of holidays another. */
export interface Days {
  has(isoDay: string): boolean;
}

/** A part of the year with a week of its own. Both days belong to it. */
export interface Season {
  /** "2026-07-06", or "07-06" for every year; then it may run on past New Year. */
  readonly from: string;
  readonly to: string;
  readonly blocks: readonly Block[];
}

/** When a channel answers. An empty week means: never open. */
export interface OpeningHours {
  /** IANA name of the zone whose wall clock the hours are on. */
  readonly zone: string;
  readonly blocks: readonly Block[];
  /** The first that has the day takes the place of the ordinary week. */
  readonly seasons: readonly Season[];
  /** Days on which it is closed all the same; no working days either. */
  readonly holidays: Days;
}

/** The week that holds on a day: that of its season, else the ordinary one. */
export function weekOn({ blocks, seasons }: OpeningHours, day: CalendarDay): readonly Block[] {
  const date = isoDay(day);
  return seasons.find((season) => isWithin(season, date))?.blocks ?? blocks;
}

/** The blocks of one day, earliest first, none overlapping or touching another; none where it is closed. */
export function blocksOn(hours: OpeningHours, day: CalendarDay): readonly Block[] {
  if (hours.holidays.has(isoDay(day))) return [];
  const weekday = weekdayOf(day);
  const blocks = weekOn(hours, day).filter((block) => block.weekday === weekday);
  return blocks.length < 2 ? blocks : joined(blocks.toSorted((a, b) => a.from - b.from));
}

function isWithin({ from, to }: Season, date: string): boolean {
  const [first, last] = [inYearOf(from, date), inYearOf(to, date)];
  return first <= last ? first <= date && date <= last : date >= first || date <= last;
}

/** "07-06" in the year of `date`. */
function inYearOf(day: string, date: string): string {
  return day.length === 'MM-DD'.length ? `${date.slice(0, 5)}${day}` : day;
}

function joined(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (!last || last.to < block.from) whole.push(block);
    else whole[whole.length - 1] = { ...last, to: Math.max(last.to, block.to) };
  }
  return whole;
}
