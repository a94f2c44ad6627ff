import { describe, expect, it } from 'vitest';
import { packSchema } from '../../../utils/guidelines/pack-schema';
import { addPatternEngine } from '../../../utils/guidelines/patterns';
import { re2Patterns } from '../../../utils/guidelines/re2-patterns';
import { readPack } from '../../../utils/guidelines/read-pack';
import { idFor, withoutRule, withRule } from '../../../utils/guidelines/write-rule/keep-rule';
import { lineResults } from '../../../utils/guidelines/write-rule/line-result';
import { formOf, NEW_RULE, type RuleForm, ruleOf } from '../../../utils/guidelines/write-rule/rule-form';
import { ruleTroubles } from '../../../utils/guidelines/write-rule/rule-trouble';

const GOOD: RuleForm = {
  ...NEW_RULE,
  title: 'Zeg geen gratis',
  reason: 'Zo hebben we het afgesproken.',
  says: 'gratis\nkost niks',
  butNot: 'gratis parkeren',
  promptJe: 'Schrijf je liever ‘zonder kosten’?',
  promptU: 'Schrijft u liever ‘zonder kosten’?',
  mustSpeak: ['Dat is gratis', 'Het kost niks hoor'],
  mustStayQuiet: ['Hier is gratis parkeren', 'Dat kost een euro'],
};
const troubles = (more: Partial<RuleForm>, otherPatterns: readonly string[] = []) =>
  ruleTroubles({ ...GOOD, ...more }, otherPatterns).map(({ field, line, why }) =>
    [field, line, why].filter((part) => part !== undefined).join(' '),
  );
const PACK = packSchema.parse({ format: 1, id: 'eigen', title: 'Eigen', version: 1 });

describe('a rule is kept only', () => {
  it('when nothing is wrong with it; then its pack can be handed out', () => {
    expect(troubles({})).toEqual([]);
    const pack = withRule(PACK, ruleOf(GOOD, 'own-gratis', null));
    expect(readPack(JSON.stringify(pack))).toMatchObject({
      ok: true,
      pack: { phraseRules: [{ id: 'own-gratis' }] },
    });
  });

  it.each<[Partial<RuleForm>, string[]]>([
    [{ mustSpeak: [''] }, ['mustSpeak no-line']],
    [{ mustStayQuiet: ['', ' '] }, ['mustStayQuiet no-line']],
    [{ mustSpeak: ['Dat is gratis', 'Dat kost niets'] }, ['mustSpeak 1 stays-quiet']],
    [{ mustStayQuiet: ['Dat is GRATIS!'] }, ['mustStayQuiet 0 speaks']],
    [{ title: ' ', promptU: '' }, ['title empty', 'promptU empty']],
    [{ reason: 'Daarom' }, ['reason too-short']],
    [{ title: 'x'.repeat(81) }, ['title too-long']],
    [{ in: 'citizen', severity: 'block' }, ['severity citizen-block']],
    [{ promptJe: 'Schrijft u liever iets anders?' }, ['promptJe mixed']],
    [{ promptU: 'Beste {burger}' }, ['promptU unknown-name']],
    [{ insertJe: 'Het kost je niets.' }, ['insertU empty']],
    [
      { says: 'gratis\nkost niks\na*b\n*\nab*\n!' },
      ['says star-inside', 'says star-alone', 'says short-stem', 'says no-word'],
    ],
  ])('when it is right: %j', (more, expected) => expect(troubles(more)).toEqual(expected));

  it('when there is something to speak at', () => {
    expect(troubles({ says: '', mustSpeak: ['x'] })).toEqual(['says no-phrase', 'mustSpeak 0 stays-quiet']);
  });

  it('when its pattern can be used, alone and among the others', () => {
    const pattern = '\\d+ euro';
    expect(troubles({ pattern, mustStayQuiet: ['niets'] })).toEqual(['pattern no-pattern-engine']);
    addPatternEngine(re2Patterns);
    expect(troubles({ pattern, mustStayQuiet: ['niets'] })).toEqual([]);
    expect(troubles({ pattern, mustStayQuiet: ['Dat kost 5 euro'] })).toEqual(['mustStayQuiet 0 speaks']);
    expect(troubles({ pattern: '(?=x)' })).toEqual(['pattern look-around']);
    expect(troubles({ pattern, mustStayQuiet: ['niets'] }, Array(100).fill('x'))).toEqual([
      'pattern too-many-patterns',
    ]);
  });
});

it('says of every line what the rule does with it, and why', () => {
  const rule = ruleOf({ ...GOOD, pattern: '\\d+ euro' }, 'own-x', null);
  const results = lineResults(rule, {
    mustSpeak: ['Dat is gratis', '5 euro', 'Er staat “gratis” op', 'niets', ''],
    mustStayQuiet: ['Hier is gratis parkeren'],
  });
  expect(results.mustSpeak).toEqual([
    { speaks: true, right: true, why: { kind: 'says', phrase: 'gratis' } },
    { speaks: true, right: true, why: { kind: 'says', phrase: null } },
    { speaks: false, right: false, why: { kind: 'quoted', phrase: 'gratis' } },
    { speaks: false, right: false, why: { kind: 'nothing' } },
    null,
  ]);
  expect(results.mustStayQuiet).toEqual([
    { speaks: false, right: true, why: { kind: 'but-not', phrase: 'gratis parkeren' } },
  ]);
});

it('comes back in the fields as it was written, with variants the fields do not show', () => {
  const rule = ruleOf(
    { ...GOOD, insertJe: 'Het kost je niets.', insertU: 'Het kost u niets.' },
    'own-x',
    null,
  );
  expect(ruleOf(formOf(rule), 'own-x', rule)).toEqual(rule);
  const several = {
    ...rule,
    prompt: { je: ['{naam}?', 'Niet doen.'], u: ['{naam}?', 'Niet doen.'] },
  } as typeof rule;
  expect(ruleOf({ ...formOf(several), promptJe: 'Hé {naam}' }, 'own-x', several).prompt.je).toEqual([
    'Hé {naam}',
    'Niet doen.',
  ]);
});

it('gets an id of its own, and leaves nothing behind when it goes', () => {
  expect(idFor('Zég geen “gratis”!', [])).toBe('own-zeg-geen-gratis');
  expect(idFor('Zeg geen gratis', ['own-zeg-geen-gratis', 'own-zeg-geen-gratis-2'])).toBe(
    'own-zeg-geen-gratis-3',
  );
  expect(idFor('!!!', [])).toBe('own-regel');
  const rule = ruleOf(GOOD, idFor('lang '.repeat(40), []), null);
  const pack = { ...withRule(PACK, rule), rules: { [rule.id]: { on: false } } };
  expect(readPack(pack)).toMatchObject({ ok: true });
  expect(withoutRule(pack, rule.id)).toEqual(PACK);
});
