import type { DataRow } from './data-row';
import { momentOfDay } from './written-moment';

const DAY_MINUTES = 24 * 60;
/** How far clocks may differ (minutes) before a time counts as one of another day. */
const LEEWAY = 5;

/**
 * When each row was sent (epoch ms), oldest first; null where the page leaves it open. A time of day without a date is
 * taken as today's in a live chat only, from the last row back for as long as times do not jump: elsewhere it may be any day.
 * `now` in epoch ms.
 */
export function withSentTimes(
  rows: readonly DataRow[],
  sync: 'live' | 'async',
  now: number,
): readonly (number | null)[] {
  const times: (number | null)[] = rows.map(({ sentAt, clock, day }) => {
    const moment = sentAt ?? (day !== null && clock !== null ? momentOfDay(day, clock, now) : null);
    return moment !== null && moment <= now + LEEWAY * 60_000 ? Math.min(moment, now) : null;
  });
  if (sync !== 'live') return times;
  const today = new Date(now);
  const minuteOfDay = today.getHours() * 60 + today.getMinutes();
  let latest = Math.min(minuteOfDay + LEEWAY, DAY_MINUTES);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const clock = rows[index]?.clock ?? null;
    if (times[index] !== null || clock === null || rows[index]?.day) continue;
    if (clock > latest) break;
    latest = clock;
    const moment = new Date(today.getFullYear(), today.getMonth(), today.getDate(), 0, clock).getTime();
    times[index] = Math.min(moment, now);
  }
  return times;
}
