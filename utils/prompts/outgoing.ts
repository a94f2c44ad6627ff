import type { Finding } from '../rules/engine';
import type { BudgetState } from './budget-state';
import type { SessionOptions } from './session-contract';

/** An attempt to send that empties the composer within this time (ms) was a message that went out. */
const SENT_WITHIN = 3000;

/** A message that was let through and is on its way. */
export interface Outgoing {
  /** Epoch ms. */
  readonly at: number;
  /** What the rules of sending said to it. */
  readonly findings: readonly Finding[];
  /** Rule ids that could have had something to say to it, and whether they had. */
  readonly applied: ReadonlyMap<string, boolean>;
}

/** The composer is empty at this moment (epoch ms): was that the message that was let through? */
export function wentOut(outgoing: Outgoing | null, now: number): outgoing is Outgoing {
  return outgoing !== null && Math.abs(now - outgoing.at) <= SENT_WITHIN;
}

/**
 * Tells of every rule that applied to a message whether the agent followed it unprompted. A rule that spoke was not
 * followed; one whose prompt was seen in this conversation says nothing about doing it unprompted; one that was called
 * wrong here says nothing at all.
 */
export function tellFollowed(
  { applied }: Outgoing,
  state: BudgetState,
  followed: SessionOptions['followed'],
): void {
  for (const [id, spoke] of applied) {
    if (state.wrong.has(id) || (!spoke && state.shown.has(id))) continue;
    followed?.(id, !spoke);
  }
}
