import { easterOf } from './easter';
import { type CalendarDay, dayAfter, isoDay, weekdayOf } from './zone-time';

/** The Dutch holidays; who closes on Good Friday and 5 May differs, so each is a choice of the organisation. */
export const PUBLIC_HOLIDAYS = [
  'new-years-day',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'liberation-day-every-five-years',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
] as const;
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number];

/** King's Day is on 27 April, a day earlier when that is a Sunday. Holds from 2014 on. */
function kingsDay(year: number): CalendarDay {
  const day = { year, month: 4, day: 27 };
  return weekdayOf(day) === 0 ? dayAfter(day, -1) : day;
}

/** When a holiday is in a year; null where it is not that year. */
export function holidayIn(holiday: PublicHoliday, year: number): CalendarDay | null {
  switch (holiday) {
    case 'new-years-day':
      return { year, month: 1, day: 1 };
    case 'good-friday':
      return dayAfter(easterOf(year), -2);
    case 'easter-sunday':
      return easterOf(year);
    case 'easter-monday':
      return dayAfter(easterOf(year), 1);
    case 'kings-day':
      return kingsDay(year);
    case 'liberation-day':
      return { year, month: 5, day: 5 };
    case 'liberation-day-every-five-years':
      // A day off for most in 1990, 1995 and so on, as most collective agreements have it.
      return year % 5 === 0 ? { year, month: 5, day: 5 } : null;
    case 'ascension-day':
      return dayAfter(easterOf(year), 39);
    case 'whit-sunday':
      return dayAfter(easterOf(year), 49);
    case 'whit-monday':
      return dayAfter(easterOf(year), 50);
    case 'christmas-day':
      return { year, month: 12, day: 25 };
    case 'second-christmas-day':
      return { year, month: 12, day: 26 };
  }
}

/** The days of a year on which these holidays fall, as ISO dates. */
export function holidaysOf(year: number, holidays: readonly PublicHoliday[]): ReadonlySet<string> {
  const days = holidays.map((holiday) => holidayIn(holiday, year));
  return new Set(days.flatMap((day) => (day ? [isoDay(day)] : [])));
}
