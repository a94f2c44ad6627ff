import type { Span } from '../dutch-reading';

/** A time of day, an amount of money, a phone number or a term, and where it stands (UTF-16). */
export interface Quantity extends Span {
  readonly kind: 'time' | 'amount' | 'phone' | 'term';
  /** Two quantities of one kind are the same when this is. Minutes of half a day, cents, digits, "3 werkdag". */
  readonly value: string;
}

const NUMBERS = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf'.split('|');
const NUMBER = `\\d{1,3}|${NUMBERS.join('|')}`;
const PHONE = /(?<![\p{N}.,])(?:14 ?0\d{2,3}|0[89]00[ -]?\d{3,7}|(?:\+31 ?|0)[1-9](?:[ -]?\d){7,8})(?!\d)/gu;
const AMOUNT =
  /€ ?(\d{1,3}(?:\.?\d{3})?)(?:[,.](\d{2}|-))?(?!\d)|(?<![\d.,:])(\d{1,3}(?:\.?\d{3})?)(?:[,.](\d{2}|-))?(?: ?euro| ?eur(?!\p{L})|,-)|(?<=(?<!\p{L})(?:kost|kosten|betaal|betaalt) )(\d{1,3})[,.](\d{2})(?![\d.,:]\d| ?uur|\d)/giu;
const TERM = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER})(?= (?:(?:tot|a|à|of) \\d{1,3} |- ?\\d{1,3} )?(?:volle |hele )?(werkdag|dag|week|weken|maand|jaar))`,
  'giu',
);
const CLOCK = `(half )?(\\d{1,2}|${NUMBERS.join('|')})(?:[.:](\\d{2}))?`;
/** In a draft a number is a time only behind a word that says so; "binnen 2 uur" is none. */
const TIME = new RegExp(
  `(?<=(?<!\\p{L})(?:tot|van|vanaf|tussen|om|en|sluiten we|-) ?)(?<![\\d€])${CLOCK}(?!\\d|[.,:]\\d)(?= ?(?:uur|u(?!\\p{L})|h(?!\\p{L})|-|tot|en \\d)|(?<=[.:]\\d{2})|(?<=half \\p{L}{3,6})(?!\\p{L}))`,
  'giu',
);
/** What was settled as a value is a time without such a word: "17.00", "9-17 uur". */
const SETTLED_TIME = new RegExp(
  `(?<![\\p{L}\\d.,:€])${CLOCK}(?= ?(?:uur|u(?!\\p{L})|- ?\\d|tot)|(?<=[.:]\\d{2})|(?<=\\d-\\d{1,2}))`,
  'giu',
);

/** The quantities in a normal text, in order. `settled`: the text is itself a value, such as "9.00-17.00". */
export function quantitiesIn(text: string, settled = false): readonly Quantity[] {
  const found: Quantity[] = [];
  const take = (kind: Quantity['kind'], pattern: RegExp, read: (match: RegExpExecArray) => string | null) => {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = read(match);
      if (value !== null && !found.some((other) => start < other.end && other.start < end))
        found.push({ kind, start, end, value });
    }
  };
  take('phone', PHONE, ([all]) => all.replace(/^\+31/, '0').replace(/\D/g, ''));
  take('amount', AMOUNT, ([, a, b, c, d, e, f]) => cents(a ?? c ?? e ?? '', b ?? d ?? f ?? ''));
  take('term', TERM, ([, count = '', unit = '']) => `${numberOf(count)} ${unit.replace('weken', 'week')}`);
  take('time', settled ? SETTLED_TIME : TIME, ([, half, hour = '', minute]) => halfDay(half, hour, minute));
  return found.toSorted((a, b) => a.start - b.start);
}

function cents(whole: string, part: string): string {
  return String(Number(whole.replace('.', '')) * 100 + (Number(part) || 0));
}

function numberOf(word: string): number {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 1;
}

/** "17.00" and "vijf uur" are the same to whoever reads about opening hours. */
function halfDay(half: string | undefined, hour: string, minute = '0'): string | null {
  const hours = numberOf(hour);
  if (hours > 24 || Number(minute) > 59) return null;
  return String((hours * 60 + Number(minute) - (half ? 30 : 0)) % 720);
}
