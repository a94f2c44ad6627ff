/** Who said it. `unknown`: the page does not tell; everyone treats it as a reason to stay quiet. */
export type Author = 'citizen' | 'agent' | 'system' | 'note' | 'unknown';

/** What a message consists of; a photo with words is an `image` that has `text`. */
export type MessageKind = 'text' | 'image' | 'voice' | 'document' | 'location' | 'deleted' | 'other';

/** A message as the page shows it at this moment. */
export interface ShownMessage {
  /** The console's own id, else a fingerprint that stays the same between readings. */
  readonly id: string;
  readonly author: Author;
  /** The words of the writer alone: no quote, time, icon or reaction. Empty when there are none. */
  readonly text: string;
  /** Epoch ms; null when the console shows no usable time. */
  readonly sentAt: number | null;
  readonly kind: MessageKind;
}

/** A message as the conversation remembers it. */
export interface Message extends ShownMessage {
  /** Epoch ms; when Souffleur first saw it. */
  readonly seenAt: number;
}

/** When a message counts as written: the page's own time, else the moment it was first seen. Epoch ms. */
export function writtenAt(message: Message): number {
  return message.sentAt ?? message.seenAt;
}
