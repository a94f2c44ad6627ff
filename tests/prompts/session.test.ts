import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_VIEW } from '../../utils/prompts/view';
import { draft, GREETED, MINUTE, QUESTION, reading, SECOND, START, said, send, setStage } from './stage';

let stage: ReturnType<typeof setStage>;
beforeEach(() => {
  stage = setStage();
});

describe('while an agent types', () => {
  it('shows nothing until the agent pauses', () => {
    stage.session.see(reading([QUESTION]), START);
    stage.session.draft('Dat kan op de website.', START + SECOND);
    expect(stage.view.card).toBeNull();
    stage.session.pause(START + 2 * SECOND, false);
    expect(stage.view.card?.rule.id).toBe('open-personal-greeting');
  });

  it('does not correct a sentence that is not finished, until the agent rests for long', () => {
    stage.session.see(reading([QUESTION]), START);
    draft(stage, 'Dat kan op de', START + SECOND);
    expect(stage.view.card).toBeNull();
    stage.session.pause(START + 4 * SECOND, true);
    expect(stage.view.card?.rule.id).toBe('open-personal-greeting');
  });

  it('keeps a message of the citizen from popping up a card in the middle of a word', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    stage.session.draft('Dat k', START + SECOND);
    const bsn = said('citizen', 'mijn bsn is 111222333');
    stage.session.see(reading([QUESTION, GREETED, bsn]), START + SECOND + 100);
    expect(stage.view.card).toBeNull();
    stage.session.pause(START + 3 * SECOND, false);
    expect(stage.view.card?.rule.id).toBe('citizen-shared-private-data');
  });

  it('takes a card away as soon as the draft is mended', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    draft(stage, 'Neem je pas mee.', START + SECOND);
    expect(stage.view.chip?.rule.id ?? stage.view.card?.rule.id).toBe('address-form');
    draft(stage, 'Neem uw pas mee.', START + 5 * SECOND);
    expect([stage.view.card, stage.view.chip]).toEqual([null, null]);
  });
});

it('shows no tip that gives way to a card at the same moment', () => {
  stage.session.see(reading([QUESTION, GREETED]), START);
  draft(stage, 'Kunt u je pas meenemen?', START + MINUTE);
  expect(stage.counted).toEqual(['address-mixed shown']);
});

describe('a tip that mends what a card is about as well', () => {
  const SAID_U = said('agent', 'Goedemorgen, waar bent u al geweest?');
  const DRAFT = 'Neem je pas mee, dan help ik je verder';
  beforeEach(() => {
    stage.session.see(reading([QUESTION, SAID_U]), START);
    draft(stage, DRAFT, START + SECOND);
  });

  it('stays where the agent is about to press, however long the draft rests', () => {
    stage.session.pause(START + 5 * SECOND, true);
    expect(stage.view.chip?.rule.id).toBe('address-form');
    expect(stage.counted).toEqual(['address-form shown']);
  });

  it('is not followed by that card when it was put away', () => {
    const tip = stage.view.chip;
    if (tip) stage.session.answer(tip, 'not-now', START + 3 * SECOND);
    stage.session.pause(START + 5 * SECOND, true);
    expect([stage.view.card, stage.view.chip]).toEqual([null, null]);
  });

  it('does not follow that card when the card was put away', () => {
    stage = setStage();
    stage.session.see(reading([QUESTION, SAID_U]), START);
    draft(stage, 'Neem u je pas mee.', START + 6 * SECOND);
    const { card } = stage.view;
    expect(card?.rule.id).toBe('address-mixed');
    if (card) stage.session.answer(card, 'not-now', START + 8 * SECOND);
    stage.session.pause(START + 9 * SECOND, true);
    expect([stage.view.card, stage.view.chip]).toEqual([null, null]);
  });

  it('gives way to a card with a button that it has not', () => {
    draft(stage, 'Neem je pas en uw brief mee.', START + 6 * SECOND);
    expect(stage.view.card?.rule.id).toBe('address-mixed');
    expect(stage.view.card?.actions).toHaveLength(2);
  });

  it('gives way to a card about something else', () => {
    draft(stage, 'Neem je pas mee. Wat is je bsn?', START + 6 * SECOND);
    expect(stage.view.card?.rule.id).toBe('do-not-ask-private-data');
  });
});

