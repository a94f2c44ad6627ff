import { zoneTime } from './zone-time';

/** One block of opening on one weekday (0 is Sunday), in minutes since midnight; `to` is exclusive. */
interface Block {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

/** When a channel answers. An empty week means: never open. */
export interface OpeningHours {
  readonly zone: string;
  readonly blocks: readonly Block[];
}

const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const MINUTE = 60_000;

/**
 * Reads "ma-vr 09:00-17:00, za 10:00-13:00" (also "09.00" and "ma,wo 9-12").
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
  return { zone, blocks };
}

function minutesOf(clock: string): number | null {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(clock);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return minutes <= 24 * 60 && Number(found[2] ?? 0) < 60 ? minutes : null;
}

/** Whether the channel answers at `at` (epoch ms). Without hours it always does. */
export function isOpen(hours: OpeningHours | null, at: number): boolean {
  if (!hours) return true;
  const { weekday, minute } = zoneTime(at, hours.zone);
  return hours.blocks.some((block) => block.weekday === weekday && block.from <= minute && minute < block.to);
}

/**
 * Milliseconds the channel was open between two moments (epoch ms); 0 when `to` is not later.
 * Looks back 14 days at most: whoever waits longer waits too long by any norm.
 */
export function openTime(hours: OpeningHours | null, from: number, to: number): number {
  if (to <= from) return 0;
  if (!hours) return to - from;
  const start = Math.max(from, to - 14 * 24 * 60 * MINUTE);
  let open = 0;
  // Whole quarters are looked at from both ends; opening hours that turn within a quarter are walked by the minute.
  for (let at = start; at < to; ) {
    const quarter = Math.min(at + 15 * MINUTE, to);
    const [atStart, atEnd] = [isOpen(hours, at), isOpen(hours, quarter - 1)];
    if (atStart === atEnd) open += atStart ? quarter - at : 0;
    else for (let minute = at; minute < quarter; minute += MINUTE) open += openPart(hours, minute, quarter);
    at = quarter;
  }
  return open;
}

function openPart(hours: OpeningHours, minute: number, until: number): number {
  return isOpen(hours, minute) ? Math.min(MINUTE, until - minute) : 0;
}
