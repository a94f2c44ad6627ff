import { type Found, PhraseIndex } from '../phrase-index';
import { PhraseWalk } from '../phrase-walk';
import type { Words } from '../tokens';

/** Who looks for a phrase, and as what: `role` counts in that lexicon's own roles, {@link QUIET} is no role at all. */
interface Use {
  readonly lexicon: number;
  readonly role: number;
}

/** The role of words that play none, however much they look like it. */
export const QUIET = -1;

const NONE: readonly never[] = [];

/**
 * The phrases of many lexicons looked for in one walk over a text. A phrase that several lexicons share is looked for
 * once. Compiled when it is first used, and a text that was just read is not gone through again.
 */
export class RoleWords {
  readonly #walk: PhraseWalk;
  readonly #uses = new Map<string, Use[]>();
  #lexicons = 0;
  #index: PhraseIndex<readonly Use[]> | undefined;
  #read = new WeakMap<Words, readonly (readonly Found<number>[] | undefined)[]>();

  /** `walk`: the one of other indexes whose phrases are wanted of the same texts. */
  constructor(walk = new PhraseWalk()) {
    this.#walk = walk;
  }

  /** Adds a lexicon, its roles in order; returns the number to ask for it by. */
  add(roles: readonly (readonly string[])[], quiet: readonly string[]): number {
    const lexicon = this.#lexicons++;
    for (const phrase of quiet) this.#note(phrase, { lexicon, role: QUIET });
    roles.forEach((phrases, role) => {
      for (const phrase of phrases) this.#note(phrase, { lexicon, role });
    });
    this.#index = undefined;
    this.#read = new WeakMap();
    return lexicon;
  }

  /** The words that play a role in a lexicon, in reading order. */
  find(words: Words, lexicon: number): readonly Found<number>[] {
    let read = this.#read.get(words);
    if (!read) {
      read = this.#sort(words);
      this.#read.set(words, read);
    }
    return read[lexicon] ?? NONE;
  }

  #note(phrase: string, use: Use): void {
    for (const source of orAtTheEnd(phrase)) {
      const uses = this.#uses.get(source);
      if (uses) uses.push(use);
      else this.#uses.set(source, [use]);
    }
  }

  /** By lexicon what plays a role in it; undefined where nothing does. */
  #sort(words: Words): readonly (readonly Found<number>[] | undefined)[] {
    const found: (Found<number>[] | undefined)[] = [];
    const quieted: number[] = [];
    for (const { label: uses, from, to, sentence } of this.#compiled().find(words)) {
      for (const { lexicon, role } of uses) {
        const one = { label: role, from, to, sentence };
        const others = found[lexicon];
        if (others) others.push(one);
        else found[lexicon] = [one];
        if (role === QUIET && quieted.at(-1) !== lexicon) quieted.push(lexicon);
      }
    }
    for (const lexicon of quieted) found[lexicon] = withoutQuiet(found[lexicon] ?? []);
    return found;
  }

  #compiled(): PhraseIndex<readonly Use[]> {
    if (this.#index) return this.#index;
    const index = new PhraseIndex<readonly Use[]>(this.#walk);
    for (const [source, uses] of this.#uses) index.add(source, uses);
    this.#index = index;
    return index;
  }
}

function withoutQuiet(found: Found<number>[]): Found<number>[] {
  const quiet = new Set<number>();
  for (const { label, from, to } of found)
    if (label === QUIET) for (let at = from; at < to; at++) quiet.add(at);
  return quiet.size === 0 ? found : found.filter(({ from, to }) => !quiet.has(from) && !quiet.has(to - 1));
}

/** "niet meer|>" is "niet meer" and "niet" at the end of a sentence. */
function orAtTheEnd(phrase: string): string[] {
  if (!phrase.endsWith('|>')) return [phrase];
  return [phrase.slice(0, -2), `${phrase.slice(0, phrase.lastIndexOf(' ') + 1)}>`];
}
