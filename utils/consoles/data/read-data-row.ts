import type { MessageKind } from '../../conversation/message';
import { hasMark, queryAllDeep, queryDeep } from '../deep-query';
import { linesOf } from '../lines-of';
import { TEXT_LIMIT } from '../read-text';
import type { RowData } from './console-data';
import type { DataRow } from './data-row';
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
  return {
    id: (data.id === null ? null : row.getAttribute(data.id)) || null,
    mark,
    side: mark === null ? shownSide(row, data) : null,
    name: nameOf(row, data),
    text,
    kind,
    ...readTime(row, data.time),
  };
}

/** The writer's words alone, as lines. */
function wordsOf(row: Element, data: RowData): string {
  const without = data.without.join(', ');
  const leaveOut = (element: Element) => without !== '' && safeMatches(element, without);
  for (const selector of data.text) {
    const found = outermost(queryAllDeep(row, selector)).filter(
      (each) => each === row || (!leaveOut(each) && !within(each, row, leaveOut)),
    );
    const lines = found
      .map((each) => linesOf(each, leaveOut, TEXT_LIMIT).trim())
      .filter((each) => each !== '');
    if (lines.length > 0) return tidy(lines.join('\n'));
  }
  return data.text.length > 0 ? '' : tidy(linesOf(row, leaveOut, TEXT_LIMIT));
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
  for (let at = element.parentElement; at && at !== row; at = at.parentElement) if (leaveOut(at)) return true;
  return false;
}

function kindOf(row: Element, data: RowData, text: string): MessageKind {
  if (text !== '') return 'text';
  return data.kinds.find(({ when }) => hasMark(row, when))?.is ?? 'text';
}

function nameOf(row: Element, data: RowData): string | null {
  if (data.name === null) return null;
  const name = queryDeep(row, data.name);
  const written = name && linesOf(name, undefined, LONGEST_NAME).trim().slice(0, LONGEST_NAME);
  return written || null;
}

function shownSide(row: Element, { side }: RowData) {
  if (!side) return null;
  const bubble = side.bubble === null ? row.firstElementChild : queryDeep(row, side.bubble);
  return bubble && sideOf(row, bubble);
}

function safeMatches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
