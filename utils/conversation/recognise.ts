import type { Conversation, Reading } from './conversation';

/** What this tab remembers of one conversation, beside the key under which the page showed it. */
export interface Known {
  readonly key: string;
  readonly conversation: Conversation;
}

/**
 * Finds the remembered conversation that a reading shows, or null when it is a new one.
 * Two citizens can have one name, so the same key alone is not enough: they must share a message,
 * unless one side has none.
 */
export function recognise(known: readonly Known[], reading: Reading): Conversation | null {
  const named = known.filter((each) => each.key === reading.key).map((each) => each.conversation);
  const shown = new Set(reading.messages.map((message) => message.id));
  if (shown.size === 0) return named[0] ?? null;
  return (
    named.find((conversation) => conversation.messages.some((message) => shown.has(message.id))) ??
    named.find((conversation) => conversation.messages.length === 0) ??
    null
  );
}
