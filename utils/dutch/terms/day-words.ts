import { MONTHS } from '../lexicons/calendar';
import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { amountOf } from './amount';
import { spanAt } from './span-of-time';
import type { TermDay } from './term';

/** The end of a part of the day, in minutes since midnight; Flemish has words of its own. */
const PARTS: Readonly<Record<string, number>> = {
  ochtend: 720,
  morgen: 720,
  voormiddag: 720,
  vroeg: 720,
  middag: 1020,
  namiddag: 1020,
  avond: 1320,
};
const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const SHORT_MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const NEXT = new Set(['volgende', 'volgend', 'komende', 'aankomende', 'aanstaande', 'eerstvolgende']);
const THIS = new Set(['deze', 'dit', 'de', 'van']);
const PAST = wordSet('vorige vorig afgelopen gisteren elke iedere alle sinds geleden');
const EDGES: Readonly<Record<string, 'begin' | 'middle' | 'end'>> = {
  begin: 'begin',
  half: 'middle',
  midden: 'middle',
  medio: 'middle',
  halverwege: 'middle',
  eind: 'end',
  einde: 'end',
  loop: 'end',
};

/** A day in words, the part of it that was named (its end in minutes since midnight), and the token behind it. */
export interface DayWords {
  readonly day: TermDay;
  readonly minute: number | null;
  readonly to: number;
}

/** Reads a day at a token: "morgenochtend", "vrijdag", "volgende week", "eind van de middag", "3 december", "binnen een week". */
export function dayAt(words: Words, at: number): DayWords | null {
  const word = words.tokens[at]?.word ?? '';
  if (PAST.has(words.tokens[at - 1]?.word ?? '')) return null;
  if (word === 'binnen' || word === 'over') {
    const span = spanAt(words, at + 1);
    return span && { ...span, minute: null };
  }
  return nearDay(words, at) ?? dateAt(words, at) ?? periodAt(words, at);
}

/** The end of a part of the day at a token: "middag", "eind van de ochtend". */
export function partAt(word: string): number | null {
  return Object.hasOwn(PARTS, word) ? (PARTS[word] ?? null) : null;
}

/** One word, perhaps with a part of the day: "vandaag", "vanmiddag", "morgen vroeg", "vrijdagochtend". */
function nearDay({ tokens }: Words, at: number): DayWords | null {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const partNext = partAt(tokens[at + 1]?.word ?? '');
  const whole = (day: TermDay): DayWords => ({
    day,
    minute: partNext,
    to: partNext === null ? at + 1 : at + 2,
  });
  const within = (day: TermDay, minute: number | null): DayWords => ({ day, minute, to: at + 1 });
  if (word === 'vandaag') return whole({ kind: 'days', count: 0 });
  if (word === 'morgen' && before !== 'goede' && before !== 'deze') return whole({ kind: 'days', count: 1 });
  if (word === 'overmorgen') return whole({ kind: 'days', count: 2 });
  if (word.startsWith('van') && partAt(word.slice(3)) !== null)
    return within({ kind: 'days', count: 0 }, partAt(word.slice(3)));
  if (word.startsWith('morgen') && partAt(word.slice(6)) !== null)
    return within({ kind: 'days', count: 1 }, partAt(word.slice(6)));
  if (before === 'deze' && partAt(word) !== null) return within({ kind: 'days', count: 0 }, partAt(word));
  const weekday = WEEKDAYS.findIndex((day) => word.startsWith(day));
  if (weekday < 0) return null;
  const rest = word.slice(WEEKDAYS[weekday]?.length ?? 0);
  const next = before === 'volgende' || (before === 'week' && tokens[at - 2]?.word === 'volgende');
  const day: TermDay = { kind: 'weekday', weekday, next };
  if (rest === '') {
    const weekAfter = tokens[at + 1]?.word === 'volgende' && tokens[at + 2]?.word === 'week';
    return weekAfter ? { day: { ...day, next: true }, minute: null, to: at + 3 } : whole(day);
  }
  return partAt(rest) === null ? null : within(day, partAt(rest));
}

/** "3 december", "12 mrt", "de 12e". */
function dateAt({ tokens }: Words, at: number): DayWords | null {
  const word = tokens[at]?.word ?? '';
  const found = /^(\d{1,2})(e|de|ste)?$/.exec(word);
  const day = Number(found?.[1] ?? 0);
  if (day < 1 || day > 31) return null;
  const month = monthOf(tokens[at + 1]?.word ?? '');
  if (month !== null) return { day: { kind: 'date', day, month }, minute: null, to: at + 2 };
  const alone = found?.[2] !== undefined && ['de', 'op', 'uiterlijk'].includes(tokens[at - 1]?.word ?? '');
  // "op de 2e verdieping" names no day.
  const ends =
    tokens[at + 1]?.sentence !== tokens[at]?.sentence ||
    /^(?:van|hoor|krijg|bij)/.test(tokens[at + 1]?.word ?? '');
  return alone && ends ? { day: { kind: 'date', day, month: null }, minute: null, to: at + 1 } : null;
}

function monthOf(word: string): number | null {
  const month = Math.max(MONTHS.indexOf(word), SHORT_MONTHS.indexOf(word));
  return month < 0 ? null : month + 1;
}

/** "deze week", "begin volgende week", "eind van de middag", "eind maart", "het weekend", "de komende twee dagen". */
function periodAt(words: Words, at: number): DayWords | null {
  const word = (place: number) => words.tokens[place]?.word ?? '';
  const edge = Object.hasOwn(EDGES, word(at)) ? EDGES[word(at)] : undefined;
  let place = edge === undefined ? at : at + 1;
  if (edge !== undefined && word(place) === 'van') place++;
  const next = NEXT.has(word(place));
  const known = next || THIS.has(word(place));
  if (known) place++;
  const noun = word(place);
  const part = edge ?? 'end';
  const found = (day: TermDay, minute: number | null = null): DayWords => ({ day, minute, to: place + 1 });
  if (next && amountOf(noun) !== null) {
    const span = spanAt(words, place);
    return span && { ...span, minute: null };
  }
  if (noun === 'week' && (known || edge) && isPeriod(words, at, edge))
    return found({ kind: 'week', count: next ? 1 : 0, part });
  if (noun === 'maand' && (known || edge) && isPeriod(words, at, edge))
    return found({ kind: 'month', count: next ? 1 : 0 });
  if (edge !== undefined && (noun === 'dag' || noun === 'werkdag')) return found({ kind: 'days', count: 0 });
  if (edge !== undefined && partAt(noun) !== null) return found({ kind: 'days', count: 0 }, partAt(noun));
  const month = monthOf(noun);
  if (month !== null && !known && (edge !== undefined || word(at - 1) === 'in'))
    return found({ kind: 'date', day: part === 'begin' ? 7 : part === 'middle' ? 15 : 31, month });
  return null;
}

/** "de week" and "de maand" alone are no term; "van de week" and "eind van de week" are. */
function isPeriod({ tokens }: Words, at: number, edge: string | undefined): boolean {
  const word = tokens[at]?.word ?? '';
  return edge !== undefined || (word !== 'de' && word !== 'van') || tokens[at - 1]?.word === 'van';
}
