import type { Waiting } from '../conversation/conversation';
import type { Known } from './known-clock';
import type { WaitingClock } from './waiting-clock';

const MINUTE = 60_000;
/** Nobody opens a conversation elsewhere, reads it and answers in so short a time (ms): that was an automatic reply. */
const AUTOMATIC = 10_000;

/** What a look at a list tells of all its rows. */
export interface ListFacts {
  /** The list was looked at before: a row that is new in it came in just now. */
  readonly watched: boolean;
  /**
   * When today began (epoch ms), in a list that shows the times of today: a row without one is from before. Null for
   * a list without any times.
   */
  readonly today: number | null;
  /** Epoch ms. */
  readonly now: number;
}

type Judged = Known & Pick<WaitingClock, 'repliedAt'>;

/** The clock of a row whose words are not known. `before` is what it was at the look before this one. */
export function clockByList(row: Waiting, before: WaitingClock | undefined, facts: ListFacts): Judged {
  const { now } = facts;
  const former = before?.onWhom === 'agent' ? before : null;
  if (row.turn === 'agent' || row.unread > 0)
    return former ? stillWaiting(former, row) : begin(row, before, facts);
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

function begin(row: Waiting, before: WaitingClock | undefined, { watched, today, now }: ListFacts): Known {
  if (row.since === null) {
    const older = !before && row.turn === 'agent' ? today : null;
    return { onWhom: 'agent', since: older ?? now, approximate: true };
  }
  // Whoever saw it come in knows better than a list with whole minutes.
  const seen = watched && now - row.since < MINUTE;
  return {
    onWhom: 'agent',
    since: seen ? now : row.since,
    approximate: before === undefined && row.unread > 1,
  };
}
