import { beforeAll, describe, expect, it } from 'vitest';
import { channelSchema } from '../../utils/conversation/channel';
import { hoursOf } from '../../utils/rules/channel-hours';
import { addReply, type ReplyTimes, repliesBetween } from '../../utils/statistics/reply-times';
import { chooseReminder } from '../../utils/waiting/choose-reminder';
import { addPromise, duePromises, expirePromises, openPromises } from '../../utils/waiting/keep-promises';
import { dueWaits, overNorm } from '../../utils/waiting/over-norm';
import type { PromiseBook } from '../../utils/waiting/promise';
import { NOTHING_TOLD, type Reminder, type Told } from '../../utils/waiting/reminder';
import { reportWaits } from '../../utils/waiting/report-waits';
import { sentPromise } from '../../utils/waiting/sent-promise';
import { takeList } from '../../utils/waiting/take-list';
import { summaryOf, waitingChats } from '../../utils/waiting/waiting-chats';
import type { WaitingClocks } from '../../utils/waiting/waiting-clock';
import { at, type Line, MINUTE, talk } from './rows';
import { type DayChat, rowAt, simulateDay, waitsSince } from './simulated-day';

const CONSOLE = 'whatsapp-web';
/** So many rows a long list has in the page. */
const SHOWN = 25;
const NORM = 30;
/** A day takes a second or two; a busy machine may take its time (ms). */
const PATIENCE = 60_000;
const channel = channelSchema.parse({
  openingHours: 'ma-vr 9:00-12:30 en 13:00-17:00',
  firstReplyTargetMin: NORM,
});
const hashOf = (id: string) => id.replace(/\D/g, '').padStart(64, '0');
const WORDS = {
  question: 'Kan ik bij jullie een paspoort aanvragen?',
  thanks: 'Bedankt!',
  answer: 'Ja, dat kan op afspraak.',
  promise: 'Ik vraag het na. U hoort vandaag voor 16.00 uur van mij.',
} as const;

// Reckoned apart from the product, on a winter day: minutes since midnight in Amsterdam are UTC and an hour.
const minuteOf = (moment: number) => (Math.floor(moment / MINUTE) + 60) % 1440;
const opensAt = (moment: number) => {
  const minute = minuteOf(moment);
  return (minute >= 540 && minute < 750) || (minute >= 780 && minute < 1020);
};
function naiveMinutes(from: number, to: number): number {
  let minutes = 0;
  for (let moment = from; moment < to; moment += MINUTE) if (opensAt(moment)) minutes += 1;
  return minutes;
}

const conversations = new Map<string, ReturnType<typeof talk>>();

/** What the tab remembers of a chat the agent opened; the same object as long as nothing was said. */
function remembered(seed: number, chat: DayChat, now: number) {
  const past = chat.events.filter((event) => event.at <= now);
  const opened = past.findLast(({ kind }) => kind !== 'question' && kind !== 'thanks');
  if (!opened) return null;
  const lines = past.flatMap(({ at: when, kind }): Line[] => {
    if (kind === 'look' || when > opened.at) return [];
    return [[kind === 'question' || kind === 'thanks' ? 'citizen' : 'agent', WORDS[kind], when]];
  });
  const key = `${seed} ${chat.id} ${lines.length}`;
  const known = conversations.get(key) ?? talk(...lines);
  conversations.set(key, known);
  return known;
}

interface Seen {
  readonly now: number;
  readonly reminder: Reminder;
}

