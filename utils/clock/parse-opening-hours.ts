import type { Block, OpeningHours } from './week';

const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const DAYS = /^\s*([a-z]{2})(?:(?:\s?-\s?|\s(?:t\/m|tot en met)\s)([a-z]{2}))?\s+(\d.*)$/;
const TIMES = /^([\d:.]{1,5})\s?-\s?([\d:.]{1,5})(?:\s?uur)?$/;
const NO_DAYS: ReadonlySet<string> = new Set();

/**
 * Reads "ma-vr 09:00-17:00, za 10:00-13:00" (also "09.00", "ma 9-12" and "ma t/m vr 9-12 en 13-17").
 * @returns null when any part is not understood; half a week would be a wrong week
 */
export function parseOpeningHours(text: string, zone = 'Europe/Amsterdam'): OpeningHours | null {
  const blocks = parseWeek(text);
  return blocks && { zone, blocks, seasons: [], holidays: NO_DAYS };
}

/** The blocks of a week that was written in the same way; null likewise. */
export function parseWeek(text: string): readonly Block[] | null {
  const blocks: Block[] = [];
  for (const part of text.toLowerCase().split(/[,;]/)) {
    const found = DAYS.exec(part);
    if (!found) return null;
    const first = WEEKDAYS.indexOf(found[1] ?? '');
    const last = found[2] === undefined ? first : WEEKDAYS.indexOf(found[2]);
    const times = (found[3] ?? '').split(/ en |\//).map((each) => parseTimes(each.trim()));
    if (first < 0 || last < 0) return null;
    for (const time of times) {
      if (time === null) return null;
      for (let weekday = first; ; weekday = (weekday + 1) % 7) {
        blocks.push({ weekday, ...time });
        if (weekday === last) break;
      }
    }
  }
  return blocks;
}

function parseTimes(text: string): { from: number; to: number } | null {
  const found = TIMES.exec(text);
  const from = minutesOf(found?.[1] ?? '');
  const to = minutesOf(found?.[2] ?? '');
  return from === null || to === null || to <= from ? null : { from, to };
}

function minutesOf(clock: string): number | null {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(clock);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return minutes <= 24 * 60 && Number(found[2] ?? 0) < 60 ? minutes : null;
}
