import type { Finding } from '../rules/engine';
import { type BudgetState, keyOf, shownIn } from './budget-state';

/** How an agent answers a prompt. `used` is an insert or a rewrite. */
export type Answer = 'used' | 'not-now' | 'not-right';

/** "Niet nu" keeps a rule quiet in this conversation for so long (ms). */
export const NOT_NOW = 10 * 60_000;

/**
 * The agent answered a prompt: it goes, with what was said in one breath with it, and does not come back in this
 * conversation before it may. `now` in epoch ms.
 */
export function putAway(state: BudgetState, finding: Finding, answer: Answer, now: number): BudgetState {
  const gone = answeredWith(state, finding);
  const ids = gone.map(({ rule }) => rule.id);
  const cleared = shownIn(state).some((shown) => keyOf(shown) === keyOf(finding));
  return {
    ...state,
    ...(cleared ? { card: null, chip: null, beside: [] } : {}),
    closed: new Set([...state.closed, ...gone.map(keyOf)]),
    wrong: answer === 'not-right' ? new Set([...state.wrong, ...ids]) : state.wrong,
    notBefore:
      answer === 'not-now'
        ? new Map([...state.notBefore, ...ids.map((id) => [id, now + NOT_NOW] as const)])
        : state.notBefore,
  };
}

/** This finding, and what is on the screen in one breath with it. */
export function answeredWith(state: BudgetState, finding: Finding): readonly Finding[] {
  const shown = shownIn(state);
  return shown.some((each) => keyOf(each) === keyOf(finding)) ? shown : [finding];
}
