import { parseClock } from '../whatsapp-web/clock-time';
import { stripMarks } from '../whatsapp-web/invisible-marks';
import { latinDigits } from '../whatsapp-web/latin-digits';
import { parseWrittenDate } from '../whatsapp-web/written-date';

/** A day of the calendar as it is written; consoles leave out the year of recent days. */
export interface WrittenDay {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const LONGEST = 80;
const DAY = 24 * 60 * 60_000;
const CLOCK = /(\d{1,2}):(\d{2})(?::\d{2})?/;
/** Besides the page's own language: the two that consoles here are used in. */
const LANGUAGES = ['en', 'nl'];

/**
 * A date and a time of day as a console writes them: "Nov 21, 6:53 PM", "24 september 2026, 14:05:06", "2026-09-24 14:05".
 * Months by name in the page's language (BCP 47), English and Dutch; numbers only where they settle which is the day.
 * Each part is null where it is not there, or not certain.
 */
export function parseWrittenMoment(
  text: string,
  language: string,
): { readonly day: WrittenDay | null; readonly clock: number | null } {
  if (text.length > LONGEST) return { day: null, clock: null };
  const plain = latinDigits(stripMarks(text));
  const found = CLOCK.exec(plain);
  if (!found) return { day: dayIn(plain, language), clock: null };
  const before = plain.slice(0, found.index);
  const after = plain.slice(found.index + found[0].length);
  return { day: dayIn(`${before} ${after}`, language), clock: clockOf(found[0], after, language) };
}

/** The time of day, with the word behind it where that is one of a twelve-hour clock. */
function clockOf(clock: string, after: string, language: string): number | null {
  const word = /^[ \u00a0\u202f]?(\p{L}[\p{L}. ]{0,5})/u.exec(after)?.[1]?.trim() ?? '';
  const alone = parseClock(clock);
  if (word === '') return alone;
  const known = parseClock(`${clock} ${word}`) ?? parseClock(`${clock} ${word.split(' ')[0] ?? ''}`);
  if (known !== null) return known;
  // A word that nobody knows may mean the afternoon.
  return monthOf(word, language) !== null || (alone ?? 0) >= 13 * 60 ? alone : null;
}

function dayIn(text: string, language: string): WrittenDay | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const month = words.map((word) => monthOf(word, language)).find((each) => each !== null) ?? null;
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (month === null) return numericDay(text);
  const day = Number(numbers.find((word) => word.length <= 2) ?? 0);
  const year = Number(numbers.find((word) => word.length === 4) ?? 0) || null;
  return day >= 1 && day <= 31 ? { year, month, day } : null;
}

/** Only where the numbers themselves settle which of them is the day. */
function numericDay(text: string): WrittenDay | null {
  for (const piece of text.split(/[\s,]+/)) {
    const date = parseWrittenDate(piece);
    if (!date?.order) continue;
    const [day, month] = date.order === 'day-first' ? [date.first, date.second] : [date.second, date.first];
    return { year: date.year, month, day };
  }
  return null;
}

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

function monthOf(word: string, language: string): number | null {
  const plain = word.toLowerCase().split('.')[0] ?? '';
  for (const each of [language, ...LANGUAGES]) {
    const month = monthNames(each).get(plain);
    if (month !== undefined) return month;
  }
  return null;
}

/** The names of the months in a language, whole and short; none for what is no language. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  try {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, calendar: 'gregory' });
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(new Date(2026, month, 15));
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .split('.')[0] ?? '';
        if (/\p{L}{2}/u.test(name)) names.set(name, month + 1);
      }
    }
  } catch {
    // The page names a language that nobody knows.
  }
  monthsOf.set(language, names);
  return names;
}

/**
 * Epoch ms of a written day and a time of day (minutes after midnight) on this machine's clock. Without a year it is the
 * last such day that is not in the future (`now` in epoch ms). Null for a day that does not exist.
 */
export function momentOfDay({ year, month, day }: WrittenDay, clock: number, now: number): number | null {
  const at = (of: number) => {
    const moment = new Date(of, month - 1, day, 0, clock);
    return moment.getMonth() === month - 1 ? moment.getTime() : null;
  };
  if (year !== null) return at(year);
  const thisYear = new Date(now).getFullYear();
  const moment = at(thisYear);
  return moment !== null && moment <= now + DAY ? moment : at(thisYear - 1);
}
