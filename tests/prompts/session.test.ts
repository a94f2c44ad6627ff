import { beforeEach, describe, expect, it } from 'vitest';
import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import type { Reading } from '../../utils/conversation/conversation';
import type { ShownMessage } from '../../utils/conversation/message';
import { kern, rulesOf } from '../../utils/guidelines/pack';
import { createSession, EMPTY_VIEW, type Session, type View } from '../../utils/prompts/session';
import { createEngine } from '../../utils/rules/engine';

const START = Date.parse('2026-03-03T10:00:00+01:00');
const SECOND = 1000;
const MINUTE = 60 * SECOND;

let session: Session;
let view: View;
let counted: string[];
let level: 'starter' | 'basis' | 'ervaren';

beforeEach(() => {
  view = EMPTY_VIEW;
  counted = [];
  level = 'starter';
  session = createSession({
    engine: createEngine(rulesOf(kern).active),
    channel: () => channelSchema.parse({}),
    agent: () => agentSchema.parse({ level }),
    changed: (next) => {
      view = next;
    },
    count: (rule, outcome) => counted.push(`${rule} ${outcome}`),
  });
});

let ids = 0;
const said = (author: ShownMessage['author'], text: string, at = START): ShownMessage => {
  ids += 1;
  return { id: `m${ids}`, author, text, sentAt: at, kind: 'text' };
};
const reading = (messages: ShownMessage[], more: Partial<Reading> = {}): Reading => ({
  key: 'Sanne',
  citizenName: 'Sanne',
  group: false,
  messages,
  citizenTyping: false,
  ...more,
});
/** Types a draft, then rests for a second. */
function draft(text: string, at: number) {
  session.draft(text, at);
  session.pause(at + SECOND, false);
}
/** Sends what stands there, unless it is held. */
function send(text: string, at: number): boolean {
  session.draft(text, at);
  const held = session.attempt(text, at);
  if (!held) session.draft('', at + 50);
  return held;
}

const QUESTION = said('citizen', 'Hoe kan ik mijn abonnement opzeggen?');
const GREETED = said('agent', 'Goedemorgen, ik kijk het even na.');

describe('while an agent types', () => {
  it('shows nothing until the agent pauses', () => {
    session.see(reading([QUESTION]), START);
    session.draft('Dat kan op de website.', START + SECOND);
    expect(view.card).toBeNull();
    session.pause(START + 2 * SECOND, false);
    expect(view.card?.rule.id).toBe('open-personal-greeting');
  });

  it('does not correct a sentence that is not finished, until the agent rests for long', () => {
    session.see(reading([QUESTION]), START);
    draft('Dat kan op de', START + SECOND);
    expect(view.card).toBeNull();
    session.pause(START + 4 * SECOND, true);
    expect(view.card?.rule.id).toBe('open-personal-greeting');
  });

  it('keeps a message of the citizen from popping up a card in the middle of a word', () => {
    session.see(reading([QUESTION, GREETED]), START);
    session.draft('Dat k', START + SECOND);
    const bsn = said('citizen', 'mijn bsn is 111222333');
    session.see(reading([QUESTION, GREETED, bsn]), START + SECOND + 100);
    expect(view.card).toBeNull();
    session.pause(START + 3 * SECOND, false);
    expect(view.card?.rule.id).toBe('citizen-shared-private-data');
  });

  it('takes a card away as soon as the draft is mended', () => {
    session.see(reading([QUESTION, GREETED]), START);
    draft('Neem je pas mee.', START + SECOND);
    expect(view.chip?.rule.id ?? view.card?.rule.id).toBe('address-form');
    draft('Neem uw pas mee.', START + 5 * SECOND);
    expect([view.card, view.chip]).toEqual([null, null]);
  });
});

describe('the budget', () => {
  const wrong = 'Kunt u je pas meenemen?';

  it('shows at most three advice cards in a conversation, a minute apart', () => {
    session.see(reading([QUESTION, GREETED]), START);
    const shown: string[] = [];
    for (let minute = 1; minute <= 6; minute += 1) {
      draft(wrong, START + minute * 2 * MINUTE);
      if (view.card) shown.push(view.card.rule.id);
      session.draft('', START + minute * 2 * MINUTE + 5 * SECOND);
    }
    expect(shown).toHaveLength(3);
  });

  it('lets a second advice card wait for a minute', () => {
    session.see(reading([QUESTION, GREETED]), START);
    draft(wrong, START + MINUTE);
    session.draft('', START + MINUTE + 5 * SECOND);
    draft(wrong, START + MINUTE + 20 * SECOND);
    expect(view.card).toBeNull();
    session.pause(START + 3 * MINUTE, true);
    expect(view.card?.rule.id).toBe('address-mixed');
  });

  it('never lets a privacy warning wait', () => {
    session.see(reading([QUESTION, GREETED]), START);
    draft(wrong, START + MINUTE);
    const bsn = said('citizen', 'mijn bsn is 111222333');
    session.see(reading([QUESTION, GREETED, bsn]), START + MINUTE + 10 * SECOND);
    expect(view.card?.rule.id).toBe('citizen-shared-private-data');
  });

  it('gives basis no tips and ervaren warnings only', () => {
    session.see(reading([QUESTION, GREETED]), START);
    level = 'basis';
    draft('Neem je pas mee.', START + MINUTE);
    expect(view.chip).toBeNull();
    level = 'ervaren';
    draft(wrong, START + 5 * MINUTE);
    expect(view.card).toBeNull();
  });

  it('keeps "not now" quiet for ten minutes and "not right" for the conversation', () => {
    session.see(reading([QUESTION, GREETED]), START);
    const again = (at: number) => {
      session.draft('', at - SECOND);
      draft(wrong, at);
      return view.card?.rule.id ?? null;
    };
    expect(again(START + MINUTE)).toBe('address-mixed');
    if (view.card) session.answer(view.card, 'not-now', START + 2 * MINUTE);
    expect(again(START + 5 * MINUTE)).toBeNull();
    expect(again(START + 15 * MINUTE)).toBe('address-mixed');
    if (view.card) session.answer(view.card, 'not-right', START + 16 * MINUTE);
    expect(again(START + 60 * MINUTE)).toBeNull();
    expect(counted).toContain('address-mixed not-right');
  });
});

