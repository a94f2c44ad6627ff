import { describe, expect, test } from 'vitest';
import { learn, likely } from './logistic';

const examples = Array.from({ length: 40 }, (_, at) => ({
  id: `set-${at}`,
  holds: at % 2 === 0,
  parts: [['s de', at % 2 === 0 ? 's boek' : 's mijn', ...(at === 7 ? ['s zelden'] : [])]],
}));

describe('what is learnt from examples', () => {
  const learnt = learn(examples, { most: 10, decay: 2 });

  test('tells them apart by what they differ in', () => {
    expect(likely(learnt, { parts: [['s de', 's boek']] })).toBeGreaterThan(0.8);
    expect(likely(learnt, { parts: [['s de', 's mijn']] })).toBeLessThan(0.2);
    expect(likely(learnt, { parts: [['s nooit', 's gezien']] })).toBeCloseTo(0.5, 1);
  });

  test('says nothing of what was seen too seldom', () => {
    expect(learnt.weights.has('s zelden')).toBe(false);
  });

  test('keeps no more than it may, and of that what matters most', () => {
    expect([...learn(examples, { most: 2, decay: 2 }).weights.keys()].sort()).toEqual(['s boek', 's mijn']);
  });

  test('is the same every time', () => {
    expect(learn(examples, { most: 10, decay: 2 })).toEqual(learnt);
  });

  test('finds out which part it is that holds', () => {
    const greets = Array.from({ length: 60 }, (_, at) => ({
      id: `set-${at}`,
      holds: at % 3 > 0,
      parts: [['s hallo'], ['s de', 's fiets'], ['s weg']].slice(at % 3 > 0 ? at % 2 : 1),
    }));
    const known = learn([...greets, { id: 'x-1', holds: true, parts: [['s hallo']] }], {
      most: 10,
      decay: 0.5,
    });
    expect(likely(known, { parts: [['s de', 's fiets'], ['s hallo']] })).toBeGreaterThan(
      likely(known, { parts: [['s de', 's fiets'], ['s weg']] }),
    );
  });
});
