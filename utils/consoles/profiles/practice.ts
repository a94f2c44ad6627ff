import type { Waiting } from '../../conversation/conversation';
import type { Author, ShownMessage } from '../../conversation/message';
import type { AssembledRows, ConsoleProfile, RowSurroundings } from '../profile';
import { readText } from '../read-text';

/** One message as its row shows it; the page is our own, so a row tells everything. */
export interface PracticeRow {
  readonly id: string;
  readonly author: Author;
  readonly text: string;
  /** Epoch ms, or null. */
  readonly sentAt: number | null;
}

const MESSAGE = '[data-practice-message]';
const AUTHORS: readonly Author[] = ['citizen', 'agent', 'system'];

function numberIn(element: Element, attribute: string): number | null {
  const written = element.getAttribute(attribute);
  const value = written === null || written.trim() === '' ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : null;
}

function readRow(row: Element): PracticeRow | null {
  const id = row.getAttribute('data-message-id');
  const text = row.querySelector('[data-practice-text]');
  if (!id || !text) return null;
  const author = AUTHORS.find((each) => each === row.getAttribute('data-author')) ?? 'unknown';
  return { id, author, text: readText(text).trim(), sentAt: numberIn(row, 'data-sent-at') };
}

function assemble(rows: readonly PracticeRow[], { header }: RowSurroundings): AssembledRows {
  const name = header?.querySelector('[data-practice-name]');
  const messages = new Map<string, ShownMessage>();
  for (const row of rows) if (!messages.has(row.id)) messages.set(row.id, { ...row, kind: 'text' });
  return {
    key: header?.getAttribute('data-conversation-id') || null,
    citizenName: name ? readText(name).trim() || null : null,
    group: false,
    messages: [...messages.values()],
    citizenTyping: header !== null && header.querySelector('[data-practice-typing]') !== null,
  };
}

function readList(list: Element): readonly Waiting[] {
  return [...list.querySelectorAll('[data-practice-list-item]')].flatMap((item) => {
    const id = item.getAttribute('data-conversation-id');
    const turn = item.getAttribute('data-turn');
    if (!id) return [];
    const name = item.querySelector('[data-practice-list-name]')?.textContent?.trim();
    return {
      id,
      ...(name ? { name } : {}),
      unread: Math.max(0, numberIn(item, 'data-unread') ?? 0),
      since: numberIn(item, 'data-since'),
      open: item.getAttribute('aria-current') === 'true',
      turn: turn === 'agent' || turn === 'citizen' ? turn : ('unknown' as const),
    };
  });
}

/** Our own page with example citizens, read through the same door as every other console. */
export const practice: ConsoleProfile<PracticeRow> = {
  id: 'practice',
  name: 'Oefenconsole',
  matches: [],
  checked: '2026-11-21',
  confidence: 'own',
  sync: 'async',
  loaded: '[data-practice-list]',
  open: '[data-practice-header]',
  parts: {
    list: { selectors: ['[data-practice-list]'], required: true },
    header: { selectors: ['[data-practice-header]'], required: true },
    messages: { selectors: ['[data-practice-messages]'], required: true },
    composer: { selectors: ['[data-practice-composer]'], required: true },
    sendButton: { selectors: ['[data-practice-send]'], required: true },
  },
  rows(messages) {
    const rows = [...messages.querySelectorAll(MESSAGE)];
    return rows.length === 0 && messages.childElementCount > 0 ? null : rows;
  },
  readRow,
  assemble,
  readList,
  wholeList: () => true,
};
