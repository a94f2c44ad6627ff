import { matchPhrase } from './match-phrase';
import { beginSentence, mayStand } from './place-presence';
import type { SoughtPhrase } from './sought-phrase';
import type { Sentence, Words } from './tokens';
import { idOf, idsOf, stemOf, type WordIds } from './word-ids';

/** A beginning of words, and the phrase that is found by it. */
interface Stem {
  readonly stem: string;
  readonly sought: SoughtPhrase;
}

/** Who gathers what a walk finds. */
interface Gatherer {
  gathered(words: Words): void;
}

let searches = 0;

/**
 * Phrases of any number of indexes looked for in one walk over a text, each by its rarest word. A text that was walked over
 * is not walked over again, until phrases have come that were not looked for.
 */
export class PhraseWalk {
  /** By the number of a word. */
  readonly #words = new Map<number, SoughtPhrase[]>();
  // A word such as `kanker*` is filed under its first letters.
  readonly #stems = new Map<number, Stem[]>();
  readonly #gatherers: Gatherer[] = [];
  readonly #walked = new WeakMap<Words, number>();
  #size = 0;

  /** Lets an index know when a text has been walked over. */
  join(gatherer: Gatherer): void {
    this.#gatherers.push(gatherer);
  }

  /** Looks for a phrase from now on, at each of these words. */
  add(sought: SoughtPhrase, words: readonly string[]): void {
    this.#size++;
    for (const word of words) {
      if (word.endsWith('*')) file(this.#stems, stemOf(word), { stem: word.slice(0, -1), sought });
      else file(this.#words, idOf(word), sought);
    }
  }

  /** Walks over a text, unless that was done before. What is found goes to the indexes. */
  over(words: Words): void {
    if (this.#walked.get(words) === this.#size) return;
    this.#walked.set(words, this.#size);
    const ids = idsOf(words);
    searches++;
    for (const sentence of words.sentences) this.#search(words, ids, sentence);
    for (const gatherer of this.#gatherers) gatherer.gathered(words);
  }

  #search(words: Words, ids: WordIds, sentence: Sentence): void {
    const { first, last } = sentence;
    beginSentence(ids.words, first, last);
    for (let at = first; at < last; at++) {
      const id = ids.words[at] ?? 0;
      const named = id === 0 ? undefined : this.#words.get(id);
      if (named) for (const sought of named) tryAround(sought, at, words, ids, sentence);
      const begun = this.#stems.get(ids.stems[at] ?? 0);
      if (begun) tryStems(begun, at, words, ids, sentence);
    }
  }
}

/** Tries a phrase wherever it can begin with its word at `tokens[at]`, and nowhere twice. */
function tryAround(sought: SoughtPhrase, at: number, words: Words, ids: WordIds, sentence: Sentence): void {
  if (sought.alone) {
    sought.note(at, at + 1, words);
    return;
  }
  const { needs, nearest, furthest } = sought;
  for (let need = 0; need < needs.length; need++) {
    const place = needs[need];
    if (place && !mayStand(place)) return;
  }
  let start = Math.max(at - furthest, sentence.first);
  if (nearest < furthest) {
    if (sought.search === searches && sought.untried > start) start = sought.untried;
    sought.search = searches;
    sought.untried = at - nearest + 1;
  }
  for (; start <= at - nearest; start++) {
    const to = matchPhrase(sought.phrase, words, ids, start, sentence);
    if (to !== -1) sought.note(start, to, words);
  }
}

/** A phrase with several of the beginnings of a word is tried once. */
function tryStems(
  stems: readonly Stem[],
  at: number,
  words: Words,
  ids: WordIds,
  sentence: Sentence,
): void {
  const word = words.tokens[at]?.word ?? '';
  let tried: SoughtPhrase | null = null;
  for (const { stem, sought } of stems) {
    if (sought === tried || !word.startsWith(stem)) continue;
    tried = sought;
    tryAround(sought, at, words, ids, sentence);
  }
}

function file<Filed>(map: Map<number, Filed[]>, key: number, entry: Filed): void {
  const filed = map.get(key);
  if (!filed) map.set(key, [entry]);
  else if (filed.at(-1) !== entry) filed.push(entry);
}
