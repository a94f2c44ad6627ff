import type { Phrase, Place } from './phrase';

/** A place of which a word stands in every match of a phrase, and how many words stand in front of it at least and at most. */
export interface Clue {
  readonly place: Place;
  readonly nearest: number;
  readonly furthest: number;
}

/** What a try that goes wrong at its first word costs, next to one that gets further. */
const NEAR_MISS = 0.3;

/**
 * By which of its places a phrase is best found: the one with the fewest and rarest words, as near to its beginning as can
 * be. Null where every place may be left out, or holds the end of a word.
 */
export function clueOf(phrase: Phrase): Clue | null {
  let best: Clue | null = null;
  let least = Number.POSITIVE_INFINITY;
  let nearest = 0;
  let furthest = 0;
  for (let at = 0; at < phrase.length; at++) {
    const place = phrase[at];
    if (!place) break;
    const { frequency, max } = place;
    if (max > 0) {
      // A gap behind a word that may be left out: such a phrase is found by its first words only.
      if (nearest === 0) return null;
      furthest += max;
    } else if (frequency > 0) {
      if (!place.optional) {
        const cost = frequency * (1 + (furthest - nearest) * NEAR_MISS);
        if (cost < least) {
          least = cost;
          best = { place, nearest, furthest };
        }
        nearest++;
      }
      furthest++;
    }
  }
  return best;
}
