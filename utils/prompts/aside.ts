import type { Theme } from '../rules/define-rule';
import type { Finding } from '../rules/engine';
import type { BudgetState } from './budget-state';
import { DANGER } from './precedence';

/** About the form of a conversation: no help while somebody is in danger, or goes too far. */
const GIVE_WAY: readonly Theme[] = ['opening', 'checking', 'tone'];

/**
 * What has room beside the most serious that stands (rulebook §3.4, 43, 49-52). Possible danger pushes everything else
 * aside, also what would hold a message, until the agent answered it or puts it away; while it stands, and while the
 * ladder of unpleasant conversations does, nobody hears about greetings, check questions or tone. `now` in epoch ms.
 */
export function roomBeside(state: BudgetState, now: number): (finding: Finding) => boolean {
  const serious = state.standing.filter(
    ({ rule, severity }) => severity !== 'info' && !state.wrong.has(rule.id),
  );
  const danger = serious.some(({ rule }) => rule.id === DANGER) && (state.notBefore.get(DANGER) ?? 0) <= now;
  const ladder = serious.some(({ rule }) => rule.id === DANGER || rule.theme === 'unpleasant');
  return ({ rule }) => rule.id === DANGER || (!danger && !(ladder && GIVE_WAY.includes(rule.theme)));
}
