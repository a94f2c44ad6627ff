import { type Found, PhraseIndex } from '../phrase-index';
import { PhraseWalk } from '../phrase-walk';
import type { Words } from '../tokens';

/** Who looks for a phrase, and as what: `role` counts in that lexicon's own roles, {@link QUIET} is no role at all. */
interface Use {
  readonly lexicon: number;
  readonly role: number;
  /** A frame of that lexicon begins with it. */
  readonly first: boolean;
}

/** The role of words that play none, however much they look like it. */
export const QUIET = -1;

const NONE: readonly never[] = [];

let groups = 0;

/**
 * The phrases of many lexicons looked for in one walk over a text. A phrase that several lexicons share is looked for
 * once. Compiled when it is first used, and a text that was just read is not gone through again.
 */
export class RoleWords {
  readonly #walk: PhraseWalk;
  readonly #uses = new Map<string, Use[]>();
  #lexicons = 0;
  /** Another one whenever a lexicon comes, so that what was found before is not taken for all there is. */
  #number = groups++;
  #index: PhraseIndex<readonly Use[]> | undefined;

  /** `walk`: the one of other indexes whose phrases are wanted of the same texts. */
  constructor(walk = new PhraseWalk()) {
    this.#walk = walk;
  }

  /**
   * Adds a lexicon, its roles in order; returns the number to ask for it by. Where none of the roles in `first` stands,
   * nothing is found of it.
   */
  add(roles: readonly (readonly string[])[], quiet: readonly string[], first: ReadonlySet<number>): number {
    const lexicon = this.#lexicons++;
    this.#number = groups++;
    for (const phrase of quiet) this.#note(phrase, { lexicon, role: QUIET, first: false });
    roles.forEach((phrases, role) => {
      for (const phrase of phrases) this.#note(phrase, { lexicon, role, first: first.has(role) });
    });
    this.#index = undefined;
    return lexicon;
  }

  /** The words that play a role in a lexicon, in reading order. */
  find(words: Words, lexicon: number): readonly Found<number>[] {
    const { roles } = words.notes;
    roles[this.#number] ??= this.#sort(words);
    return roles[this.#number]?.[lexicon] ?? NONE;
  }

  #note(phrase: string, use: Use): void {
    for (const source of orAtTheEnd(phrase)) {
      const uses = this.#uses.get(source);
      if (uses) uses.push(use);
      else this.#uses.set(source, [use]);
    }
  }

  /** By lexicon what plays a role in it; undefined where nothing does, or nothing that a frame can begin with. */
  #sort(words: Words): readonly (readonly Found<number>[] | undefined)[] {
    const index = this.#compiled();
    const hits = index.hits(words);
    const found: (Found<number>[] | undefined)[] = [];
    for (const hit of hits)
      for (const { lexicon, first } of index.labelOf(hit) ?? NONE) if (first) found[lexicon] ??= [];
    if (found.length === 0) return found;
    const quieted: number[] = [];
    for (const hit of hits) {
      for (const { lexicon, role } of index.labelOf(hit) ?? NONE) {
        const others = found[lexicon];
        if (!others) continue;
        others.push({ label: role, from: hit.from, to: hit.to, sentence: hit.sentence });
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
