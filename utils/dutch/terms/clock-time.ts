import type { Words } from '../tokens';
import { amountOf } from './amount';

/** A time on the clock in words: minutes since midnight, and the token behind it. */
export interface ClockTime {
  readonly minute: number;
  readonly to: number;
}

const ROUND: ReadonlyMap<string, number> = new Map([
  ['enen', 13],
  ['tweeen', 14],
  ['drieen', 15],
  ['vieren', 16],
  ['vijven', 17],
  ['zessen', 18],
  ['negenen', 9],
  ['tienen', 10],
  ['elven', 11],
  ['twaalven', 12],
  ['middaguur', 12],
]);
const HOUR = new Set(['uur', 'u', 'h']);

/**
 * Reads a time at a token: "12.00 uur", "14:30", "9 uur", "12u30", "half vier", "kwart over twee", "twaalven".
 * Office hours are meant: from one to six is in the afternoon. Null where no time stands there.
 */
export function clockTimeAt(words: Words, at: number): ClockTime | null {
  const { tokens, text } = words;
  const first = tokens[at];
  if (!first) return null;
  const round = ROUND.get(first.word);
  if (round !== undefined) return { minute: round * 60, to: at + 1 };
  const spoken = spokenTimeAt(words, at);
  if (spoken) return spoken;
  const joined = /^(\d{1,2})[uh](\d{2})?$/.exec(first.word);
  if (joined) return timeOf(Number(joined[1]), Number(joined[2] ?? 0), at + 1);
  const hour = amountOf(first.word);
  if (hour === null || !Number.isInteger(hour)) return null;
  const next = tokens[at + 1];
  if (next && HOUR.has(next.word)) return timeOf(hour, 0, at + 2);
  const minutes = /^(\d{2})[uh]?$/.exec(next?.word ?? '');
  if (!next || !minutes || !/^[.:]$/.test(text.slice(first.end, next.start))) return null;
  // "3.12.2026" and "€ 12.50" are no times.
  if (
    /^[.:]\d/.test(text.slice(next.end, next.end + 2)) ||
    /[€.]\s?$/.test(text.slice(0, first.start).slice(-2))
  )
    return null;
  return timeOf(hour, Number(minutes[1]), HOUR.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2);
}

/** "half vier", "kwart voor vijf", "kwart over twee". */
function spokenTimeAt({ tokens }: Words, at: number): ClockTime | null {
  const word = (later: number) => tokens[at + later]?.word ?? '';
  if (word(0) === 'half') {
    const hour = amountOf(word(1));
    return hour === null || /^u/.test(word(2)) ? null : timeOf(hour, -30, at + 2);
  }
  if (word(0) !== 'kwart' || (word(1) !== 'voor' && word(1) !== 'over')) return null;
  const hour = amountOf(word(2));
  return hour === null ? null : timeOf(hour, word(1) === 'voor' ? -15 : 15, at + 3);
}

function timeOf(hour: number, minutes: number, to: number): ClockTime | null {
  if (hour > 24 || minutes > 59) return null;
  return { minute: (hour >= 1 && hour <= 6 ? hour + 12 : hour) * 60 + minutes, to };
}
