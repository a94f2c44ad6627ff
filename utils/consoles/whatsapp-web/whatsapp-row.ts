import type { Stamp } from './stamp';
import type { WrittenDate } from './written-date';

/** `in`: the other person's; `out`: ours. */
export type Direction = 'in' | 'out';

/** What a message holds besides words. */
export type Media =
  | 'photo'
  | 'album'
  | 'video'
  | 'sticker'
  | 'voice'
  | 'document'
  | 'location'
  | 'contact'
  | 'poll'
  | 'link';

/** The block of an answer that repeats an earlier message. */
export interface Quote {
  readonly author: string | null;
  readonly text: string | null;
}

/** A line between messages: a date, or "3 unread messages". */
export interface DividerRow {
  readonly type: 'divider';
  readonly text: string;
  /** Null for words such as "TODAY". */
  readonly date: WrittenDate | null;
}

/** What one message tells from its own markup. Names stay in memory. */
export interface MessageRow {
  readonly type: 'message';
  readonly id: string;
  /** The chat in an id of the older form (`false_<chat>_<id>`); null in the current form. */
  readonly chat: string | null;
  readonly nature: 'message' | 'system' | 'deleted';
  readonly text: string;
  readonly media: Media | null;
  /** Signals 1 to 4: tail, class, id, tick. */
  readonly direction: Direction | null;
  /** The row has a tail, so it opens a run. */
  readonly tail: boolean;
  /** The bubble is there whole; a row without one is too bare to inherit anything. */
  readonly bubble: boolean;
  /** The hidden name label without its colon. */
  readonly label: string | null;
  /** A visible author name or picture, which only another person in a group has. */
  readonly groupMark: boolean;
  /** The name as the row gives it: stamp, else the visible author. */
  readonly author: string | null;
  readonly stamp: Stamp | null;
  /** The clock time as shown; null when there is none. */
  readonly time: string | null;
  /** `time` in minutes after midnight. */
  readonly minutes: number | null;
  readonly quoted: Quote | null;
  readonly reaction: string | null;
  /** The id of the row directly before, also of one that is not rendered; null after a divider. Read only where needed. */
  readonly follows: string | null;
  /** Measured only where no other signal of the row answers. */
  readonly position: BubblePosition | null;
}

export type WhatsAppRow = DividerRow | MessageRow;

/** Where the bubble lies in its row, in CSS px. */
export interface BubblePosition {
  /** The free space left of the bubble. */
  readonly left: number;
  /** The free space right of the bubble. */
  readonly right: number;
  /** The width of the whole row. */
  readonly width: number;
}
