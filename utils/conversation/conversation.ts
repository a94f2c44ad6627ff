import type { Message, ShownMessage } from './message';

/**
 * What a console's page shows of the open conversation at this moment.
 * There is no Reading when the page cannot be read; a Reading without messages is an empty conversation.
 */
export interface Reading {
  /** Which conversation this is, as far as the page tells: an id or a title. Stays in memory. */
  readonly key: string;
  /** The citizen's name as the page shows it; null for a phone number or when there is none. Stays in memory. */
  readonly citizenName: string | null;
  /** Several people talk here; the coach is off by default. */
  readonly group: boolean;
  /** Oldest first. A virtualised page may show only a part. */
  readonly messages: readonly ShownMessage[];
  readonly citizenTyping: boolean;
  /** The page does not tell well enough who said what: `messages` is empty, and only the draft can be looked at. */
  readonly composerOnly?: true;
}

/** A conversation as it is remembered, in this tab's memory only. */
export interface Conversation {
  readonly id: string;
  readonly citizenName: string | null;
  readonly group: boolean;
  /** Oldest first; includes what the page no longer shows. */
  readonly messages: readonly Message[];
  readonly citizenTyping: boolean;
  /** Nothing is known of what was said: only rules that need no more than the draft may speak. */
  readonly composerOnly?: true;
}

/** What stands in the composer. */
export interface Draft {
  readonly text: string;
  /** Epoch ms of the last change. */
  readonly changedAt: number;
}

/** A conversation in the console's list: enough for a waiting clock, never its text. */
export interface Waiting {
  /** Made from what the list shows, in memory only. */
  readonly id: string;
  /** As people know it, where that is not the id itself. In memory only, like the id. */
  readonly name?: string;
  readonly unread: number;
  /** Epoch ms of the last message, null when the list shows no usable time. */
  readonly since: number | null;
  /** This is the conversation in front. */
  readonly open: boolean;
  /** Whose turn it is: the citizen's message is the last one (`agent`), or ours is (`citizen`). */
  readonly turn: 'agent' | 'citizen' | 'unknown';
}
