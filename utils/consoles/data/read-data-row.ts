import type { MessageKind } from '../../conversation/message';
import { hasMark, queryAllDeep, queryDeep } from '../deep-query';
import { linesOf } from '../lines-of';
import { TEXT_LIMIT } from '../read-text';
import type { RowData } from './console-data';
import type { DataRow } from './data-row';
import { readLabel } from './read-label';
import { readTime } from './read-time';
import { sideOf } from './side-of';

const LONGEST_NAME = 120;

/** One row from its own markup. Null for a shell without words or picture, and for what is no message. */
export function readDataRow(row: Element, data: RowData): DataRow | null {
  if (data.skip !== null && hasMark(row, data.skip)) return null;
  const text = wordsOf(row, data);
  const kind = kindOf(row, data, text);
  const mark = data.marks.find(({ when }) => hasMark(row, when))?.is ?? null;
  if (text === '' && kind === 'text') return null;
  const label = data.label === undefined ? null : readLabel(row, data.label, text);
  const time = readTime(row, data.time);
  return {
    id: (data.id === null ? null : row.getAttribute(data.id)) || null,
    mark,
    side: mark === null ? shownSide(row, data) : null,
    name: nameOf(row, data) ?? label?.name ?? null,
    text,
    kind,
    ...(label && time.sentAt === null && time.clock === null ? label.time : time),
  };
}

/** The writer's words alone, as lines. */
function wordsOf(row: Element, data: RowData): string {
  const without = data.without.join(', ');
  const leaveOut = (element: Element) => without !== '' && safeMatches(element, without);
  const notSaid = (element: Element) => leaveOut(element) || isAside(element);
  for (const selector of data.text) {
    const found = outermost(queryAllDeep(row, selector)).filter(
      (each) => each === row || (!notSaid(each) && !within(each, row, notSaid)),
    );
    const lines = found
      .map((each) => linesOf(each, { leaveOut, limit: TEXT_LIMIT }).trim())
      .filter((each) => each !== '');
    if (lines.length > 0) return tidy(lines.join('\n'));
  }
  return data.text.length > 0 ? '' : tidy(linesOf(row, { leaveOut, limit: TEXT_LIMIT }));
}

/** Without white space at the ends of lines, and with one empty line at most between two. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '')
    .join('\n')
    .trim()
    .slice(0, TEXT_LIMIT);
}

function outermost(elements: readonly Element[]): readonly Element[] {
  let last: Element | null = null;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

/** Whether the element stands in a part of the row that is left out. */
function within(element: Element, row: Element, leaveOut: (element: Element) => boolean): boolean {
  if (element === row) return false;
  for (let at = element.parentElement; at && at !== row; at = at.parentElement) if (leaveOut(at)) return true;
  return false;
}

/** A copy for the eye alone. */
function isAside(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true';
}

function kindOf(row: Element, data: RowData, text: string): MessageKind {
  if (text !== '') return 'text';
  return data.kinds.find(({ when }) => hasMark(row, when))?.is ?? 'text';
}

function nameOf(row: Element, data: RowData): string | null {
  if (data.name === null) return null;
  const name = queryDeep(row, data.name);
  const written = name && linesOf(name, { limit: LONGEST_NAME }).trim().slice(0, LONGEST_NAME);
  return written || null;
}

function shownSide(row: Element, { side }: RowData) {
  if (!side) return null;
  const whole = side.around === undefined ? row : row.closest(side.around);
  const itself = side.around === undefined ? row.firstElementChild : row;
  const bubble = side.bubble === null ? itself : queryDeep(row, side.bubble);
  return whole && bubble && sideOf(whole, bubble);
}

function safeMatches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
