import type { ParseStringOptions } from 'whatsapp-chat-parser';

/** So many lines are read at a time. */
export const PART = 1000;

/** With what a message begins in an export. */
const BEGINS = /^\u200e?\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? /;
const DATE = /^\u200e?\[?(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/;

/** A part of an export that can be read on its own. */
interface ExportPart {
  readonly text: string;
  readonly options: ParseStringOptions;
}

/**
 * Cuts a long export where a message begins. What comes first in its dates, day or month, is told by the whole, so that
 * no part takes it differently; a short one is left to the parser.
 */
export function partsOf(text: string): readonly ExportPart[] {
  const lines = text.split('\n');
  if (lines.length <= PART) return [{ text, options: {} }];
  const options = dayOrder(lines);
  const parts: ExportPart[] = [];
  let from = 0;
  for (let at = PART; at < lines.length; at += 1) {
    if (at - from < PART || !BEGINS.test(lines[at] ?? '')) continue;
    parts.push({ text: lines.slice(from, at).join('\n'), options });
    from = at;
  }
  return [...parts, { text: lines.slice(from).join('\n'), options }];
}

/** Days first where nothing tells otherwise: so WhatsApp writes them in the Netherlands. */
function dayOrder(lines: readonly string[]): ParseStringOptions {
  const dates = lines.map((line) => DATE.exec(line)).filter((found) => found !== null);
  if (dates.length === 0) return {};
  const monthsFirst =
    dates.every(([, first]) => Number(first) <= 12) && dates.some(([, , second]) => Number(second) > 12);
  return { daysFirst: !monthsFirst };
}
