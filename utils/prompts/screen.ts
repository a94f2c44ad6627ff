import type { Conversation } from '../conversation/conversation';
import type { Memory } from '../conversation/memory';
import type { Rule } from '../rules/define-rule';
import type { Finding } from '../rules/engine';
import type { SlashReplies } from '../rules/slash-replies';
import { type BudgetState, keyOf, NOTHING_SHOWN, shownIn } from './budget-state';
import { forget } from './forget';
import type { Hold } from './hold';
import type { SessionOptions } from './session-contract';
import { together } from './together';
import { EMPTY_VIEW, keysIn, type View } from './view';

/** What is on the screen, and of every remembered conversation what it would be. */
export interface Screen {
  view(): View;
  stateOf(conversation: Conversation | null): BudgetState;
  keep(conversation: Conversation, state: BudgetState): void;
  /** Shows the state of this conversation, or the hold in its place, and what the agent asked for. */
  show(conversation: Conversation | null, hold: Hold | null, replies: SlashReplies | null): void;
  /** Counts what became of a prompt; a rule that is never counted is not. */
  count(rule: Rule, outcome: Parameters<SessionOptions['count']>[1]): void;
}

export function createScreen({ count, changed }: SessionOptions, memory: Memory): Screen {
  const states = new Map<string, BudgetState>();
  /** Per conversation id what was last on the screen, so that coming back to it counts nothing twice. */
  const lastShown = new Map<string, readonly string[]>();
  let view: View = EMPTY_VIEW;

  function stateOf(conversation: Conversation | null): BudgetState {
    return (conversation && states.get(conversation.id)) ?? NOTHING_SHOWN;
  }

  function viewOf(conversation: Conversation, hold: Hold | null, replies: SlashReplies | null): View {
    if (hold) return { ...EMPTY_VIEW, conversation, card: hold.finding, hold };
    const { card, chip, beside } = stateOf(conversation);
    const withWords = (finding: Finding | null) => finding && together(finding, beside);
    return { conversation, card: withWords(card), chip: withWords(chip), beside, hold, replies };
  }

  const screen: Screen = {
    view: () => view,
    stateOf,
    keep(conversation, state) {
      states.set(conversation.id, state);
      for (const kept of [states, lastShown]) forget(kept, memory);
    },
    show(conversation, hold, replies) {
      view = conversation ? viewOf(conversation, hold, replies) : EMPTY_VIEW;
      if (conversation) {
        const before = lastShown.get(conversation.id) ?? [];
        for (const finding of shownIn(view)) {
          if (!before.includes(keyOf(finding))) screen.count(finding.rule, 'shown');
        }
        lastShown.set(conversation.id, keysIn(view));
      }
      changed(view);
    },
    count({ id, neverCounted }, outcome) {
      if (!neverCounted) count(id, outcome);
    },
  };
  return screen;
}
