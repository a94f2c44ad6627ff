import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import {
  holidayIn,
  holidaysOf,
  PUBLIC_HOLIDAYS,
  type PublicHoliday,
} from '../../utils/clock/public-holidays';
import { isoDay } from '../../utils/clock/zone-time';
import { publicHolidaySchema, USUAL_HOLIDAYS } from '../../utils/conversation/closed-days';

/** What the other reckoning calls them. */
const NAMES: Readonly<Record<string, PublicHoliday>> = {
  Nieuwjaar: 'new-years-day',
  'Goede Vrijdag': 'good-friday',
  Pasen: 'easter-sunday',
  'Tweede paasdag': 'easter-monday',
  Koningsdag: 'kings-day',
  Bevrijdingsdag: 'liberation-day',
  Hemelvaartsdag: 'ascension-day',
  Pinksteren: 'whit-sunday',
  'Tweede pinksterdag': 'whit-monday',
  Kerstmis: 'christmas-day',
  'Tweede kerstdag': 'second-christmas-day',
};
const years = Array.from({ length: 31 }, (_, index) => 2015 + index);
const dayOf = (holiday: PublicHoliday, year: number) => {
  const day = holidayIn(holiday, year);
  return day && isoDay(day);
};

describe('Dutch public holidays', () => {
  const oracle = new Holidays('NL');

  it.each(years)('in %i are those of date-holidays', (year) => {
    const theirs = oracle
      .getHolidays(year, 'nl')
      .flatMap(({ name, date }) => (NAMES[name] ? [[NAMES[name], date.slice(0, 10)]] : []));
    expect(theirs).toHaveLength(11);
    expect(theirs.map(([holiday]) => [holiday, dayOf(holiday as PublicHoliday, year)])).toEqual(theirs);
  });

  it.each([
    ['kings-day', 2025, '2025-04-26'],
    ['kings-day', 2026, '2026-04-27'],
    ['easter-sunday', 2038, '2038-04-25'],
    ['ascension-day', 2008, '2008-05-01'],
    ['liberation-day-every-five-years', 2025, '2025-05-05'],
    ['liberation-day-every-five-years', 2026, null],
  ] as const)('%s in %i is on %s', (holiday, year, day) => expect(dayOf(holiday, year)).toBe(day));

  it('are each a choice of the organisation', () => {
    expect(publicHolidaySchema.options).toEqual(PUBLIC_HOLIDAYS);
    expect(holidaysOf(2026, [])).toEqual(new Set());
    expect(holidaysOf(2026, ['christmas-day', 'good-friday'])).toEqual(new Set(['2026-12-25', '2026-04-03']));
    const usual = holidaysOf(2026, USUAL_HOLIDAYS);
    expect(usual.has('2026-05-05') || usual.has('2026-04-03')).toBe(false);
    expect(usual.size).toBe(9);
  });
});
