import {
  type CalendarDay,
  calendarDay,
  dayAfter,
  isoDay,
  weekdayOf,
  zoneMoment,
  zoneTime,
} from './zone-time';

/** One block of opening on one weekday (0 is Sunday), in minutes since midnight; `to` is exclusive. */
export interface Block {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

/** When a channel answers. An empty week means: never open. */
export interface OpeningHours {
  readonly zone: string;
  readonly blocks: readonly Block[];
  /** ISO dates on which it is closed all the same. */
  readonly holidays: ReadonlySet<string>;
}

const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
/** Waiting longer than this (days) is too long by any norm, and a channel closed longer has no next opening. */
const LOOK_BACK = 14;
const LOOK_AHEAD = 60;
const DAY = 24 * 60 * 60_000;

/**
 * Reads "ma-vr 09:00-17:00, za 10:00-13:00" (also "09.00" and "ma 9-12").
 * @returns null when any part is not understood; half a week would be a wrong week
 */
export function parseOpeningHours(text: string, zone = 'Europe/Amsterdam'): OpeningHours | null {
  const blocks: Block[] = [];
  for (const part of text.toLowerCase().split(/[,;]/)) {
    const found = /^\s*([a-z]{2})(?:\s?-\s?([a-z]{2}))?\s+([\d:.]+)\s?-\s?([\d:.]+)(?:\s?uur)?\s*$/.exec(
      part,
    );
    if (!found) return null;
    const first = WEEKDAYS.indexOf(found[1] ?? '');
    const last = found[2] === undefined ? first : WEEKDAYS.indexOf(found[2]);
    const from = minutesOf(found[3] ?? '');
    const to = minutesOf(found[4] ?? '');
    if (first < 0 || last < 0 || from === null || to === null || to <= from) return null;
    for (let day = first; ; day = (day + 1) % 7) {
      blocks.push({ weekday: day, from, to });
      if (day === last) break;
    }
  }
  return { zone, blocks, holidays: new Set() };
}

/** The same week, closed on these days (ISO dates) too. */
export function closedOn(hours: OpeningHours, holidays: readonly string[]): OpeningHours {
  return { ...hours, holidays: new Set(holidays) };
}

function minutesOf(clock: string): number | null {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(clock);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return minutes <= 24 * 60 && Number(found[2] ?? 0) < 60 ? minutes : null;
}

/** The blocks of one day, earliest first; none where it is closed. */
export function blocksOn(hours: OpeningHours, day: CalendarDay): readonly Block[] {
  if (hours.holidays.has(isoDay(day))) return [];
  const weekday = weekdayOf(day);
  return hours.blocks.filter((block) => block.weekday === weekday).toSorted((a, b) => a.from - b.from);
}

/** Whether the channel answers at `at` (epoch ms). Without hours it always does. */
export function isOpen(hours: OpeningHours | null, at: number): boolean {
  if (!hours) return true;
  const { minute } = zoneTime(at, hours.zone);
  return blocksOn(hours, calendarDay(at, hours.zone)).some(({ from, to }) => from <= minute && minute < to);
}

/**
 * Milliseconds the channel was open between two moments (epoch ms); 0 when `to` is not later.
 * Looks back 14 days at most: whoever waits longer waits too long by any norm.
 */
export function openTime(hours: OpeningHours | null, from: number, to: number): number {
  if (to <= from) return 0;
  if (!hours) return to - from;
  const { zone } = hours;
  const start = Math.max(from, to - LOOK_BACK * DAY);
  let open = 0;
  for (let day = calendarDay(start, zone); zoneMoment(day, 0, zone) < to; day = dayAfter(day, 1)) {
    for (const block of joined(blocksOn(hours, day))) {
      const opens = Math.max(start, zoneMoment(day, block.from, zone));
      const closes = Math.min(to, zoneMoment(day, block.to, zone));
      open += Math.max(0, closes - opens);
    }
  }
  return open;
}

/** Blocks that overlap count once. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (!last || last.to < block.from) whole.push(block);
    else whole[whole.length - 1] = { ...last, to: Math.max(last.to, block.to) };
  }
  return whole;
}

/** When (epoch ms) the channel opens next, `at` itself when it is open; null when that is not within two months. */
export function nextOpening(hours: OpeningHours, at: number): number | null {
  if (isOpen(hours, at)) return at;
  for (let later = 0; later < LOOK_AHEAD; later++) {
    const day = calendarDay(at, hours.zone, later);
    for (const { from } of blocksOn(hours, day)) {
      const opens = zoneMoment(day, from, hours.zone);
      if (opens > at) return opens;
    }
  }
  return null;
}
