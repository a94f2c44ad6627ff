import { breakPart } from './break-part';
import { drawChatList, listTop } from './chat-list';
import { firstChats } from './citizens';
import { classes } from './class-names';
import { Composer } from './composer';
import { element } from './element';
import { conversationHeader } from './header';
import { rowId } from './ids';
import { MessageList } from './message-list';
import type { Build, Chat, ChatMessage, Language, NewMessage, Part, Shown } from './model';
import { WORDS } from './words';

/** The whole page: its conversations, which one is open, and what of it is drawn. */
export class ConsolePage {
  readonly chats: Chat[];
  readonly sent: { chat: string; text: string }[] = [];
  shown: Shown = 'all';
  unsigned = false;
  private readonly broken = new Set<Part>();
  private readonly pane = element('div', { id: 'pane-side', class: classes('pane') });
  private readonly side = element('div', { id: 'side', class: classes('side') });
  private open: Chat | null = null;
  private unreadFrom = -1;
  private main: HTMLElement | null = null;
  private list: MessageList | null = null;
  private composer: Composer | null = null;

  constructor(
    private readonly root: HTMLElement,
    readonly build: Build,
    readonly language: Language,
    private readonly now: () => number,
  ) {
    this.chats = firstChats(build, now());
    this.side.append(...listTop(build, language), this.pane);
    this.pane.addEventListener('scroll', () => this.drawList());
    root.append(this.side);
    this.drawMain();
    this.drawList();
  }

  get openChat(): Chat | null {
    return this.open;
  }

  get rendered(): number {
    return this.list?.rendered ?? 0;
  }

  get draft(): string {
    return this.composer?.text ?? '';
  }

  chat(id: string): Chat {
    const found = this.chats.find((chat) => chat.id === id);
    if (!found) throw new Error(`The stand-in has no conversation "${id}".`);
    return found;
  }

  show(chat: Chat | null): void {
    this.open = chat;
    this.unreadFrom = chat && chat.unread > 0 ? chat.messages.length - chat.unread : -1;
    if (chat) chat.unread = 0;
    this.drawMain();
    this.drawList();
  }

  add(chat: Chat, message: NewMessage): ChatMessage {
    const id = rowId(chat, message, this.build);
    const added: ChatMessage = { kind: 'text', delivery: 'sent', at: this.now(), ...message, id };
    chat.messages.push(added);
    if (chat === this.open) this.list?.append();
    else if (message.author === 'citizen') chat.unread += 1;
    // The conversation with the newest message goes to the top, as everywhere.
    this.chats.splice(this.chats.indexOf(chat), 1);
    this.chats.unshift(chat);
    this.drawList();
    this.applyBreaks();
    return added;
  }

  change(id: string, change: Partial<ChatMessage>): void {
    for (const chat of this.chats) {
      const index = chat.messages.findIndex((message) => message.id === id);
      const known = chat.messages[index];
      if (!known) continue;
      const changed = { ...known, ...change };
      chat.messages[index] = changed;
      if (chat !== this.open) continue;
      if (Object.keys(change).join() === 'delivery') this.list?.updateTick(changed);
      else this.list?.update(id);
    }
    this.drawList();
    this.applyBreaks();
  }

  drawList(): void {
    const { build, language, chats, open } = this;
    drawChatList(this.pane, { build, language, chats, openId: open?.id ?? null, now: this.now() }, (id) =>
      this.show(this.chat(id)),
    );
    const unread = chats.filter((chat) => chat.unread > 0).length;
    document.title = `${unread > 0 ? `(${unread}) ` : ''}Stand-in for WhatsApp Web`;
    this.applyBreaks();
  }

  drawHeader(): void {
    const old = this.main?.firstElementChild;
    if (old && this.open) old.replaceWith(conversationHeader(this.context(this.open), () => this.show(null)));
    this.applyBreaks();
  }

  /** The rows' container and everything in it, as new nodes. */
  drawMessages(): void {
    if (!this.open || !this.list) return;
    const old = this.list;
    this.list = this.newList(this.open);
    old.panel.replaceWith(this.list.panel);
    old.dispose();
    this.list.toEnd();
    this.applyBreaks();
  }

  /** Everything of the open conversation as new nodes; the draft stays. */
  drawMain(): void {
    this.list?.dispose();
    this.composer?.dispose();
    const made = this.open ? this.newMain(this.open) : this.emptyMain();
    if (this.main) this.main.replaceWith(made);
    else this.root.append(made);
    this.main = made;
    this.root.classList.toggle(classes('chat-open'), this.open !== null);
    this.list?.toEnd();
    this.applyBreaks();
  }

  break(part: Part): void {
    this.broken.add(part);
    this.applyBreaks();
  }

  repair(): void {
    this.broken.clear();
    this.pane.id = 'pane-side';
    this.pane.removeAttribute('data-broken');
    this.drawMain();
    this.drawList();
  }

  private context(chat: Chat) {
    return { build: this.build, language: this.language, chat };
  }

  private newList(chat: Chat): MessageList {
    return new MessageList(this.context(chat), this.shown, this.unsigned, this.unreadFrom, this.now);
  }

  private newMain(chat: Chat): HTMLElement {
    this.list = this.newList(chat);
    this.composer = new Composer({ ...this.context(chat), send: (text) => this.send(chat, text) });
    return element(
      'div',
      { id: 'main', class: `_ajx_ ${classes('main')}` },
      conversationHeader(this.context(chat), () => this.show(null)),
      this.list.panel,
      this.composer.footer,
    );
  }

  private emptyMain(): HTMLElement {
    this.list = null;
    this.composer = null;
    return element('div', { class: classes('main', 'nothing-open') }, WORDS[this.language].nothingOpen);
  }

  private send(chat: Chat, text: string): void {
    this.sent.push({ chat: chat.id, text });
    this.add(chat, { author: 'agent', text });
  }

  private applyBreaks(): void {
    for (const part of this.broken) breakPart(this.root, part);
  }
}
