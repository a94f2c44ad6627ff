import type { RowData, TimeData } from '../data/console-data';
import { queryDeep } from '../deep-query';
import { parseClock } from '../whatsapp-web/clock-time';
import type { Piece } from './pieces';
import { isProgramName, speaksOf } from './program-words';
import { LASTING, signsOf } from './signs';

const MOMENT = /^(?:time|timestamp|date|datetime|stamp|sent|created|ts)$/;
/** As `consoleDataSchema` has it, without digits. */
const isAttributeName = (name: string) => /^[a-z-]{1,40}$/.test(name);

/** The name of the attribute that holds each message's own id; null where none does. */
export function idAttribute(rows: readonly Element[]): string | null {
  const [first] = rows;
  if (!first) return null;
  const names = [...first.attributes]
    .map(({ name }) => name)
    .filter(
      (name) => name === 'id' || (name.startsWith('data-') && speaksOf(name, /^(?:id|key|uuid|guid|mid)$/)),
    )
    .filter((name) => name === 'id' || isProgramName(name.slice('data-'.length)) || isAttributeName(name));
  return (
    names.find((name) => {
      const values = rows.map((row) => row.getAttribute(name) ?? '');
      // Numbered from the top means numbered anew when older messages come in.
      const counts = values.every((value, at) => value === `${at}` || value === `${at + 1}`);
      return !counts && values.every((value) => value !== '') && new Set(values).size === values.length;
    }) ?? null
  );
}

/** Where the time of a message stands, and how it is written; null where no row shows one. */
export function timeOf(rows: readonly Element[], pieces: readonly Piece[]): TimeData | null {
  const most = rows.length * 0.6;
  const inRows = (test: (row: Element) => boolean) => rows.filter(test).length >= most;
  const dated = (row: Element) =>
    !Number.isNaN(Date.parse(queryDeep(row, 'time')?.getAttribute('datetime') ?? ''));
  if (inRows(dated)) return { at: 'time', attribute: 'datetime', unit: 'iso' };
  for (const { name } of rows.at(-1)?.attributes ?? []) {
    if (!name.startsWith('data-') || !speaksOf(name, MOMENT) || !isAttributeName(name)) continue;
    const unit = unitOf(rows.at(-1)?.getAttribute(name) ?? '');
    if (unit && inRows((row) => unitOf(row.getAttribute(name) ?? '') === unit)) {
      return { at: null, attribute: name, unit };
    }
  }
  const clocks = pieces.filter(({ kind, words }) => kind === 'time' && parseClock(words) !== null);
  for (const { element } of clocks.slice(-3)) {
    const at = signsOf(element)
      .filter(({ rank }) => rank <= LASTING.tag)
      .map(({ selector }) => selector)
      .find((selector) =>
        inRows((row) => parseClock(queryDeep(row, selector)?.textContent?.trim() ?? '') !== null),
      );
    if (at) return { at, attribute: null, unit: 'clock' };
  }
  return null;
}

function unitOf(value: string): 's' | 'ms' | 'iso' | null {
  if (/^\d{10}(?:\.\d+)?$/.test(value)) return 's';
  if (/^\d{13}$/.test(value)) return 'ms';
  return /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)) ? 'iso' : null;
}

/** Whether the newest message comes first; by their times, else by how they are laid out. */
export function isNewestFirst(
  rows: readonly Element[],
  pieces: readonly Piece[],
  container: Element,
): boolean {
  const dates = rows
    .map((row) => Date.parse(queryDeep(row, 'time')?.getAttribute('datetime') ?? ''))
    .filter((moment) => !Number.isNaN(moment));
  const clocks = pieces.flatMap(({ kind, words }) =>
    kind === 'time' ? [parseClock(words) ?? []].flat() : [],
  );
  const moments = dates.length > 1 ? dates : clocks;
  const steps = moments.slice(1).map((moment, at) => Math.sign(moment - (moments[at] ?? moment)));
  const turn = steps.reduce((sum, step) => sum + step, 0);
  if (turn !== 0) return turn < 0;
  return container.ownerDocument.defaultView?.getComputedStyle(container).flexDirection === 'column-reverse';
}

/** What a message without words consists of, as far as it can be told of any page. */
export const KINDS: RowData['kinds'] = [
  { when: 'audio', is: 'voice' },
  { when: 'img[src^="blob:"], picture, video', is: 'image' },
];
