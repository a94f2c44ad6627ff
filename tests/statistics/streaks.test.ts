import { describe, expect, it } from 'vitest';
import { addToStreak, fadedIn, type Streaks } from '../../utils/statistics/streaks';

const times = (n: number, streaks: Streaks = {}): Streaks =>
  Array.from({ length: n }).reduce<Streaks>((all) => addToStreak(all, 'address-form', true), streaks);

describe('following a rule unprompted', () => {
  it('makes it fade at the tenth message in a row, and not before', () => {
    expect([...fadedIn(times(9))]).toEqual([]);
    expect([...fadedIn(times(10))]).toEqual(['address-form']);
  });

  it('starts again after one message in which it was not followed', () => {
    const broken = addToStreak(times(9), 'address-form', false);
    expect([...fadedIn(times(9, broken))]).toEqual([]);
    expect([...fadedIn(addToStreak(times(30), 'address-form', false))]).toEqual([]);
  });

  it('counts every rule by itself, and writes nothing where nothing changed', () => {
    const ten = times(10);
    expect(fadedIn(addToStreak(ten, 'ok-is-not-yes', false))).toContain('address-form');
    expect(addToStreak(ten, 'address-form', true)).toBe(ten);
  });
});
