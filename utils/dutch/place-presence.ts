import type { Place } from './phrase';
import type { Token } from './tokens';

// Packed in plain rows of numbers, because this is asked hundreds of times per message: by the number of a word the sentence
// in which it was last seen; by the number of a place where its words begin in `pool`, and the last sentence it was asked
// about, doubled, plus one if it can stand there.
let seen = new Int32Array(1 << 13);
let pool = new Int32Array(1 << 13);
let begins = new Int32Array(1 << 10);
let answers = new Int32Array(1 << 10);
let places = 0;
let turn = 0;

/** The number to ask {@link mayStand} by about the whole words of a place, from 1. */
export function numberOfPlace(place: Place): number {
  if (place.number > 0) return place.number;
  const number = ++places;
  place.number = number;
  if (number + 1 >= begins.length) {
    begins = wider(begins);
    answers = wider(answers);
  }
  const from = begins[number] ?? 0;
  while (from + place.ids.length > pool.length) pool = wider(pool);
  pool.set(place.ids, from);
  begins[number + 1] = from + place.ids.length;
  return number;
}

/** From now on {@link mayStand} is asked about these words, `first` up to and not including `last`. */
export function beginSentence(tokens: readonly Token[], first: number, last: number): void {
  turn++;
  for (let at = first; at < last; at++) {
    const id = tokens[at]?.lexeme.id ?? 0;
    while (id >= seen.length) seen = wider(seen);
    seen[id] = turn;
  }
}

/** One of the words of the place with this number stands in the sentence. Worked out once per place and sentence. */
export function mayStand(place: number): boolean {
  const known = answers[place] ?? 0;
  if (known >> 1 === turn) return (known & 1) === 1;
  const stands = standsHere(begins[place] ?? 0, begins[place + 1] ?? 0);
  answers[place] = (turn << 1) | (stands ? 1 : 0);
  return stands;
}

function standsHere(from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (seen[pool[at] ?? 0] === turn) return true;
  return false;
}

function wider(row: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(row.length * 2);
  twice.set(row);
  return twice;
}
