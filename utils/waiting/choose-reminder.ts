import type { Remindable, Reminder, Told } from './reminder';

/** Between two notifications (ms); what comes due in between is told together. Eight hours then have 32 at most. */
export const REMINDER_GAP = 15 * 60_000;
const DAY = 24 * 60 * 60_000;
/** What no longer holds is forgotten after this (ms): a long weekend, and the life of a promise. */
const FORGET_WAIT = 5 * DAY;
const FORGET_PROMISE = 21 * DAY;
/** How often (ms) it is written down that something still holds. */
const STILL = 10 * 60_000;
/** A wait that shows no time counts as the same one again within this time (ms), such as after a reload of the page. */
const SAME_WAIT = 60 * 60_000;
const MOST_TOLD = 500;

/** What to say now, if anything, and what was told by then. */
export interface Choice {
  readonly reminder: Reminder | null;
  readonly told: Told;
}

/**
 * Chooses at `now` (epoch ms) whether a notification is worth it: one per conversation and stage, several at once as
 * one, and a quarter of an hour between two. However long the device slept, it is one.
 * @param due all that is near or over its time now, of channels that are open alone
 */
export function chooseReminder(before: Told, due: readonly Remindable[], now: number): Choice {
  const fresh = newIn(before, due, now);
  // A clock that was put back does not silence until it has caught up.
  const rests = now >= before.lastAt && now - before.lastAt < REMINDER_GAP;
  if (fresh.length === 0 || rests) return { reminder: null, told: keepUp(before, due, now) };
  const count = (wanted: (item: Remindable) => boolean) => fresh.filter(wanted).length;
  const reminder = {
    over: count(({ kind, stage }) => kind === 'waiting' && stage === 'over'),
    soon: count(({ kind, stage }) => kind === 'waiting' && stage === 'soon'),
    promises: count(({ kind }) => kind === 'promise'),
  };
  return { reminder, told: { ...markTold(before, due, now), lastAt: now } };
}

/**
 * Takes these as told without a word: the agent looks at the console and sees them, or a promise was made so short
 * before its time that a reminder would come with the sending of it.
 */
export function markTold(before: Told, due: readonly Remindable[], now: number): Told {
  const told = { ...keepUp(before, due, now).told };
  for (const item of due)
    if (isNew(before, item, now)) told[keyOf(item)] = { stage: item.stage, at: now, heldAt: now };
  return { ...before, told };
}

/** When (epoch ms) to look again because something waits for the quarter to pass; null when nothing does. */
export function nextReminderMoment(told: Told, due: readonly Remindable[], now: number): number | null {
  const rests = now >= told.lastAt && now - told.lastAt < REMINDER_GAP;
  return rests && newIn(told, due, now).length > 0 ? told.lastAt + REMINDER_GAP : null;
}

function newIn(before: Told, due: readonly Remindable[], now: number): readonly Remindable[] {
  return due.filter((item) => isNew(before, item, now));
}

/** A stage told once is told, and so is the one before it, until the citizen waits anew. */
function isNew({ told }: Told, item: Remindable, now: number): boolean {
  const last = Object.hasOwn(told, keyOf(item)) ? told[keyOf(item)] : undefined;
  if (!last || (last.stage === 'soon' && item.stage === 'over')) return true;
  return item.from === null ? now - last.heldAt > SAME_WAIT : item.from > last.at;
}

/** What still holds is remembered anew; what ended long ago is forgotten. The same object where nothing changed. */
function keepUp(before: Told, due: readonly Remindable[], now: number): Told {
  const holds = new Set(due.filter((item) => !isNew(before, item, now)).map(keyOf));
  const entries = Object.entries(before.told);
  const kept = entries.flatMap(([key, last]) => {
    const age = Math.abs(now - last.heldAt);
    if (holds.has(key)) return [[key, age > STILL ? { ...last, heldAt: now } : last] as const];
    return age < (key.startsWith('promise') ? FORGET_PROMISE : FORGET_WAIT) ? [[key, last] as const] : [];
  });
  const same = kept.length === entries.length && kept.every(([key, last]) => last === before.told[key]);
  if (same && kept.length <= MOST_TOLD) return before;
  const newest = kept.toSorted(([, a], [, b]) => b.heldAt - a.heldAt).slice(0, MOST_TOLD);
  return { ...before, told: Object.fromEntries(newest) };
}

function keyOf({ kind, hash }: Remindable): string {
  return `${kind} ${hash}`;
}
