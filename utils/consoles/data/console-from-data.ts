import type { ShownMessage } from '../../conversation/message';
import { queryAllDeep, queryDeep } from '../deep-query';
import { isDrawn } from '../in-view';
import { linesOf } from '../lines-of';
import type { AssembledRows, ConsoleProfile, RowSurroundings } from '../profile';
import type { ConsoleData } from './console-data';
import { conversationKey, keyInAddress } from './conversation-key';
import type { DataRow } from './data-row';
import { decideAuthors } from './decide-authors';
import { idsOf } from './fingerprints';
import { readDataList } from './read-data-list';
import { readDataRow } from './read-data-row';
import { withSentTimes } from './sent-times';

const LONGEST_NAME = 120;
/** So large a share of messages by nobody known, and it is not certain who said what: only the draft is looked at. */
const TOO_MANY_UNKNOWN = 0.1;

/** A console as everything else knows it, made of data alone. */
export function consoleFromData(data: ConsoleData): ConsoleProfile<DataRow> {
  const required = new Set([...data.required, 'messages']);
  // The address of a page that is a program changes without its being loaded: asked anew every time.
  const now = (selector: string) =>
    selector.includes(KEY) ? filled(selector, keyInAddress(data.key, location.href)) : selector;
  const part = (name: keyof ConsoleData['parts']) => ({
    selectors: data.parts[name],
    required: required.has(name),
    now,
  });
  const drawn = (selector: string | null) =>
    selector !== null && queryAllDeep(document, now(selector)).some(isDrawn);

  function assemble(rows: readonly DataRow[], around: RowSurroundings): AssembledRows {
    const title = titleIn(around.header, data.title);
    const key = conversationKey(data.key, { address: around.address, page: document, title });
    const ordered = data.row.newestFirst ? rows.toReversed() : rows;
    for (const row of ordered) {
      // Only the agent's own words leave this composer.
      if (row.name !== null && around.sent.has(row.text)) around.ownNames.add(row.name);
    }
    const authors = decideAuthors(ordered, data.row, { citizenName: title, ownNames: around.ownNames });
    const ids = idsOf(ordered);
    const times = withSentTimes(ordered, data.sync, around.now);
    const messages = new Map<string, ShownMessage>();
    ordered.forEach(({ text, kind }, index) => {
      const id = ids[index] ?? '';
      if (messages.has(id)) return;
      messages.set(id, { id, author: authors[index] ?? 'unknown', text, kind, sentAt: times[index] ?? null });
    });
    const all = [...messages.values()];
    const unknown = all.filter(({ author }) => author === 'unknown').length;
    return {
      key,
      citizenName: title,
      group: false,
      messages: all,
      citizenTyping: drawn(data.typing),
      ...(data.listRow?.id == null && title !== null ? { inList: title } : {}),
      ...(unknown > all.length * TOO_MANY_UNKNOWN ? { doubt: 'authors' as const } : {}),
    };
  }

  return {
    id: data.id,
    name: data.name,
    matches: data.matches,
    checked: data.checked,
    confidence: data.confidence,
    sync: data.sync,
    loaded: data.loaded,
    open: data.open,
    several: data.several,
    parts: {
      list: part('list'),
      header: part('header'),
      messages: part('messages'),
      composer: part('composer'),
      sendButton: part('sendButton'),
    },
    rows(messages) {
      const rows = queryAllDeep(messages, data.row.at).filter(isOutermost);
      return rows.length === 0 && hasWords(messages) ? null : rows;
    },
    readRow: (row) => readDataRow(row, data.row),
    assemble,
    readList: (list, now) => (data.listRow ? readDataList(list, data.listRow, now) : []),
    wholeList: () => false,
    isNote: () => drawn(data.note),
  };
}

const KEY = '{key}';

/** Without a key a selector that asks for one matches nothing: no attribute has the placeholder itself. */
function filled(selector: string, key: string | null): string {
  return key === null ? selector : selector.replaceAll(KEY, key);
}

function isOutermost(row: Element, index: number, rows: readonly Element[]): boolean {
  const before = rows[index - 1];
  return !before?.contains(row);
}

/** Whether a part says anything: without a row in it, that part is not what the data take it for. */
function hasWords(part: Element): boolean {
  return linesOf(part, { limit: 1 }).trim() !== '';
}

function titleIn(header: Element | null, title: string | null): string | null {
  const found = header && title !== null ? queryDeep(header, title) : null;
  return (found && linesOf(found, { limit: LONGEST_NAME }).trim().slice(0, LONGEST_NAME)) || null;
}
