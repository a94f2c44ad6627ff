import type { CalendarDay } from './zone-time';

/** Easter Sunday of a year of the Gregorian calendar, by the reckoning of Meeus, Jones and Butcher. */
export function easterOf(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - moonShift + 15) % 30;
  const leaps = Math.floor(ofCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leaps - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * correction + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
