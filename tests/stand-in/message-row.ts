import { classes } from './class-names';
import { element, icon } from './element';
import { messageBody, type RowContext, withEmoji } from './message-body';
import type { ChatMessage, Delivery } from './model';
import { clock } from './moments';
import { WORDS } from './words';

/** Where a row stands in a run of rows by one author. */
export type RunPosition = 'only' | 'first' | 'middle' | 'last';

export interface RowOptions extends RowContext {
  readonly position: RunPosition;
  /** Leave out every sign of who wrote it. */
  readonly unsigned: boolean;
}

/** A row that is on the page but has no content yet. */
export function rowShell(message: ChatMessage, { build }: RowContext, unsigned: boolean): HTMLElement {
  const current = build === 'mid-2026';
  // The older ids say who wrote the message.
  const id = unsigned ? message.id.replace(/^(true|false)_[^_]*_/, '') : message.id;
  return element(
    'div',
    { role: 'row', class: classes('row') },
    element(
      'div',
      {
        tabindex: '-1',
        'data-id': id,
        'data-testid': current ? `conv-msg-${id}` : null,
        class: '_amjv',
      },
      element('div', { 'data-virtualized': 'true', class: classes('shell') }),
    ),
  );
}

/** Gives a row its content, anew when it had some. */
export function fillRow(row: Element, message: ChatMessage, options: RowOptions): void {
  const holder = row.querySelector<HTMLElement>('[data-virtualized]');
  if (!holder) return;
  holder.setAttribute('data-virtualized', 'false');
  holder.style.removeProperty('height');
  const reaction = message.reaction ? [reactionBubble(message.reaction)] : [];
  holder.replaceChildren(
    element('div', {}, line(message, options)),
    element('div', { 'data-testid': 'addon-bubble-container', class: classes('addon') }, ...reaction),
  );
}

/** Takes a row's content away again and keeps its height. */
export function emptyRow(row: Element): void {
  const holder = row.querySelector<HTMLElement>('[data-virtualized="false"]');
  if (!holder) return;
  holder.style.height = `${holder.offsetHeight}px`;
  holder.setAttribute('data-virtualized', 'true');
  holder.replaceChildren();
}

/** Whether a row has its content. */
export function isFilled(row: Element): boolean {
  return row.querySelector('[data-virtualized="false"]') !== null;
}

function line(message: ChatMessage, options: RowOptions): HTMLElement {
  if (message.author === 'system') return notification(message);
  const own = message.author === 'agent';
  const side = options.unsigned ? 'line-middle' : own ? 'line-out' : 'line-in';
  const older = options.build === 'until-2026' && !options.unsigned;
  const direction = older ? (own ? 'message-out' : 'message-in') : '';
  return element(
    'div',
    { class: `${direction} focusable-list-item _amjy ${classes('line', side)}`.trim() },
    element('span', {}),
    element(
      'div',
      {
        'data-testid': options.build === 'mid-2026' ? 'msg-container' : null,
        class: classes('bubble', own && !options.unsigned ? 'bubble-out' : 'bubble-in'),
      },
      ...signs(message, options),
      element(
        'div',
        {},
        ...label(message, options),
        ...messageBodyOf(message, options),
        meta(message, options),
      ),
    ),
  );
}

/** Without signs a row has no stamp either: the stamp names its author. */
function messageBodyOf(message: ChatMessage, options: RowOptions): Node[] {
  const body = messageBody(message, options);
  if (!options.unsigned) return body;
  for (const node of body) {
    if (node instanceof Element) node.removeAttribute('data-pre-plain-text');
  }
  return body;
}

function notification(message: ChatMessage): HTMLElement {
  return element(
    'div',
    { class: `focusable-list-item ${classes('line', 'line-middle')}` },
    element(
      'div',
      { 'data-testid': 'msg-notification-container', class: classes('notice') },
      element('span', { dir: 'auto' }, message.text),
    ),
  );
}

/** Tail and, in a group, the writer's picture: on the first row of a run only. */
function signs(message: ChatMessage, options: RowOptions): Node[] {
  const begins = options.position === 'only' || options.position === 'first';
  if (options.unsigned || !begins) return [];
  const tail = message.author === 'agent' ? 'tail-out' : 'tail-in';
  const mark = {
    'data-testid': tail,
    'data-icon': tail,
    'aria-hidden': 'true',
    class: classes('tail', tail),
  };
  const made: Node[] = [element('span', mark, icon('tail', tail))];
  if (options.chat.group && message.author === 'citizen') {
    made.push(
      element(
        'div',
        { 'data-testid': 'group-chat-profile-picture', class: classes('member') },
        icon('person'),
      ),
    );
  }
  return made;
}

function label(message: ChatMessage, options: RowOptions): Node[] {
  if (options.unsigned) return [];
  const begins = options.position === 'only' || options.position === 'first';
  if (options.chat.group && message.author === 'citizen') {
    if (!begins) return [];
    const name = element('span', { dir: 'auto' }, message.name ?? options.chat.title);
    return [element('div', { 'data-testid': 'author', role: 'button', class: classes('author') }, name)];
  }
  if (options.position === 'middle') return [];
  const name = message.author === 'agent' ? WORDS[options.language].you : options.chat.title;
  return [element('span', { 'aria-label': `${name}:` })];
}

const OLD_TICKS: Readonly<Record<Delivery, string>> = {
  waiting: 'msg-time',
  sent: 'msg-check',
  delivered: 'msg-dblcheck',
  read: 'msg-dblcheck',
};
const TICKS: Readonly<Record<Delivery, string>> = {
  waiting: 'wds-ic-time',
  sent: 'wds-ic-sent',
  delivered: 'wds-ic-read',
  read: 'wds-ic-read',
};

/** The ticks behind our own time. The name of the icon says its shape, the label says the state. */
export function tick(message: ChatMessage, { build, language }: RowContext): HTMLElement {
  const { delivery } = message;
  const shape = delivery === 'waiting' ? 'clock' : delivery === 'sent' ? 'check' : 'double-check';
  const label = {
    'aria-label': ` ${WORDS[language].delivery[delivery]} `,
    class: classes('tick', `tick-${delivery}`),
  };
  if (build === 'until-2026')
    return element('span', { ...label, 'data-icon': OLD_TICKS[delivery] }, icon(shape));
  return element('span', label, icon(shape, TICKS[delivery]));
}

function meta(message: ChatMessage, options: RowOptions): HTMLElement {
  const own = message.author === 'agent' && message.kind !== 'deleted' && !options.unsigned;
  return element(
    'div',
    { class: classes('meta-place') },
    element(
      'div',
      {
        'data-testid': options.build === 'mid-2026' ? 'msg-meta' : null,
        role: 'button',
        class: classes('meta'),
      },
      element('span', { dir: 'auto' }, element('span', {}, clock(message.at))),
      own ? element('div', {}, tick(message, options)) : null,
    ),
  );
}

function reactionBubble(reaction: string): Node {
  return element(
    'button',
    {
      type: 'button',
      'data-testid': 'reaction-bubble',
      'aria-label': `reaction ${reaction}`,
      class: classes('reaction'),
    },
    ...withEmoji(reaction),
  );
}
