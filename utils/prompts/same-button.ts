import type { Action, Finding } from '../rules/engine';
import { type BudgetState, keyOf } from './budget-state';
import { isExempt } from './precedence';

/**
 * Something else that stands on the screen, or that the agent put away or called wrong, whose buttons make of the draft
 * all that the buttons of this finding make of it. This finding has nothing new to offer then; as a card it would come
 * where the agent is about to press. A warning about privacy or safety is never taken for said. `now` in epoch ms.
 * @returns null where there is no such thing
 */
export function offeredBy(finding: Finding, state: BudgetState, now: number): Finding | null {
  const offered = finding.actions.flatMap(rewritten);
  if (offered.length === 0 || isExempt(finding)) return null;
  const { chip, wrong, notBefore } = state;
  const same = state.standing.find((other) => {
    const { rule } = other;
    if (rule.id === finding.rule.id) return false;
    const putAway = wrong.has(rule.id) || (notBefore.get(rule.id) ?? 0) > now;
    const known = putAway || (chip !== null && keyOf(chip) === keyOf(other));
    const theirs = other.actions.flatMap(rewritten);
    return known && offered.every((text) => theirs.includes(text));
  });
  return same ?? null;
}

const rewritten = (action: Action): string[] => (action.kind === 'rewrite' ? [action.text] : []);
