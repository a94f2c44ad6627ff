import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { amountOf } from './amount';
import type { TermDay } from './term';

type Unit = Extract<TermDay, { kind: 'span' }>['unit'];

const UNITS: Readonly<Record<string, Unit>> = {
  minuut: 'minute',
  minuten: 'minute',
  minuutje: 'minute',
  minuutjes: 'minute',
  min: 'minute',
  uur: 'hour',
  uren: 'hour',
  uurtje: 'hour',
  uurtjes: 'hour',
  u: 'hour',
  dag: 'day',
  dagen: 'day',
  werkdag: 'workday',
  werkdagen: 'workday',
  week: 'week',
  weken: 'week',
  maand: 'month',
  maanden: 'month',
};
const QUARTERS = new Set(['kwartier', 'kwartiertje']);
const ABOUT = wordSet('ongeveer circa ca zo een max maximaal hooguit uiterlijk nu en de het');
const RANGE = new Set(['tot', 'a', 'of', 'en']);

/**
 * Reads what comes after "binnen" or "over": "twee werkdagen", "een half uur", "2 tot 3 dagen", "een week of twee".
 * Of a range the longest counts. Null for what nobody can be held to ("een paar dagen").
 */
export function spanAt({ tokens }: Words, start: number): { day: TermDay; to: number } | null {
  const word = (at: number) => tokens[at]?.word ?? '';
  let at = start;
  let amount: number | null = null;
  for (; at < start + 6; at++) {
    const range = /^(\d{1,2})-(\d{1,2})$/.exec(word(at));
    const here: number | null = range ? Number(range[2]) : amountOf(word(at));
    // "een half uur": the half is the number.
    if (here !== null) amount = here;
    else if (!(amount === null ? ABOUT : RANGE).has(word(at))) break;
  }
  if (QUARTERS.has(word(at))) {
    return { day: { kind: 'span', amount: 15 * (amount ?? 1), unit: 'minute' }, to: at + 1 };
  }
  const unit = UNITS[word(at)];
  // "binnen het uur"
  amount ??= word(at - 1) === 'het' || word(at - 1) === 'de' ? 1 : null;
  if (unit === undefined || amount === null) return null;
  const more = word(at + 1) === 'of' ? amountOf(word(at + 2)) : null;
  const day = spanOf(more === null ? amount : Math.max(amount, more), unit);
  return { day, to: more === null ? at + 1 : at + 3 };
}

/** Half hours and half weeks in whole minutes and days. */
function spanOf(amount: number, unit: Unit): TermDay {
  if (Number.isInteger(amount)) return { kind: 'span', amount, unit };
  if (unit === 'hour') return { kind: 'span', amount: amount * 60, unit: 'minute' };
  if (unit === 'week') return { kind: 'span', amount: Math.ceil(amount * 7), unit: 'day' };
  if (unit === 'month') return { kind: 'span', amount: Math.ceil(amount * 30), unit: 'day' };
  return { kind: 'span', amount: Math.ceil(amount), unit };
}
