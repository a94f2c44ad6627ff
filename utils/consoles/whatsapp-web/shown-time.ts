import { parseClock } from './clock-time';
import type { RowMarks } from './row-marks';

/** The clock time a row shows. */
export interface ShownTime {
  readonly written: string;
  /** Minutes after midnight. */
  readonly minutes: number;
}

/** The last innermost span whose words are a clock time and nothing else, so that "Edited" beside it does not matter. */
function lastClock(root: Element, isWriters: (span: Element) => boolean): ShownTime | null {
  let found: ShownTime | null = null;
  for (const span of root.querySelectorAll('span')) {
    if (span.firstElementChild !== null || isWriters(span)) continue;
    const written = span.textContent ?? '';
    const minutes = parseClock(written);
    if (minutes !== null) found = { written: written.trim(), minutes };
  }
  return found;
}

/**
 * The clock time under a message. Builds without `msg-meta` show it in a span outside the writer's words.
 * Null when there is none, and inside a quote it is never looked for.
 */
export function readShownTime(row: Element, marks: RowMarks): ShownTime | null {
  if (marks.meta !== null) return lastClock(marks.meta, () => false);
  if (marks.bubble === null && marks.stamp === null && marks.bubbleClass === null) return null;
  const spoken = marks.quote === null ? marks.texts : [...marks.texts, marks.quote];
  return lastClock(row, (span) => spoken.some((part) => part.contains(span)));
}
