import type { Conversation } from '../conversation/conversation';
import { type Message, writtenAt } from '../conversation/message';

/**
 * Words of a text that hardly occur by chance in another conversation: surnames, numbers, e-mail addresses.
 * Folded: lower case, letters and digits only.
 */
export function rareWords(text: string): readonly string[] {
  return [...text.slice(0, 5000).matchAll(/[\p{L}\p{N}.@_-]*\d{4}[\p{L}\p{N}.@_-]*/gu)].map(([word]) =>
    folded(word),
  );
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** How long ago (ms) a rare word was last seen in one of these conversations; null for never. */
export function tracesOf(
  conversations: readonly Conversation[],
  now: number,
): (word: string) => number | null {
  const last = new Map<string, number>();
  const see = (message: Message) => {
    for (const word of rareWords(message.text))
      last.set(word, Math.max(last.get(word) ?? 0, writtenAt(message)));
  };
  for (const { messages } of conversations) messages.forEach(see);
  return (word) => {
    const at = last.get(folded(word));
    return at === undefined ? null : now - at;
  };
}
