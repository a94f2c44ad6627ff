import { describe, expect, test } from 'vitest';
import { learn, likely } from './logistic';

const examples = Array.from({ length: 40 }, (_, at) => ({
  id: `set-${at}`,
  holds: at % 2 === 0,
  signs: ['s de', at % 2 === 0 ? 's boek' : 's mijn', ...(at === 7 ? ['s zelden'] : [])],
}));

describe('what is learnt from examples', () => {
  const learnt = learn(examples, 10);

  test('tells them apart by what they differ in', () => {
    expect(likely(learnt, { signs: ['s de', 's boek'] })).toBeGreaterThan(0.8);
    expect(likely(learnt, { signs: ['s de', 's mijn'] })).toBeLessThan(0.2);
    expect(likely(learnt, { signs: ['s nooit', 's gezien'] })).toBeCloseTo(0.5, 1);
  });

  test('says nothing of what was seen too seldom', () => {
    expect(learnt.weights.has('s zelden')).toBe(false);
  });

  test('keeps no more than it may, and of that what matters most', () => {
    expect([...learn(examples, 2).weights.keys()].sort()).toEqual(['s boek', 's mijn']);
  });

  test('is the same every time', () => {
    expect(learn(examples, 10)).toEqual(learnt);
  });
});
