import { expect, it } from 'vitest';
import { guidanceOf } from '../../utils/guidelines/layers';
import { ownRules } from '../../utils/guidelines/own-rules';
import { packSchema } from '../../utils/guidelines/pack-schema';
import { addPatternEngine, hasPatternEngine } from '../../utils/guidelines/patterns';
import { re2Patterns } from '../../utils/guidelines/re2-patterns';
import { citizen, situationOf } from '../../utils/rules/example';

const definition = (id: string, more: Record<string, unknown>) => ({
  id,
  title: id,
  reason: 'zo afgesproken met elkaar',
  severity: 'info',
  in: 'draft',
  prompt: { je: ['Niet doen.'], u: ['Niet doen.'] },
  mustSpeak: ['gratis'],
  mustStayQuiet: ['niets'],
  ...more,
});
const { phraseRules } = packSchema.parse({
  format: 1,
  id: 'x',
  title: 'x',
  version: 1,
  phraseRules: [
    definition('own-words', { says: ['gratis'] }),
    definition('own-pattern', { says: ['kosteloos'], pattern: 'grat(is|uit)', butNot: ['gratis parkeren'] }),
    definition('own-number', { pattern: '\\d{3,}' }),
  ],
});

it('a pattern works beside the phrases, from the moment its engine is there', () => {
  const rules = ownRules(phraseRules);
  const speaking = (draft: string) =>
    rules
      .filter((rule) => rule.check(situationOf({ before: [citizen('Hallo')], draft }, rule.on), {}))
      .map(({ id }) => id);
  expect(hasPatternEngine()).toBe(false);
  expect(speaking('Het is gratis.')).toEqual(['own-words']);
  expect(speaking('Het is kosteloos.')).toEqual(['own-pattern']);
  addPatternEngine(re2Patterns);
  expect(speaking('Het is gratis.')).toEqual(['own-words', 'own-pattern']);
  expect(speaking('Hier is gratis parkeren.')).toEqual(['own-words']);
  expect(speaking('Bel 14020 voor grátis')).toEqual(['own-words', 'own-number']);
});

it('says whether there is any, so that the engine is loaded for whom it is worth it', () => {
  expect(guidanceOf([{ by: 'pack', phraseRules }]).needsPatterns).toBe(true);
  expect(guidanceOf([{ by: 'pack', phraseRules: phraseRules.slice(0, 1) }]).needsPatterns).toBe(false);
});
