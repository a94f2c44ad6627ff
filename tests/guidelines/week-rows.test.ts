import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWeek } from '../../utils/clock/parse-opening-hours';
import { isDayRow, rowsOf, writtenWeek } from '../../utils/guidelines/week-rows';

const WEEK = ['09:00-17:00', '09:00-17:00', '', '09:00-12:00 en 13:00-17:00', '', '10:00-13:00', ''];

describe('the hours of seven days', () => {
  it('are written as people read them, days with the same hours together', () => {
    expect(writtenWeek(WEEK)).toBe('ma-di 09:00-17:00, do 09:00-12:00 en 13:00-17:00, za 10:00-13:00');
  });

  it('come back as they were', () => {
    expect(rowsOf(writtenWeek(WEEK) ?? '')).toEqual(WEEK);
    expect(rowsOf('vr-ma 9-12')).toEqual([
      '09:00-12:00',
      '',
      '',
      '',
      '09:00-12:00',
      '09:00-12:00',
      '09:00-12:00',
    ]);
  });

  it('are taken as people type them', () => {
    expect(writtenWeek(['9-17', '9.00-17.00 uur', '', '', '', '', ''])).toBe('ma-di 09:00-17:00');
  });

  it('are none where a row cannot be read or no day is open', () => {
    expect(writtenWeek(['9-17', 'vanaf 9', '', '', '', '', ''])).toBeNull();
    expect(writtenWeek(['', '', '', '', '', '', ''])).toBeNull();
    expect(writtenWeek(['17-9', '', '', '', '', '', ''])).toBeNull();
    expect(rowsOf('op werkdagen')).toBeNull();
  });

  it.each(['', ' ', '9-17', '09:00-12:00 en 13:00-17:00', '9-12/13-17'])('%j is a day', (row) => {
    expect(isDayRow(row)).toBe(true);
  });

  it.each(['9', 'gesloten', '25-26', '9-17, di 9-17', 'ma 9-17'])('%j is none', (row) => {
    expect(isDayRow(row)).toBe(false);
  });

  it('hold the same moments, whatever they are', () => {
    const row = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 59 }), fc.boolean())
      .map(([hour, minute, open]) => (open ? `${hour}:00-${hour}:${String(minute).padStart(2, '0')}` : ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 7, maxLength: 7 }), (rows) => {
        const written = writtenWeek(rows);
        if (written === null) return rows.every((each) => each === '');
        const again = writtenWeek(rowsOf(written) ?? []);
        expect(parseWeek(again ?? '')).toEqual(parseWeek(written));
        return rowsOf(written)?.every((each, at) => (each === '') === (rows[at] === '')) ?? false;
      }),
    );
  });
});
