import { openSpans } from './open-spans';
import type { OpeningHours } from './week';

const DAY = 24 * 60 * 60_000;
/** Waiting longer than this is too long by any norm; keeps a made-up date from being walked day by day. */
const LOOK_BACK = 800 * DAY;
/** A channel closed longer has no next opening, and one open longer does not close. */
const LOOK_AHEAD = 60 * DAY;

/** Whether the channel answers at `at` (epoch ms). Without hours it always does. */
export function isOpen(hours: OpeningHours | null, at: number): boolean {
  return !hours || !openSpans(hours, at, at + 1).next().done;
}

/**
 * Milliseconds the channel was open between two moments (epoch ms); 0 when `to` is not later.
 * Looks back 800 days at most.
 */
export function openTime(hours: OpeningHours | null, from: number, to: number): number {
  if (!(to > from)) return 0;
  if (!hours) return to - from;
  let open = 0;
  for (const { opens, closes } of openSpans(hours, Math.max(from, to - LOOK_BACK), to))
    open += closes - opens;
  return open;
}

/** When (epoch ms) the channel opens next, `at` itself when it is open; null when that is not within two months. */
export function nextOpening(hours: OpeningHours, at: number): number | null {
  for (const { opens } of openSpans(hours, at, at + LOOK_AHEAD)) return opens;
  return null;
}

/**
 * Until when (epoch ms) the channel is open without a break; `at` itself when it is closed.
 * Null where its clock always runs, or it does not close within two months.
 */
export function openUntil(hours: OpeningHours | null, at: number): number | null {
  if (!hours) return null;
  let until = at;
  for (const { opens, closes } of openSpans(hours, at, at + LOOK_AHEAD)) {
    if (opens > until) return until;
    until = closes;
  }
  return until < at + LOOK_AHEAD ? until : null;
}
