import { describe, expect, test } from 'vitest';
import { fScore, precision, recall } from './counts';
import { withoutFreeChoices } from './free-choices';
import { compareSpans } from './score-personal-data';

describe('found spans against labelled ones', () => {
  const phone = { start: 10, end: 20, type: 'phone' } as const;

  test('overlap is enough when the type is equal', () => {
    expect(compareSpans([phone], [{ ...phone, start: 15, end: 25 }])).toMatchObject({
      right: [{ start: 15 }],
      extra: [],
      missed: [],
    });
  });

  test('touching is no overlap', () => {
    expect(compareSpans([phone], [{ ...phone, start: 20, end: 25 }])).toMatchObject({
      right: [],
      missed: [phone],
    });
  });

  test('another type is one extra and one missed', () => {
    const found = { ...phone, type: 'bsn' } as const;
    expect(compareSpans([phone], [found])).toEqual({ right: [], extra: [found], missed: [phone] });
  });

  test('a label counts once, however often it is found', () => {
    const twice = [
      { ...phone, end: 14 },
      { ...phone, start: 15 },
    ];
    const { right, extra, missed } = compareSpans([phone], twice);
    expect([right.length, extra.length, missed.length]).toEqual([1, 1, 0]);
  });
});

describe('scores', () => {
  const counts = { right: 8, extra: 2, missed: 4 };

  test('precision, recall and F', () => {
    expect(precision(counts)).toBeCloseTo(0.8);
    expect(recall(counts)).toBeCloseTo(8 / 12);
    expect(fScore(counts, 1)).toBeCloseTo(16 / 22);
    expect(fScore(counts, 2)).toBeCloseTo(40 / 58);
  });

  test('say nothing where there is nothing to measure', () => {
    const nothing = { right: 0, extra: 0, missed: 0 };
    expect([precision(nothing), recall(nothing), fScore(nothing, 1)]).toEqual([null, null, null]);
  });
});

describe('free choices', () => {
  test.each([
    ['Kun jij jouw pas laten zien?', 'Kan je je pas laten zien?'],
    ['U hebt gelijk.', 'U heeft gelijk.'],
    ['Rijd je zelf?', 'Rij je zelf?'],
    ['Dankuwel!', 'Dank u wel!'],
  ])('%s = %s', (one, other) => {
    expect(withoutFreeChoices(one)).toBe(withoutFreeChoices(other));
  });

  test.each([
    ['U kunt uw pas halen.', 'U kunt u pas halen.'],
    ['Vraagt u dat?', 'Vraag u dat?'],
    ['Je pas', 'je pas'],
  ])('%s is not %s', (one, other) => {
    expect(withoutFreeChoices(one)).not.toBe(withoutFreeChoices(other));
  });
});
