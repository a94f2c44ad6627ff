import type { Place } from './phrase';

// By the number of a word: the sentence in which it was last seen.
let seen = new Uint32Array(1 << 12);
let turn = 0;

/** From now on {@link mayStand} is asked about the words with these numbers, `first` up to and not including `last`. */
export function beginSentence(ids: Int32Array, first: number, last: number): void {
  turn++;
  for (let at = first; at < last; at++) {
    const id = ids[at] ?? 0;
    if (id >= seen.length) {
      const before = seen;
      seen = new Uint32Array(Math.max(id + 1, before.length * 2));
      seen.set(before);
    }
    seen[id] = turn;
  }
}

/** One of the whole words of a place stands in the sentence. Worked out once per place and sentence. */
export function mayStand(place: Place): boolean {
  if (place.asked !== turn) {
    place.asked = turn;
    place.stands = standsHere(place.ids);
  }
  return place.stands;
}

function standsHere(ids: readonly number[]): boolean {
  for (let at = 0; at < ids.length; at++) if (seen[ids[at] ?? 0] === turn) return true;
  return false;
}
