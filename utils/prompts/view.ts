import type { Conversation } from '../conversation/conversation';
import type { Finding } from '../rules/engine';
import type { Hold } from './hold';

/** What is on the screen. */
export interface View {
  readonly conversation: Conversation | null;
  readonly card: Finding | null;
  readonly chip: Finding | null;
  /** A message is held; its card is `card`. */
  readonly hold: Hold | null;
}

export const EMPTY_VIEW: View = { conversation: null, card: null, chip: null, hold: null };
