import type { Finding } from '../rules/engine';
import { type BudgetState, keyOf } from './budget-state';

/** How an agent answers a prompt. `used` is an insert or a rewrite. */
export type Answer = 'used' | 'not-now' | 'not-right';

/** "Niet nu" keeps a rule quiet in this conversation for so long (ms). */
export const NOT_NOW = 10 * 60_000;

/** The agent answered a prompt: it goes, and does not come back in this conversation before it may. `now` in epoch ms. */
export function putAway(state: BudgetState, finding: Finding, answer: Answer, now: number): BudgetState {
  const key = keyOf(finding);
  const without = (shown: Finding | null) => (shown && keyOf(shown) === key ? null : shown);
  return {
    ...state,
    card: without(state.card),
    chip: without(state.chip),
    closed: new Set(state.closed).add(key),
    wrong: answer === 'not-right' ? new Set(state.wrong).add(finding.rule.id) : state.wrong,
    notBefore:
      answer === 'not-now' ? new Map(state.notBefore).set(finding.rule.id, now + NOT_NOW) : state.notBefore,
  };
}
