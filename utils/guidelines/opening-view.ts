import { hoursInWords } from '../clock/hours-in-words';
import { isOpen, nextOpening, openUntil } from '../clock/opening-hours';
import { holidayIn, PUBLIC_HOLIDAYS, type PublicHoliday } from '../clock/public-holidays';
import { calendarDay, isoDay, zoneMoment } from '../clock/zone-time';
import type { Channel } from '../conversation/channel';
import { hoursOf } from '../rules/channel-hours';

const ZONE = 'Europe/Amsterdam';

/** When a channel answers, as seen from one moment. Moments in epoch ms. */
export interface OpeningView {
  /** `always`: no hours, or a calamity; `never`: it does not open within two months. */
  readonly state: 'always' | 'open' | 'closed' | 'never';
  /** The week that holds now, in Dutch as agents read it; '' where there is none. */
  readonly words: string;
  /** Until when it is open; null where that is not known. */
  readonly until: number | null;
  /** When it opens after this moment, or after the present stretch; null where it does not. */
  readonly next: number | null;
}

/** @param now epoch ms */
export function openingView(channel: Channel, now: number): OpeningView {
  const hours = hoursOf(channel);
  if (!hours) return { state: 'always', words: '', until: null, next: null };
  const words = hoursInWords(hours, now);
  if (isOpen(hours, now)) {
    const until = openUntil(hours, now);
    return { state: 'open', words, until, next: until === null ? null : nextOpening(hours, until) };
  }
  const next = nextOpening(hours, now);
  return { state: next === null ? 'never' : 'closed', words, until: null, next };
}

/** A holiday with the day (epoch ms, midnight on the wall clock) on which it comes next, today included. */
export interface ComingHoliday {
  readonly holiday: PublicHoliday;
  readonly at: number;
}

/** Every Dutch holiday with its next day, in the order of the calendar's year. */
export function comingHolidays(now: number): readonly ComingHoliday[] {
  const today = isoDay(calendarDay(now, ZONE));
  const { year } = calendarDay(now, ZONE);
  return PUBLIC_HOLIDAYS.map((holiday) => {
    // One that comes every five years is within these as well.
    const days = [0, 1, 2, 3, 4, 5].map((later) => holidayIn(holiday, year + later));
    const day = days.find((each) => each !== null && isoDay(each) >= today) ?? { year, month: 1, day: 1 };
    return { holiday, at: zoneMoment(day, 0, ZONE) };
  });
}

/** Whether a day ("2026-04-27") lies before the one of this moment (epoch ms). */
export function isOver(lastDay: string, now: number): boolean {
  return lastDay < isoDay(calendarDay(now, ZONE));
}
