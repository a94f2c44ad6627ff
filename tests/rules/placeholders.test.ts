import { expect, it } from 'vitest';
import { situationOf } from '../../utils/rules/example';
import { knownValues } from '../../utils/rules/known-values';
import { namesIn, placeholdersFor, STANDARD_PLACEHOLDERS } from '../../utils/rules/placeholders';
import { ruleById } from '../../utils/rules/registry';

it('are what every text can be filled with, and what a rule fills in itself', () => {
  expect(Object.keys(knownValues(situationOf({}, ['send']))).toSorted()).toEqual(
    STANDARD_PLACEHOLDERS.toSorted(),
  );
  expect(placeholdersFor(ruleById('say-what-and-when'))).toContain('datum');
  expect(placeholdersFor(null)).not.toContain('datum');
});

it('a brace without its other half is told too', () => {
  expect(namesIn('Dag {naam}, bel {telefoon}')).toEqual(['naam', 'telefoon']);
  expect(namesIn('Dag {naam')).toEqual(['{']);
  expect(namesIn('Dag {}')).toEqual(['']);
});
