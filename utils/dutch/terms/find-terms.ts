import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { type ClockTime, clockTimeAt } from './clock-time';
import { type DayWords, dayAt, partAt } from './day-words';
import type { FoundTerm, TermDay } from './term';

/** Words before a time that is a limit. */
const UNTIL = wordSet('voor om rond rondom tegen omstreeks uiterlijk tot tussen laatste');
/** Words that may stand between a day and its time. */
const BETWEEN = new Set([...UNTIL, ...'nog ergens in de het aan na op vanaf loop van eind einde'.split(' ')]);
const AFTER = new Set(['na', 'vanaf']);

/**
 * The terms in a text, in reading order, never overlapping: a day, a time or both. Vague ones ("zo snel mogelijk",
 * "binnenkort", "een paar dagen") are left out: nobody can be held to them. Linear in the length of the text.
 */
export function findTerms(words: Words): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.tokens.length; ) {
    const term = words.tokens[at]?.quoted ? null : termAt(words, at);
    if (term) found.push(term);
    at = term ? term.to : at + 1;
  }
  return found;
}

function termAt(words: Words, at: number): FoundTerm | null {
  const lead = words.tokens[at - 1]?.word ?? '';
  const weekend = weekendAt(words, at);
  if (weekend) return weekend;
  const day = dayAt(words, at);
  if (day) return withTime(words, at, day, lead === 'voor');
  const time = timeAt(words, at);
  return time && withDay(words, at, time);
}

/** "voor het weekend" is Friday, "na het weekend" Monday, "dit weekend" Sunday. */
function weekendAt({ tokens }: Words, at: number): FoundTerm | null {
  if (tokens[at]?.word !== 'weekend' && tokens[at]?.word !== 'weekeinde') return null;
  const leads = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  const weekday = leads.includes('voor') ? 5 : leads.includes('na') ? 1 : 0;
  // "Fijn weekend!"
  if (weekday === 0 && !leads.includes('in') && !leads.includes('dit') && !leads.includes('komend'))
    return null;
  return {
    day: { kind: 'weekday', weekday, next: false },
    minute: null,
    before: false,
    from: at,
    to: at + 1,
  };
}

/** A day, with the time that comes right behind it, and the fuller name of the same day ("vrijdag 6 maart"). */
function withTime(words: Words, from: number, first: DayWords, before: boolean): FoundTerm {
  const fuller = sameSentence(words, first.to)
    ? (dayAt(words, first.to) ?? dayAt(words, first.to + 1))
    : null;
  const named = fuller && (fuller.day.kind === 'date' || isWeekOf(first.day, fuller.day)) ? fuller : null;
  const day = named ? merge(first.day, named.day) : first.day;
  const end = named?.to ?? first.to;
  const time = first.day.kind === 'span' ? null : laterTime(words, end);
  const minute = time ? fitted(time, first.minute) : first.minute;
  // "binnen" and "over" count from now; a day before that is no term.
  const excludes = before && minute === null && day.kind !== 'span';
  return { day, minute, before: excludes, from, to: time?.to ?? end };
}

function sameSentence({ tokens }: Words, at: number): boolean {
  return tokens[at]?.sentence === tokens[at - 1]?.sentence;
}

function isWeekOf(first: TermDay, second: TermDay): boolean {
  return (
    (first.kind === 'week' && second.kind === 'weekday') ||
    (first.kind === 'weekday' && second.kind === 'week')
  );
}

/** "volgende week dinsdag" is the Tuesday of next week. */
function merge(first: TermDay, second: TermDay): TermDay {
  if (first.kind === 'week' && second.kind === 'weekday') return { ...second, next: first.count > 0 };
  if (first.kind === 'weekday' && second.kind === 'week') return { ...first, next: second.count > 0 };
  return second;
}

/** A time or a part of the day behind a day, within six words of the same sentence. */
function laterTime(words: Words, from: number): ClockTime | null {
  const { tokens } = words;
  const sentence = tokens[from - 1]?.sentence;
  let after = false;
  let range = false;
  for (let at = from; at < from + 6 && tokens[at]?.sentence === sentence; at++) {
    const word = tokens[at]?.word ?? '';
    const time = range ? rangeAt(words, at) : clockTimeAt(words, at);
    // "na 14.00 uur" sets no end: the whole day counts.
    if (time) return after ? null : time;
    const part = partAt(word);
    if (part !== null && at > from) return { minute: part, to: at + 1 };
    if (!BETWEEN.has(word)) return null;
    after ||= AFTER.has(word);
    range = word === 'tussen';
  }
  return null;
}

/** "tussen 13 en 15 uur" ends at three. */
function rangeAt(words: Words, at: number): ClockTime | null {
  const and = [at + 1, at + 2, at + 3].find((place) => words.tokens[place]?.word === 'en');
  return and === undefined ? null : clockTimeAt(words, and + 1);
}

/** A time with a part of the day: "vanavond 7 uur" is nineteen hundred. */
function fitted({ minute }: ClockTime, part: number | null): number {
  return part !== null && part > 720 && minute < 720 ? minute + 720 : minute;
}

/** A time that is a limit by the word before it: "voor 12.00 uur", "tussen 13 en 15 uur", "voor de lunch". */
function timeAt(words: Words, at: number): ClockTime | null {
  const { tokens } = words;
  const lead = tokens[at - 1]?.word ?? '';
  if (!UNTIL.has(lead) && !(lead === 'de' && UNTIL.has(tokens[at - 2]?.word ?? ''))) return null;
  const word = tokens[at]?.word ?? '';
  if (lead === 'de') return word === 'middag' || word === 'lunch' ? { minute: 720, to: at + 1 } : null;
  return lead === 'tussen' ? rangeAt(words, at) : clockTimeAt(words, at);
}

/** "voor 12.00 uur morgen" */
function withDay(words: Words, from: number, { minute, to }: ClockTime): FoundTerm {
  const later = dayAt(words, to);
  const day = later && later.day.kind !== 'span' ? later : null;
  return { day: day?.day ?? null, minute, before: false, from, to: day?.to ?? to };
}
