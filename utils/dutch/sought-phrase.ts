import { hasSecondWord, headsOf, isPartial, type Phrase, type Place, readPhrase } from './phrase';
import { clueOf } from './phrase-clue';
import { numberOfPlace } from './place-presence';

// At one word phrases come first that are open behind it, then those with a fixed second word, then those that begin with part of a word.
const SECOND = 1e6;
/** What is added to the rank of a phrase that was found by part of a word. */
export const PARTLY = 2e6;

/** A phrase made ready to be looked for. */
export interface SoughtPhrase {
  readonly phrase: Phrase;
  /** The number of its index, and of the phrase in it. */
  readonly index: number;
  readonly order: number;
  /** Where it stands among the phrases found at one word. */
  readonly rank: number;
  /** The words it is found by. */
  readonly clues: readonly string[];
  /** It is its clue, and nothing beside it. */
  readonly alone: boolean;
  /** Numbers of two places of which words must stand in the sentence, the rarest first; 0 for none. */
  readonly need: number;
  readonly needToo: number;
  /** The words it can begin with, where part of a word is enough for one of them. */
  readonly partHeads: readonly string[] | null;
  /** How many words stand in front of the word it is found by. */
  readonly nearest: number;
  readonly furthest: number;
  /** In which search it was last tried, and the first place that was not tried then. */
  search: number;
  untried: number;
}

/** Reads the notation of `phrase.ts` for the phrase that comes `order`th in index `index`. */
export function soughtPhrase(source: string, index: number, order: number): SoughtPhrase {
  const phrase = readPhrase(source);
  const heads = headsOf(phrase);
  const clue = clueOf(phrase);
  const [need, needToo] = clue ? needsBeside(phrase, clue.words) : [0, 0];
  return {
    phrase,
    index,
    order,
    rank: order + (hasSecondWord(phrase) ? SECOND : 0),
    clues: clue?.words ?? heads,
    alone: clue !== null && phrase.length === 1,
    need,
    needToo,
    partHeads: heads.some((head) => head.endsWith('*')) ? heads : null,
    nearest: clue?.nearest ?? 0,
    furthest: clue?.furthest ?? 0,
    search: 0,
    untried: 0,
  };
}

/** The two places with the fewest words beside the clue; looked for without making lists, for there are thousands of phrases. */
function needsBeside(phrase: Phrase, clue: readonly string[]): readonly [number, number] {
  let rarest: Place | null = null;
  let second: Place | null = null;
  for (const place of phrase) {
    if (place.kind !== 'words' || place.optional || place.words === clue || isPartial(place)) continue;
    if (rarest === null || place.ids.length < rarest.ids.length) {
      second = rarest;
      rarest = place;
    } else if (second === null || place.ids.length < second.ids.length) second = place;
  }
  return [rarest ? numberOfPlace(rarest) : 0, second ? numberOfPlace(second) : 0];
}
