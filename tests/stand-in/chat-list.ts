import { classes } from './class-names';
import { element, icon } from './element';
import { avatar } from './header';
import { tick } from './message-row';
import type { Build, Chat, ChatMessage, Language } from './model';
import { clock, dayName, dayOf } from './moments';
import { WORDS } from './words';

const ROW_PX = 72;
const HEADING_PX = 40;
/** Rows on the page at once; the rest of the list is only room to scroll. */
const AT_ONCE = 65;

export interface ListState {
  readonly build: Build;
  readonly language: Language;
  readonly chats: readonly Chat[];
  readonly openId: string | null;
  readonly now: number;
}

/** Draws the list of conversations into `pane`, the rows in view only. */
export function drawChatList(pane: HTMLElement, state: ListState, open: (id: string) => void): void {
  const words = WORDS[state.language];
  const current = state.build === 'mid-2026';
  const first = Math.max(0, Math.floor((pane.scrollTop - HEADING_PX) / ROW_PX) - 20);
  const grid = element('div', {
    'data-testid': current ? 'chat-list' : null,
    role: current ? 'grid' : 'list',
    'aria-label': words.list,
    'aria-rowcount': current ? `${state.chats.length}` : null,
    class: classes('chat-list'),
  });
  grid.style.height = `${HEADING_PX + state.chats.length * ROW_PX}px`;
  if (current)
    grid.append(
      element(
        'div',
        { role: 'row', class: classes('list-heading') },
        element('span', { dir: 'auto' }, words.allChats),
      ),
    );
  for (const [index, chat] of state.chats.slice(first, first + AT_ONCE).entries()) {
    const row = current ? listRow(chat, first + index, state) : olderListRow(chat, state);
    row.style.transform = `translateY(${HEADING_PX + (first + index) * ROW_PX}px)`;
    row.addEventListener('click', () => open(chat.id));
    grid.append(row);
  }
  pane.replaceChildren(grid);
}

function listRow(chat: Chat, index: number, state: ListState): HTMLElement {
  const last = chat.messages.at(-1);
  return element(
    'div',
    {
      role: 'row',
      tabindex: '0',
      'data-testid': `list-item-${index}`,
      'aria-selected': `${chat.id === state.openId}`,
      class: classes('list-row'),
    },
    element(
      'div',
      {
        'data-testid': 'cell-frame-container',
        class: classes('cell', chat.id === state.openId ? 'cell-open' : 'cell-closed'),
      },
      element('div', { role: 'gridcell' }, avatar(chat.title, chat.group)),
      element(
        'div',
        { role: 'gridcell', class: classes('cell-upper') },
        element('div', { 'data-testid': 'cell-frame-title', class: classes('cell-title') }, nameOf(chat)),
        element(
          'div',
          { 'data-testid': 'cell-frame-primary-detail', class: classes('cell-time') },
          last ? timeOf(last, state) : '',
        ),
      ),
      element(
        'div',
        { role: 'gridcell', class: classes('cell-lower') },
        element(
          'div',
          { 'data-testid': 'cell-frame-secondary', class: classes('cell-preview') },
          ...preview(chat, state),
        ),
        chat.unread > 0 ? badge(chat.unread, state, 'icon-unread-count') : null,
      ),
    ),
  );
}

function olderListRow(chat: Chat, state: ListState): HTMLElement {
  const last = chat.messages.at(-1);
  const selected = chat.id === state.openId;
  const unread = chat.unread > 0 ? '_ak7n ' : '';
  return element(
    'div',
    { role: 'listitem', class: classes('list-row') },
    element(
      'div',
      {
        tabindex: '0',
        'aria-selected': `${selected}`,
        class: `_ak72 _ak73 ${unread}${classes('cell', selected ? 'cell-open' : 'cell-closed')}`,
      },
      element('div', {}, avatar(chat.title, chat.group)),
      element(
        'div',
        { class: `_ak8l ${classes('cell-older')}` },
        element(
          'div',
          { role: 'gridcell', 'aria-colindex': '2', class: `_ak8o ${classes('cell-upper')}` },
          element('div', { class: `_ak8q ${classes('cell-title')}` }, nameOf(chat)),
          element('div', { class: `_ak8i ${classes('cell-time')}` }, last ? timeOf(last, state) : ''),
        ),
        element(
          'div',
          { class: `_ak8j ${classes('cell-lower')}` },
          element('div', { class: `_ak8k ${classes('cell-preview')}` }, ...preview(chat, state)),
          chat.unread > 0 ? badge(chat.unread, state, null) : null,
        ),
      ),
    ),
  );
}

/** The title has invisible direction marks around it, as on the real page. */
function nameOf(chat: Chat): HTMLElement {
  return element('span', { dir: 'auto', title: `\u202a${chat.title}\u202c` }, chat.title);
}

function timeOf(last: ChatMessage, { now, language }: ListState): string {
  return dayOf(last.at) === dayOf(now) ? clock(last.at) : dayName(last.at, now, language);
}

function preview(chat: Chat, { build, language }: ListState): Node[] {
  if (chat.typing) return [element('span', { class: classes('typing') }, WORDS[language].typing)];
  const last = chat.messages.at(-1);
  if (!last) return [];
  const own = last.author === 'agent' ? [tick(last, { build, language, chat })] : [];
  const words = last.kind === 'deleted' ? WORDS[language].deleted : last.text || mediaWords(last, language);
  const line = words.replaceAll('\n', ' ');
  const marked = build === 'mid-2026' ? 'last-msg-status' : null;
  return [...own, element('span', { dir: 'ltr', title: line, 'data-testid': marked }, line)];
}

function mediaWords(message: ChatMessage, language: Language): string {
  if (message.kind === 'voice') return WORDS[language].voice;
  return message.kind === 'image' ? WORDS[language].photo : '';
}

function badge(count: number, { language }: ListState, testId: string | null): HTMLElement {
  return element(
    'span',
    { 'aria-label': WORDS[language].unread(count), 'data-testid': testId, class: classes('badge') },
    `${count}`,
  );
}

/** The strip above the list: its heading, which says what this page is, and the search box. */
export function listTop(build: Build, language: Language): Node[] {
  const words = WORDS[language];
  const box = { role: 'textbox', 'aria-label': words.search, 'data-tab': '3' };
  const search =
    build === 'mid-2026'
      ? element('input', { ...box, type: 'text', placeholder: words.search, class: classes('search-box') })
      : element('div', { ...box, contenteditable: 'true', class: classes('search-box') });
  return [
    element('header', { class: classes('side-header') }, element('h1', {}, words.chats)),
    element(
      'div',
      { 'data-testid': 'chat-list-search-container', class: classes('search') },
      icon('search'),
      search,
    ),
  ];
}
