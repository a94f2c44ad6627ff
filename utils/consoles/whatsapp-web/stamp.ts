import { parseClock } from './clock-time';
import { stripMarks } from './invisible-marks';
import { parseWrittenDate, type WrittenDate } from './written-date';

/** What `data-pre-plain-text` says: `[14:05, 5-9-2026] Noor Jansen: `. */
export interface Stamp {
  /** What stands between the brackets, untouched. */
  readonly written: string;
  /** The time as written; empty when it cannot be told from the date. */
  readonly time: string;
  /** Minutes after midnight; null when the time is not understood. */
  readonly minutes: number | null;
  readonly date: WrittenDate | null;
  /** Null when there is none. */
  readonly author: string | null;
}

/** Latin, Arabic, ideographic and full-width commas. */
const COMMAS = /[,،、，]/u;

/** The longest name or bracket that is looked at, in UTF-16 units. */
const LONGEST = 1_000;

/** The name before the last colon; it may itself hold `]`, `:` and digits. */
function authorIn(rest: string): string | null {
  const colon = rest.lastIndexOf(': ');
  const name = stripMarks(colon >= 0 ? rest.slice(0, colon) : rest.trimEnd().replace(/:$/, ''));
  return name === '' ? null : name;
}

/**
 * Takes a `data-pre-plain-text` apart in every form seen (and the one expected in Dutch).
 * Null when it has no brackets; parts that are not understood are null.
 */
export function parseStamp(attribute: string): Stamp | null {
  const text = attribute.slice(0, LONGEST);
  const opening = text.indexOf('[');
  const closing = text.indexOf('] ');
  if (opening < 0 || closing < opening) return null;
  const written = text.slice(opening + 1, closing);
  const byComma = written.split(COMMAS);
  const parts = byComma.length > 1 ? byComma : written.split(/\s(?=\d)/);
  let date: WrittenDate | null = null;
  const rest: string[] = [];
  for (const part of parts) {
    const parsed: WrittenDate | null = date === null ? parseWrittenDate(part) : null;
    if (parsed === null) rest.push(part);
    else date = parsed;
  }
  const time = date === null ? '' : rest.join(' ').trim();
  return { written, time, minutes: parseClock(time), date, author: authorIn(text.slice(closing + 2)) };
}
