import { openMomentBefore } from '../clock/open-moment';
import { isOpen, nextOpening, openTime } from '../clock/opening-hours';
import type { OpeningHours } from '../clock/week';
import type { AgentPromise, PromiseBook } from './promise';
import type { Remindable } from './reminder';

const DAY = 24 * 60 * 60_000;
/** Rulebook 11: opening time before it is due in which a promise is near. Ms. */
export const PROMISE_LEAD = 4 * 60 * 60_000;
/** The last word about it comes so long (opening time, ms) before it is due. */
export const LAST_WORD = 15 * 60_000;
/** After two weeks an apology is due rather than a reminder (as rule `promise-due` has it). */
const FORGET_LATE = 14 * DAY;
/** What was kept stays to be seen until the next morning. */
const FORGET_KEPT = DAY;
/** More than anyone can keep; those due last go first. */
const MOST_PROMISES = 200;

/** Adds a promise; a later one in the same conversation takes the place of one that is open. */
export function addPromise(book: PromiseBook, channelId: string, promise: AgentPromise): PromiseBook {
  const others = promisesOf(book, channelId).filter(({ hash, kept }) => hash !== promise.hash || kept);
  const all = [...others, promise].toSorted((a, b) => a.due - b.due).slice(0, MOST_PROMISES);
  return { ...book, [channelId]: all };
}

/** The agent sent the next message there, or ticked it off: what is open in this conversation is kept. */
export function keepPromise(book: PromiseBook, channelId: string, hash: string): PromiseBook {
  const promises = promisesOf(book, channelId);
  if (!promises.some((each) => each.hash === hash && !each.kept)) return book;
  return {
    ...book,
    [channelId]: promises.map((each) => (each.hash === hash ? { ...each, kept: true } : each)),
  };
}

/** Drops what is history at `now` (epoch ms): kept a day after it was due, not kept two weeks after. */
export function expirePromises(book: PromiseBook, now: number): PromiseBook {
  const left = Object.entries(book).map(([channelId, promises]) => {
    const alive = promises.filter(({ due, kept }) => now - due <= (kept ? FORGET_KEPT : FORGET_LATE));
    return [channelId, alive.length === promises.length ? promises : alive] as const;
  });
  const changed = left.some(([channelId, promises]) => promises !== book[channelId]);
  return changed ? Object.fromEntries(left.filter(([, promises]) => promises.length > 0)) : book;
}

/** The promises of one console that are still to be kept, soonest due first. */
export function openPromises(book: PromiseBook, channelId: string): readonly AgentPromise[] {
  return promisesOf(book, channelId)
    .filter(({ kept }) => !kept)
    .toSorted((a, b) => a.due - b.due);
}

/** How near a promise is at `now` (epoch ms), in opening time; `late` once its moment has passed. */
export function nearness(
  { due }: AgentPromise,
  hours: OpeningHours | null,
  now: number,
  lead = PROMISE_LEAD,
): 'far' | 'soon' | 'over' | 'late' {
  if (now >= due) return 'late';
  const left = openTime(hours, now, due);
  if (left > lead) return 'far';
  return left > LAST_WORD ? 'soon' : 'over';
}

/** Those of which a word is due at `now` (epoch ms), for `chooseReminder`; none while closed. Late ones are told, once. */
export function duePromises(
  promises: readonly AgentPromise[],
  hours: OpeningHours | null,
  now: number,
): readonly Remindable[] {
  if (!isOpen(hours, now)) return [];
  return promises.flatMap((promise) => {
    const { hash, due, kept } = promise;
    const nearBy = kept ? 'far' : nearness(promise, hours, now);
    if (nearBy === 'far') return [];
    const stage = nearBy === 'soon' ? 'soon' : 'over';
    return [{ kind: 'promise', hash, stage, from: openMomentBefore(hours, due, PROMISE_LEAD) } as const];
  });
}

/** When (epoch ms) a word about one of these may next be due after `now`; null when never. For an alarm. */
export function nextPromiseMoment(
  promises: readonly AgentPromise[],
  hours: OpeningHours | null,
  now: number,
): number | null {
  const moments = promises.flatMap(({ due, kept }) =>
    kept ? [] : [openMomentBefore(hours, due, PROMISE_LEAD), openMomentBefore(hours, due, LAST_WORD), due],
  );
  // What came near while the channel was closed is told when it opens.
  if (hours && moments.length > 0 && !isOpen(hours, now)) moments.push(nextOpening(hours, now));
  const later = moments.filter((moment): moment is number => moment !== null && moment > now);
  return later.length === 0 ? null : Math.min(...later);
}

function promisesOf(book: PromiseBook, channelId: string): readonly AgentPromise[] {
  return Object.hasOwn(book, channelId) ? (book[channelId] ?? []) : [];
}