describe('sending', () => {
  const asks = 'Wat is uw bsn?';

  it('holds a question for a BSN, and lets exactly that text through the second time', () => {
    session.see(reading([QUESTION, GREETED]), START);
    expect(send(asks, START + MINUTE)).toBe(true);
    expect(view.hold?.text).toBe(asks);
    expect(view.card?.rule.id).toBe('do-not-ask-private-data');
    expect(session.attempt(asks, START + MINUTE + 5 * SECOND)).toBe(false);
  });

  it('holds again after ten seconds, and when the text has changed', () => {
    session.see(reading([QUESTION, GREETED]), START);
    send(asks, START + MINUTE);
    expect(session.attempt(asks, START + MINUTE + 15 * SECOND)).toBe(true);
    session.draft('Wat is uw bsn dan?', START + MINUTE + 16 * SECOND);
    expect(view.hold).toBeNull();
    expect(session.attempt('Wat is uw bsn dan?', START + MINUTE + 17 * SECOND)).toBe(true);
  });

  it('"send anyway" has no clock, and counts that it was chosen', () => {
    session.see(reading([QUESTION, GREETED]), START);
    send(asks, START + MINUTE);
    session.release();
    expect(session.attempt(asks, START + 5 * MINUTE)).toBe(false);
    expect(counted).toContain('do-not-ask-private-data held');
    expect(counted).toContain('do-not-ask-private-data sent-anyway');
  });

  it('says afterwards what a next message can still mend', () => {
    const advice = said('agent', 'U kunt uw abonnement opzeggen via de website. Ga naar Mijn account.');
    session.see(reading([QUESTION, advice, said('citizen', 'ok')]), START);
    expect(send('Fijne dag verder!', START + MINUTE)).toBe(false);
    expect(view.card?.rule.id).toBe('ok-is-not-yes');
    expect(view.card?.actions).toEqual([
      { kind: 'insert', place: 'end', text: 'Weet u zo wat u nu kunt doen?' },
    ]);
  });

  it('forgets what it said of a draft that was emptied', () => {
    session.see(reading([QUESTION]), START);
    draft('Dat kan op de website.', START + SECOND);
    expect(view.card).not.toBeNull();
    session.draft('', START + MINUTE);
    expect(view.card).toBeNull();
  });
});

describe('several conversations', () => {
  it('leaves nothing of the former conversation', () => {
    session.see(reading([said('citizen', 'mijn bsn is 111222333')]), START);
    expect(view.card?.rule.id).toBe('citizen-shared-private-data');
    session.see(null, START + SECOND);
    expect(view).toEqual(EMPTY_VIEW);
    session.see(
      reading([said('citizen', 'Hallo, bent u open?')], { key: 'Jan', citizenName: 'Jan' }),
      START + 2 * SECOND,
    );
    expect(view.card).toBeNull();
  });

  it('tells two citizens with one name apart by their messages', () => {
    const first = said('citizen', 'mijn bsn is 111222333');
    session.see(reading([first]), START);
    const one = view.conversation?.id;
    session.see(reading([said('citizen', 'Goedemiddag')]), START + MINUTE);
    expect(view.conversation?.id).not.toBe(one);
    expect(view.card).toBeNull();
    session.see(reading([first]), START + 2 * MINUTE);
    expect(view.conversation?.id).toBe(one);
  });

  it('holds nothing while the page cannot be read', () => {
    session.see(null, START);
    expect(session.attempt('Wat is uw bsn?', START + SECOND)).toBe(false);
  });
});

describe('time', () => {
  it('tells at two thirds of the norm and again when it is over, once each', () => {
    session.see(reading([QUESTION]), START);
    session.tick(START + 10 * MINUTE);
    expect([view.card, view.chip]).toEqual([null, null]);
    session.tick(START + 21 * MINUTE);
    expect(view.chip?.rule.id).toBe('first-reply-due');
    session.tick(START + 31 * MINUTE);
    expect(view.card?.severity).toBe('warn');
    if (view.card) session.answer(view.card, 'not-now', START + 32 * MINUTE);
    session.tick(START + 33 * MINUTE);
    expect(view.card).toBeNull();
  });

  it('survives a clock that jumps back and forth', () => {
    session.see(reading([QUESTION, GREETED]), START);
    draft('Kunt u je pas meenemen?', START - 60 * MINUTE);
    session.tick(START + 10_000 * MINUTE);
    session.see(reading([QUESTION, GREETED, said('citizen', 'ok', START - MINUTE)]), START - 2 * MINUTE);
    session.tick(0);
    expect(view.conversation?.messages).toHaveLength(3);
  });
});
