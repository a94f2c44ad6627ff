/** Which of the two page structures of consoles in use the stand-in shows. */
export type Build = 'until-2026' | 'mid-2026';
export type Language = 'nl' | 'en';

export type RowAuthor = 'citizen' | 'agent' | 'system';
export type RowKind = 'text' | 'image' | 'voice' | 'document' | 'sticker' | 'deleted';
export type Delivery = 'waiting' | 'sent' | 'delivered' | 'read';

export interface Quote {
  readonly author: 'citizen' | 'agent';
  readonly text: string;
}

export interface NewMessage {
  readonly author: RowAuthor;
  /** The words; with a photo its caption. */
  readonly text: string;
  readonly kind?: RowKind;
  /** Epoch ms; now when left out. */
  readonly at?: number;
  readonly quote?: Quote;
  readonly reaction?: string;
  /** Who of the group; left out: the chat's title. */
  readonly name?: string;
  readonly delivery?: Delivery;
}

export interface ChatMessage extends NewMessage {
  readonly id: string;
  readonly at: number;
  readonly kind: RowKind;
  readonly delivery: Delivery;
}

export interface Chat {
  readonly id: string;
  /** The citizen's name, or a telephone number where there is none. */
  title: string;
  readonly group: boolean;
  messages: ChatMessage[];
  unread: number;
  typing: boolean;
  draft: string;
}

export type Part = 'composer' | 'list' | 'messages' | 'header';

/**
 * How much of a long conversation is on the page: every row; the rows near the view and empty shells for the rest;
 * only a window of rows; or, as in a hidden tab, only the last row and shells.
 */
export type Shown = 'all' | 'near' | 'window' | 'last';
