import { describe, expect, it } from 'vitest';
import { after, at, type Line, MINUTE, row, TEN, talk } from './rows';

const QUESTION = ['citizen', 'Kan ik bij jullie een paspoort aanvragen?', TEN] as const;

describe('clocks of a list', () => {
  it('run from the time the list shows', () => {
    expect(after([{ now: at('10:05'), rows: [row()] }]).get('A')).toMatchObject({
      onWhom: 'agent',
      since: TEN,
      approximate: false,
    });
  });

  it('are not put back by a second message, or by midnight', () => {
    const clocks = after([
      { now: at('10:01'), rows: [row()] },
      { now: at('10:10'), rows: [row({ unread: 2, since: at('10:10') })] },
      { now: at('10:10') + 20 * 60 * MINUTE, rows: [row({ unread: 2, since: null })] },
    ]);
    expect(clocks.get('A')).toMatchObject({ onWhom: 'agent', since: TEN, approximate: false });
  });

  it('are approximate where the list shows no time, or only that of the last of several messages', () => {
    const several = after([{ now: TEN, rows: [row({ unread: 3 })] }]);
    expect(several.get('A')).toMatchObject({ since: TEN, approximate: true });
    const timeless = after([{ now: TEN, rows: [row({ since: null })] }]);
    expect(timeless.get('A')).toMatchObject({ since: TEN, approximate: true });
  });

  it('began before today where the list shows times of today for others alone', () => {
    const rows = [row({ since: null }), row({ id: 'B', since: at('09:40') })];
    expect(after([{ now: TEN, rows }]).get('A')).toMatchObject({ since: at('00:00'), approximate: true });
    // Two of one name have no time and no turn.
    const double = [row({ since: null, turn: 'unknown' }), row({ id: 'B' })];
    expect(after([{ now: TEN, rows: double }]).get('A')).toMatchObject({ since: TEN, approximate: true });
  });

  it('know to the second what came in under our eyes', () => {
    const now = TEN + 40_000;
    const clocks = after([
      { now: TEN, rows: [row({ unread: 0, turn: 'citizen', since: at('09:30') })] },
      { now, rows: [row()] },
    ]);
    expect(clocks.get('A')).toMatchObject({ since: now, approximate: false });
  });

  it('begin with a new row just when it came in', () => {
    const now = TEN + 50_000;
    const other = row({ id: 'B', unread: 0, turn: 'citizen' });
    const clocks = after([
      { now: TEN, rows: [other] },
      { now, rows: [row(), other] },
    ]);
    expect(clocks.get('A')).toMatchObject({ since: now, approximate: false });
  });

  it('are set right when the clock of the machine is', () => {
    const clocks = after([
      { now: at('11:00'), rows: [row({ since: null })] },
      { now: at('10:02'), rows: [row({ since: null })] },
    ]);
    expect(clocks.get('A')).toMatchObject({ since: at('10:02'), approximate: true });
  });

  it('stop when we answer, and start anew with the next question', () => {
    const answered = row({ unread: 0, turn: 'citizen', since: at('10:20') });
    const looks = [
      { now: at('10:01'), rows: [row()] },
      { now: at('10:20'), rows: [answered] },
    ];
    expect(after(looks).get('A')).toMatchObject({ onWhom: 'citizen', since: at('10:20') });
    const again = { now: at('11:05'), rows: [row({ since: at('11:00') })] };
    expect(after([...looks, again]).get('A')).toMatchObject({ onWhom: 'agent', since: at('11:00') });
  });

  it('are not stopped by a reply that came within seconds, unopened; they are by the next of ours', () => {
    const ours = row({ unread: 0, turn: 'citizen', since: TEN });
    const looks = [
      { now: TEN + 1000, rows: [row()] },
      { now: TEN + 4000, rows: [ours] },
      { now: at('10:10'), rows: [ours] },
    ];
    expect(after(looks).get('A')).toMatchObject({ onWhom: 'agent', since: TEN, approximate: true });
    const answer = { now: at('10:12'), rows: [{ ...ours, since: at('10:12') }] };
    expect(after([...looks, answer]).get('A')?.onWhom).toBe('citizen');
    const opened = { now: at('10:12'), rows: [{ ...ours, open: true }] };
    expect(after([...looks, opened]).get('A')?.onWhom).toBe('citizen');
  });

  it('go on for a message that was read and not answered', () => {
    const read = row({ unread: 0, turn: 'unknown' });
    const looks = [
      { now: at('10:01'), rows: [row()] },
      { now: at('10:15'), rows: [read] },
    ];
    expect(after(looks).get('A')).toMatchObject({ onWhom: 'agent', since: TEN, approximate: true });
    expect(after([{ now: TEN, rows: [read] }]).get('A')?.onWhom).toBe('unknown');
  });

  it('go on out of sight in a long list, and end with the row in a list that shows all', () => {
    const looks = [
      { now: at('10:01'), rows: [row()] },
      { now: at('10:30'), rows: [row({ id: 'B' })] },
    ];
    expect(after(looks).get('A')).toMatchObject({ onWhom: 'agent', since: TEN });
    expect(after(looks, true).has('A')).toBe(false);
    const tomorrow = { now: at('23:00'), rows: [] };
    expect(after([...looks, tomorrow]).size).toBe(0);
  });
});

