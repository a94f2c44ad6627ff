import { expect, it } from 'vitest';
import { defineRule, type Rule } from '../../utils/rules/define-rule';
import { createEngine } from '../../utils/rules/engine';
import { citizen, situationOf } from '../../utils/rules/example';
import { flag, number } from '../../utils/rules/params';

const line = { before: [citizen('Hallo')] };
const rule = (id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule => ({
  ...defineRule({
    id,
    theme: 'opening',
    on: ['message'],
    severity: 'advice',
    source: { document: 'S0', quote: 'een zin' },
    falseAlarms: '',
    params: { most: number(3, { min: 1, max: 5, unit: 'keer' }), loud: flag(false) },
    title: id,
    prompt: { je: ['Zeg {wat}.', 'Zeg iets.'], u: ['Zegt u {wat}.', 'Zegt u iets.'] },
    insert: { place: 'end', je: ['Hoi {naam}'], u: ['Dag {naam}'] },
    check: () => null,
    examples: { speaks: [line, line], staysQuiet: [line, line] },
  }),
  check,
  ...more,
});
const situation = situationOf(line, ['message']);
const promptsOf = (rules: readonly Rule[], at = situation) =>
  createEngine(rules.map((each) => ({ rule: each })))
    .evaluate(at)
    .map(({ prompt }) => prompt);

it('switches a rule that throws off and names it; the others go on, and it is not asked again', () => {
  let asked = 0;
  const broken = rule('broken', () => {
    asked += 1;
    throw new Error('mijn bsn is 111222333');
  });
  const engine = createEngine([{ rule: broken }, { rule: rule('fine', () => ({})) }]);
  expect(engine.evaluate(situation).map((finding) => finding.rule.id)).toEqual(['fine']);
  engine.evaluate(situation);
  expect(asked).toBe(1);
  expect(engine.failed()).toEqual(['broken']);
});

it('never shows a hole: it takes the first variant that can be filled, and leaves an insert out that cannot', () => {
  expect(promptsOf([rule('full', () => ({ values: { wat: 'dag' } }))])).toEqual(['Zeg dag.']);
  expect(promptsOf([rule('bare', () => ({ values: { wat: '' } }))])).toEqual(['Zeg iets.']);
  const only = { prompt: { je: ['Zeg {wat}.'], u: ['Zegt u {wat}.'] } } satisfies Partial<Rule>;
  expect(promptsOf([rule('none', () => ({}), only)])).toEqual([]);
  const [finding] = createEngine([{ rule: rule('insert', () => ({})) }]).evaluate(situation);
  expect(finding?.actions).toEqual([]);
});

it('speaks to the agent in the form they chose, and to the citizen in the form of the channel', () => {
  const at = situationOf(
    { ...line, agent: { coachAddress: 'u' }, channel: { address: 'je' }, citizenName: 'Sanne' },
    ['message'],
  );
  const [finding] = createEngine([{ rule: rule('both', () => ({})) }]).evaluate(at);
  expect([finding?.prompt, finding?.actions[0]?.text]).toEqual(['Zegt u iets.', 'Hoi Sanne']);
});

it('lets a trainer make a rule milder, and never lets a remark be stronger than that', () => {
  const strong = rule('strong', () => ({ severity: 'block' }));
  const [finding] = createEngine([{ rule: strong, severity: 'info' }]).evaluate(situation);
  expect(finding?.severity).toBe('info');
});

it('reads a parameter that is out of bounds or of another kind as the default', () => {
  const seen: unknown[] = [];
  const { params } = rule('params', () => null);
  const counting = defineRule({
    ...rule('params', () => null),
    params,
    check: (_, values) => {
      seen.push({ ...values });
      return null;
    },
  });
  for (const chosen of [{ most: 99 }, { most: '2', loud: 1 }, { most: 2, loud: true }]) {
    createEngine([{ rule: counting, params: chosen }]).evaluate(situation);
  }
  expect(seen).toEqual([
    { most: 3, loud: false },
    { most: 3, loud: false },
    { most: 2, loud: true },
  ]);
});

it('says it in the words of the organisation, except to the citizen where the case at hand has words of its own', () => {
  const prompt = { je: ['Onze zin.'], u: ['Onze zin.'] } as const;
  const insert = { place: 'start', je: ['Onze groet'], u: ['Onze groet'] } as const;
  const said = (check: Rule['check']) => {
    const [finding] = createEngine([{ rule: rule('own', check), prompt, insert }]).evaluate(situation);
    return [finding?.prompt, finding?.actions[0]?.text];
  };
  expect(said(() => ({}))).toEqual(['Onze zin.', 'Onze groet']);
  expect(said(() => ({ insert: { place: 'end', je: ['Eigen'], u: ['Eigen'] } }))).toEqual([
    'Onze zin.',
    'Eigen',
  ]);
  expect(said(() => ({ insert: false }))).toEqual(['Onze zin.', undefined]);
});
