import type { Finding } from '../rules/engine';
import type { RuleEvent, Situation } from '../rules/situation';
import type { BudgetState } from './budget-state';

/** What became of one look at a conversation: all that the rules said, and what of it reached the screen. */
export interface Verdict {
  /** As the tab's memory names it. */
  readonly conversationId: string;
  /** As the page names it. */
  readonly key: string;
  readonly event: RuleEvent;
  /** What the rules looked at. */
  readonly situation: Situation;
  /** What decides what is shown, as it was after this look. */
  readonly state: BudgetState;
  /** In the order of the rules; with the severity this agent hears. */
  readonly findings: readonly Finding[];
  /** Keys (see `keyOf`) of those findings that are on the screen now. */
  readonly shownKeys: readonly string[];
  /** Key of the finding that holds the message the agent tried to send; null when nothing is held. */
  readonly held: string | null;
}
