import type { Finding } from '../rules/engine';
import { roomBeside } from './aside';
import type { BudgetState } from './budget-state';
import { inOrder } from './precedence';

/** Pressing send again within this time (ms) lets the same text through. */
export const SEND_AGAIN = 10_000;

/** A message that was not sent yet because a rule asks something first. The text stays in the composer. */
export interface Hold {
  readonly finding: Finding;
  /** Exactly this text is meant; one letter more is another message. */
  readonly text: string;
  /** Epoch ms. */
  readonly since: number;
  /** The agent chose "Toch versturen": the next press of send goes through. */
  readonly released: boolean;
}

/**
 * Judges an attempt to send. A hold is soft: the second press within ten seconds, or after "Toch versturen",
 * lets exactly this text through.
 * @returns the hold that stops this attempt, or null when the message may go
 */
export function judgeSend(
  state: BudgetState,
  former: Hold | null,
  findings: readonly Finding[],
  text: string,
  now: number,
): Hold | null {
  const hasRoom = roomBeside(state, now);
  const finding = inOrder(findings).find(
    (each) => each.severity === 'block' && !state.wrong.has(each.rule.id) && hasRoom(each),
  );
  if (!finding) return null;
  const meantIt = former?.text === text && (former.released || Math.abs(now - former.since) <= SEND_AGAIN);
  return meantIt ? null : { finding, text, since: now, released: false };
}
