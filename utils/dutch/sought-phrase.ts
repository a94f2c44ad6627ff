import { idOf } from './lexeme';
import { hasSecondWord, headsOf, idsOf, type Phrase, type Place, readPhrase } from './phrase';
import { clueOf } from './phrase-clue';
import { numberOfPlace } from './place-presence';

const NONE: readonly never[] = [];
const ALONE = { need: 0, needToo: 0 };
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
  /** What it is found by: the numbers of whole words, and the first letters of others. */
  readonly ids: readonly number[];
  readonly stems: readonly string[];
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
  const clue = clueOf(phrase);
  const heads = clue && !beginsWithPart(phrase) ? NONE : headsOf(phrase);
  const { need, needToo } = clue && phrase.length > 1 ? needsBeside(phrase, clue.place) : ALONE;
  return {
    phrase,
    index,
    order,
    rank: order + (hasSecondWord(phrase) ? SECOND : 0),
    ids: clue ? idsOf(clue.place) : heads.filter((head) => !head.endsWith('*')).map(idOf),
    stems: clue
      ? clue.place.starts
      : heads.filter((head) => head.endsWith('*')).map((head) => head.slice(0, -1)),
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

/** One of the words it can begin with is the beginning of a word only. Says so too where only a later word is. */
function beginsWithPart(phrase: Phrase): boolean {
  return phrase.some(hasStarts);
}

function hasStarts({ starts }: Place): boolean {
  return starts.length > 0;
}

/** One of some whole words has to stand here. */
function isNeeded({ optional, partial, frequency }: Place): boolean {
  return !optional && !partial && frequency > 0;
}

/** The two places with the fewest words beside the clue. */
function needsBeside(phrase: Phrase, clue: Place): typeof ALONE {
  let rarest: Place | null = null;
  let second: Place | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  let fewer = Number.POSITIVE_INFINITY;
  const needed = phrase.filter(isNeeded);
  for (let at = 0; at < needed.length; at++) {
    const place = needed[at];
    if (!place || place === clue) continue;
    const { count } = place;
    if (count < fewest) {
      second = rarest;
      fewer = fewest;
      rarest = place;
      fewest = count;
    } else if (count < fewer) {
      second = place;
      fewer = count;
    }
  }
  return { need: rarest ? numberOfPlace(rarest) : 0, needToo: second ? numberOfPlace(second) : 0 };
}
