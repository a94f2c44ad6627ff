import { describe, expect, it } from 'vitest';
import { channelSchema } from '../../utils/conversation/channel';
import { reportWaits } from '../../utils/waiting/report-waits';
import { summaryOf, waitingChats } from '../../utils/waiting/waiting-chats';
import { waitingReportSchema } from '../../utils/waiting/waiting-report';
import { after, at, channel, MINUTE, row, TEN, talk } from './rows';

const chatAt = (now: number, on = channel, since = TEN) => {
  const [chat] = waitingChats(after([{ now: since, rows: [row({ since })] }], false, on), on, now);
  if (!chat) throw new Error('nobody waits');
  return chat;
};

describe('who waits', () => {
  it.each([
    ['10:19', 'calm', 19],
    ['10:20', 'soon', 20],
    ['10:29', 'soon', 29],
    ['10:30', 'over', 30],
  ])('at %s is %s after %i minutes', (clock, stage, minutes) => {
    expect(chatAt(at(clock))).toMatchObject({
      stage,
      waited: minutes * MINUTE,
      soonAt: at('10:20'),
      overAt: at('10:30'),
    });
  });

  it('does not wait while the channel is closed: 16.50 is over at 9.20 next morning', () => {
    const day = 24 * 60 * MINUTE;
    const chat = chatAt(at('08:00') + day, channel, at('16:50'));
    expect(chat).toMatchObject({ stage: 'calm', waited: 10 * MINUTE, overAt: at('09:20') + day });
  });

  it('is held against seconds in live chat', () => {
    const live = channelSchema.parse({ sync: 'live', firstReplyTargetSec: 60 });
    expect(chatAt(TEN + 39_000, live).stage).toBe('calm');
    expect(chatAt(TEN + 40_000, live).stage).toBe('soon');
    expect(chatAt(TEN + 60_000, live).stage).toBe('over');
  });

  it('stands in order of urgency, and is summed up', () => {
    const rows = [
      row({ id: 'new', since: at('10:28') }),
      row({ id: 'ours', unread: 0, turn: 'citizen', since: at('09:10') }),
      row({ id: 'old', since: at('09:50') }),
      row({ id: 'mid', since: at('10:05') }),
      row({ id: 'dark', unread: 0, turn: 'unknown' }),
    ];
    const chats = waitingChats(after([{ now: at('10:30'), rows }]), channel, at('10:30'));
    expect(chats.map(({ id }) => id)).toEqual(['old', 'mid', 'new', 'ours', 'dark']);
    expect(summaryOf(chats)).toMatchObject({ waiting: 3, soon: 1, over: 1, longest: { id: 'old' } });
    expect(summaryOf([])).toEqual({ waiting: 0, soon: 0, over: 0, longest: null });
  });

  it('is history after two weeks', () => {
    expect(chatAt(TEN + 15 * 24 * 60 * MINUTE)).toMatchObject({ onWhom: 'nobody', stage: 'calm' });
  });
});

describe('what a page reports', () => {
  it('holds moments and hashes of those who wait for the agent, and no name', () => {
    const rows = [row({ id: 'Fatima' }), row({ id: 'Jan', unread: 0, turn: 'citizen' }), row({ id: 'Piet' })];
    const chats = waitingChats(after([{ now: TEN, rows }]), channel, at('10:05'));
    const hash = 'ab'.repeat(32);
    const report = reportWaits('whatsapp-web', chats, channel, (id) => (id === 'Fatima' ? hash : null), TEN);
    expect(waitingReportSchema.parse(report)).toEqual(report);
    expect(report).toEqual({
      channelId: 'whatsapp-web',
      openUntil: at('17:00'),
      waits: [{ hash, soonAt: at('10:20'), overAt: at('10:30'), approximate: false }],
    });
    expect(JSON.stringify(report)).not.toMatch(/Fatima|Jan|Piet/);
  });

  it('never holds what somebody said', () => {
    const known = { A: talk(['citizen', 'Mijn BSN is 111222333, wat nu?', TEN]) };
    const chats = waitingChats(after([{ now: TEN, rows: [row({ open: true })], known }]), channel, TEN);
    expect(JSON.stringify(chats)).not.toContain('BSN');
  });
});
