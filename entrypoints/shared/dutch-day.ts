import { calendarDay, isoDay } from '../../utils/clock/zone-time';

/** The day it is in the Netherlands, as ISO day: counts are kept by it. `now` in epoch ms. */
export function dutchDay(now: number): string {
  return isoDay(calendarDay(now, 'Europe/Amsterdam'));
}