describe('clocks of conversations whose words are known', () => {
  const look = (lines: readonly Line[], part: Parameters<typeof row>[0] = {}) =>
    after([{ now: at('10:30'), rows: [row({ unread: 0, ...part })], known: { A: talk(...lines) } }]).get('A');

  it('do not run after thanks or a goodbye', () => {
    const answer = ['agent', 'Ja, dat kan op afspraak.', at('10:05')] as const;
    const thanks = ['citizen', 'Bedankt!', at('10:06')] as const;
    expect(look([QUESTION, answer, thanks], { since: at('10:06') })).toMatchObject({ onWhom: 'nobody' });
    expect(look([QUESTION, answer], { since: at('10:05') })).toMatchObject({
      onWhom: 'citizen',
      since: at('10:05'),
    });
  });

  it('run on past an automatic reply, whoever the page says wrote it', () => {
    const system = ['system', 'Bedankt voor uw bericht. We reageren zo snel mogelijk.', TEN] as const;
    const ours = ['agent', 'Bedankt voor uw bericht. We reageren zo snel mogelijk.', TEN + 1000] as const;
    const shown = { turn: 'citizen', since: TEN } as const;
    expect(look([QUESTION, system], shown)).toMatchObject({ onWhom: 'agent', since: TEN });
    expect(look([QUESTION, ours], shown)).toMatchObject({ onWhom: 'agent', since: TEN });
    const later = ['agent', 'We reageren zo snel mogelijk.', at('10:20')] as const;
    expect(look([QUESTION, later], { turn: 'citizen', since: at('10:20') })?.onWhom).toBe('citizen');
  });

  it('run on after thanks beforehand, and rest while the citizen looks something up', () => {
    const ahead = ['citizen', 'Alvast bedankt!', TEN + MINUTE] as const;
    expect(look([QUESTION, ahead], { since: TEN + MINUTE })).toMatchObject({ onWhom: 'agent', since: TEN });
    const asked = ['agent', 'Wat staat er op de brief?', at('10:05')] as const;
    const pause = ['citizen', 'momentje, ik pak hem even', at('10:06')] as const;
    expect(look([QUESTION, asked, pause], { since: at('10:06') })?.onWhom).toBe('nobody');
  });

  it('give way to the list where that shows something later', () => {
    const thanks = ['citizen', 'Bedankt!', TEN] as const;
    expect(look([thanks], { unread: 1, since: at('10:28') })).toMatchObject({
      onWhom: 'agent',
      since: at('10:28'),
    });
    expect(look([QUESTION], { turn: 'citizen', since: at('10:25') })?.onWhom).toBe('citizen');
  });

  it('stay out of conversations of several people, unless those are coached', () => {
    const group = { ...talk(QUESTION), group: true };
    const known = { now: at('10:30'), rows: [row({ open: true })], known: { A: group } };
    expect(after([known]).get('A')?.onWhom).toBe('unknown');
  });
});
