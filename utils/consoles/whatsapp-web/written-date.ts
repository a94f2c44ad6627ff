import { stripMarks } from './invisible-marks';
import { latinDigits } from './latin-digits';

export type DateOrder = 'day-first' | 'month-first';

/** A date in numbers, as written: which of the two small numbers is the day may be open. */
export interface WrittenDate {
  readonly year: number;
  readonly first: number;
  readonly second: number;
  /** What the date itself settles; null where both orders are possible. */
  readonly order: DateOrder | null;
}

const DATE = /^(\d{1,4}) ?([-/.年]) ?(\d{1,2}) ?[-/.月] ?(\d{1,4})(?: ?\D{1,4})?$/u;

/** The order that a part above 12, or the separator, settles. Null when open; undefined when it is no date. */
function settledOrder(first: number, second: number, separator: string): DateOrder | null | undefined {
  const dayFirst = first >= 1 && first <= 31 && second >= 1 && second <= 12;
  const monthFirst = second >= 1 && second <= 31 && first >= 1 && first <= 12;
  if (!dayFirst && !monthFirst) return undefined;
  if (!monthFirst) return 'day-first';
  if (!dayFirst) return 'month-first';
  // No locale of the Unicode data (Intl.DateTimeFormat, year last) writes the month first with a dot or hyphen.
  return separator === '/' ? null : 'day-first';
}

/**
 * A date with a four-digit year of the common calendar: `18/07/2023`, `5-9-2026`, `12.08.2026`, `2026年9月18日`,
 * also in other digits. Null for everything else, "TODAY" and other calendars' years included.
 */
export function parseWrittenDate(text: string): WrittenDate | null {
  if (text.length > 40) return null;
  const found = DATE.exec(latinDigits(stripMarks(text)));
  if (!found) return null;
  const [, a = '', separator = '', b = '', c = ''] = found;
  const yearFirst = a.length === 4;
  if (yearFirst === (c.length === 4) || (!yearFirst && a.length > 2) || (yearFirst && c.length > 2))
    return null;
  const year = Number(yearFirst ? a : c);
  if (year < 2009 || year > 2099) return null;
  const first = Number(yearFirst ? b : a);
  const second = Number(yearFirst ? c : b);
  if (yearFirst) {
    const sound = first >= 1 && first <= 12 && second >= 1 && second <= 31;
    return sound ? { year, first, second, order: 'month-first' } : null;
  }
  const order = settledOrder(first, second, separator);
  return order === undefined ? null : { year, first, second, order };
}

/**
 * Epoch ms of a written date and a time of day (minutes after midnight) on this machine's clock, which is what
 * WhatsApp shows. `order` is used only where the date does not settle it. Null when open or no such day exists.
 */
export function momentOf(date: WrittenDate, minutes: number, order: DateOrder | null): number | null {
  const used = date.order ?? (date.first === date.second ? 'day-first' : order);
  if (used === null) return null;
  const month = used === 'day-first' ? date.second : date.first;
  const day = used === 'day-first' ? date.first : date.second;
  const moment = new Date(date.year, month - 1, day, 0, minutes);
  return moment.getMonth() === month - 1 ? moment.getTime() : null;
}