describe('sending', () => {
  const asks = 'Wat is uw bsn?';

  it('holds a question for a BSN, and lets exactly that text through the second time', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    expect(send(stage, asks, START + MINUTE)).toBe(true);
    expect(stage.view.hold?.text).toBe(asks);
    expect(stage.view.card?.rule.id).toBe('do-not-ask-private-data');
    expect(stage.session.attempt(asks, START + MINUTE + 5 * SECOND)).toBe(false);
  });

  it('holds again after ten seconds, and when the text has changed', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    send(stage, asks, START + MINUTE);
    expect(stage.session.attempt(asks, START + MINUTE + 15 * SECOND)).toBe(true);
    stage.session.draft('Wat is uw bsn dan?', START + MINUTE + 16 * SECOND);
    expect(stage.view.hold).toBeNull();
    expect(stage.session.attempt('Wat is uw bsn dan?', START + MINUTE + 17 * SECOND)).toBe(true);
  });

  it('"send anyway" has no clock, and counts that it was chosen', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    send(stage, asks, START + MINUTE);
    stage.session.release();
    expect(stage.session.attempt(asks, START + 5 * MINUTE)).toBe(false);
    expect(stage.counted).toContain('do-not-ask-private-data held');
    expect(stage.counted).toContain('do-not-ask-private-data sent-anyway');
  });

  it('says afterwards what a next message can still mend', () => {
    const advice = said('agent', 'U kunt uw abonnement opzeggen via de website. Ga naar Mijn account.');
    stage.session.see(reading([QUESTION, advice, said('citizen', 'ok')]), START);
    expect(send(stage, 'Fijne dag verder!', START + MINUTE)).toBe(false);
    expect(stage.view.card?.rule.id).toBe('ok-is-not-yes');
    expect(stage.view.card?.actions).toEqual([
      { kind: 'insert', place: 'end', text: 'Weet u zo wat u nu kunt doen?' },
    ]);
  });

  it('forgets what it said of a draft that was emptied', () => {
    stage.session.see(reading([QUESTION]), START);
    draft(stage, 'Dat kan op de website.', START + SECOND);
    expect(stage.view.card).not.toBeNull();
    stage.session.draft('', START + MINUTE);
    expect(stage.view.card).toBeNull();
  });
});

describe('several conversations', () => {
  it('leaves nothing of the former conversation', () => {
    stage.session.see(reading([said('citizen', 'mijn bsn is 111222333')]), START);
    expect(stage.view.card?.rule.id).toBe('citizen-shared-private-data');
    stage.session.see(null, START + SECOND);
    expect(stage.view).toEqual(EMPTY_VIEW);
    stage.session.see(
      reading([said('citizen', 'Hallo, bent u open?')], { key: 'Jan', citizenName: 'Jan' }),
      START + 2 * SECOND,
    );
    expect(stage.view.card).toBeNull();
  });

  it('tells two citizens with one name apart by their messages', () => {
    const first = said('citizen', 'mijn bsn is 111222333');
    stage.session.see(reading([first]), START);
    const one = stage.view.conversation?.id;
    stage.session.see(reading([said('citizen', 'Goedemiddag')]), START + MINUTE);
    expect(stage.view.conversation?.id).not.toBe(one);
    expect(stage.view.card).toBeNull();
    stage.session.see(reading([first]), START + 2 * MINUTE);
    expect(stage.view.conversation?.id).toBe(one);
  });

  it('holds nothing while the page cannot be read', () => {
    stage.session.see(null, START);
    expect(stage.session.attempt('Wat is uw bsn?', START + SECOND)).toBe(false);
  });
});

describe('time', () => {
  it('tells at two thirds of the norm and again when it is over, once each', () => {
    stage.session.see(reading([QUESTION]), START);
    stage.session.tick(START + 10 * MINUTE);
    expect([stage.view.card, stage.view.chip]).toEqual([null, null]);
    stage.session.tick(START + 21 * MINUTE);
    expect(stage.view.chip?.rule.id).toBe('first-reply-due');
    stage.session.tick(START + 31 * MINUTE);
    expect(stage.view.card?.severity).toBe('warn');
    if (stage.view.card) stage.session.answer(stage.view.card, 'not-now', START + 32 * MINUTE);
    stage.session.tick(START + 33 * MINUTE);
    expect(stage.view.card).toBeNull();
  });

  it('survives a clock that jumps back and forth', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    draft(stage, 'Kunt u je pas meenemen?', START - 60 * MINUTE);
    stage.session.tick(START + 10_000 * MINUTE);
    stage.session.see(
      reading([QUESTION, GREETED, said('citizen', 'ok', START - MINUTE)]),
      START - 2 * MINUTE,
    );
    stage.session.tick(0);
    expect(stage.view.conversation?.messages).toHaveLength(3);
  });
});
