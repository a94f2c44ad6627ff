import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationInWords } from '../../utils/clock/duration';
import { isOpen, nextOpening, openTime } from '../../utils/clock/opening-hours';
import { parseOpeningHours } from '../../utils/clock/parse-opening-hours';
import { addWorkdays, dateInWords, greetingOfDay } from '../../utils/clock/workday';

const at = (text: string) => Date.parse(text);
const MINUTE = 60_000;

describe('opening hours', () => {
  const week = parseOpeningHours('ma-vr 09:00-17:00, za 10.00-13.00');

  it.each([
    ['2026-03-03T09:00:00+01:00', true],
    ['2026-03-03T08:59:59+01:00', false],
    ['2026-03-03T17:00:00+01:00', false],
    ['2026-03-07T12:00:00+01:00', true],
    ['2026-03-08T12:00:00+01:00', false],
    ['2026-07-07T09:00:00+02:00', true],
  ])('at %s: open is %s', (moment, open) => expect(isOpen(week, at(moment))).toBe(open));

  it('counts only the time the channel was open: Friday 16.50 to Saturday 10.20 is half an hour', () => {
    const waited = openTime(week, at('2026-03-06T16:50:00+01:00'), at('2026-03-07T10:20:00+01:00'));
    expect(waited).toBe(30 * MINUTE);
  });

  it('keeps opening hours right when the clock goes forward', () => {
    const sunday = parseOpeningHours('zo 01:00-04:00');
    // In the night of 29 March 2026 there is no time between two and three.
    expect(openTime(sunday, at('2026-03-29T01:00:00+01:00'), at('2026-03-29T04:00:00+02:00'))).toBe(
      120 * MINUTE,
    );
  });

  it('understands what people write, and refuses half a week', () => {
    expect(parseOpeningHours('ma,wo 9-12')).toBeNull();
    expect(parseOpeningHours('ma 9-12, wo 9-12')?.blocks).toHaveLength(2);
    expect(parseOpeningHours('ma-vr 09:00-25:00')).toBeNull();
    expect(parseOpeningHours('altijd')).toBeNull();
    expect(parseOpeningHours('ma t/m vr 9.00-12.00 en 13.00-17.00 uur')?.blocks).toHaveLength(10);
    expect(parseOpeningHours('ma 9-12/13-17')?.blocks).toHaveLength(2);
    expect(parseOpeningHours('ma 9-12 en')).toBeNull();
    expect(parseOpeningHours('ma 17-9')).toBeNull();
  });

  it('is the same whatever the zone of the machine', () => {
    const own = process.env.TZ;
    const opens = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      const [spring, autumn] = [at('2026-03-28T22:30:00Z'), at('2026-10-24T22:30:00Z')];
      return week && [nextOpening(week, spring), nextOpening(week, autumn), openTime(week, spring, autumn)];
    });
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
    expect(opens[0]?.slice(0, 2)).toEqual([at('2026-03-30T09:00:00+02:00'), at('2026-10-26T09:00:00+01:00')]);
    expect(opens[1]).toEqual(opens[0]);
    expect(opens[2]).toEqual(opens[0]);
  });

  it('is always open without hours, and time adds up', () => {
    const start = at('2026-03-01T00:00:00+01:00');
    const moment = fc.integer({ min: 0, max: 10 * 24 * 60 });
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        const [x = 0, y = 0, z = 0] = [a, b, c]
          .toSorted((one, other) => one - other)
          .map((m) => start + m * MINUTE);
        expect(openTime(week, x, y) + openTime(week, y, z)).toBe(openTime(week, x, z));
        expect(openTime(null, x, z)).toBe(z - x);
      }),
      { numRuns: 30 },
    );
  });
});

describe('time in words', () => {
  it('writes dates, parts of the day and lengths the way people do', () => {
    expect(dateInWords(addWorkdays(at('2026-03-05T10:00:00+01:00'), 2))).toBe('maandag 9 maart');
    expect(greetingOfDay(at('2026-03-05T11:59:00+01:00'))).toBe('Goedemorgen');
    expect(greetingOfDay(at('2026-03-05T12:00:00+01:00'))).toBe('Goedemiddag');
    expect(greetingOfDay(at('2026-03-05T22:00:00+01:00'))).toBe('Goedenavond');
    expect([25, 60, 61, 130, 3000].map(durationInWords)).toEqual([
      '25 minuten',
      '1 uur',
      '1 uur en 1 minuut',
      '2 uur en 10 minuten',
      '2 dagen',
    ]);
  });
});
