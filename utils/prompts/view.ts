import type { Conversation } from '../conversation/conversation';
import type { Finding } from '../rules/engine';
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
}

export const EMPTY_VIEW: View = { conversation: null, card: null, chip: null, beside: [], hold: null };

/** Keys of all findings on the screen; see `keyOf`. */
export function keysIn({ card, chip, beside }: View): readonly string[] {
  return shownIn({ card, chip, beside }).map(keyOf);
}
