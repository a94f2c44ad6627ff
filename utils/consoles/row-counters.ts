import type { ShownMessage } from '../conversation/message';
import type { ConsoleProfile } from './profile';

/** What the rows in front amount to: numbers that show when a page no longer is as its profile says. */
export interface RowCounters {
  readonly rows: number;
  /** Messages by nobody known. */
  readonly unknown: number;
  /** Messages of words, without a word. */
  readonly empty: number;
  /** Messages without a usable time. */
  readonly timeless: number;
}

const NONE: RowCounters = { rows: 0, unknown: 0, empty: 0, timeless: 0 };

/** With fewer rows a few odd ones weigh too much. */
const ENOUGH = 20;
/** So large a share of rows that cannot be understood is no accident. */
const TOO_MANY = 1 / 3;

/** The same console, counting what its rows amount to whenever they are read. */
export function countRows(profile: ConsoleProfile): {
  readonly counted: ConsoleProfile;
  counters(): RowCounters;
} {
  let counters = NONE;
  const counted: ConsoleProfile = {
    ...profile,
    rows(messages) {
      const rows = profile.rows(messages);
      if (rows === null || rows.length === 0) counters = NONE;
      return rows;
    },
    assemble(rows, around) {
      const assembled = profile.assemble(rows, around);
      // Without rows it is asked for the name alone.
      if (rows.length > 0) counters = countersOf(assembled.messages);
      return assembled;
    },
  };
  return { counted, counters: () => counters };
}

export function countersOf(messages: readonly ShownMessage[]): RowCounters {
  const count = (is: (message: ShownMessage) => boolean) => messages.filter(is).length;
  return {
    rows: messages.length,
    unknown: count(({ author }) => author === 'unknown'),
    empty: count(({ kind, text }) => kind === 'text' && text.trim() === ''),
    timeless: count(({ sentAt }) => sentAt === null),
  };
}

/** More than a third of twenty rows or more cannot be understood: the profile does not fit this page any more. */
export function isFailing({ rows, unknown, empty }: RowCounters): boolean {
  return rows >= ENOUGH && Math.max(unknown, empty) > rows * TOO_MANY;
}
