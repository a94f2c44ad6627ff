import type { Finding } from '../rules/engine';
import type { RuleEvent } from '../rules/situation';
import { type BudgetState, keyOf } from './budget-state';
import { isHeardAt, type Level } from './level';
import { inOrder, isExempt, rank } from './precedence';

/** Rulebook §1: so many advice cards in one conversation, and so long between two (ms). */
export const MAX_CARDS = 3;
export const BETWEEN_CARDS = 60_000;

/** What happened, and what the rules said to it. */
export interface Offer {
  readonly event: RuleEvent;
  readonly findings: readonly Finding[];
  /** Epoch ms. */
  readonly now: number;
  /** The agent is typing at this moment: nothing new appears. */
  readonly typing: boolean;
  readonly level: Level;
  /** How many messages the agent wrote in this conversation. */
  readonly agentMessages: number;
}

/**
 * Decides what is shown: one card, or one chip, or nothing. What stands on the screen stays there as long
 * as its rule still says so; only a privacy or safety warning takes the place of another card.
 */
export function offer(state: BudgetState, given: Offer): BudgetState {
  const standing = [
    ...state.standing.filter(({ rule }) => !rule.on.includes(given.event)),
    ...given.findings,
  ];
  return choose(closeGone({ ...state, standing }), given);
}

/** The moment these findings were about has passed: the draft was sent or emptied, the citizen went on. */
export function passed(state: BudgetState, events: readonly RuleEvent[]): BudgetState {
  const standing = state.standing.filter(({ event }) => !events.includes(event));
  const gone = closeGone({ ...state, standing });
  if (!events.includes('draft')) return gone;
  // The next draft starts with a clean slate.
  return { ...gone, closed: new Set([...gone.closed].filter((key) => !key.endsWith(': draft'))) };
}

/** Whatever was shown and no longer stands is done with, so that nothing comes and goes while somebody edits. */
function closeGone(state: BudgetState): BudgetState {
  const now = new Map(state.standing.map((finding) => [keyOf(finding), finding]));
  const gone = [state.card, state.chip].filter((shown) => shown !== null && !now.has(keyOf(shown)));
  const current = (shown: Finding | null) => (shown ? (now.get(keyOf(shown)) ?? null) : null);
  return {
    ...state,
    card: current(state.card),
    chip: current(state.chip),
    closed: new Set([...state.closed, ...gone.flatMap((shown) => (shown ? [keyOf(shown)] : []))]),
  };
}

function choose(state: BudgetState, given: Offer): BudgetState {
  if (given.typing) return state;
  const open = inOrder(state.standing.filter((finding) => mayShow(finding, state, given)));
  const card = open.find((finding) => finding.severity !== 'info' && fits(finding, state, given));
  const takesOver = card && (!state.card || (isExempt(card) && rank(card) < rank(state.card)));
  if (takesOver) return show(state, card, given);
  if (state.card) return { ...state, chip: null };
  const chip = open.find(({ severity }) => severity === 'info') ?? null;
  if (!chip || (state.chip && keyOf(chip) === keyOf(state.chip))) return { ...state, chip };
  return { ...state, chip, shown: counted(state, chip, given) };
}

function mayShow(finding: Finding, state: BudgetState, { level, now, agentMessages }: Offer): boolean {
  const key = keyOf(finding);
  if (state.card && keyOf(state.card) === key) return true;
  if (state.chip && keyOf(state.chip) === key) return true;
  const { rule } = finding;
  if (!isHeardAt(level, finding.severity) || state.closed.has(key) || state.wrong.has(rule.id)) return false;
  if ((state.notBefore.get(rule.id) ?? 0) > now) return false;
  const before = state.shown.get(rule.id);
  if (!before) return true;
  if (before.times >= (rule.maxPerConversation ?? Number.POSITIVE_INFINITY)) return false;
  return agentMessages - before.agentMessages >= (rule.quietTurns ?? 0);
}

/** Whether there is room for this card; a warning about privacy or safety always has room. */
function fits(finding: Finding, state: BudgetState, { now }: Offer): boolean {
  if (isExempt(finding) || (state.card && keyOf(state.card) === keyOf(finding))) return true;
  const rested = state.lastCountedAt === null || now - state.lastCountedAt >= BETWEEN_CARDS;
  return state.countedCards < MAX_CARDS && rested;
}

function show(state: BudgetState, card: Finding, given: Offer): BudgetState {
  const already = state.card !== null && keyOf(state.card) === keyOf(card);
  if (already) return { ...state, card, chip: null };
  const counts = !isExempt(card);
  return {
    ...state,
    card,
    chip: null,
    shown: counted(state, card, given),
    countedCards: state.countedCards + (counts ? 1 : 0),
    lastCountedAt: counts ? given.now : state.lastCountedAt,
  };
}

function counted(state: BudgetState, { rule }: Finding, { agentMessages }: Offer): BudgetState['shown'] {
  const times = (state.shown.get(rule.id)?.times ?? 0) + 1;
  return new Map(state.shown).set(rule.id, { times, agentMessages });
}
