import type { Action, Finding } from '../rules/engine';
import { type BudgetState, keyOf } from './budget-state';

/**
 * Something else that stands on the screen, or that the agent put away, with a button that makes of the draft what a
 * button of this finding makes of it. This finding tells nothing new then; as a card it would come where the agent is
 * about to press. `now` in epoch ms.
 * @returns null where there is no such thing
 */
export function offeredBy(finding: Finding, state: BudgetState, now: number): Finding | null {
  const offered = finding.actions.flatMap(rewritten);
  if (offered.length === 0) return null;
  const { chip, wrong, notBefore } = state;
  const same = state.standing.find((other) => {
    const { rule } = other;
    if (rule.id === finding.rule.id) return false;
    const putAway = wrong.has(rule.id) || (notBefore.get(rule.id) ?? 0) > now;
    const known = putAway || (chip !== null && keyOf(chip) === keyOf(other));
    return known && other.actions.flatMap(rewritten).some((text) => offered.includes(text));
  });
  return same ?? null;
}

const rewritten = (action: Action): string[] => (action.kind === 'rewrite' ? [action.text] : []);
