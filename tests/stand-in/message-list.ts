import { classes } from './class-names';
import { element } from './element';
import type { RowContext } from './message-body';
import { emptyRow, fillRow, isFilled, type RunPosition, rowShell, tick } from './message-row';
import type { ChatMessage, Shown } from './model';
import { dayName, dayOf } from './moments';
import { WORDS } from './words';

/** Rows that stand on the page at once when only a window of them does. */
const WINDOW = 60;

/** The scrolling list of messages of one open conversation. */
export class MessageList {
  readonly panel: HTMLElement;
  private readonly holder: HTMLElement;
  private readonly rowOf = new Map<string, HTMLElement>();
  private readonly near: IntersectionObserver;
  private from = 0;

  /** `unreadFrom`: the index of the first message that was not read when the conversation was opened, or -1. */
  constructor(
    private readonly context: RowContext,
    private readonly shown: Shown,
    private readonly unsigned: boolean,
    private readonly unreadFrom: number,
    private readonly now: () => number,
  ) {
    const current = context.build === 'mid-2026';
    this.holder = element('div', {
      role: 'application',
      'data-tab': '8',
      tabindex: '-1',
      class: classes('rows'),
    });
    this.panel = element(
      'div',
      {
        'data-testid': current ? 'conversation-panel-messages' : null,
        'data-scrolltracepolicy': 'wa.web.conversation.messages',
        tabindex: '0',
        class: classes('panel'),
      },
      this.holder,
    );
    this.near = new IntersectionObserver((entries) => this.fillNear(entries), {
      root: this.panel,
      rootMargin: '1500px 0px',
    });
    this.panel.addEventListener('scroll', () => this.moveWindow());
    if (shown === 'window') this.from = Math.max(0, this.messages.length - WINDOW);
    this.drawAll();
  }

  get rendered(): number {
    return [...this.rowOf.values()].filter(isFilled).length;
  }

  /** The newest message has been added to the conversation. */
  append(): void {
    const index = this.messages.length - 1;
    const message = this.messages[index];
    if (!message) return;
    this.holder.append(...this.nodesOf(index));
    this.fill(index);
    // The row above may now be inside a run.
    const above = this.messages[index - 1];
    const row = above && this.rowOf.get(above.id);
    if (row && isFilled(row)) this.fill(index - 1);
    this.toEnd();
  }

  /** This message has changed. */
  update(id: string): void {
    this.fill(this.messages.findIndex((message) => message.id === id));
  }

  /** The ticks of this message have changed: nothing else of the row does. */
  updateTick(message: ChatMessage): void {
    const old = this.rowOf.get(message.id)?.querySelector(`.${classes('tick')}`);
    old?.replaceWith(tick(message, this.context));
  }

  toEnd(): void {
    this.panel.scrollTop = this.panel.scrollHeight;
  }

  dispose(): void {
    this.near.disconnect();
  }

  private get messages(): readonly ChatMessage[] {
    return this.context.chat.messages;
  }

  private drawAll(): void {
    this.near.disconnect();
    this.rowOf.clear();
    const to =
      this.shown === 'window' ? Math.min(this.messages.length, this.from + WINDOW * 2) : this.messages.length;
    const nodes: Node[] = [];
    for (let index = this.from; index < to; index += 1) nodes.push(...this.nodesOf(index));
    const last = this.messages.length - 1;
    for (let index = this.from; index < to; index += 1) {
      const wanted =
        this.shown === 'last' ? index === last : this.shown !== 'near' || index > last - WINDOW / 2;
      if (wanted) this.fill(index);
    }
    this.holder.replaceChildren(...nodes);
    if (this.shown === 'near') for (const row of this.rowOf.values()) this.near.observe(row);
  }

  /** A message's row, still empty, with the dividers that come before it. */
  private nodesOf(index: number): HTMLElement[] {
    const message = this.messages[index];
    if (!message) return [];
    const nodes: HTMLElement[] = [];
    const above = this.messages[index - 1];
    if (!above || dayOf(above.at) !== dayOf(message.at)) nodes.push(this.divider(this.dayWords(message.at)));
    if (index === this.unreadFrom) {
      nodes.push(this.divider(WORDS[this.context.language].unread(this.messages.length - index)));
    }
    const row = rowShell(message, this.context, this.unsigned);
    this.rowOf.set(message.id, row);
    nodes.push(row);
    return nodes;
  }

  private dayWords(at: number): string {
    const words = dayName(at, this.now(), this.context.language);
    return this.context.build === 'until-2026' ? words.toUpperCase() : words;
  }

  private divider(text: string): HTMLElement {
    return element(
      'div',
      { class: `focusable-list-item ${classes('divider')}`, tabindex: '-1' },
      element('div', { class: classes('divider-words') }, element('span', { dir: 'auto' }, text)),
    );
  }

  private fill(index: number): void {
    const message = this.messages[index];
    const row = message && this.rowOf.get(message.id);
    if (!message || !row) return;
    fillRow(row, message, { ...this.context, position: this.positionOf(index), unsigned: this.unsigned });
  }

  private positionOf(index: number): RunPosition {
    const begins = !this.sameRun(index - 1, index);
    const ends = !this.sameRun(index, index + 1);
    if (begins) return ends ? 'only' : 'first';
    return ends ? 'last' : 'middle';
  }

  private sameRun(one: number, other: number): boolean {
    const [first, second] = [this.messages[one], this.messages[other]];
    if (!first || !second || other === this.unreadFrom) return false;
    const same = first.author === second.author && first.name === second.name;
    return same && first.author !== 'system' && dayOf(first.at) === dayOf(second.at);
  }

  private fillNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) emptyRow(target);
      else if (!isFilled(target)) {
        this.fill(this.messages.findIndex((message) => this.rowOf.get(message.id) === target));
      }
    }
  }

  /** At the top of a window of rows, older rows come in and the newest go. */
  private moveWindow(): void {
    if (this.shown !== 'window') return;
    const { panel } = this;
    const older = panel.scrollTop < 200 && this.from > 0;
    const newer =
      panel.scrollTop + panel.clientHeight > panel.scrollHeight - 200 &&
      this.from + WINDOW * 2 < this.messages.length;
    if (!older && !newer) return;
    const kept = this.messages[older ? this.from : this.from + WINDOW * 2 - 1];
    this.from = Math.max(0, this.from + (older ? -WINDOW : WINDOW));
    const before = kept ? this.rowOf.get(kept.id)?.offsetTop : undefined;
    this.drawAll();
    const after = kept ? this.rowOf.get(kept.id)?.offsetTop : undefined;
    if (before !== undefined && after !== undefined) panel.scrollTop += after - before;
  }
}
