/*
 * Small pieces of WhatsApp Web's page, written from the description of its structure and NOT captured from it:
 * they show what no capture shows. Generated class names are mixed in, so that nothing rests on their absence.
 */

export interface RowOptions {
  readonly id: string;
  readonly text?: string;
  /** `[14:05, 5-9-2026] Noor Jansen: ` */
  readonly stamp?: string;
  readonly tail?: 'in' | 'out';
  readonly label?: string;
  readonly tick?: string;
  readonly author?: string;
  readonly clock?: string;
  /** Markup inside the bubble, before the text. */
  readonly inside?: string;
  /** Classes of the older generation. */
  readonly classes?: string;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** A message row of the current build. */
export function messageRow(options: RowOptions): string {
  const { id, text, stamp, tail, label, tick, author, clock, inside = '', classes = '' } = options;
  const tailMarkup = tail
    ? `<span data-testid="tail-${tail}" data-icon="tail-${tail}" aria-hidden="true"><svg><title>tail-${tail}</title></svg></span>`
    : '';
  const words =
    text === undefined
      ? ''
      : `<span data-testid="selectable-text" dir="ltr" class="selectable-text copyable-text"><span class="x1lliihq">${escaped(text)}</span></span>`;
  const spacer = `<span><span aria-hidden="true"><span></span><span>${clock ?? ''}</span></span></span>`;
  const stamped = stamp
    ? `<div class="copyable-text" data-pre-plain-text="${escaped(stamp)}"><div>${words}${spacer}</div></div>`
    : words;
  const tickMarkup = tick
    ? `<div><span aria-label=" Delivered "><svg><title>${tick}</title></svg></span></div>`
    : '';
  const meta = clock
    ? `<div data-testid="msg-meta"><span dir="auto"><span>${clock}</span></span>${tickMarkup}</div>`
    : '';
  return `<div role="row"><div tabindex="-1" class="x1n2onr6" data-id="${id}" data-testid="conv-msg-${id}"><div data-virtualized="false"><div><div class="focusable-list-item ${classes}"><span></span><div data-testid="msg-container" class="x1liijdw">${tailMarkup}<div><div>${label ? `<span aria-label="${escaped(label)}:"></span>` : ''}${author ? `<div><span data-testid="author" dir="auto">${escaped(author)}</span></div>` : ''}${inside}<div>${stamped}${meta}</div></div></div></div></div><div data-testid="addon-bubble-container"></div></div></div></div></div>`;
}

/** A row that is far from the view. */
export function shell(id: string): string {
  return `<div role="row"><div data-id="${id}" data-testid="conv-msg-${id}"><div data-virtualized="true"></div></div></div>`;
}

export function systemRow(id: string, text: string): string {
  return `<div role="row"><div data-id="${id}" data-testid="conv-msg-${id}"><div data-virtualized="false"><div class="focusable-list-item"><div data-testid="msg-notification-container"><span dir="auto"><svg><title>lock</title></svg>${escaped(text)}</span></div></div></div></div></div>`;
}

export function divider(text: string): string {
  return `<div class="x78zum5 focusable-list-item" tabindex="-1"><div><span dir="auto" aria-label="">${text}</span></div></div>`;
}

export function header(title: string, subtitle = ''): string {
  return `<header data-testid="conversation-header" class="x1n2onr6"><div role="button"><img src="" alt=""></div><div role="button"><div><span dir="auto" data-testid="conversation-info-header-chat-title">${escaped(title)}</span></div><div><span data-testid="chat-subtitle">${escaped(subtitle)}</span></div></div></header>`;
}

/** The same header as older builds show it, without `data-testid`. */
export function bareHeader(title: string, subtitle = ''): string {
  return `<header class="_amid"><div role="button"><img src="" alt=""></div><div role="button"><div><div><span dir="auto" class="_ao3e">${escaped(title)}</span></div></div><div><span class="x1rg5ohu">${escaped(subtitle)}</span></div></div></header>`;
}

const FOOTER =
  '<footer><div class="lexical-rich-text-input"><div contenteditable="true" role="textbox" data-lexical-editor="true" data-tab="10"><p class="selectable-text copyable-text" dir="ltr"><br></p></div></div></footer>';

/** A whole page with one open chat. The mask with the same id stands before the real `#main`. */
export function chatPage(rows: string, top = header('Mevrouw Smit'), list = ''): string {
  return `<svg><mask id="main"></mask></svg><div id="app"><div><div id="side"><div id="pane-side"><div data-testid="chat-list" role="grid" aria-label="Chat list">${list}</div></div></div><div id="main">${top}<div data-testid="conversation-panel-messages" data-scrolltracepolicy="wa.web.conversation.messages"><div role="application" data-tab="8" tabindex="-1">${rows}</div></div>${FOOTER}</div></div></div>`;
}

export interface ListOptions {
  readonly name: string;
  readonly time?: string;
  readonly unread?: string;
  readonly tick?: string;
  readonly open?: boolean;
  readonly preview?: string;
  readonly extra?: string;
}

/** A row in the chat list of the current build. */
export function listRow(options: ListOptions): string {
  const { name, time = '', unread, tick, open = false, preview = 'tekst', extra = '' } = options;
  const badge = unread
    ? `<span aria-label="${unread}" data-testid="icon-unread-count">${unread.split(' ')[0]}</span>`
    : '';
  const status = tick ? `<span data-testid="status"><svg><title>${tick}</title></svg></span>` : '';
  return `<div role="row"><div data-testid="list-item-3"><div data-testid="cell-frame-container" aria-selected="${open}"><div role="gridcell"><div data-testid="cell-frame-title"><span dir="auto" title="${escaped(name)}">${escaped(name)}</span></div><div data-testid="cell-frame-primary-detail">${time}</div></div><div role="gridcell"><div data-testid="cell-frame-secondary"><span data-testid="last-msg-status" title="${escaped(preview)}">${status}<span dir="ltr">${escaped(preview)}</span></span></div></div><div role="gridcell">${badge}${extra}</div></div></div></div>`;
}

/** A row in the chat list of 2024 and 2025. */
export function oldListRow(options: ListOptions): string {
  const { name, time = '', unread, tick, open = false, preview = 'tekst' } = options;
  const badge = unread ? `<span class="x1rg5ohu" aria-label="${unread}">${unread.split(' ')[0]}</span>` : '';
  const status = tick ? `<span data-icon="${tick}"><svg></svg></span>` : '';
  return `<div role="listitem"><div class="_ak72 _ak73" aria-selected="${open}"><div class="_ak8l"><div role="gridcell" aria-colindex="2"><div class="_ak8o"><div class="_ak8q"><span dir="auto" title="${escaped(name)}" class="x1iyjqo2">${escaped(name)}</span></div><div class="_ak8i">${time}</div></div><div class="_ak8j"><span title="${escaped(preview)}">${status}<span dir="ltr">${escaped(preview)}</span></span></div><div>${badge}</div></div></div></div></div>`;
}
