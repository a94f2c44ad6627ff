import type { Channel } from '../conversation/channel';
import type { Conversation, Waiting } from '../conversation/conversation';
import { type Known, knownClock } from './known-clock';
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
/** Nobody opens a conversation elsewhere, reads it and answers in so short a time: that was an automatic reply. */
const AUTOMATIC = 10_000;
/** A row that was scrolled out of the page is believed to wait for a working day. */
const OUT_OF_SIGHT = 12 * 60 * MINUTE;
/** More rows than anyone works on; the ones longest out of sight are forgotten first. */
const MOST_CLOCKS = 500;

/** The clocks after a look at the list. `now` in epoch ms. Time counts on between looks; see `waitingChats`. */
export function takeList(before: WaitingClocks, look: ListLook, now: number): WaitingClocks {
  const clocks = new Map<string, WaitingClock>();
  for (const row of look.rows) {
    if (clocks.size === MOST_CLOCKS) break;
    clocks.set(row.id, clockOf(row, before.get(row.id), look, now));
  }
  if (look.complete) return clocks;
  for (const clock of before.values()) {
    if (clocks.size === MOST_CLOCKS) break;
    const believed = clock.onWhom === 'agent' && now - clock.shownAt < OUT_OF_SIGHT;
    if (!clocks.has(clock.id) && believed) clocks.set(clock.id, { ...clock, open: false });
  }
  return clocks;
}

function clockOf(row: Waiting, before: WaitingClock | undefined, look: ListLook, now: number): WaitingClock {
  const known = knownClock(row, look.conversationOf(row.id), look.channel);
  const former = before?.onWhom === 'agent' ? before : null;
  const { id, unread, open } = row;
  const judged: Judged = known ?? clockByList(row, before, now);
  const { onWhom, since, approximate, repliedAt } = judged;
  return {
    id,
    onWhom,
    since: since === null ? null : Math.min(since, now),
    approximate,
    unread,
    open,
    waitSeenAt: former && onWhom === 'agent' ? former.waitSeenAt : now,
    shownAt: now,
    ...(repliedAt === undefined ? {} : { repliedAt }),
  };
}

type Judged = Known & Pick<WaitingClock, 'repliedAt'>;

/** The clock of a row whose words are not known. */
function clockByList(row: Waiting, before: WaitingClock | undefined, now: number): Judged {
  const former = before?.onWhom === 'agent' ? before : null;
  if (row.turn === 'agent' || row.unread > 0)
    return former ? stillWaiting(former, row) : begin(row, before, now);
  if (former && !row.open) {
    // Read and left unanswered: nothing shows that we had the last word.
    if (row.turn === 'unknown') return { ...stillWaiting(former, row), approximate: true };
    if (isHeld(former, row, now))
      return { onWhom: 'agent', since: former.since, approximate: true, repliedAt: row.since };
  }
  if (row.turn === 'unknown') return { onWhom: 'unknown', since: null, approximate: false };
  if (
    before?.onWhom === 'citizen' &&
    (row.since === null || before.since === null || row.since <= before.since)
  )
    return { onWhom: 'citizen', since: before.since, approximate: before.approximate };
  return { onWhom: 'citizen', since: row.since ?? (before ? now : null), approximate: row.since === null };
}

/** The turn went to the citizen by a reply that answers nobody, and nothing was said since. */
function isHeld(former: WaitingClock, row: Waiting, now: number): boolean {
  if (former.repliedAt === undefined) return now - former.waitSeenAt <= AUTOMATIC;
  return row.since === null || row.since === former.repliedAt;
}

/** The list shows the time of the last message; a second one does not put the clock back. */
function stillWaiting(former: WaitingClock, row: Waiting): Known {
  const { since, approximate } = former;
  const earlier = row.since !== null && (since === null || row.since < since);
  return earlier
    ? { onWhom: 'agent', since: row.since, approximate }
    : { onWhom: 'agent', since, approximate };
}

function begin(row: Waiting, before: WaitingClock | undefined, now: number): Known {
  if (row.since === null) return { onWhom: 'agent', since: now, approximate: true };
  // Whoever saw it come in knows better than a list with whole minutes.
  const seen = before !== undefined && now - row.since < MINUTE;
  return {
    onWhom: 'agent',
    since: seen ? now : row.since,
    approximate: before === undefined && row.unread > 1,
  };
}
