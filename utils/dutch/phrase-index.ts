import { PhraseWalk } from './phrase-walk';
import type { Words } from './tokens';
import type { Hit } from './word-notes';

/** Where a phrase was found: tokens `from` up to and not including `to`. */
export interface Found<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

const NONE: readonly never[] = [];

/** Many phrases, each with a label, that are looked for together. */
export class PhraseIndex<Label> {
  readonly #walk: PhraseWalk;
  readonly #number: number;
  readonly #labels: Label[] = [];

  /** `walk`: the one of several indexes whose phrases are wanted of the same texts, so that each is walked over once. */
  constructor(walk = new PhraseWalk()) {
    this.#walk = walk;
    this.#number = walk.join();
  }

  /** Adds a phrase (see `phrase.ts` for the notation); a phrase may not begin with a gap. */
  add(source: string, label: Label): void {
    const order = this.#labels.push(label) - 1;
    this.#walk.add({ source, index: this.#number, order });
  }

  /** Every match in reading order of its first word; a phrase counts once per starting word. */
  find(words: Words): readonly Found<Label>[] {
    const found: Found<Label>[] = [];
    for (const hit of this.hits(words)) {
      const label = this.labelOf(hit);
      if (label !== undefined) found.push({ label, from: hit.from, to: hit.to, sentence: hit.sentence });
    }
    return found;
  }

  /** The same, for who first looks which of them are wanted; {@link labelOf} tells them apart. */
  hits(words: Words): readonly Hit[] {
    return this.#walk.over(words)[this.#number] ?? NONE;
  }

  labelOf({ order }: Hit): Label | undefined {
    return this.#labels[order];
  }
}
