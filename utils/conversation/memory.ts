import type { Conversation, Reading } from './conversation';
import { merge } from './merge';
import { type Known, recognise } from './recognise';

/** So many conversations are remembered per tab; the one longest out of sight is forgotten first. */
const KEPT_CONVERSATIONS = 40;

/** The conversations of one tab, in memory only. */
export interface Memory {
  /** Adds a reading and gives the conversation it belongs to. `now` in epoch ms. */
  take(reading: Reading, now: number): Conversation;
  /** What is remembered, most recently seen first. */
  all(): readonly Known[];
}

export function createMemory(): Memory {
  let known: Known[] = [];
  let born = 0;
  return {
    take(reading, now) {
      const former = recognise(known, reading);
      if (!former) born += 1;
      const conversation = merge(former, `conversation-${born}`, reading, now);
      known = [
        { key: reading.key, conversation },
        ...known.filter((each) => each.conversation.id !== conversation.id),
      ].slice(0, KEPT_CONVERSATIONS);
      return conversation;
    },
    all: () => known,
  };
}
