import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../utils/dutch/read';
import type { BothRegisters, Rule } from '../../utils/rules/define-rule';
import { createEngine } from '../../utils/rules/engine';
import { agent, citizen, type Example, situationOf, somebody, system } from '../../utils/rules/example';
import { catalogue } from '../../utils/rules/registry';

const SOURCES = '../shared/sources';
const sources = existsSync(SOURCES)
  ? readdirSync(SOURCES)
      .sort()
      .map((file) => plain(readFileSync(`${SOURCES}/${file}`, 'utf8')))
  : null;

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.speaks.map((each) => [describeExample(each), each] as const))(
    'speaks: %s',
    (_, each) => {
      const findings = ask(rule, each);
      expect(findings).toHaveLength(1);
      expect(findings[0]?.prompt).not.toMatch(/[{}]/);
    },
  );

  it.each(rule.examples.staysQuiet.map((each) => [describeExample(each), each] as const))(
    'stays quiet: %s',
    (_, each) => expect(ask(rule, each)).toEqual([]),
  );

  it('never mixes je and u in what it says', () => {
    for (const texts of [rule.prompt, rule.insert]) if (texts) expectOneForm(texts);
  });

  it.skipIf(sources === null)('has its quote in the source it names (needs ../shared)', () => {
    const index = /^S([0-4])$/.exec(rule.source.document)?.[1];
    expect(rule.source.quote.length).toBeGreaterThan(10);
    if (index !== undefined) expect(sources?.[Number(index)]).toContain(plain(rule.source.quote));
  });

  it('keeps quiet in an empty conversation, in a group, and while the page does not tell who spoke', () => {
    for (const example of [...rule.examples.speaks, ...rule.examples.staysQuiet]) {
      const { before: _, draft: __, ...settings } = example;
      // A reminder to look is about the whole channel, so it needs no words.
      if (rule.id !== 'check-the-inbox') expect(ask(rule, settings)).toEqual([]);
      expect(ask(rule, { ...example, before: [...(example.before ?? []), somebody('hm')] })).toEqual([]);
      const situation = situationOf(example, rule.on);
      const group = { ...situation, conversation: { ...situation.conversation, group: true } };
      expect(createEngine([{ rule }]).evaluate(group)).toEqual([]);
    }
  });
});

describe('the catalogue', () => {
  it('is the folder: every id is its file name', () => {
    const files = readdirSync('utils/rules/catalogue').map((file) => file.replace(/\.ts$/, ''));
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('never throws and never shows a hole, whatever the conversation', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        'ok',
        'mijn bsn is 111222333',
        'Kunt u je pas meenemen?',
        'hij doet het niet',
        '👍',
        '\u202e{naam}',
      ),
    );
    const line = fc.tuple(fc.constantFrom(citizen, agent, system), words, fc.integer({ min: 0, max: 5000 }));
    const lines = fc.array(
      line.map(([who, text, later]) => who(text, { later })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        lines,
        words,
        fc.constantFrom('je', 'u', 'mirror'),
        fc.string({ maxLength: 30 }),
        (before, draft, address, name) => {
          const engine = createEngine(catalogue.map((rule) => ({ rule })));
          for (const event of ['message', 'draft', 'send', 'tick', 'open'] as const) {
            const example: Example = { before, draft, event, channel: { address }, citizenName: name };
            for (const { prompt, actions } of engine.evaluate(situationOf(example, [event]))) {
              expect(prompt).not.toMatch(/\{\w+\}/);
              expect(actions.every(({ text }) => text.length > 0 || draft.length > 0)).toBe(true);
            }
          }
          expect(engine.failed()).toEqual([]);
        },
      ),
    );
  });
});

function ask(rule: Rule, example: Example) {
  return createEngine([{ rule, params: example.params ?? {} }]).evaluate(situationOf(example, rule.on));
}

function describeExample({ before = [], draft, later }: Example): string {
  const said = before.map(({ author, text }) => `${author}: ${text}`).join(' / ');
  return [said, draft === undefined ? '' : `draft: ${draft}`, later ? `${later} min later` : '']
    .filter(Boolean)
    .join(' → ');
}

function expectOneForm({ je, u }: BothRegisters) {
  for (const text of je) expect(['je', 'none'], text).toContain(read(text).addressForm);
  for (const text of u) expect(['u', 'none'], text).toContain(read(text).addressForm);
}

/** Typographic quotes and white space differ between the sources and us. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}
