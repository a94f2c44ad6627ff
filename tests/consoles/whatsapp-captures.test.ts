// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { array, type infer as Infer, literal, nullable, object, optional, string, union } from 'zod/mini';
import { findPart } from '../../utils/consoles/profile';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';
import type { Direction, MessageRow } from '../../utils/consoles/whatsapp-web/whatsapp-row';
import { captureFolder, captureNames, readCapture } from './capture-folder';

const Expected = object({
  items: array(
    union([
      object({ kind: literal('divider'), text: string() }),
      object({
        kind: literal('message'),
        id: string(),
        direction: nullable(union([literal('in'), literal('out')])),
        author: nullable(string()),
        stamp: nullable(string()),
        time: nullable(string()),
        text: nullable(string()),
        media: optional(string()),
        reaction: optional(string()),
        quoted: optional(object({ author: nullable(string()), text: nullable(string()) })),
      }),
    ]),
  ),
});
type ExpectedMessage = Extract<Infer<typeof Expected>['items'][number], { kind: 'message' }>;

/** What is taken away from a capture, to see whether the rest is enough. */
interface Without {
  readonly markers?: boolean;
  readonly labels?: boolean;
  readonly ticks?: boolean;
}

const VARIANTS: readonly (readonly [string, Without])[] = [
  ['as captured', {}],
  ['without classes and id prefixes', { markers: true }],
  ['without labels', { labels: true }],
  ['without ticks', { ticks: true }],
  ['without classes, id prefixes and labels', { markers: true, labels: true }],
  ['without classes, id prefixes and ticks', { markers: true, ticks: true }],
  ['without classes, id prefixes, labels and ticks', { markers: true, labels: true, ticks: true }],
];

/** The id as the current generation writes it. */
function bareId(id: string): string {
  return id.replace(/^(?:true|false)_[^_]+@[^_]+_([^_]+).*$/, '$1');
}

function takeAway(page: Document, without: Without): void {
  if (without.markers) {
    for (const element of page.querySelectorAll('.message-in, .message-out')) {
      element.classList.remove('message-in', 'message-out');
    }
    for (const row of page.querySelectorAll('[data-id]')) {
      const id = bareId(row.getAttribute('data-id') ?? '');
      row.setAttribute('data-id', id);
      if (row.hasAttribute('data-testid')) row.setAttribute('data-testid', `conv-msg-${id}`);
    }
  }
  if (without.labels) {
    for (const element of page.querySelectorAll('[aria-label]')) element.setAttribute('aria-label', '');
  }
  if (without.ticks) {
    const ticks = '[data-icon^="msg-"], [data-testid="msg-meta"] svg, [data-testid="msg-meta"] [aria-label]';
    for (const element of page.querySelectorAll(ticks)) element.remove();
  }
}

function readCaptured(name: string, without: Without) {
  const { html, expected } = readCapture('whatsapp-web', name);
  const page = new DOMParser().parseFromString(html, 'text/html');
  takeAway(page, without);
  const messages = page.getElementById('main');
  if (messages === null) throw new Error(`${name} has no #main`);
  const rows = (whatsappWeb.rows(messages) ?? []).flatMap((element) => whatsappWeb.readRow(element) ?? []);
  const assembled = whatsappWeb.assemble(rows, {
    header: null,
    locale: page.documentElement.lang,
    rightToLeft: false,
    now: new Date(2026, 8, 24, 12, 0).getTime(),
    ownNames: new Set(),
    address: '',
    sent: new Set<string>(),
  });
  return { expected: Expected.parse(expected), rows, assembled };
}

function directionOf(author: string | undefined): Direction | null {
  if (author === 'citizen') return 'in';
  return author === 'agent' ? 'out' : null;
}

/** A row as the ground truth writes it. */
function asExpected(row: MessageRow, direction: Direction | null): ExpectedMessage {
  const ours = row.label !== null && direction === 'out';
  return {
    kind: 'message',
    id: row.id,
    direction,
    author: row.author ?? (ours ? null : row.label),
    stamp: row.stamp?.written ?? null,
    time: row.time,
    text: row.text || null,
    ...(row.media === null ? {} : { media: row.media }),
    ...(row.reaction === null ? {} : { reaction: row.reaction }),
    ...(row.quoted === null ? {} : { quoted: row.quoted }),
  };
}

/** The ground truth, less what can no longer be told when something was taken away. */
function still(
  item: ExpectedMessage,
  row: MessageRow | undefined,
  name: string,
  without: Without,
): ExpectedMessage {
  const id = without.markers ? bareId(item.id) : item.id;
  const labelled = item.stamp === null && !row?.groupMark;
  const bare = name === '2026-trimmed-rows' && without.markers;
  return {
    ...item,
    id,
    direction: bare ? null : item.direction,
    author: without.labels && labelled ? null : item.author,
    ...(without.labels && item.reaction !== undefined && row?.reaction ? { reaction: row.reaction } : {}),
  };
}

const names = captureNames('whatsapp-web');

describe.skipIf(names.length === 0)('WhatsApp Web captures', () => {
  for (const [variant, without] of VARIANTS) {
    it.each(names)(`reads %s ${variant}`, (name) => {
      const { expected, rows, assembled } = readCaptured(name, without);
      const authors = new Map(assembled.messages.map((message) => [message.id, message.author]));
      const read = rows.map((row) =>
        row.type === 'divider'
          ? { kind: 'divider', text: row.text }
          : asExpected(row, directionOf(authors.get(row.id))),
      );
      const byId = new Map(rows.flatMap((row) => (row.type === 'message' ? [[row.id, row] as const] : [])));
      const wanted = expected.items.map((item) =>
        item.kind === 'divider'
          ? item
          : still(item, byId.get(without.markers ? bareId(item.id) : item.id), name, without),
      );
      expect(read).toEqual(wanted);
    });
  }

  it('gives every stamped message its own moment, oldest first', () => {
    for (const name of ['2023-08-one-to-one-22-messages', '2023-08-group-17-messages']) {
      const times = readCaptured(name, {}).assembled.messages.map((message) => message.sentAt ?? Number.NaN);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times).not.toContain(Number.NaN);
    }
    const [first] = readCaptured('2023-08-group-17-messages', {}).assembled.messages;
    expect(first?.sentAt).toBe(new Date(2023, 7, 11, 19, 46).getTime());
  });

  it('tells a group from a conversation with one person', () => {
    const group = readCaptured('2023-08-group-17-messages', { markers: true }).assembled;
    const single = readCaptured('2023-08-one-to-one-22-messages', { markers: true }).assembled;
    expect([group.group, single.group]).toEqual([true, false]);
  });

  it('keys a conversation of the older generation on its chat, of the current one on nothing without a title', () => {
    const name = '2023-08-one-to-one-22-messages';
    expect(readCaptured(name, {}).assembled.key).toBe('31600000001@c.us');
    expect(readCaptured(name, { markers: true }).assembled.key).toBeNull();
  });

  it('finds the message part in every capture', () => {
    for (const name of names) {
      const page = new DOMParser().parseFromString(readCapture('whatsapp-web', name).html, 'text/html');
      expect(findPart(page, whatsappWeb.parts.messages), name).not.toBeNull();
    }
  });
});

if (names.length === 0) {
  it.skip(`the captures are not here (${captureFolder('whatsapp-web')})`, () => {});
}
