import { consoleFromData } from '../data/console-from-data';
import type { DataRow } from '../data/data-row';
import { sideOf } from '../data/side-of';
import { queryDeep } from '../deep-query';
import { linesOf } from '../lines-of';
import type { AssembledRows, ConsoleProfile, Doubt, RowSurroundings } from '../profile';
import type { Spoken } from './author-marks';
import { plainName } from './author-names';
import { doubtAboutRows } from './doubt-of';
import { CERTAIN, type Inferred } from './inferred';
import { isDividerText, isLoadingText, isTypingText } from './shown-words';

const RUNS_UP = 4;
const LONGEST_NAME = 60;
/** Shorter than this ("ja", "dank u wel") two people may say the same. */
const SOMEONES_OWN = 12;

/**
 * A console that was worked out, for the watcher to read as any other. What its data cannot say is added here: whose
 * the names are, days between messages, the order in which rows are drawn. Says what it doubts until what the agent
 * sends confirms it, or turns it around.
 */
export function inferredConsole({ data, sureness, shown }: Inferred): ConsoleProfile<DataRow> {
  const base = consoleFromData(data);
  /** Where the agent's own words turned out to stand: among what was taken for the agent's, or for the citizen's. */
  let confirmed: 'right' | 'turned' | null = null;

  function rows(messages: Element): readonly Element[] | null {
    const found = base.rows(messages);
    if (!found || !shown.byPlace) return found;
    const tops = new Map(found.map((row) => [row, row.getBoundingClientRect().top]));
    return found.toSorted((one, other) => (tops.get(one) ?? 0) - (tops.get(other) ?? 0));
  }

  function readRow(element: Element): DataRow | null {
    const row = base.readRow(element);
    if (!row) return null;
    const name = row.name === null ? nameAbove(element, shown.nameAbove) : plainName(row.name);
    const side = shown.sides && row.mark === null ? drawnSide(element, data) : row.side;
    const silent = (row.mark === null || row.mark === 'system') && name === null && side === null;
    if (silent && isNoMessage(row.text)) return null;
    const mark = row.mark ?? (data.row.side ? null : (shown.names.get(name ?? '') ?? null));
    return { ...row, text: withoutLeftOvers(row.text), name, side, mark };
  }

  function assemble(read: readonly DataRow[], around: RowSurroundings): AssembledRows {
    for (const [name, by] of shown.names) if (by === 'agent') around.ownNames.add(name);
    const against = learn(read, around.sent);
    const turned = confirmed === 'turned' ? read.map((row) => turn(row, bySide(row))) : read;
    const assembled = base.assemble(turned, around);
    const { doubt: own, ...rest } = assembled;
    const doubt = doubtNow(against) ?? own;
    return { ...rest, key: rest.key ?? around.address, ...(doubt ? { doubt } : {}) };
  }

  /** @returns whether the agent's own words stand where they should not, although nothing was doubted */
  function learn(read: readonly DataRow[], sent: ReadonlySet<string>): boolean {
    if (sent.size === 0) return false;
    const own = read.filter(({ text }) => text.length >= SOMEONES_OWN && sent.has(text));
    const by = own.map((row) => bySide(row));
    const doubted = sureness.authors < CERTAIN;
    if (by.includes('agent')) confirmed ??= 'right';
    else if (by.includes('citizen')) {
      if (!doubted) return true;
      confirmed ??= 'turned';
    } else if (own.some(({ name }) => name !== null)) confirmed ??= 'right';
    return false;
  }

  function bySide({ mark, side }: DataRow): Spoken | null {
    if (mark === 'agent' || mark === 'citizen') return mark;
    if (mark !== null || !data.row.side || side === null) return null;
    return side === data.row.side.agent ? 'agent' : 'citizen';
  }

  /** Who is who is known once that was confirmed, and not when what was sent stands where it should not. */
  function doubtNow(against: boolean): Doubt | null {
    const authors = against ? 0 : confirmed === null ? sureness.authors : 1;
    return doubtAboutRows({ ...sureness, authors });
  }

  return { ...base, rows, readRow, assemble };
}

function turn(row: DataRow, by: Spoken | null): DataRow {
  return by === null ? row : { ...row, mark: by === 'agent' ? 'citizen' : 'agent' };
}

/** Without what stood between the words and a time that is left out. */
function withoutLeftOvers(text: string): string {
  return text
    .replace(/^[·•|]/, '')
    .replace(/[·•|]$/, '')
    .trim();
}

function isNoMessage(text: string): boolean {
  return isDividerText(text) || isTypingText(text) || isLoadingText(text);
}

/** The name above the run this row is of. */
function nameAbove(row: Element, selector: string | null): string | null {
  if (selector === null) return null;
  let around = row.parentElement;
  for (let up = 0; around && up < RUNS_UP; up += 1, around = around.parentElement) {
    const found = queryDeep(around, selector);
    if (found) return plainName(linesOf(found, { limit: LONGEST_NAME })) || null;
  }
  return null;
}

/** On which side of all messages together the bubble stands. */
function drawnSide(row: Element, data: Inferred['data']) {
  const frame = row.closest(data.parts.messages[0] ?? ':root') ?? row.parentElement;
  const selector = data.row.side?.bubble ?? null;
  const bubble = selector === null ? row : queryDeep(row, selector);
  return frame && bubble ? sideOf(frame, bubble) : null;
}
