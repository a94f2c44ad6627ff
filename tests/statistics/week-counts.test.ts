import { describe, expect, it } from 'vitest';
import {
  addWeekCount,
  countsBetween,
  mergeWeeks,
  mondayOf,
  pruneWeeks,
  weeksBefore,
} from '../../utils/statistics/week-counts';

describe('weeks', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    // Over the end of a year and a leap day.
    ['2027-01-01', '2026-12-28'],
    ['2028-02-29', '2028-02-28'],
  ])('%s is in the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

  it('counts weeks back over the change of the clock', () => {
    expect(weeksBefore('2026-11-02', 2)).toBe('2026-10-19');
    expect(weeksBefore('2026-03-23', -1)).toBe('2026-03-30');
  });
});

describe('counting by the week', () => {
  it('adds to the week of the day, and to no other', () => {
    const one = addWeekCount({}, '2026-11-24', 'address-form', 'shown');
    const two = addWeekCount(one, '2026-11-29', 'address-form', 'shown');
    const three = addWeekCount(two, '2026-11-30', 'address-form', 'used');
    expect(three).toEqual({
      '2026-11-23': { 'address-form': { shown: 2 } },
      '2026-11-30': { 'address-form': { used: 1 } },
    });
  });

  it('keeps thirteen weeks, the present one included', () => {
    const weeks = { '2026-08-24': {}, '2026-08-31': {}, '2026-11-23': {} };
    expect(Object.keys(pruneWeeks(weeks, '2026-11-28'))).toEqual(['2026-08-31', '2026-11-23']);
    expect(Object.keys(addWeekCount(weeks, '2026-11-28', 'a', 'shown'))).toEqual([
      '2026-08-31',
      '2026-11-23',
    ]);
  });

  it('adds weeks up, from one to another', () => {
    const weeks = {
      '2026-11-09': { a: { shown: 100 } },
      '2026-11-16': { a: { shown: 1, used: 1 }, b: { held: 1 } },
      '2026-11-23': { a: { shown: 2 } },
    };
    expect(countsBetween(weeks, '2026-11-16', '2026-11-23')).toEqual({
      a: { shown: 3, used: 1 },
      b: { held: 1 },
    });
    expect(mergeWeeks(weeks, { '2026-11-23': { c: { 'not-now': 4 } } })['2026-11-23']).toEqual({
      a: { shown: 2 },
      c: { 'not-now': 4 },
    });
  });
});
