import { beforeEach, describe, expect, it } from 'vitest';
import { type Example, situationOf } from '../../utils/rules/example';
import { catalogue } from '../../utils/rules/registry';
import { draft, MINUTE, reading, ruleThat, SECOND, START, said, send, setStage } from './stage';

/** A made-up rule about every message with a question mark, content where it says "graag". */
const more = {
  on: ['send' as const],
  applies: ({ draft: text }: { draft: string }) => text.includes('?'),
  check: ({ draft: text }: { draft: string }) =>
    text.includes('?') && !text.includes('graag') ? { about: 'draft' } : null,
};

let stage: ReturnType<typeof setStage>;
let other: ReturnType<typeof reading>;
beforeEach(() => {
  stage = setStage([{ rule: ruleThat(more) }]);
  stage.session.see(reading([said('citizen', 'Kan dat?')]), START);
  other = reading([said('citizen', 'Goedemiddag')], { key: 'Jan' });
});

describe('following a rule without having been told', () => {
  it('is told of a message that went out and had what the rule asks for', () => {
    send(stage, 'Komt u graag langs?', START + MINUTE);
    send(stage, 'Dat kan.', START + 2 * MINUTE);
    expect(stage.followed).toEqual(['made-up unprompted']);
  });

  it('ends with a message that went out without', () => {
    send(stage, 'Komt u langs?', START + MINUTE);
    expect(stage.followed).toEqual(['made-up not']);
  });

  it('is not what an agent does after a prompt in the same conversation', () => {
    draft(stage, 'Komt u langs?', START + MINUTE);
    expect(stage.view.card?.rule.id).toBe('made-up');
    send(stage, 'Komt u graag langs?', START + 2 * MINUTE);
    expect(stage.followed).toEqual([]);
    stage.session.see(other, START + 3 * MINUTE);
    send(stage, 'Komt u graag langs?', START + 4 * MINUTE);
    expect(stage.followed).toEqual(['made-up unprompted']);
  });

  it('is not told of a draft that was never sent', () => {
    draft(stage, 'Komt u graag langs?', START + MINUTE);
    stage.session.draft('', START + 2 * MINUTE);
    expect(stage.followed).toEqual([]);
  });

  it('says nothing where the agent called the rule wrong', () => {
    draft(stage, 'Komt u langs?', START + MINUTE);
    if (stage.view.card) stage.session.answer(stage.view.card, 'not-right', START + MINUTE + SECOND);
    send(stage, 'Komt u langs?', START + 2 * MINUTE);
    expect(stage.followed).toEqual([]);
  });
});

describe('a rule that faded', () => {
  it('is a chip in place of a card', () => {
    stage.faded.add('made-up');
    draft(stage, 'Komt u langs?', START + MINUTE);
    expect([stage.view.card?.rule.id, stage.view.chip?.rule.id]).toEqual([undefined, 'made-up']);
    stage.faded.clear();
    stage.session.pause(START + 3 * MINUTE, true);
    expect(stage.view.card?.rule.id).toBe('made-up');
  });

  it.each(['warn', 'block'] as const)('never fades where it is a %s', (severity) => {
    stage = setStage([{ rule: ruleThat({ ...more, severity }) }]);
    stage.faded.add('made-up');
    stage.session.see(reading([said('citizen', 'Kan dat?')]), START);
    draft(stage, 'Komt u langs?', START + MINUTE);
    expect(stage.view.card?.severity).toBe(severity);
  });
});

describe('levels', () => {
  it('a pinned rule is heard at every level', () => {
    stage.level = 'ervaren';
    draft(stage, 'Komt u langs?', START + MINUTE);
    expect(stage.view.card).toBeNull();
    stage.pinned.push('made-up');
    stage.session.pause(START + 2 * MINUTE, true);
    expect(stage.view.card?.rule.id).toBe('made-up');
  });
});

describe('rules of the catalogue that say when they apply', () => {
  const those = catalogue.filter(({ applies }) => applies !== undefined);
  const sent = (rule: (typeof catalogue)[number], example: Example) =>
    rule.applies?.(situationOf({ ...example, event: 'send' }, ['send']), example.params ?? {});

  it.each(those.map((rule) => [rule.id, rule] as const))('%s applies wherever it speaks', (_, rule) => {
    for (const example of rule.examples.speaks) expect(sent(rule, example)).toBe(true);
  });

  it.each(those.map((rule) => [rule.id, rule] as const))('%s can be followed', (_, rule) => {
    const quiet = rule.examples.staysQuiet.filter((example) => sent(rule, example));
    expect(quiet.length).toBeGreaterThan(0);
    expect(quiet.length).toBeLessThan(rule.examples.staysQuiet.length);
  });
});
