import { describe, expect, it } from 'vitest';
import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import { caseSchema } from '../../utils/guidelines/case-schema';
import { readPack } from '../../utils/guidelines/read-pack';
import { addLine, withoutLine, withText } from '../../utils/replay/edit-events';
import { playCase, scenarioOf } from '../../utils/replay/play-case';
import { playScenario } from '../../utils/replay/play-scenario';
import { timeRows } from '../../utils/replay/time-rows';
import { withOneRule } from '../../utils/replay/with-one-rule';
import { catalogue, ruleById } from '../../utils/rules/registry';

const ASKS = {
  title: 'Vraagt om bsn',
  start: '2026-03-03T10:00:00+01:00',
  events: [
    { at: '+0s', type: 'message', author: 'citizen', text: 'Hallo, mijn pas doet het niet.' },
    { at: '+1m', type: 'draft', text: 'Wat is uw bsn?' },
    { at: '+2m', type: 'send' },
  ],
  expect: {
    speaks: [{ rule: 'do-not-ask-private-data', held: true }],
    quiet: ['citizen-shared-private-data'],
  },
};
const rules = catalogue.map((rule) => ({ rule }));
const asking = ruleById('do-not-ask-private-data');
if (!asking) throw new Error('No such rule');
const channel = channelSchema.parse({});

describe('a test case of a pack', () => {
  const given = caseSchema.parse(ASKS);

  it('is met by the rules that do so, and tells which do not', () => {
    expect(playCase(given, { rules, channel })).toEqual({ missing: [], tooMuch: [] });
    const without = withOneRule(rules, { rule: asking, on: false, params: {} });
    expect(playCase(given, { rules: without, channel }).missing).toMatchObject([{ rule: asking.id }]);
    const quiet = { ...given, expect: { speaks: [], quiet: [asking.id] } };
    expect(playCase(quiet, { rules, channel }).tooMuch).toEqual([asking.id]);
  });

  const PACK = { format: 1, id: 'proef', title: 'Proef', version: 1 };
  it('travels in the pack', () => {
    const read = readPack({ ...PACK, cases: [ASKS] });
    expect(read.ok && read.pack.cases).toHaveLength(1);
  });
  it.each([
    [[ASKS, ASKS], 'cases[1].title: Deze naam heeft al'],
    [[{ ...ASKS, channel: { address: 'jij' } }], 'cases[0].channel.address'],
    [[{ ...ASKS, events: [] }], 'cases[0].events'],
  ])('%# is refused with its place', (cases, words) => {
    const read = readPack({ ...PACK, cases });
    expect(read.ok ? '' : read.message).toContain(words);
  });

  it('lies beside the same with one rule changed, and only where it differs is it marked', () => {
    const cast = { rules, channel, agent: agentSchema.parse({}) };
    const other = { ...cast, rules: withOneRule(rules, { rule: asking, on: false, params: {} }) };
    const scenario = scenarioOf(given);
    const rows = timeRows(playScenario(scenario, cast), playScenario(scenario, other));
    expect(rows.filter(({ differs }) => differs).map(({ scene }) => scene.event.type)).toContain('draft');
    expect(rows[0]).toMatchObject({ index: 0, differs: false });
  });
});

describe('a conversation that is written down', () => {
  it('grows at its end, by time after what came before', () => {
    const one = addLine([], { kind: 'citizen', after: 0, text: 'hoi' });
    const two = addLine(one, { kind: 'draft', after: 90, text: 'dag' });
    const three = addLine(two, { kind: 'send', after: 5, text: '' });
    expect(three.map(({ at, type }) => `${at} ${type}`)).toEqual(['+0s message', '+90s draft', '+95s send']);
    expect(withText(three, 1, 'hallo')[1]).toMatchObject({ text: 'hallo' });
    expect(withoutLine(three, 1).map(({ at }) => at)).toEqual(['+0s', '+95s']);
  });
});
