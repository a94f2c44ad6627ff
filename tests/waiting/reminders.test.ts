import { describe, expect, it } from 'vitest';
import {
  chooseReminder,
  markTold,
  nextReminderMoment,
  REMINDER_GAP,
} from '../../utils/waiting/choose-reminder';
import { dueWaits, nextWaitMoment, overNorm } from '../../utils/waiting/over-norm';
import { NOTHING_TOLD, type Remindable, type Told, toldSchema } from '../../utils/waiting/reminder';
import type { WaitingReport } from '../../utils/waiting/waiting-report';
import { at, MINUTE, TEN } from './rows';

const hash = (letter: string) => letter.repeat(64);
const wait = (letter: string, part: Partial<Remindable> = {}): Remindable => ({
  kind: 'waiting',
  hash: hash(letter),
  stage: 'soon',
  from: TEN,
  ...part,
});
/** What is said at each moment. */
function play(looks: readonly (readonly [number, readonly Remindable[]])[]) {
  let told: Told = NOTHING_TOLD;
  return looks.map(([now, due]) => {
    const choice = chooseReminder(toldSchema.parse(JSON.parse(JSON.stringify(told))), due, now);
    told = choice.told;
    return choice.reminder;
  });
}

describe('reminders', () => {
  it('come once per conversation and stage, a stored state between them', () => {
    const over = wait('a', { stage: 'over' });
    expect(
      play([
        [TEN, [wait('a')]],
        [at('10:20'), [wait('a')]],
        [at('10:40'), [over]],
        [at('11:00'), [over]],
        [at('11:20'), [wait('a')]],
      ]),
    ).toEqual([{ soon: 1, over: 0, promises: 0 }, null, { soon: 0, over: 1, promises: 0 }, null, null]);
  });

  it('put together what comes within a quarter of an hour', () => {
    expect(
      play([
        [TEN, [wait('a')]],
        [at('10:05'), [wait('a'), wait('b')]],
        [at('10:15'), [wait('b'), wait('c', { stage: 'over' })]],
      ]),
    ).toEqual([{ soon: 1, over: 0, promises: 0 }, null, { soon: 1, over: 1, promises: 0 }]);
  });

  it('say one thing after a laptop slept, however many came due', () => {
    const many = [...'abcdef0123'].map((letter) => wait(letter, { stage: 'over' }));
    const promise = wait('9', { kind: 'promise' });
    expect(
      play([
        [TEN, [wait('a')]],
        [at('12:00'), [...many, promise]],
        [at('12:01'), [...many, promise]],
      ]),
    ).toEqual([{ soon: 1, over: 0, promises: 0 }, { soon: 0, over: 10, promises: 1 }, null]);
  });

  it('come again when the citizen waits anew, but not for the same wait next morning', () => {
    const morning = at('09:00') + 24 * 60 * MINUTE;
    const anew = wait('a', { from: at('11:30') });
    expect(
      play([
        [at('10:10'), [wait('a')]],
        [at('10:50'), []],
        [at('11:30'), [anew]],
        [morning, [anew]],
      ]).map((reminder) => reminder !== null),
    ).toEqual([true, false, true, false]);
  });

  it('do not come again for a wait without a time when the page is loaded anew', () => {
    const rough = wait('a', { from: null });
    const said = play([
      [TEN, [rough]],
      [at('10:40'), []],
      [at('10:55'), [rough]],
      [at('13:00'), [rough]],
    ]);
    expect(said.map((reminder) => reminder !== null)).toEqual([true, false, false, true]);
  });

  it('leave out what the agent saw', () => {
    const told = markTold(NOTHING_TOLD, [wait('a')], TEN);
    expect(chooseReminder(told, [wait('a')], at('10:01')).reminder).toBeNull();
    expect(chooseReminder(told, [wait('a', { stage: 'over' })], at('10:02')).reminder).not.toBeNull();
  });

  it('survive a clock that is put back an hour, and tell when to look again', () => {
    const { told } = chooseReminder(NOTHING_TOLD, [wait('a')], TEN);
    expect(chooseReminder(told, [wait('b')], at('09:00')).reminder).not.toBeNull();
    expect(nextReminderMoment(told, [wait('b')], at('10:05'))).toBe(TEN + REMINDER_GAP);
    expect(nextReminderMoment(told, [wait('a')], at('10:05'))).toBeNull();
  });

  it('forget in the end, and keep no endless list', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      wait('a', { hash: `${index}`.padStart(64, '0') }),
    );
    const { told } = chooseReminder(NOTHING_TOLD, many, TEN);
    const later = chooseReminder(told, [], at('10:30')).told;
    expect(Object.keys(later.told).length).toBeLessThanOrEqual(500);
    expect(Object.keys(chooseReminder(later, [], TEN + 6 * 24 * 60 * MINUTE).told.told)).toHaveLength(0);
  });
});

describe('the number over the norm', () => {
  const page = (openUntil: number | null, ...letters: string[]): WaitingReport => ({
    channelId: 'whatsapp-web',
    openUntil,
    waits: letters.map((letter) => ({
      hash: hash(letter),
      soonAt: at('10:20'),
      overAt: at('10:30'),
      approximate: false,
    })),
  });

  it('adds up several windows, two tabs of one console once', () => {
    const pages = [page(null, 'a', 'b'), page(at('17:00'), 'b', 'c')];
    expect(overNorm(pages, at('10:29'))).toBe(0);
    expect(overNorm(pages, at('10:30'))).toBe(3);
    expect(dueWaits(pages, at('10:25')).map(({ stage }) => stage)).toEqual(['soon', 'soon', 'soon']);
  });

  it('is silent for a channel that is closed', () => {
    expect(overNorm([page(at('10:31'), 'a')], at('10:31'))).toBe(0);
    expect(dueWaits([page(at('10:10'), 'a')], at('11:00'))).toEqual([]);
  });

  it('tells when it may change next', () => {
    expect(nextWaitMoment([page(at('17:00'), 'a')], TEN)).toBe(at('10:20'));
    expect(nextWaitMoment([page(at('17:00'), 'a')], at('10:20'))).toBe(at('10:30'));
    expect(nextWaitMoment([page(at('17:00'), 'a')], at('10:30'))).toBe(at('17:00'));
    expect(nextWaitMoment([page(null, 'a')], at('10:30'))).toBeNull();
  });
});
