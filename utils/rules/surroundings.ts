import type { Conversation } from '../conversation/conversation';

/** What is stored of something the agent promised: no words, so it outlives the tab. */
export interface Promised {
  /** Epoch ms: the last moment at which it is kept. */
  readonly due: number;
  /** The agent ticked it off. */
  readonly kept: boolean;
}

/** What a rule may know beside the conversation and the draft. All of it lives in this tab's memory. */
export interface Surroundings {
  /** What a form asked before the conversation began; null when there was none. */
  readonly prechat: string | null;
  /** Purposes for which this citizen's permission is recorded. */
  readonly optIns: readonly string[];
  /** Since when (epoch ms) the console's tab is out of view; null while it is in view. */
  readonly hiddenSince: number | null;
  /** When the present draft was begun and last changed (epoch ms); null while the composer is empty. */
  readonly drafting: { readonly begunAt: number; readonly changedAt: number } | null;
  /** Since when (epoch ms) the citizen's typing sign is on; null while it is off. */
  readonly typingSince: number | null;
  /** What is stored of promises in this conversation, also where their words are no longer on the page. */
  readonly promised: readonly Promised[];
  /** The other conversations of this tab, most recently seen first. */
  readonly others: readonly Conversation[];
  /** Whether this rare word (folded: lower case, letters and digits) was seen in another conversation, how long ago (ms). */
  seenElsewhere(word: string): number | null;
}
