import type { Phrase } from './phrase';

/** Words of which one stands in every match of a phrase, and how many words stand in front of it at least and at most. */
export interface Clue {
  readonly words: readonly string[];
  readonly nearest: number;
  readonly furthest: number;
}

// Looking for a phrase by one of these is looking for it in nearly every message.
const EVERYWHERE = new Set(
  'u de je ik het is een uw dat op van en voor in niet mijn met wat bij dan heeft heb er kunt kan nog te of die als aan om'.split(
    ' ',
  ),
);
const COMMON = 20;
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
  for (const { kind, words, optional, max } of phrase) {
    if (kind === 'gap') {
      // A gap behind a word that may be left out: such a phrase is found by its first words only.
      if (nearest === 0) return null;
      furthest += max;
    } else if (kind === 'words') {
      const cost = costOf(words) * (1 + (furthest - nearest) * NEAR_MISS);
      if (!optional && cost < least) {
        least = cost;
        best = { words, nearest, furthest };
      }
      if (!optional) nearest++;
      furthest++;
    }
  }
  return best;
}

/** How often one of these words will be met, next to a rare word; never for the end of a word, or its first letters only. */
function costOf(words: readonly string[]): number {
  let cost = 0;
  for (const word of words) {
    if (word.startsWith('*') || (word.endsWith('*') && word.length < 4)) return Number.POSITIVE_INFINITY;
    cost += EVERYWHERE.has(word) ? COMMON : 1;
  }
  return cost;
}
