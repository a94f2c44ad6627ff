import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedOn } from '../../utils/clock/closed-days';
import { openMomentAfter, openMomentBefore } from '../../utils/clock/open-moment';
import { isOpen, nextOpening, openTime, openUntil } from '../../utils/clock/opening-hours';
import { PUBLIC_HOLIDAYS } from '../../utils/clock/public-holidays';
import type { Block, OpeningHours } from '../../utils/clock/week';

const MINUTE = 60_000;
const START = Date.parse('2026-01-01T00:00Z');
const moment = fc.integer({ min: 0, max: 400 * 24 * 60 }).map((minutes) => START + minutes * MINUTE);
const moments = fc
  .tuple(moment, moment, moment)
  .map(([a, b, c]) => [a, b, c].toSorted((one, other) => one - other) as [number, number, number]);
const block: fc.Arbitrary<Block> = fc
  .record({
    weekday: fc.integer({ min: 0, max: 6 }),
    from: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 1, max: 1440 }),
  })
  .map(({ weekday, from, length }) => ({ weekday, from, to: Math.min(1440, from + length) }));
const blocks = fc.array(block, { maxLength: 8 });
const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(START + days * 1440 * MINUTE).toISOString().slice(0, 10));
const hours: fc.Arbitrary<OpeningHours> = fc
  .record({
    blocks,
    zone: fc.constantFrom('Europe/Amsterdam', 'Europe/Amsterdam', 'America/Curacao', 'Australia/Lord_Howe'),
    seasons: fc.array(fc.record({ from: day, to: day, blocks }), { maxLength: 2 }),
    publicHolidays: fc.subarray([...PUBLIC_HOLIDAYS]),
    dates: fc.array(day, { maxLength: 4 }),
    closures: fc.array(fc.record({ from: day, to: fc.option(day) }), { maxLength: 2 }),
  })
  .map(({ publicHolidays, dates, closures, ...week }) =>
    closedOn({ ...week, holidays: new Set() }, { dates, closures, publicHolidays }),
  );
const RUNS = { numRuns: 150 };

describe('time that a channel is open', () => {
  it('adds up, is never negative, and never more than the time that passed', () => {
    fc.assert(
      fc.property(hours, moments, (week, [x, y, z]) => {
        const [first, second, both] = [openTime(week, x, y), openTime(week, y, z), openTime(week, x, z)];
        expect(first + second).toBe(both);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(y - x);
        expect(openTime(week, z, x)).toBe(0);
      }),
      RUNS,
    );
  });

  it('opens next at a moment that is open, with none open before it', () => {
    fc.assert(
      fc.property(hours, moment, moment, (week, at, other) => {
        const next = nextOpening(week, at);
        if (next === null) {
          expect(openTime(week, at, at + 60 * 1440 * MINUTE)).toBe(0);
          return;
        }
        expect(next).toBeGreaterThanOrEqual(at);
        expect(isOpen(week, next)).toBe(true);
        expect(openTime(week, at, next)).toBe(0);
        const later = Math.max(at, other);
        const after = nextOpening(week, later);
        if (after !== null) expect(after).toBeGreaterThanOrEqual(next);
      }),
      RUNS,
    );
  });

  it('is open until it closes, and closed then', () => {
    fc.assert(
      fc.property(hours, moment, (week, at) => {
        const until = openUntil(week, at);
        if (until === null) {
          expect(isOpen(week, at)).toBe(true);
          return;
        }
        expect(isOpen(week, until)).toBe(false);
        expect(openTime(week, at, until)).toBe(until - at);
      }),
      RUNS,
    );
  });

  it('has run for just so long at the moment found for it, forth and back', () => {
    fc.assert(
      fc.property(hours, moment, fc.integer({ min: 1, max: 3000 }), (week, at, minutes) => {
        const length = minutes * MINUTE;
        const after = openMomentAfter(week, at, length);
        if (after !== null) {
          expect(openTime(week, at, after)).toBe(length);
          expect(openTime(week, at, after - 1)).toBe(length - 1);
        }
        const before = openMomentBefore(week, at, length);
        if (before !== null) expect(openTime(week, before, at)).toBe(length);
      }),
      RUNS,
    );
  });
});
