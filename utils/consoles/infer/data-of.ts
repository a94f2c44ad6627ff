import type { ConsoleData } from '../data/console-data';
import { linesOf } from '../lines-of';
import { parseClock } from '../whatsapp-web/clock-time';
import { titleAbove } from './author-names';
import { bodyOf } from './body-of';
import type { CollectedRows } from './collect-rows';
import type { SpokenRows } from './decide-spoken';
import type { FoundComposer } from './find-composer';
import type { FoundList } from './find-list';
import type { Inferred } from './inferred';
import { apartFrom, inEachRow } from './leave-out';
import { orderOf } from './order-of';
import { pathFrom, pathTo } from './path-to';
import { authorMarks } from './row-marks';
import { type RowPart, timeOf } from './row-parts';
import { holderOf, rowSelector } from './row-selector';

interface Found {
  readonly composer: FoundComposer;
  readonly list: FoundList;
  readonly collected: CollectedRows;
  /** Also the rows that were not looked at closely. */
  readonly all: CollectedRows['rows'];
  readonly parts: readonly RowPart[];
  readonly spoken: SpokenRows;
}

const LONGEST = 590;
/** A field under a conversation of two people is where it is answered. */
const ANSWERED_HERE = 0.2;
/** Two people who take turns are a conversation. */
const TOLD_APART = 0.15;

/** What was found, written down as a console's data. Null where no selector reaches the rows. */
export function dataOf({ composer, list, collected, all, parts, spoken }: Found): Inferred | null {
  const { rows } = collected;
  const elements = rows.map(({ piece }) => piece.element);
  const every = all.map(({ piece }) => piece.element);
  const holder = holderOf(collected.frame.element, every);
  const at = rowSelector(holder, every, collected.between);
  if (!at || at.length > LONGEST) return null;
  const messages = pathTo(holder);
  const body = bodyOf(collected, parts);
  const title = titleAbove(holder, spoken.who);
  const header = title?.parentElement ?? null;
  const time = timeData(elements, timeOf(parts));
  const names = nameSelector(elements, spoken);
  const order = orderOf(elements, spoken.places, timeOf(parts));
  const { marks, otherwise, unmarked } = authorMarks(collected, spoken);
  const sides = spoken.agentSide !== null && spoken.marks.length === 0;
  const bubbles = sides ? bubbleSelector(elements, spoken) : null;
  const data: ConsoleData = {
    format: 1,
    id: 'inferred',
    name: location.hostname || 'page',
    matches: [],
    checked: new Date().toISOString().slice(0, 10),
    confidence: 'inferred',
    sync: 'live',
    loaded: 'body',
    open: messages,
    several: true,
    parts: {
      list: [],
      header: header ? [pathTo(header)] : [],
      messages: [messages],
      composer: [pathTo(composer.element)],
      sendButton: [],
    },
    required: ['composer'],
    row: {
      at,
      skip: null,
      id: idAttribute(elements),
      text: body.selector ? [body.selector, ':scope'] : [],
      without: body.without.slice(0, 12),
      marks,
      side: sides && spoken.agentSide ? { bubble: bubbles, agent: spoken.agentSide } : null,
      name: names,
      inherit:
        spoken.namesAbove.length === 0 && (names !== null || spoken.marks.length > 0) && spoken.who.size > 0,
      otherwise,
      time,
      newestFirst: order.newestFirst,
      kinds: [
        { when: 'img, picture, canvas', is: 'image' },
        { when: 'audio', is: 'voice' },
        { when: 'a[download]', is: 'document' },
      ],
    },
    key: keysOf(location),
    title: header && title ? pathFrom(header, title) : null,
    typing: null,
    note: null,
    listRow: null,
  };
  const above = spoken.namesAbove.map(({ element }) => element);
  return {
    data,
    sureness: {
      composer: Math.min(0.98, composer.sureness + (spoken.sureness >= 0.7 ? ANSWERED_HERE : 0)),
      messages: Math.min(
        0.98,
        Math.max(0, (list.score - 1.5) / 6.5) + (spoken.sureness >= 0.8 ? TOLD_APART : 0),
      ),
      rows: rowsSureness(collected, unmarked),
      authors: spoken.sureness,
      text: body.sureness,
    },
    shown: {
      names: spoken.who,
      nameAbove: above.length > 0 ? (apartFrom(above, elements)[0] ?? null) : null,
      byPlace: order.byPlace,
      sides,
    },
  };
}

function idAttribute(rows: readonly Element[]): string | null {
  const [first] = rows;
  if (!first) return null;
  const names = [...first.attributes]
    .map(({ name }) => name)
    .filter((name) => /^(?:id|(?:data-)?[a-z-]*(?:id|key|mid|ts))$/.test(name));
  return (
    names.find(
      (name) =>
        new Set(rows.map((row) => row.getAttribute(name) || null).filter((value) => value !== null)).size ===
        rows.length,
    ) ?? null
  );
}

/** What stands between the rows, and is no day or name, may be messages as well. */
function rowsSureness({ rows, between }: CollectedRows, unmarked: boolean): number {
  const words = rows.reduce((sum, { piece }) => sum + piece.words, 0);
  const left = between.filter((piece) => piece.words > 25).reduce((sum, piece) => sum + piece.words, 0);
  if (left > words * 0.2) return 0.5;
  return unmarked ? 0.75 : Math.min(0.97, 0.6 + rows.length * 0.08);
}

function nameSelector(rows: readonly Element[], { namesAt }: SpokenRows): string | null {
  const named = namesAt.flatMap((piece, index) =>
    piece && rows[index] ? [{ row: rows[index], at: piece.element }] : [],
  );
  return named.length === 0
    ? null
    : inEachRow(
        named.map(({ row }) => row),
        named.map(({ at }) => at),
        0.8,
      );
}

function timeData(rows: readonly Element[], part: RowPart | null): ConsoleData['row']['time'] {
  if (!part) return null;
  const at = inEachRow(
    part.rows.map((row) => rows[row]).filter((row) => row !== undefined),
    part.pieces.map(({ element }) => element),
    0.7,
  );
  if (!at) return null;
  const iso = part.pieces.every(({ element }) =>
    Number.isFinite(Date.parse(element.getAttribute('datetime') ?? '')),
  );
  if (iso) return { at, attribute: 'datetime', unit: 'iso' };
  const clocks = part.pieces.filter(
    ({ element }) => parseClock(linesOf(element, { limit: 40 }).trim()) !== null,
  );
  return clocks.length >= part.pieces.length * 0.7 ? { at, attribute: null, unit: 'clock' } : null;
}

function bubbleSelector(rows: readonly Element[], { places }: SpokenRows): string | null {
  const placed = (places ?? []).flatMap(({ bubble, side }, index) =>
    side !== null && bubble && rows[index] && bubble.element !== rows[index]
      ? [{ row: rows[index], bubble: bubble.element }]
      : [],
  );
  return placed.length === 0
    ? null
    : inEachRow(
        placed.map(({ row }) => row),
        placed.map(({ bubble }) => bubble),
        1,
      );
}

/** The address tells which conversation is in front where it has a number in it; else the name above it does. */
function keysOf({ pathname, hash }: Location): ConsoleData['key'] {
  const parts = pathname.split('/').filter((part) => part !== '');
  const at = parts.findLastIndex((part) => /\d/.test(part));
  const after = at > 0 ? parts[at - 1] : undefined;
  return [
    ...(after && after.length <= 60 ? [{ from: 'path' as const, after }] : []),
    ...(/\d/.test(hash) ? [{ from: 'fragment' as const }] : []),
    { from: 'title' as const },
  ];
}
