import { describe, expect, it } from 'vitest';
import type { Situation } from '../../utils/rules/situation';
import { draft, MINUTE, reading, ruleThat, SECOND, START, said, send, setStage } from './stage';

/** Made-up rules that speak as long as the citizen's last message says so. */
const lastSays =
  (word: string) =>
  ({ conversation }: Situation) =>
    conversation.messages.findLast(({ author }) => author === 'citizen')?.text.includes(word) ? {} : null;

const DANGER = ruleThat({
  id: 'acute-danger',
  theme: 'handover',
  severity: 'warn',
  on: ['message', 'open'],
  neverCounted: true,
  check: lastSays('brand'),
});
const LADDER = ruleThat({
  id: 'unpleasant-warn',
  theme: 'unpleasant',
  on: ['message', 'open'],
  check: lastSays('sukkel'),
});
const PRIVACY = ruleThat({
  id: 'asks-bsn',
  theme: 'privacy',
  severity: 'block',
  on: ['send'],
  check: ({ draft: text }) => (text.includes('bsn') ? {} : null),
});
const TONE = ruleThat({ id: 'tone', theme: 'tone', on: ['draft'], check: () => ({ about: 'draft' }) });
const ANSWERING = ruleThat({
  id: 'answering',
  theme: 'answering',
  on: ['draft'],
  check: () => ({ about: 'draft' }),
});

const onStage = (...rules: ReturnType<typeof ruleThat>[]) => setStage(rules.map((rule) => ({ rule })));
const FIRE = said('citizen', 'er is brand in de kelder');
const INSULT = said('citizen', 'wat ben jij een sukkel');

describe('what goes first', () => {
  it('is the most urgent of what stands, whatever the order of the rules', () => {
    const stage = onStage(TONE, ANSWERING);
    stage.session.see(reading([said('citizen', 'hallo')]), START);
    draft(stage, 'Dat kan.', START + MINUTE);
    expect(stage.view.card?.rule.id).toBe('answering');
  });

  it('is privacy when several things hold a message', () => {
    const other = ruleThat({ id: 'consent', theme: 'consent', severity: 'block', on: ['send'] });
    const stage = onStage(other, PRIVACY);
    stage.session.see(reading([said('citizen', 'hallo')]), START);
    expect(send(stage, 'Wat is uw bsn?', START + MINUTE)).toBe(true);
    expect(stage.view.card?.rule.id).toBe('asks-bsn');
  });
});

describe('possible danger', () => {
  it('takes the place of what is shown, and nothing else is said while it stands', () => {
    const stage = onStage(DANGER, TONE, PRIVACY);
    const hello = said('citizen', 'hallo');
    stage.session.see(reading([hello]), START);
    draft(stage, 'Dat kan.', START + SECOND);
    expect(stage.view.card?.rule.id).toBe('tone');
    stage.session.see(reading([hello, FIRE]), START + 3 * SECOND);
    expect(stage.view.card?.rule.id).toBe('acute-danger');
    if (stage.view.card) stage.session.answer(stage.view.card, 'used', START + 5 * SECOND);
    expect(send(stage, 'Bel 112. Wat is uw bsn?', START + 6 * SECOND)).toBe(false);
    expect([stage.view.card, stage.view.chip, stage.view.hold]).toEqual([null, null, null]);
  });

  it('makes room again when it no longer stands', () => {
    const stage = onStage(DANGER, ANSWERING);
    stage.session.see(reading([FIRE]), START);
    expect(stage.view.card?.rule.id).toBe('acute-danger');
    if (stage.view.card) stage.session.answer(stage.view.card, 'used', START + SECOND);
    draft(stage, 'Bel 112.', START + MINUTE);
    expect(stage.view.card).toBeNull();
    stage.session.see(reading([FIRE, said('citizen', 'is al geblust')]), START + 2 * MINUTE);
    stage.session.pause(START + 3 * MINUTE, true);
    expect(stage.view.card?.rule.id).toBe('answering');
  });

  it('called wrong by the agent pushes nothing aside any more', () => {
    const stage = onStage(DANGER, ANSWERING);
    stage.session.see(reading([FIRE]), START);
    if (stage.view.card) stage.session.answer(stage.view.card, 'not-right', START + SECOND);
    draft(stage, 'Dat kan.', START + MINUTE);
    expect(stage.view.card?.rule.id).toBe('answering');
  });

  it('is never counted', () => {
    const stage = onStage(DANGER);
    stage.session.see(reading([FIRE]), START);
    expect(stage.view.card?.rule.id).toBe('acute-danger');
    if (stage.view.card) stage.session.answer(stage.view.card, 'used', START + SECOND);
    expect(stage.counted).toEqual([]);
  });

  it('as a manner of speaking pushes nothing aside', () => {
    const tip = ruleThat({ id: 'acute-danger', on: ['message', 'open'], severity: 'info' });
    const stage = onStage(tip, TONE);
    stage.session.see(reading([FIRE]), START);
    draft(stage, 'Dat kan.', START + MINUTE);
    expect(stage.view.card?.rule.id).toBe('tone');
  });
});

describe('an unpleasant conversation', () => {
  it('leaves no room for tone, opening and checking, and room for the rest', () => {
    const stage = onStage(LADDER, TONE, ANSWERING);
    stage.session.see(reading([INSULT]), START);
    expect(stage.view.card?.rule.id).toBe('unpleasant-warn');
    if (stage.view.card) stage.session.answer(stage.view.card, 'used', START + SECOND);
    draft(stage, 'Zo helpen we elkaar niet.', START + 2 * MINUTE);
    expect(stage.view.card?.rule.id).toBe('answering');
    if (stage.view.card) stage.session.answer(stage.view.card, 'not-now', START + 3 * MINUTE);
    stage.session.pause(START + 6 * MINUTE, true);
    expect(stage.view.card).toBeNull();
  });

  it('takes a card about tone off the screen', () => {
    const stage = onStage(LADDER, TONE);
    const hello = said('citizen', 'hallo');
    stage.session.see(reading([hello]), START);
    draft(stage, 'Dat kan.', START + SECOND);
    expect(stage.view.card?.rule.id).toBe('tone');
    stage.session.see(reading([hello, INSULT]), START + 5 * MINUTE);
    expect(stage.view.card?.rule.id).toBe('unpleasant-warn');
  });
});
