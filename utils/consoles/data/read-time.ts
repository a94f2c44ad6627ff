import { queryDeep } from '../deep-query';
import { parseClock } from '../whatsapp-web/clock-time';
import type { TimeData } from './console-data';

/** A moment (epoch ms), or a time of day (minutes after midnight) without one. */
export interface ShownTime {
  readonly sentAt: number | null;
  readonly clock: number | null;
}

const NONE: ShownTime = { sentAt: null, clock: null };
/** Before this nobody chatted: a number below it is no moment (2005, epoch ms). */
const FIRST_CHAT = 1_104_537_600_000;
const LONGEST = 60;

/** What a row shows of its time. Nothing where it is not written as the console's data say. */
export function readTime(row: Element, time: TimeData | null): ShownTime {
  if (!time) return NONE;
  const at = time.at === null ? row : queryDeep(row, time.at);
  const written = (time.attribute === null ? at?.textContent : at?.getAttribute(time.attribute))?.trim();
  if (!written || written.length > LONGEST) return NONE;
  if (time.unit === 'clock') return { sentAt: null, clock: parseClock(written) };
  const moment = time.unit === 'iso' ? Date.parse(written) : Number(written) * (time.unit === 's' ? 1000 : 1);
  return Number.isFinite(moment) && moment > FIRST_CHAT ? { sentAt: Math.round(moment), clock: null } : NONE;
}
