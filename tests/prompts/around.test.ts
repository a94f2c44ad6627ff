import { beforeEach, describe, expect, it } from 'vitest';
import type { Situation } from '../../utils/rules/situation';
import { MINUTE, reading, ruleThat, SECOND, START, said, setStage } from './stage';

let stage: ReturnType<typeof setStage>;
/** The last situation a rule was asked about. */
let last: Situation;
beforeEach(() => {
  const listening = ruleThat({
    on: ['message', 'open', 'draft', 'send', 'tick', 'close'],
    check(situation) {
      last = situation;
      return null;
    },
  });
  stage = setStage([{ rule: listening }]);
});

const SANNE = reading([said('citizen', 'Hallo, mijn zaaknummer is 20264711')]);
const JAN = reading([said('citizen', 'Goedemiddag, ik ben er weer')], { key: 'Jan', citizenName: 'Jan' });

describe('what a rule may know around a conversation', () => {
  it('what a form asked and what permission is recorded, for that citizen alone', () => {
    stage.session.see(SANNE, START);
    stage.session.prechat('Ik wil iets weten over mijn pas');
    stage.session.optIn('herinnering');
    stage.session.optIn('herinnering');
    stage.session.tick(START + SECOND);
    expect(last.surroundings.prechat).toBe('Ik wil iets weten over mijn pas');
    expect(last.surroundings.optIns).toEqual(['herinnering']);
    stage.session.see(JAN, START + MINUTE);
    expect(last.surroundings).toMatchObject({ prechat: null, optIns: [] });
    stage.session.see(SANNE, START + 2 * MINUTE);
    expect(last.surroundings.optIns).toEqual(['herinnering']);
  });

  it('since when the tab is out of view', () => {
    stage.session.see(SANNE, START);
    stage.session.inView(false, START + MINUTE);
    stage.session.inView(false, START + 2 * MINUTE);
    stage.session.tick(START + 3 * MINUTE);
    expect(last.surroundings.hiddenSince).toBe(START + MINUTE);
    stage.session.inView(true, START + 4 * MINUTE);
    stage.session.tick(START + 5 * MINUTE);
    expect(last.surroundings.hiddenSince).toBeNull();
  });

  it('when the draft was begun and last changed, until the composer is empty', () => {
    stage.session.see(SANNE, START);
    stage.session.draft('Ik', START + SECOND);
    stage.session.draft('Ik kijk', START + 5 * SECOND);
    stage.session.pause(START + 9 * SECOND, true);
    expect(last.surroundings.drafting).toEqual({ begunAt: START + SECOND, changedAt: START + 5 * SECOND });
    stage.session.draft('', START + 10 * SECOND);
    stage.session.tick(START + 11 * SECOND);
    expect(last.surroundings.drafting).toBeNull();
  });

  it('since when the citizen types', () => {
    stage.session.see({ ...SANNE, citizenTyping: true }, START);
    stage.session.see({ ...SANNE, citizenTyping: true }, START + 5 * SECOND);
    stage.session.tick(START + 6 * SECOND);
    expect(last.surroundings.typingSince).toBe(START);
    stage.session.see(SANNE, START + 7 * SECOND);
    expect(last.surroundings.typingSince).toBeNull();
  });

  it('the other conversations of the tab, last seen first', () => {
    stage.session.see(SANNE, START);
    stage.session.see(JAN, START + SECOND);
    stage.session.see({ ...SANNE, key: 'Fatima', citizenName: 'Fatima', messages: [] }, START + 2 * SECOND);
    expect(last.surroundings.others.map(({ citizenName }) => citizenName)).toEqual(['Jan', 'Sanne']);
  });

  it('that the conversation is closed', () => {
    stage.session.see(SANNE, START);
    stage.session.close(START + MINUTE);
    expect(last).toMatchObject({ event: 'close', now: START + MINUTE });
  });
});

describe('rare words of another conversation', () => {
  it('are known with the time since that conversation was in view', () => {
    stage.session.see(SANNE, START);
    stage.session.see(JAN, START + 10 * MINUTE);
    stage.session.tick(START + 12 * MINUTE);
    expect(last.surroundings.seenElsewhere('20264711')).toBe(12 * MINUTE);
    expect(last.surroundings.seenElsewhere('20264712')).toBeNull();
  });

  it('are no other conversation’s when they stand in this one too', () => {
    const both = said('agent', 'Uw zaaknummer is 20264711');
    stage.session.see(SANNE, START);
    expect(last.surroundings.seenElsewhere('20264711')).toBeNull();
    stage.session.see({ ...JAN, messages: [...JAN.messages, both] }, START + SECOND);
    expect(last.surroundings.seenElsewhere('20264711')).toBeNull();
  });

  it('stay fresh while the agent looks at the conversation, and not while the tab is out of view', () => {
    stage.session.see(SANNE, START);
    stage.session.tick(START + 20 * MINUTE);
    stage.session.inView(false, START + 21 * MINUTE);
    stage.session.tick(START + 30 * MINUTE);
    stage.session.see(JAN, START + 31 * MINUTE);
    expect(last.surroundings.seenElsewhere('20264711')).toBe(11 * MINUTE);
  });

  it('are forgotten after an hour', () => {
    stage.session.see(SANNE, START);
    stage.session.see(JAN, START + MINUTE);
    stage.session.tick(START + 61 * MINUTE);
    expect(last.surroundings.seenElsewhere('20264711')).toBeNull();
  });
});
