import type { AssembledRows } from '../../utils/consoles/profile';
import type { Waiting } from '../../utils/conversation/conversation';
import type { ConsolePage } from './console-pages';

/**
 * A reading in the form of the table. A time is written as its line in the table is: as a moment, or on a clock (that of
 * `timeZone`, else this machine's).
 */
export function linesOfReading(
  rows: AssembledRows | null,
  wanted: ConsolePage['lines'],
  timeZone?: string,
): ConsolePage['lines'] | null {
  if (!rows) return null;
  return rows.messages.map(({ author, text, sentAt }, index) => {
    if (sentAt === null) return [author, text, null];
    const asMoment = wanted[index]?.[2]?.endsWith('Z');
    const moment = new Date(sentAt);
    return [
      author,
      text,
      asMoment ? moment.toISOString().replace(/\.\d+Z$/, 'Z') : onClock(moment, timeZone),
    ];
  });
}

function onClock(moment: Date, timeZone?: string): string {
  const form = { dateStyle: 'short', timeStyle: 'short', ...(timeZone ? { timeZone } : {}) } as const;
  return new Intl.DateTimeFormat('sv-SE', form).format(moment);
}

/** A list in the form of the table. */
export function listOfReading(list: readonly Waiting[] | null): ConsolePage['list'] {
  return list?.map(({ id, name, unread, open }) => [name ?? id, unread, open]) ?? null;
}
