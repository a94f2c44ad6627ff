import { type DateOrder, momentOf, type WrittenDate } from './written-date';

const DAY = 24 * 60 * 60_000;

/** What a part above 12 in any of the dates settles; null when none does or they contradict each other. */
function settledByParts(dates: readonly WrittenDate[]): DateOrder | null {
  let settled: DateOrder | null = null;
  for (const { order } of dates) {
    if (order === null) continue;
    if (settled !== null && settled !== order) return null;
    settled = order;
  }
  return settled;
}

function isSameDate(one: WrittenDate, other: WrittenDate): boolean {
  return one.year === other.year && one.first === other.first && one.second === other.second;
}

/** Whether the dates, read in this order, never go back and never lie in the future (a day is left for clocks that differ). */
function isPossible(dates: readonly WrittenDate[], order: DateOrder, now: number): boolean {
  let last = Number.NEGATIVE_INFINITY;
  let previous: WrittenDate | null = null;
  for (const date of dates) {
    // Most messages share their day with the one before.
    if (previous !== null && isSameDate(previous, date)) continue;
    previous = date;
    const day = momentOf(date, 0, order);
    if (day === null || day < last || day > now + DAY) return false;
    last = day;
  }
  return true;
}

const orderOfLocale = new Map<string, DateOrder | null>();

/** The order a locale writes dates in; null for a locale that is empty or not known. */
function settledByLocale(locale: string): DateOrder | null {
  const known = orderOfLocale.get(locale);
  if (known !== undefined) return known;
  let order: DateOrder | null = null;
  try {
    const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory' }).formatToParts(0);
    const types = parts.map((part) => part.type);
    if (locale !== '') order = types.indexOf('day') < types.indexOf('month') ? 'day-first' : 'month-first';
  } catch {
    // Not a locale: the dates have to settle it.
  }
  orderOfLocale.set(locale, order);
  return order;
}

/**
 * Which number is the day in the dates of one page, given oldest first. A part above 12 settles it; else the only
 * order in which the dates do not run back or lie in the future; else the locale (BCP 47). `now` in epoch ms.
 * Null when nothing settles it. The clock style tells nothing: `19:46, 8/11/2023` was 11 August.
 */
export function decideDateOrder(
  dates: readonly WrittenDate[],
  locale: string,
  now: number,
): DateOrder | null {
  const open = dates.filter(({ order, first, second }) => order === null && first !== second);
  if (open.length === 0) return null;
  const sameForm = dates.filter(({ order, first, second }) => order !== null && first !== second);
  if (sameForm.length > 0) return settledByParts(sameForm);
  const dayFirst = isPossible(dates, 'day-first', now);
  const monthFirst = isPossible(dates, 'month-first', now);
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
  return settledByLocale(locale);
}
