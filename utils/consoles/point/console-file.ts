import * as z from 'zod/mini';
import { type ConsoleData, consoleDataSchema } from '../data/console-data';
import { idForHost } from './console-from-points';

/** A console is a few kB; more is a mistake. */
const MOST = 100_000;

export type ReadConsole =
  | { readonly ok: true; readonly data: ConsoleData }
  | {
      readonly ok: false;
      readonly why: 'too-large' | 'not-json' | 'other-format' | 'not-a-console' | 'shape' | 'selector';
      /** The place in the file; empty for the file as a whole. */
      readonly path: readonly PropertyKey[];
    };

/** A console as the text of a file: tags, attributes and lengths, and no word of any page. */
export function consoleFileText(data: ConsoleData): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

export function consoleFileName({ name }: ConsoleData): string {
  return `souffleur-console-${name.toLowerCase().replace(/[^a-z\d.-]+/g, '-')}.json`;
}

/** Reads such a file. Either all of it can be used, or it is refused with the place and the reason; changes nothing. */
export function readConsoleFile(text: string): ReadConsole {
  if (text.length > MOST) return refused('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('not-json');
  }
  const format = z.object({ format: z.number() }).safeParse(value);
  if (!format.success) return refused('not-a-console');
  if (format.data.format !== 1) return refused('other-format', ['format']);
  const parsed = consoleDataSchema.safeParse(value);
  if (!parsed.success) return refused('shape', parsed.error.issues[0]?.path ?? []);
  const unknown = unknownSelector(parsed.data);
  return unknown ? refused('selector', unknown) : { ok: true, data: parsed.data };
}

/** The same console at another address: one program, installed at several places. `origin` as "https://chat.example.nl". */
export function installedAt(data: ConsoleData, origin: string): ConsoleData {
  const { host } = new URL(origin);
  return {
    ...data,
    id: idForHost(host),
    name: host.slice(0, 60),
    matches: [`${origin}/*`],
    confidence: 'pointed',
  };
}

function refused(
  why: Exclude<ReadConsole, { ok: true }>['why'],
  path: readonly PropertyKey[] = [],
): ReadConsole {
  return { ok: false, why, path };
}

/** Where the first selector stands that this browser cannot read; null when it can read them all. */
function unknownSelector(data: ConsoleData): readonly PropertyKey[] | null {
  const written: (readonly [readonly PropertyKey[], string | null])[] = [
    [['loaded'], data.loaded],
    [['open'], data.open],
    ...Object.entries(data.parts).flatMap(([part, all]) =>
      all.map((selector, at) => [['parts', part, at], selector] as const),
    ),
    [['row', 'at'], data.row.at],
    [['row', 'skip'], data.row.skip],
    ...data.row.text.map((selector, at) => [['row', 'text', at], selector] as const),
    ...data.row.without.map((selector, at) => [['row', 'without', at], selector] as const),
    ...data.row.marks.map(({ when }, at) => [['row', 'marks', at, 'when'], when] as const),
    ...data.row.kinds.map(({ when }, at) => [['row', 'kinds', at, 'when'], when] as const),
    [['row', 'side', 'bubble'], data.row.side?.bubble ?? null],
    [['row', 'name'], data.row.name],
    ...[data.row.time].flat().map((time, at) => [['row', 'time', at, 'at'], time?.at ?? null] as const),
    ...data.key.map((key, at) => [['key', at, 'at'], key.from === 'attribute' ? key.at : null] as const),
    [['title'], data.title],
    [['typing'], data.typing],
    [['note'], data.note],
    ...Object.entries(data.listRow ?? {}).map(
      ([name, value]) =>
        [['listRow', name], typeof value === 'string' && name !== 'id' ? value : null] as const,
    ),
  ];
  return written.find(([, selector]) => selector !== null && !isKnown(selector))?.[0] ?? null;
}

function isKnown(selector: string): boolean {
  try {
    // Where a selector names the conversation, its key stands there later.
    for (const step of selector.replaceAll('{key}', 'x').split(' >>> '))
      document.createDocumentFragment().querySelector(step);
    return true;
  } catch {
    return false;
  }
}
