import { beforeEach, describe, expect, it } from 'vitest';
import { keyOf } from '../../utils/prompts/budget-state';
import { draft, GREETED, MINUTE, QUESTION, reading, SECOND, START, said, send, setStage } from './stage';

let stage: ReturnType<typeof setStage>;
beforeEach(() => {
  stage = setStage();
});

const BSN = 'mijn bsn is 111222333';
const rulesIn = ({ findings }: { findings: readonly { rule: { id: string } }[] } = { findings: [] }) =>
  findings.map(({ rule }) => rule.id);

describe('what is told of every look', () => {
  it('names the conversation, all findings, and which of them are on the screen', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    draft(stage, 'Kunt u je pas meenemen?', START + MINUTE);
    const [before, ahead] = stage.verdicts.slice(-2);
    expect(before).toMatchObject({ key: 'Sanne', event: 'draft', held: null });
    expect(rulesIn(before)).toEqual(['address-form']);
    expect(ahead).toMatchObject({ key: 'Sanne', event: 'send', held: null });
    expect(rulesIn(ahead)).toEqual(['address-mixed']);
    expect(ahead?.shownKeys).toEqual(ahead?.findings.map(keyOf));
  });

  it('tells of a finding that the budget keeps back', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    draft(stage, 'Kunt u je pas meenemen?', START + MINUTE);
    stage.session.draft('', START + MINUTE + 5 * SECOND);
    draft(stage, 'Kunt u je pas meenemen?', START + MINUTE + 20 * SECOND);
    const verdict = stage.verdicts.at(-1);
    expect(rulesIn(verdict)).toEqual(['address-mixed']);
    expect(verdict?.shownKeys).toEqual([]);
  });

  it('tells what holds a message', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    send(stage, 'Wat is uw bsn?', START + MINUTE);
    const verdict = stage.verdicts.at(-1);
    expect(verdict?.held).toMatch(/^do-not-ask-private-data/);
    expect(verdict?.shownKeys).toEqual([verdict?.held]);
    stage.session.attempt('Wat is uw bsn?', START + MINUTE + SECOND);
    expect(stage.verdicts.at(-1)?.held).toBeNull();
  });
});

describe('a glance at a conversation that is not in front', () => {
  it('judges what is remembered and shows nothing of it', () => {
    stage.session.see(reading([QUESTION]), START);
    stage.session.see(reading([], { key: 'Jan', citizenName: 'Jan' }), START + SECOND);
    stage.session.glance('Sanne', 'tick', START + 31 * MINUTE);
    const verdict = stage.verdicts.at(-1);
    expect(verdict).toMatchObject({ key: 'Sanne', event: 'tick', shownKeys: [] });
    expect(rulesIn(verdict)).toEqual(['first-reply-due']);
    expect(stage.view).toMatchObject({ card: null, chip: null, conversation: { citizenName: 'Jan' } });
  });

  it('remembers a message that arrives there', () => {
    stage.session.see(reading([QUESTION]), START);
    stage.session.glance(reading([said('citizen', BSN)], { key: 'Jan' }), 'message', START + SECOND);
    expect(rulesIn(stage.verdicts.at(-1))).toEqual(['citizen-shared-private-data']);
    expect(stage.view.card).toBeNull();
    expect(stage.counted).toEqual([]);
  });

  it('does not look at what is in front or unknown', () => {
    stage.session.see(reading([QUESTION]), START);
    const before = stage.verdicts.length;
    stage.session.glance('Sanne', 'tick', START + 31 * MINUTE);
    stage.session.glance('Piet', 'tick', START + 31 * MINUTE);
    expect(stage.verdicts).toHaveLength(before);
  });
});
