import type { Build, ChatMessage, Delivery, Language, NewMessage, Part, Shown } from './model';

/** What a test can do to the stand-in from inside its page, as `window.standIn`. */
export interface StandIn {
  readonly build: Build;
  readonly language: Language;
  /** The conversations, in the order of the list. */
  chats(): readonly { readonly id: string; readonly title: string; readonly unread: number }[];
  /** What the open conversation consists of, oldest first: the truth a reading is held against. */
  messages(): readonly ChatMessage[];
  /** The open conversation's id, or null. */
  openId(): string | null;
  openChat(id: string): void;
  closeChat(): void;
  /** Opens a new conversation without any message in it, not even the page's own notice. Gives its id. */
  newChat(title: string): string;
  /** A message appears, in the open conversation unless `chat` says otherwise. Gives its row's id. */
  addMessage(message: NewMessage & { readonly chat?: string }): string;
  /** A message becomes "this message was deleted". */
  deleteMessage(id: string): void;
  /** The ticks of our last message. */
  setDelivery(delivery: Delivery): void;
  /** The citizen's typing sign. */
  setTyping(on: boolean): void;
  /** The open conversation gets another title, as when a contact is saved. */
  setTitle(title: string): void;
  /** Makes nodes anew, `times` times, each in a task of its own: the rows' container, or everything in #main. */
  reRender(times: number, what?: 'messages' | 'everything'): Promise<void>;
  /** The part's marks disappear, as in a build nobody has seen yet. Stays so until `repair`. */
  breakPart(part: Part): void;
  repair(): void;
  /** Rows of the open conversation: how many messages it has, and how many are on the page with content. */
  rows(): { readonly total: number; readonly rendered: number };
  /** Puts `count` older messages above the open conversation. */
  loadRows(count: number, shown?: Shown): void;
  /** Puts `count` conversations under the list. */
  loadChats(count: number): void;
  /** Rows without any sign of who wrote them, all in the middle. */
  unknownAuthors(on: boolean): void;
  /** The draft as the editor itself knows it, a line per paragraph. */
  draft(): string;
  /** Everything that was sent since the page was opened, in order: proof that nothing was. */
  sentMessages(): readonly { readonly chat: string; readonly text: string }[];
  /** The keys the page's own scripts have heard since the last time this was asked, such as "keydown Enter". */
  keysHeard(): string[];
  /** Requests of this page after it had loaded, as the browser itself counts them. */
  requests(): number;
}

declare global {
  interface Window {
    standIn: StandIn;
  }
}
