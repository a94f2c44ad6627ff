import { beforeEach, describe, expect, it } from 'vitest';
import type { Insert, Severity } from '../../utils/rules/define-rule';
import { draft, MINUTE, reading, ruleThat, START, said, send, setStage } from './stage';

const words = (text: string): Insert => ({ place: 'start', je: [text], u: [text] });
const lacks =
  (word: string) =>
  ({ draft: text }: { draft: string }) =>
    text.includes(word) ? null : { about: 'opening' };

/** In the order in which a pack might name them. */
const rules = (severity: Severity) => [
  ruleThat({
    id: 'thank-for-message',
    theme: 'opening',
    on: ['send'],
    severity: 'info',
    title: 'Bedank',
    insert: words('Bedankt voor uw bericht.'),
    check: lacks('Bedankt'),
  }),
  ruleThat({
    id: 'open-personal-greeting',
    theme: 'opening',
    on: ['send'],
    severity,
    title: 'Groet',
    insert: words('Hallo Sanne,'),
    check: lacks('Hallo'),
  }),
  ruleThat({ id: 'tip', theme: 'checking', on: ['send'], severity: 'info', insert: words('Lukt het?') }),
];

let stage: ReturnType<typeof setStage>;
const begin = (severity: Severity) => {
  stage = setStage(rules(severity).map((rule) => ({ rule })));
  stage.session.see(reading([said('citizen', 'Kan dat?')]), START);
};
const BOTH = [{ kind: 'insert', place: 'start', text: 'Hallo Sanne, bedankt voor uw bericht.' }];

describe('tips for the opening', () => {
  beforeEach(() => begin('info'));

  it('are one chip with one button, greeting first', () => {
    draft(stage, 'Ja, dat kan.', START + MINUTE);
    expect(stage.view.card).toBeNull();
    expect(stage.view.chip?.actions).toEqual(BOTH);
    expect(stage.view.beside).toHaveLength(1);
    const shown = stage.verdicts.at(-1)?.shownKeys;
    expect(shown).toEqual(['thank-for-message: opening', 'open-personal-greeting: opening']);
  });

  it('are both answered by one click', () => {
    draft(stage, 'Ja, dat kan.', START + MINUTE);
    if (stage.view.chip) stage.session.answer(stage.view.chip, 'used', START + 2 * MINUTE);
    expect(stage.counted.filter((each) => each.endsWith('used')).toSorted()).toEqual([
      'open-personal-greeting used',
      'thank-for-message used',
    ]);
    stage.session.pause(START + 3 * MINUTE, true);
    expect(stage.view.chip?.rule.id).not.toMatch(/greeting|thank/);
  });

  it('leave the other one on the screen when the agent writes one of the two', () => {
    draft(stage, 'Ja, dat kan.', START + MINUTE);
    draft(stage, 'Hallo! Ja, dat kan.', START + 2 * MINUTE);
    expect(stage.view.chip?.rule.id).toBe('thank-for-message');
    expect(stage.view.chip?.actions).toMatchObject([{ text: 'Bedankt voor uw bericht.' }]);
    draft(stage, 'Ja, dat kan. Bedankt!', START + 3 * MINUTE);
    expect(stage.view.chip?.rule.id).not.toBe('open-personal-greeting');
  });
});

it('a card about the greeting says the thanks in one breath', () => {
  begin('advice');
  draft(stage, 'Ja, dat kan.', START + MINUTE);
  expect(stage.view.card?.rule.id).toBe('open-personal-greeting');
  expect(stage.view.card?.actions).toEqual(BOTH);
  expect(stage.view.chip).toBeNull();
  send(stage, 'Ja, dat kan.', START + 2 * MINUTE);
  expect(stage.view.card).toBeNull();
});

it('tips about anything else keep a chip of their own', () => {
  begin('info');
  draft(stage, 'Hallo Sanne, Bedankt. Ja, dat kan.', START + MINUTE);
  expect(stage.view.chip?.rule.id).toBe('tip');
  expect(stage.view.beside).toEqual([]);
});
