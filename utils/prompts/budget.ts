import type { Finding } from '../rules/engine';
import type { RuleEvent } from '../rules/situation';
import { roomBeside } from './aside';
import { type BudgetState, keyOf, shownIn } from './budget-state';
import { type Ear, isHeardBy } from './level';
import { inOrder, isExempt, rank } from './precedence';
import { offeredBy } from './same-button';
import { saidWith } from './together';

/** Rulebook §1: so many advice cards in one conversation, and so long between two (ms). */
export const MAX_CARDS = 3;
export const BETWEEN_CARDS = 60_000;

/** What happened, and what the rules said to it. */
export interface Offer {
  readonly events: readonly RuleEvent[];
  /** Of all these events; a rule that says one thing to two of them says it once. */
  readonly findings: readonly Finding[];
  /** Epoch ms. */
  readonly now: number;
  /** The agent is typing at this moment: nothing new appears. */
  readonly typing: boolean;
  /** What the agent chose to hear. */
  readonly agent: Ear;
  /** How many messages the agent wrote in this conversation. */
  readonly agentMessages: number;
}

/**
 * Decides what is shown: one card, or one chip, or nothing. What stands on the screen stays there as long
 * as its rule still says so; only a privacy or safety warning takes the place of another card. A tip gives way to a
 * card that has another button to offer.
 */
export function offer(state: BudgetState, given: Offer): BudgetState {
  const asked = ({ rule }: Finding) => given.events.some((event) => rule.on.includes(event));
  const said = new Map(given.findings.map((finding) => [keyOf(finding), finding]));
  const standing = [...state.standing.filter((finding) => !asked(finding)), ...said.values()];
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
  const gone = shownIn(state).filter((finding) => !now.has(keyOf(finding)));
  const next = restage(state, (finding) => now.get(keyOf(finding)) ?? null);
  return gone.length > 0 ? { ...next, closed: new Set([...state.closed, ...gone.map(keyOf)]) } : next;
}

/** Keeps on the screen what `kept` gives back; where the card or chip goes, a tip said with it takes its place. */
function restage(state: BudgetState, kept: (finding: Finding) => Finding | null): BudgetState {
  const card = state.card && kept(state.card);
  const [first = null, ...rest] = [state.chip, ...state.beside]
    .map((finding) => finding && kept(finding))
    .filter((finding) => finding !== null);
  if (card) return { ...state, card, chip: null, beside: first ? [first, ...rest] : [] };
  return { ...state, card: null, chip: first, beside: rest };
}

function choose(given: BudgetState, offered: Offer): BudgetState {
  if (offered.typing) return given;
  const hasRoom = roomBeside(given, offered.now);
  const state = restage(given, (finding) => (hasRoom(finding) ? finding : null));
  const open = inOrder(
    state.standing.filter((finding) => hasRoom(finding) && mayShow(finding, state, offered)),
  );
  const card = open.find((finding) => finding.severity !== 'info' && fits(finding, state, offered));
  const takesOver = card && (!state.card || (isExempt(card) && rank(card) < rank(state.card)));
  const lead = takesOver ? card : (state.card ?? open.find(({ severity }) => severity === 'info') ?? null);
  if (!lead) return { ...state, chip: null, beside: [] };
  return show(state, lead, saidWith(lead, open), offered);
}

function mayShow(finding: Finding, state: BudgetState, { agent, now, agentMessages }: Offer): boolean {
  const key = keyOf(finding);
  if (shownIn(state).some((shown) => keyOf(shown) === key)) return true;
  const { rule } = finding;
  if (!isHeardBy(agent, finding) || state.closed.has(key) || state.wrong.has(rule.id)) return false;
  if ((state.notBefore.get(rule.id) ?? 0) > now || offeredBy(finding, state, now)) return false;
  const before = state.shown.get(rule.id);
  if (!before) return true;
  if (before.times >= (rule.maxPerConversation ?? Number.POSITIVE_INFINITY)) return false;
  // A clock that was set back is no reason for silence.
  if (Math.abs(now - before.at) < (rule.quietFor ?? 0)) return false;
  return agentMessages - before.agentMessages >= (rule.quietTurns ?? 0);
}

/** Whether there is room for this card; a warning about privacy or safety always has room. */
function fits(finding: Finding, state: BudgetState, { now }: Offer): boolean {
  if (isExempt(finding) || (state.card && keyOf(state.card) === keyOf(finding))) return true;
  const rested = state.lastCountedAt === null || now - state.lastCountedAt >= BETWEEN_CARDS;
  return state.countedCards < MAX_CARDS && rested;
}

/** Puts this on the screen, and counts what was not there yet. */
function show(state: BudgetState, lead: Finding, beside: readonly Finding[], given: Offer): BudgetState {
  const before = shownIn(state).map(keyOf);
  const isCard = lead.severity !== 'info';
  const isNew = state.card === null || keyOf(state.card) !== keyOf(lead);
  const counts = isCard && isNew && !isExempt(lead);
  const shown = new Map(state.shown);
  for (const finding of [lead, ...beside].filter((each) => !before.includes(keyOf(each)))) {
    const times = (shown.get(finding.rule.id)?.times ?? 0) + 1;
    shown.set(finding.rule.id, { times, agentMessages: given.agentMessages, at: given.now });
  }
  return {
    ...state,
    card: isCard ? lead : null,
    chip: isCard ? null : lead,
    beside,
    shown,
    countedCards: state.countedCards + (counts ? 1 : 0),
    lastCountedAt: counts ? given.now : state.lastCountedAt,
  };
}
