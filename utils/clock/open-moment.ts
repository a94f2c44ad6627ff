import { openSpans } from './open-spans';
import type { OpeningHours } from './week';

const DAY = 24 * 60 * 60_000;
const WEEK = 7 * DAY;
const MOST_WEEKS = 9;

/**
 * The moment (epoch ms) at which the channel has been open for `length` ms since `from`.
 * Null when that is not within two months.
 */
export function openMomentAfter(hours: OpeningHours | null, from: number, length: number): number | null {
  if (!hours || length <= 0) return from + length;
  let left = length;
  for (const { opens, closes } of openSpans(hours, from, from + MOST_WEEKS * WEEK)) {
    if (closes - opens >= left) return opens + left;
    left -= closes - opens;
  }
  return null;
}

/**
 * The last moment (epoch ms) from which the channel is still open for `length` ms until `until`: a reminder so long
 * before a due time. Null when that is not within two months.
 */
export function openMomentBefore(hours: OpeningHours | null, until: number, length: number): number | null {
  if (!hours || length <= 0) return until - length;
  let left = length;
  for (let week = 0; week < MOST_WEEKS; week++) {
    const end = until - week * WEEK;
    for (const { opens, closes } of [...openSpans(hours, end - WEEK, end)].toReversed()) {
      if (closes - opens >= left) return closes - left;
      left -= closes - opens;
    }
  }
  return null;
}
