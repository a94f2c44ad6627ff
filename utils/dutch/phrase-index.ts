import { PhraseWalk } from './phrase-walk';
import { SoughtPhrase } from './sought-phrase';
import type { Words } from './tokens';

/** Where a phrase was found: tokens `from` up to and not including `to`. */
export interface Found<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

interface Ranked<Label> extends Found<Label> {
  readonly rank: number;
}

const NONE: readonly never[] = [];

/** Many phrases, each with a label, that are looked for together. */
export class PhraseIndex<Label> {
  readonly #walk: PhraseWalk;
  readonly #read = new WeakMap<Words, readonly Ranked<Label>[]>();
  #found: Ranked<Label>[] = [];
  #size = 0;

  /** `walk`: the one of several indexes whose phrases are wanted of the same texts, so that each is walked over once. */
  constructor(walk = new PhraseWalk()) {
    this.#walk = walk;
    walk.join(this);
  }

  /** Adds a phrase (see `phrase.ts` for the notation); a phrase may not begin with a gap. */
  add(source: string, label: Label): void {
    const sought = new SoughtPhrase(source, this.#size++, (from, to, sentence, rank) => {
      this.#found.push({ label, from, to, sentence, rank });
    });
    this.#walk.add(sought, sought.clues);
  }

  /** Every match in reading order of its first word; a phrase counts once per starting word. */
  find(words: Words): readonly Found<Label>[] {
    this.#walk.over(words);
    return this.#read.get(words) ?? NONE;
  }

  /** For the walk: all of this text has been told. */
  gathered(words: Words): void {
    const found = this.#found;
    if (found.length === 0) return;
    this.#found = [];
    this.#read.set(
      words,
      found.length > 1 ? found.sort((a, b) => a.from - b.from || a.rank - b.rank) : found,
    );
  }
}
