import { countWords } from './lexeme';
import { idsOf, type Place } from './phrase';
import type { Token } from './tokens';

// Packed in plain rows of numbers, because this is asked hundreds of times per message: by the number of a word the sentence
// in which it was last seen; by the number of a place where its words begin and end in `pool`, and the last sentence it was
// asked about, doubled, plus one if it can stand there.
let seen = new Int32Array(1 << 13);
let pool = new Int32Array(1 << 13);
let begins = new Int32Array(1 << 10);
let ends = new Int32Array(1 << 10);
let answers = new Int32Array(1 << 10);
/** By their number. The words of a place go into the pool when it is first asked about: most never are. */
const places: (Place | null)[] = [null];
let filled = 0;
let turn = 0;
/** The sentence {@link mayStand} is asked about, and how many words had a number when its words were marked. */
let sentence:
  | { readonly tokens: readonly Token[]; readonly first: number; readonly last: number }
  | undefined;
let numbered = 0;

/** The number to ask {@link mayStand} by about the whole words of a place, from 1. */
export function numberOfPlace(place: Place): number {
  if (place.number === 0) place.number = places.push(place) - 1;
  return place.number;
}

/** From now on {@link mayStand} is asked about these words, `first` up to and not including `last`. */
export function beginSentence(tokens: readonly Token[], first: number, last: number): void {
  turn++;
  sentence = { tokens, first, last };
  mark();
}

/** One of the words of the place with this number stands in the sentence. Worked out once per place and sentence. */
export function mayStand(place: number): boolean {
  const known = answers[place] ?? 0;
  if (known >> 1 === turn) return (known & 1) === 1;
  if (place >= ends.length || ends[place] === 0) fill(place);
  const stands = standsHere(begins[place] ?? 0, ends[place] ?? 0);
  answers[place] = (turn << 1) | (stands ? 1 : 0);
  return stands;
}

function fill(number: number): void {
  while (number >= ends.length) {
    begins = wider(begins);
    ends = wider(ends);
    answers = wider(answers);
  }
  const place = places[number];
  const ids = place ? idsOf(place) : [];
  while (filled + ids.length > pool.length) pool = wider(pool);
  pool.set(ids, filled);
  begins[number] = filled;
  filled += ids.length;
  ends[number] = filled;
  // Words of this sentence may have been given their number since it began.
  if (numbered !== countWords()) mark();
}

function mark(): void {
  if (!sentence) return;
  const { tokens, first, last } = sentence;
  for (let at = first; at < last; at++) {
    const id = tokens[at]?.lexeme.id ?? 0;
    while (id >= seen.length) seen = wider(seen);
    seen[id] = turn;
  }
  numbered = countWords();
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
