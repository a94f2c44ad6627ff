import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import { packSchema } from '../../utils/guidelines/pack-schema';
import { guidelines } from '../../utils/guidelines/traceability';
import { catalogue, ruleById } from '../../utils/rules/registry';
import { present, README, withTable } from './generated';

const SOURCES = '../shared/sources';
const sources = existsSync(SOURCES)
  ? readdirSync(SOURCES)
      .sort()
      .map((file) => plain(readFileSync(`${SOURCES}/${file}`, 'utf8')))
  : null;

const settings = new Set([
  ...Object.keys(channelSchema.shape).map((key) => `channel.${key}`),
  ...Object.keys(agentSchema.shape).map((key) => `agent.${key}`),
  ...Object.keys(packSchema.shape),
]);

describe('the 98 guidelines of the sources', () => {
  it('are all there, in order', () => {
    expect(guidelines.map(({ id }) => id)).toEqual(Array.from({ length: 98 }, (_, at) => `G${at + 1}`));
  });

  it.each(guidelines.map((each) => [each.id, each] as const))(
    '%s is served by a rule or a setting, or says why not',
    (_, { rules, settings: set, reason }) => {
      expect(rules.length + set.length > 0 || (reason ?? '').length > 20).toBe(true);
      expect(rules.filter((id) => !ruleById(id))).toEqual([]);
      expect(set.filter((name) => !settings.has(name))).toEqual([]);
    },
  );

  it.skipIf(sources === null)('are quoted from the documents they name (needs ../shared)', () => {
    const absent = guidelines
      // It follows from two others, and has no words of its own.
      .filter(({ id }) => id !== 'G38')
      .flatMap(({ id, quote, source }) => quote.split(' / ').map((part) => ({ id, part, source })))
      .filter(({ part, source }) =>
        part
          .split(' … ')
          .some((words) => !source.some((name) => sources?.[Number(name[1])]?.includes(plain(words)))),
      );
    expect(absent).toEqual([]);
  });
});

describe('every rule', () => {
  const named = new Set(guidelines.flatMap(({ rules }) => rules));

  it.each(catalogue.map((rule) => [rule.id, rule] as const))(
    '%s serves a guideline, or rests on research or law',
    (id, { source }) => expect(named.has(id) || /^[RL]\d+$/.test(source.document)).toBe(true),
  );
});

it('the table in the README is up to date; `node tests/run/generate.mjs` writes it', () => {
  expect(withTable(present(README))).toBe(present(README));
});

/** Typographic quotes and white space differ between the sources and us. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}
