import { expect, it } from 'vitest';
import { extendLexicon } from '../../utils/dutch/extend-lexicon';
import { read, withLexicons } from '../../utils/dutch/read';
import { createEngine } from '../../utils/rules/engine';
import { citizen, situationOf } from '../../utils/rules/example';
import { ruleById } from '../../utils/rules/registry';

const rule = ruleById('open-personal-greeting');
const rules = rule ? [{ rule }] : [];
const situation = situationOf(
  { before: [citizen('Tot hoe laat zijn jullie open?')], draft: 'Alaaf! Tot 17 uur.' },
  ['send'],
);
const ids = (engine: ReturnType<typeof createEngine>) =>
  engine.evaluate(situation).map((each) => each.rule.id);

it('a word that a pack adds counts for the rules of that engine, and for no other', () => {
  const plain = createEngine(rules);
  const carnival = createEngine(rules, { greeting: ['alaaf'] });
  expect(ids(plain)).toEqual(['open-personal-greeting']);
  expect(ids(carnival)).toEqual([]);
  // In the other order too: what one has read is not what the other hears.
  expect(ids(plain)).toEqual(['open-personal-greeting']);
});

it('lists that cannot be used leave the rules as they are', () => {
  expect(ids(createEngine(rules, { greeting: ['*'] }))).toEqual(['open-personal-greeting']);
});

it('holds for the work only, also when that throws, and gives way to lexicons that are given', () => {
  const extended = extendLexicon({ greeting: ['alaaf'] });
  const other = extendLexicon({ thanks: ['houdoe en bedankt'] });
  if (!extended.ok || !other.ok) throw new Error('cannot be');
  const greets = (lexicons?: typeof other.extension) =>
    read('Alaaf!', lexicons ? { lexicons } : undefined).acts.has('greeting');
  expect(withLexicons(extended.extension, () => [greets(), greets(other.extension)])).toEqual([true, false]);
  expect(() =>
    withLexicons(extended.extension, () => {
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(greets()).toBe(false);
});
