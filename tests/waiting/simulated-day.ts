import type { Waiting } from '../../utils/conversation/conversation';
import { MINUTE } from './rows';

/** What happens in a chat, and when (epoch ms, whole minutes). `look`: the agent opens it and writes nothing. */
interface Event {
  readonly at: number;
  readonly kind: 'question' | 'thanks' | 'answer' | 'promise' | 'look';
}

/** A chat of a made-up day, from its first message to its last. */
export interface DayChat {
  readonly id: string;
  readonly events: readonly Event[];
}

/** The same day for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Chats that come in all day, answered in the order they came by somebody who has at most `atOnce` going. */
export function simulateDay(
  opens: number,
  closes: number,
  isBreak: (at: number) => boolean,
  seed: number,
  count = 200,
  atOnce = 6,
): readonly DayChat[] {
  const chance = chances(seed);
  const minutes = (most: number) => Math.floor(chance() * most) * MINUTE;
  const arrivals = Array.from(
    { length: count },
    () => opens - 60 * MINUTE + minutes((closes - opens) / MINUTE + 90),
  );
  const desks = Array.from({ length: atOnce }, () => opens);
  return arrivals
    .toSorted((a, b) => a - b)
    .map((arrived, index) => {
      const desk = desks.indexOf(Math.min(...desks));
      let now = Math.max(arrived, desks[desk] ?? opens) + MINUTE + minutes(7);
      const events: Event[] = [{ at: arrived, kind: 'question' }];
      const work = (kind: Event['kind'], later: number) => {
        now += later;
        while (isBreak(now)) now += MINUTE;
        events.push({ at: now, kind });
      };
      if (now < closes) {
        work(chance() < 0.1 ? 'promise' : 'answer', 0);
        for (let turn = chance() < 0.7 ? 1 : 0; turn > 0 && now < closes - 20 * MINUTE; turn--) {
          now += MINUTE + minutes(4);
          events.push({ at: now, kind: 'question' });
          work('answer', MINUTE + minutes(12));
        }
        if (chance() < 0.5) {
          now += MINUTE + minutes(3);
          events.push({ at: now, kind: 'thanks' });
          work('look', MINUTE + minutes(3));
        }
      }
      desks[desk] = now;
      return { id: `chat ${index}`, events };
    });
}

/** What the console's list shows of a chat at a moment; null before it began. Times in whole minutes. */
export function rowAt({ id, events }: DayChat, now: number): Waiting | null {
  const past = events.filter((event) => event.at <= now);
  const said = past.filter(({ kind }) => kind !== 'look');
  const last = said.at(-1);
  if (!last) return null;
  const seenUntil = past.findLastIndex(
    ({ kind }) => kind === 'look' || kind === 'answer' || kind === 'promise',
  );
  const unread = past.slice(seenUntil + 1).length;
  const ours = last.kind === 'answer' || last.kind === 'promise';
  return {
    id,
    unread,
    since: last.at,
    open: past.some(({ at, kind }) => at === now && kind !== 'question' && kind !== 'thanks'),
    turn: ours ? 'citizen' : unread > 0 ? 'agent' : 'unknown',
  };
}

/** Since when this chat waits for the agent, told from what happened alone; null when it does not. */
export function waitsSince({ events }: DayChat, now: number): number | null {
  let since: number | null = null;
  for (const { at, kind } of events) {
    if (at > now) break;
    if (kind === 'question' || kind === 'thanks') since ??= at;
    else since = null;
  }
  return since;
}
