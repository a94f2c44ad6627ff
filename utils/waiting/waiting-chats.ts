import { openMomentAfter } from '../clock/open-moment';
import { openTime } from '../clock/opening-hours';
import type { OpeningHours } from '../clock/week';
import type { Channel } from '../conversation/channel';
import { hoursOf } from '../rules/channel-hours';
import { targetOf } from '../rules/waiting-time';
import type { Stage, WaitingChat, WaitingSummary } from './waiting-chat';
import type { WaitingClock, WaitingClocks } from './waiting-clock';

/** Two thirds of the norm (rulebook 44). */
const SOON = 2 / 3;
/** Who waits longer is history, not somebody at the desk. Ms. */
const HISTORY = 14 * 24 * 60 * 60_000;

/**
 * The conversations of a list with the state of their clocks at `now` (epoch ms), the most urgent first: who is over
 * the norm soonest, then those nobody at the desk is waited for. Time the channel was closed does not count.
 */
export function waitingChats(clocks: WaitingClocks, channel: Channel, now: number): readonly WaitingChat[] {
  const hours = hoursOf(channel);
  const target = targetOf(channel);
  return [...clocks.values()].map((clock) => chatOf(clock, hours, target, now)).toSorted(byUrgency);
}

/** What a list comes down to. */
export function summaryOf(chats: readonly WaitingChat[]): WaitingSummary {
  const waiting = chats.filter(({ onWhom }) => onWhom === 'agent');
  const stages = (stage: Stage) => waiting.filter((chat) => chat.stage === stage).length;
  const longest = waiting.reduce<WaitingChat | null>(
    (most, chat) => (most === null || startOf(chat) < startOf(most) ? chat : most),
    null,
  );
  return { waiting: waiting.length, soon: stages('soon'), over: stages('over'), longest };
}

function chatOf(clock: WaitingClock, hours: OpeningHours | null, target: number, now: number): WaitingChat {
  const { id, since, approximate, unread, open } = clock;
  const history = clock.onWhom === 'agent' && since !== null && now - since > HISTORY;
  const onWhom = history ? 'nobody' : clock.onWhom;
  const base = { id, onWhom, target, approximate, unread, open };
  if (onWhom === 'nobody' || onWhom === 'unknown' || since === null)
    return { ...base, since: null, waited: 0, stage: 'calm', soonAt: null, overAt: null };
  const waited = openTime(hours, since, now);
  if (onWhom === 'citizen') return { ...base, since, waited, stage: 'calm', soonAt: null, overAt: null };
  return {
    ...base,
    since,
    waited,
    stage: waited >= target ? 'over' : waited >= target * SOON ? 'soon' : 'calm',
    soonAt: openMomentAfter(hours, since, target * SOON),
    overAt: openMomentAfter(hours, since, target),
  };
}

const ON_WHOM = ['agent', 'citizen', 'unknown', 'nobody'];

/** One norm for all: who waits longest is over it first. Ties keep the page's order. */
function byUrgency(a: WaitingChat, b: WaitingChat): number {
  return ON_WHOM.indexOf(a.onWhom) - ON_WHOM.indexOf(b.onWhom) || startOf(a) - startOf(b);
}

function startOf({ since }: WaitingChat): number {
  return since ?? Number.MAX_SAFE_INTEGER;
}
