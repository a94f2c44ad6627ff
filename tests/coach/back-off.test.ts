import { describe, expect, test } from 'vitest';
import { createBackOff } from '../../entrypoints/coach.content/back-off';

const MINUTE = 60_000;

/** What a page gets that takes us away at these moments. */
function answers(moments: readonly number[]): number[] {
  const backOff = createBackOff();
  return moments.map((now) => backOff.takenAway(now));
}

describe('a page that takes us away', () => {
  test('gets us back five times, and then not for a minute', () => {
    expect(answers([0, 1, 2, 3, 4, 5])).toEqual([0, 0, 0, 0, 0, MINUTE]);
  });

  test('also when it does so every ten seconds', () => {
    expect(answers([0, 10_000, 20_000, 30_000, 40_000, 50_000]).at(-1)).toBe(MINUTE);
  });

  test('now and then, as one that builds itself anew: always gets us back', () => {
    const hour = Array.from({ length: 60 }, (_, index) => index * 15_000);
    expect(answers(hour)).toEqual(hour.map(() => 0));
  });

  test('the whole day sees us ever more rarely, at most once an hour', () => {
    const backOff = createBackOff();
    const waits: number[] = [];
    for (let now = 0; waits.length < 9; ) {
      const wait = backOff.takenAway(now);
      now += wait;
      if (wait > 0) waits.push(wait / MINUTE);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  test('a clock that is set back counts for nothing', () => {
    expect(answers([1e9, 1e9, 1e9, 1e9, 1e9, 0])).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
