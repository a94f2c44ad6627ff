import { calendarDay, zoneMoment } from '../clock/zone-time';
import type { Channel } from '../conversation/channel';
import type { Conversation, Waiting } from '../conversation/conversation';
import { hoursOf } from '../rules/channel-hours';
import { clockByList, type ListFacts } from './clock-by-list';
import { knownClock } from './known-clock';
import type { WaitingClock, WaitingClocks } from './waiting-clock';

/** A look at a console's list. */
export interface ListLook {
  readonly rows: readonly Waiting[];
  /** The page shows every row there is. False where rows out of sight are not in the page, or a search hides some. */
  readonly complete: boolean;
  readonly channel: Channel;
  /** The conversation behind a row, as this tab remembers it; null where it was not opened here. */
  conversationOf(id: string): Conversation | null;
}

const MINUTE = 60_000;
/** Lists round, and clocks differ a little. More than this ahead (ms) was written by a clock that is right since. */
const LEEWAY = 5 * MINUTE;
/** A row that was scrolled out of the page is believed to wait for a working day. */
const OUT_OF_SIGHT = 12 * 60 * MINUTE;
/** More rows than anyone works on; the ones longest out of sight are forgotten first. */
const MOST_CLOCKS = 500;

/** The clocks after a look at the list. `now` in epoch ms. Time counts on between looks; see `waitingChats`. */
export function takeList(before: WaitingClocks, look: ListLook, now: number): WaitingClocks {
  const clocks = new Map<string, WaitingClock>();
  const facts: ListFacts = {
    watched: before.size > 0,
    today: look.rows.some(({ since }) => since !== null) ? startOfDay(look.channel, now) : null,
    now,
  };
  for (const row of look.rows) {
    if (clocks.size === MOST_CLOCKS) break;
    clocks.set(row.id, clockOf(row, before.get(row.id), look, facts));
  }
  if (look.complete) return clocks;
  const unseen = [...before.values()].filter(
    ({ id, onWhom, shownAt }) => !clocks.has(id) && onWhom === 'agent' && now - shownAt < OUT_OF_SIGHT,
  );
  for (const clock of unseen.toSorted((a, b) => b.shownAt - a.shownAt)) {
    if (clocks.size === MOST_CLOCKS) break;
    clocks.set(clock.id, { ...clock, open: false });
  }
  return clocks;
}

function clockOf(
  row: Waiting,
  before: WaitingClock | undefined,
  look: ListLook,
  facts: ListFacts,
): WaitingClock {
  const { now } = facts;
  const { id, unread, open } = row;
  const known = knownClock(row, look.conversationOf(id), look.channel);
  const judged = known ?? clockByList(row, before, facts);
  const ahead = judged.since !== null && judged.since > now + LEEWAY;
  const waitedBefore = before?.onWhom === 'agent' && judged.onWhom === 'agent';
  return {
    ...judged,
    ...(ahead ? { since: now, approximate: true } : {}),
    id,
    unread,
    open,
    waitSeenAt: waitedBefore ? before.waitSeenAt : now,
    shownAt: now,
  };
}

function startOfDay(channel: Channel, now: number): number {
  const zone = hoursOf(channel)?.zone ?? 'Europe/Amsterdam';
  return zoneMoment(calendarDay(now, zone), 0, zone);
}
