import { hasSecondWord, headsOf, isPartial, type Phrase, type Place, readPhrase } from './phrase';
import { clueOf } from './phrase-clue';
import type { Words } from './tokens';

// At one word phrases come first that are open behind it, then those with a fixed second word, then those that begin with part of a word.
const SECOND = 1e6;
const PARTLY = 2e6;

/** A phrase made ready to be looked for, and whom to tell where it stands. */
export class SoughtPhrase {
  readonly phrase: Phrase;
  /** The words it is found by. */
  readonly clues: readonly string[];
  /** It is its clue, and nothing beside it. */
  readonly alone: boolean;
  /** What else must stand in the sentence, the rarest first. */
  readonly needs: readonly Place[];
  /** How many words stand in front of the word it is found by. */
  readonly nearest: number;
  readonly furthest: number;
  /** In which search it was last tried, and the first place that was not tried then. */
  search = 0;
  untried = 0;
  /** Where it stands among the phrases found at one word. */
  readonly #rank: number;
  /** The words it can begin with, where part of a word is enough for one of them. */
  readonly #partHeads: readonly string[] | null;
  readonly #tell: (from: number, to: number, sentence: number, rank: number) => void;

  /** `order`: how many phrases were there before; it decides between those found at one word. */
  constructor(
    source: string,
    order: number,
    tell: (from: number, to: number, sentence: number, rank: number) => void,
  ) {
    const phrase = readPhrase(source);
    const heads = headsOf(phrase);
    const clue = clueOf(phrase);
    this.phrase = phrase;
    this.clues = clue?.words ?? heads;
    this.alone = clue !== null && phrase.length === 1;
    this.needs = clue ? needsBeside(phrase, clue.words) : [];
    this.nearest = clue?.nearest ?? 0;
    this.furthest = clue?.furthest ?? 0;
    this.#rank = order + (hasSecondWord(phrase) ? SECOND : 0);
    this.#partHeads = heads.some((head) => head.endsWith('*')) ? heads : null;
    this.#tell = tell;
  }

  /** It was found: tokens `from` up to and not including `to`. */
  note(from: number, to: number, { tokens }: Words): void {
    const { word = '', sentence = 0 } = tokens[from] ?? {};
    const late = this.#partHeads && !this.#partHeads.includes(word) ? PARTLY : 0;
    this.#tell(from, to, sentence, this.#rank + late);
  }
}

function needsBeside(phrase: Phrase, clue: readonly string[]): readonly Place[] {
  return phrase
    .filter((place) => place.kind === 'words' && !place.optional && place.words !== clue && !isPartial(place))
    .sort((a, b) => a.ids.length - b.ids.length);
}
