import { readText } from '../read-text';
import { measurePosition } from './bubble-position';
import { rowId } from './find-rows';
import { stripMarks } from './invisible-marks';
import { ownDirection } from './own-direction';
import { readQuote } from './quote';
import { readMedia, readNature } from './row-kind';
import { type RowMarks, readMarks } from './row-marks';
import { readRowText } from './row-text';
import { readShownTime } from './shown-time';
import { parseStamp } from './stamp';
import type { DividerRow, MessageRow, WhatsAppRow } from './whatsapp-row';
import { parseWrittenDate } from './written-date';

const LONGEST_NAME = 1_000;

function readDivider(row: Element): DividerRow {
  const span = row.querySelector('span[dir="auto"]') ?? row;
  const text = stripMarks(readText(span, LONGEST_NAME));
  return { type: 'divider', text, date: parseWrittenDate(text) };
}

/** The chat in an id of the older form, `false_<chat>@c.us_<id>`; null in the current form. */
function chatInId(id: string): string | null {
  const [author, chat, message] = id.split('_', 3);
  const older = (author === 'true' || author === 'false') && message !== undefined;
  return older && chat?.includes('@') ? chat : null;
}

/** The id of the row directly before this one, rendered or not; null when something else stands there. */
function idBefore(row: Element): string | null {
  const place = row.parentElement?.getAttribute('role') === 'row' ? row.parentElement : row;
  const before = place.previousElementSibling;
  if (before === null) return null;
  const own = rowId(before);
  if (own !== null) return own;
  const child = before.getAttribute('role') === 'row' ? before.firstElementChild : null;
  return child && rowId(child);
}

function labelIn(marks: RowMarks): string | null {
  return marks.label === null ? null : stripMarks(marks.label.replace(/[:：]$/, '')).trim() || null;
}

function reactionIn(marks: RowMarks): string | null {
  if (marks.reaction === null) return null;
  return marks.reaction.getAttribute('aria-label') || readText(marks.reaction, LONGEST_NAME).trim() || null;
}

function readMessage(row: Element, id: string, marks: RowMarks): MessageRow {
  const direction = ownDirection(marks, id);
  const groupMark = marks.author !== null || marks.picture;
  const undecided = direction === null && !groupMark;
  const nature = readNature(marks);
  const stamp = marks.stamp === null ? null : parseStamp(marks.stamp);
  const shown = readShownTime(row, marks);
  const visible = marks.author && stripMarks(readText(marks.author, LONGEST_NAME));
  return {
    type: 'message',
    id,
    chat: chatInId(id),
    nature,
    text: readRowText(marks, nature),
    media: readMedia(marks),
    direction,
    tail: marks.tail !== null,
    bubble: marks.bubble !== null,
    label: labelIn(marks),
    groupMark,
    author: stamp?.author || visible || null,
    stamp,
    time: shown?.written ?? (stamp?.time || null),
    minutes: shown?.minutes ?? stamp?.minutes ?? null,
    quoted: marks.quote && readQuote(marks.quote),
    reaction: reactionIn(marks),
    follows: undecided ? idBefore(row) : null,
    position: undecided && marks.bubble !== null ? measurePosition(marks.bubble, row) : null,
  };
}

/** What one row tells from its own markup: plain values only. Null for a shell that is not rendered. Never throws. */
export function readRow(row: Element): WhatsAppRow | null {
  const id = rowId(row);
  if (id === null) return readDivider(row);
  if (row.firstElementChild === null) return null;
  const marks = readMarks(row);
  return marks.shell ? null : readMessage(row, id, marks);
}