/** Plays the day minute by minute, the way page and background do; `asleep` minutes nobody looks. */
function play(seed: number, chats: readonly DayChat[], asleep: (now: number) => boolean) {
  let clocks: WaitingClocks = new Map();
  let told: Told = NOTHING_TOLD;
  let book: PromiseBook = {};
  let replies: ReplyTimes = {};
  const wrong: string[] = [];
  const said: Seen[] = [];
  const size = { clocks: 0, told: 0, promises: 0, over: 0 };
  for (let now = at('07:30'); now <= at('19:00'); now += MINUTE) {
    if (asleep(now)) continue;
    const rows = chats
      .flatMap((chat) => rowAt(chat, now) ?? [])
      .toSorted((a, b) => (b.since ?? 0) - (a.since ?? 0))
      .slice(0, SHOWN);
    const byId = new Map(chats.map((chat) => [chat.id, chat]));
    const conversationOf = (id: string) => {
      const chat = byId.get(id);
      return chat ? remembered(seed, chat, now) : null;
    };
    clocks = takeList(clocks, { rows, complete: false, channel, conversationOf }, now);
    const list = waitingChats(clocks, channel, now);
    const waiting = new Map(list.filter(({ onWhom }) => onWhom === 'agent').map((each) => [each.id, each]));
    for (const chat of chats) {
      const since = waitsSince(chat, now);
      const found = waiting.get(chat.id);
      if (since === null && !found) continue;
      const minutes = since === null ? 0 : naiveMinutes(since, now);
      const stage = minutes >= NORM ? 'over' : minutes >= (NORM * 2) / 3 ? 'soon' : 'calm';
      const right = found?.since === since && found?.waited === minutes * MINUTE && found?.stage === stage;
      if (!right)
        wrong.push(`${chat.id} at ${minuteOf(now)}: ${found?.since} ${found?.waited} ${since} ${minutes}`);
    }
    for (const { id, events } of chats) {
      const sent = events.find(
        (event) => event.at === now && (event.kind === 'answer' || event.kind === 'promise'),
      );
      if (!sent || sent.kind === 'look') continue;
      const promise = sentPromise(WORDS[sent.kind], now, channel, hashOf(id));
      if (promise) book = addPromise(book, CONSOLE, promise);
      const chat = byId.get(id);
      const since = chat ? waitsSince(chat, now - 1) : null;
      if (since !== null)
        replies = addReply(replies, '2026-03-03', CONSOLE, naiveMinutes(since, now) * MINUTE);
    }
    book = expirePromises(book, now);
    const reports = [reportWaits(CONSOLE, list, channel, hashOf, now)];
    const due = [
      ...dueWaits([...reports, ...reports], now),
      ...duePromises(openPromises(book, CONSOLE), hoursOf(channel), now),
    ];
    // What the background stores between two looks is all it has.
    const choice = chooseReminder(JSON.parse(JSON.stringify(told)), due, now);
    told = choice.told;
    if (choice.reminder) said.push({ now, reminder: choice.reminder });
    size.clocks = Math.max(size.clocks, clocks.size);
    size.told = Math.max(size.told, JSON.stringify(told).length);
    size.promises = Math.max(size.promises, book[CONSOLE]?.length ?? 0);
    size.over = Math.max(size.over, overNorm([...reports, ...reports], now));
    if (opensAt(now)) expect(overNorm(reports, now)).toBe(summaryOf(list).over);
    else expect(overNorm(reports, now)).toBe(0);
  }
  return { wrong, said, size, replies };
}

const opens = at('09:00');
const closes = at('17:00');

describe.each([1, 2])('a working day of 200 chats, six at a time (seed %i)', (seed) => {
  const chats = simulateDay(opens, closes, (moment) => !opensAt(moment) && moment < closes, seed);
  let day: ReturnType<typeof play>;
  beforeAll(() => {
    day = play(seed, chats, () => false);
  }, PATIENCE);

  it('has every clock right, by a reckoning of its own', () => {
    expect(chats).toHaveLength(200);
    expect(day.wrong).toEqual([]);
  });

  it('gives at most forty notifications, none outside opening hours, and misses nobody', () => {
    // A day on which nobody waits too long would prove nothing.
    expect(day.size.over).toBeGreaterThan(3);
    expect(day.said.length).toBeLessThanOrEqual(40);
    expect(day.said.filter(({ now }) => !opensAt(now))).toEqual([]);
    const over = chats.filter(({ events }) => {
      const [asked, answered] = events;
      return asked && answered && naiveMinutes(asked.at, answered.at) > NORM + 15;
    });
    const told = day.said.reduce((sum, { reminder }) => sum + reminder.over, 0);
    expect(told).toBeGreaterThanOrEqual(over.length);
  });

  it('keeps its memory flat', () => {
    expect(day.size.clocks).toBeLessThanOrEqual(200);
    expect(day.size.told).toBeLessThan(64_000);
    expect(day.size.promises).toBeLessThanOrEqual(200);
  });

  it('counts each reply once', () => {
    const answers = chats.flatMap(({ events }) =>
      events.filter(({ kind, at: when }) => (kind === 'answer' || kind === 'promise') && when <= at('19:00')),
    );
    const counted = repliesBetween(day.replies, CONSOLE, '2026-03-03', '2026-03-03');
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(answers.length);
  });
});

describe('a laptop that sleeps in the middle of the day', () => {
  it(
    'says one thing on waking',
    () => {
      const chats = simulateDay(opens, closes, (moment) => !opensAt(moment) && moment < closes, 4);
      const slept = play(4, chats, (now) => now >= at('10:30') && now < at('12:00'));
      const waking = slept.said.filter(({ now }) => now >= at('12:00') && now < at('12:15'));
      expect(waking.length).toBeLessThanOrEqual(1);
      expect(slept.said.length).toBeLessThanOrEqual(40);
    },
    PATIENCE,
  );
});
