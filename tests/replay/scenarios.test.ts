import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { playScenario } from '../../utils/replay/play-scenario';
import { readScenario } from '../../utils/replay/read-scenario';
import { createRecall } from '../../utils/replay/recall';
import { ruleById } from '../../utils/rules/registry';
import { expectationSchema, unmet } from './expectation';

const FOLDER = 'tests/scenarios';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
/** Whole conversations by good agents. */
const good = files.filter((file) => file.startsWith('good-'));

function played(file: string) {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const read = readScenario(text);
  if (!read.ok) throw new Error(`${file}: ${read.reason}`);
  const scenes = playScenario(read.scenario, read.cast);
  const recall = createRecall();
  return {
    ...expectationSchema.parse(JSON.parse(text)),
    scenario: read.scenario,
    lines: scenes.flatMap(({ lines }) => lines),
    /** Every prompt that reached the screen, once. */
    prompts: scenes.flatMap((scene) => recall.look(scene).fresh).filter(({ shown }) => shown),
  };
}

describe('the scenarios', () => {
  it('are sixty at least', () => expect(files.length - good.length).toBeGreaterThanOrEqual(60));

  it.each(files)('%s: what must be said is said, and the rest is quiet', (file) => {
    const { id, expect: expected, lines } = played(file);
    expect(id).toBe(basename(file, '.json'));
    for (const rule of [...expected.speaks.map((each) => each.rule), ...expected.quiet]) {
      expect(ruleById(rule), `there is no rule "${rule}"`).not.toBeNull();
    }
    expect(unmet(expected, lines)).toEqual([]);
  });
});

describe('conversations by good agents', () => {
  it.each(good)('%s: one card at most', (file) => {
    const { scenario, prompts } = played(file);
    const spoken = scenario.events.filter(({ type }) => type === 'message' || type === 'send');
    expect(spoken.length).toBeGreaterThanOrEqual(10);
    expect(scenario.agent.level).toBe('starter');
    const cards = prompts.filter(({ severity }) => severity !== 'info');
    expect(cards.length, cards.map(({ at, rule }) => `${rule} at ${at}`).join('; ')).toBeLessThanOrEqual(1);
  });

  it('are left alone: fewer than one prompt in two messages of the agent, and hardly a card', () => {
    const all = good.map(played);
    const sent = all.flatMap(({ scenario }) => scenario.events.filter(({ type }) => type === 'send')).length;
    const prompts = all.flatMap((each) => each.prompts);
    const per100 = (count: number) => Math.round((count / sent) * 1000) / 10;
    expect(per100(prompts.length)).toBeLessThan(50);
    expect(per100(prompts.filter(({ severity }) => severity !== 'info').length)).toBeLessThan(5);
  });
});
