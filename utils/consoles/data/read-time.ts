import { queryDeep } from '../deep-query';
import { parseClock } from '../whatsapp-web/clock-time';
import type { TimeData, TimesData } from './console-data';
import { parseWrittenMoment, type WrittenDay } from './written-moment';

/** A moment (epoch ms), or a time of day (minutes after midnight) without one, perhaps with the day it is of. */
export interface ShownTime {
  readonly sentAt: number | null;
  readonly clock: number | null;
  readonly day: WrittenDay | null;
}

export const NO_TIME: ShownTime = { sentAt: null, clock: null, day: null };
/** Before this nobody chatted: a number below it is no moment (2005, epoch ms). */
const FIRST_CHAT = 1_104_537_600_000;
const LONGEST = 80;

/** What a row shows of its time, from the first place that tells. Nothing where none is written as the console's data say. */
export function readTime(row: Element, times: TimesData): ShownTime {
  if (!times) return NO_TIME;
  for (const time of Array.isArray(times) ? times : [times]) {
    const shown = timeAt(row, time);
    if (shown.sentAt !== null || shown.clock !== null) return shown;
  }
  return NO_TIME;
}

function timeAt(row: Element, time: TimeData): ShownTime {
  const at = time.at === null ? row : queryDeep(row, time.at);
  const written = (time.attribute === null ? at?.textContent : at?.getAttribute(time.attribute))?.trim();
  if (!written || written.length > LONGEST) return NO_TIME;
  if (time.unit === 'clock') return { ...NO_TIME, clock: parseClock(written) };
  if (time.unit === 'written') return { ...NO_TIME, ...parseWrittenMoment(written, languageOf(row)) };
  const moment = time.unit === 'iso' ? Date.parse(written) : Number(written) * (time.unit === 's' ? 1000 : 1);
  return Number.isFinite(moment) && moment > FIRST_CHAT
    ? { ...NO_TIME, sentAt: Math.round(moment) }
    : NO_TIME;
}

export function languageOf(row: Element): string {
  return row.ownerDocument.documentElement.lang;
}
