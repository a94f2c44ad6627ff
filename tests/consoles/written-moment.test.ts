import { expect, it } from 'vitest';
import { momentOfDay, parseWrittenMoment } from '../../utils/consoles/data/written-moment';

const NOW = new Date(2026, 10, 28, 12, 0).getTime();
const day = (year: number | null, month: number, date: number) => ({ year, month, day: date });
const at = (hour: number, minute: number) => hour * 60 + minute;

it.each([
  ['Nov 21, 6:53 PM', '', day(null, 11, 21), at(18, 53)],
  ['Nov 21, 6:53\u202fPM', 'nl', day(null, 11, 21), at(18, 53)],
  ['21 november 2026, 14:03:00\nBewerkt: 21 november 2026, 14:04:00', 'nl', day(2026, 11, 21), at(14, 3)],
  ['14:05, 3 mrt. 2026', 'nl', day(2026, 3, 3), at(14, 5)],
  ['5 août 2026 09:12', 'fr', day(2026, 8, 5), at(9, 12)],
  ['2026-11-21 20:42:42', '', day(2026, 11, 21), at(20, 42)],
  ['21-11-2026 14:05', 'nl', day(2026, 11, 21), at(14, 5)],
  ['14:05', 'nl', null, at(14, 5)],
  ['12:05 am', '', null, at(0, 5)],
])('reads %j', (text, language, wanted, clock) => {
  expect(parseWrittenMoment(text, language)).toEqual({ day: wanted, clock });
});

it.each([
  ['a date whose numbers may be either', '03/04/2026 14:05', null, at(14, 5)],
  ['a word beside a morning hour that may mean the afternoon', '6:53 e.h.', null, null],
  ['no date and no time', '1h • now', null, null],
  ['a day alone', '21 november', day(null, 11, 21), null],
  ['a number that is no day', 'Nov 45, 14:05', null, at(14, 5)],
])('leaves open: %s', (_, text, wanted, clock) => {
  expect(parseWrittenMoment(text, 'nl')).toEqual({ day: wanted, clock });
});

it('takes a day without a year for the last one that has been', () => {
  expect(momentOfDay(day(null, 11, 21), at(18, 53), NOW)).toBe(new Date(2026, 10, 21, 18, 53).getTime());
  expect(momentOfDay(day(null, 12, 24), at(9, 0), NOW)).toBe(new Date(2025, 11, 24, 9, 0).getTime());
  expect(momentOfDay(day(2026, 2, 30), at(9, 0), NOW)).toBeNull();
});
