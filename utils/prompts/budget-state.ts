import type { Finding } from '../rules/engine';

/** What was shown of one rule in one conversation. */
export interface Shown {
  readonly times: number;
  /** How many messages the agent had written then. */
  readonly agentMessages: number;
  /** Epoch ms. */
  readonly at: number;
}

/** All that decides what is shown in one conversation. Immutable; lives as long as the tab. */
export interface BudgetState {
  /** What the rules say at this moment, shown or not. */
  readonly standing: readonly Finding[];
  /** The one card, or null. */
  readonly card: Finding | null;
  /** The one quiet chip, or null; never beside a card. */
  readonly chip: Finding | null;
  /** Tips that are said in one breath with the card or the chip. */
  readonly beside: readonly Finding[];
  /** Keys of findings that are done with: shown and gone, or put away by the agent. */
  readonly closed: ReadonlySet<string>;
  readonly shown: ReadonlyMap<string, Shown>;
  /** Rule ids the agent called wrong here. */
  readonly wrong: ReadonlySet<string>;
  /** Rule ids the agent does not want now, and until when (epoch ms). */
  readonly notBefore: ReadonlyMap<string, number>;
  readonly countedCards: number;
  /** Epoch ms of the last counted card. */
  readonly lastCountedAt: number | null;
}

export const NOTHING_SHOWN: BudgetState = {
  standing: [],
  card: null,
  chip: null,
  beside: [],
  closed: new Set(),
  shown: new Map(),
  wrong: new Set(),
  notBefore: new Map(),
  countedCards: 0,
  lastCountedAt: null,
};

/** All that is on the screen, the card or chip first. */
export function shownIn({ card, chip, beside }: Pick<BudgetState, 'card' | 'chip' | 'beside'>): Finding[] {
  const lead = card ?? chip;
  return lead ? [lead, ...beside] : [];
}

/** Tells two findings in one conversation apart. */
export function keyOf({ rule, about }: Finding): string {
  return `${rule.id}: ${about}`;
}
