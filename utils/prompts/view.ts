import type { Conversation } from '../conversation/conversation';
import type { Finding } from '../rules/engine';
import type { SlashReplies } from '../rules/slash-replies';
import { keyOf, shownIn } from './budget-state';
import type { Hold } from './hold';

/** What is on the screen. */
export interface View {
  readonly conversation: Conversation | null;
  readonly card: Finding | null;
  readonly chip: Finding | null;
  /** Tips whose words are in the card or chip too. */
  readonly beside: readonly Finding[];
  /** A message is held; its card is `card`. */
  readonly hold: Hold | null;
  /** Quick replies the agent asked for with "/"; a message that is held comes first. */
  readonly replies: SlashReplies | null;
}

export const EMPTY_VIEW: View = {
  conversation: null,
  card: null,
  chip: null,
  beside: [],
  hold: null,
  replies: null,
};

/** Keys of all findings on the screen; see `keyOf`. */
export function keysIn({ card, chip, beside }: View): readonly string[] {
  return shownIn({ card, chip, beside }).map(keyOf);
}
