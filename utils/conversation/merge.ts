import type { Conversation, Reading } from './conversation';
import type { Message, ShownMessage } from './message';

/** A chat longer than this loses its oldest messages from memory; no rule looks that far back. */
const KEPT_MESSAGES = 5000;

/**
 * Adds what the page shows now to what is remembered. A virtualised page shows only a part, so absence
 * never means "deleted". Unchanged messages stay the same objects, so that work done on them is kept.
 * @param known the same conversation as remembered, null at first sight; `id` names it then
 * @param now epoch ms; becomes `seenAt` of new messages
 */
export function merge(known: Conversation | null, id: string, reading: Reading, now: number): Conversation {
  const before = new Map((known?.messages ?? []).map((message) => [message.id, message]));
  const shown = new Map(reading.messages.map((message, index) => [message.id, index]));
  const messages: Message[] = [];
  let next = 0;
  const addNew = (until: number) => {
    for (; next < until; next += 1) {
      const message = reading.messages[next];
      // A page that shows one message twice gives it once.
      if (message && !before.has(message.id) && shown.get(message.id) === next) {
        messages.push({ ...message, seenAt: now });
      }
    }
  };
  for (const message of known?.messages ?? []) {
    const index = shown.get(message.id);
    const seen = index === undefined ? undefined : reading.messages[index];
    if (index !== undefined && index >= next) {
      addNew(index);
      next = index + 1;
    }
    messages.push(seen ? update(message, seen) : message);
  }
  addNew(reading.messages.length);
  const merged: Conversation = {
    id: known?.id ?? id,
    citizenName: reading.citizenName ?? known?.citizenName ?? null,
    group: reading.group,
    messages: messages.length > KEPT_MESSAGES ? messages.slice(-KEPT_MESSAGES) : messages,
    citizenTyping: reading.citizenTyping,
    ...(reading.composerOnly ? { composerOnly: true } : {}),
  };
  return known && same(known, merged) ? known : merged;
}

function same(a: Conversation, b: Conversation): boolean {
  return (
    a.citizenName === b.citizenName &&
    a.group === b.group &&
    a.citizenTyping === b.citizenTyping &&
    a.composerOnly === b.composerOnly &&
    a.messages.length === b.messages.length &&
    a.messages.every((message, index) => message === b.messages[index])
  );
}

/** A row that scrolls to the edge may lose its marks: what was certain once stays. */
function update(known: Message, shown: ShownMessage): Message {
  const author = shown.author === 'unknown' ? known.author : shown.author;
  const sentAt = shown.sentAt ?? known.sentAt;
  const same =
    author === known.author &&
    sentAt === known.sentAt &&
    shown.text === known.text &&
    shown.kind === known.kind;
  return same ? known : { ...shown, author, sentAt, seenAt: known.seenAt };
}
