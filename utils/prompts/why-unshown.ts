import type { Finding } from '../rules/engine';
import { roomBeside } from './aside';
import { BETWEEN_CARDS, MAX_CARDS } from './budget';
import { type BudgetState, keyOf, shownIn } from './budget-state';
import { type Ear, isHeardBy } from './level';
import { isExempt } from './precedence';
import { offeredBy } from './same-button';

/** Why something a rule said did not reach the screen. */
export type WhyUnshown =
  /** This agent hears less. */
  | { readonly why: 'level' }
  /** It was shown before and is done with. */
  | { readonly why: 'said-before' }
  /** The agent called the rule wrong in this conversation. */
  | { readonly why: 'called-wrong' }
  /** Not so soon after the last time: the agent put it away, or the rule keeps quiet for a while. */
  | { readonly why: 'cool-down' }
  /** So many times are enough in one conversation. */
  | { readonly why: 'often-enough'; readonly times: number }
  /** While somebody may be in danger, or goes too far, there is no help about form. */
  | { readonly why: 'gives-way' }
  /** Another prompt had the place. */
  | { readonly why: 'stronger'; readonly rule: string }
  /** Another prompt, which stands there or was put away, mends the same in the draft. */
  | { readonly why: 'same-button'; readonly rule: string }
  /** The conversation had its number of cards. */
  | { readonly why: 'cards-spent'; readonly cards: number }
  /** So short (ms) after the last card there is no other. */
  | { readonly why: 'card-just-now'; readonly between: number };

export interface Looked {
  readonly ear: Ear;
  /** How many messages the agent wrote in this conversation. */
  readonly agentMessages: number;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * The reason why this finding is not on the screen, by the same rules as `offer`.
 * @param state as it was after that look
 * @returns null when it is on the screen, or nothing stands in its way
 */
export function whyUnshown(finding: Finding, state: BudgetState, looked: Looked): WhyUnshown | null {
  const key = keyOf(finding);
  const shown = shownIn(state);
  if (shown.some((each) => keyOf(each) === key)) return null;
  return heldBack(finding, state, looked) ?? noPlace(finding, state, looked);
}

/** What is about this rule alone. */
function heldBack(
  finding: Finding,
  state: BudgetState,
  { ear, agentMessages, now }: Looked,
): WhyUnshown | null {
  const { rule } = finding;
  if (!roomBeside(state, now)(finding)) return { why: 'gives-way' };
  if (!isHeardBy(ear, finding)) return { why: 'level' };
  if (state.wrong.has(rule.id)) return { why: 'called-wrong' };
  if (state.closed.has(keyOf(finding))) return { why: 'said-before' };
  if ((state.notBefore.get(rule.id) ?? 0) > now) return { why: 'cool-down' };
  const other = offeredBy(finding, state, now);
  if (other) return { why: 'same-button', rule: other.rule.id };
  const before = state.shown.get(rule.id);
  if (!before) return null;
  if (before.times >= (rule.maxPerConversation ?? Number.POSITIVE_INFINITY))
    return { why: 'often-enough', times: before.times };
  const soon = Math.abs(now - before.at) < (rule.quietFor ?? 0);
  return soon || agentMessages - before.agentMessages < (rule.quietTurns ?? 0) ? { why: 'cool-down' } : null;
}

/** What is about the one place on the screen. */
function noPlace(finding: Finding, state: BudgetState, { now }: Looked): WhyUnshown | null {
  const isCard = finding.severity !== 'info' && !isExempt(finding);
  const [lead] = shownIn(state);
  if (lead && !(isCard && state.card === null)) return { why: 'stronger', rule: lead.rule.id };
  if (isCard && state.countedCards >= MAX_CARDS) return { why: 'cards-spent', cards: MAX_CARDS };
  if (isCard && state.lastCountedAt !== null && now - state.lastCountedAt < BETWEEN_CARDS)
    return { why: 'card-just-now', between: BETWEEN_CARDS };
  return lead ? { why: 'stronger', rule: lead.rule.id } : null;
}
