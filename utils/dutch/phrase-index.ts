import { matchPhrase } from './match-phrase';
import { hasSecondWord, headsOf, type Phrase, readPhrase } from './phrase';
import { clueOf } from './phrase-clue';
import type { Words } from './tokens';
import { idOf, idsOf, stemOf, type WordIds } from './word-ids';

/** Where a phrase was found: tokens `from` up to and not including `to`. */
export interface Found<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

interface Entry<Label> {
  readonly label: Label;
  readonly phrase: Phrase;
  /** Where it stands among the phrases found at one word. */
  readonly rank: number;
  /** The words it can begin with, where part of a word is enough for one of them. */
  readonly partHeads: readonly string[] | null;
  /** How many words stand in front of the word it is found by. */
  readonly nearest: number;
  readonly furthest: number;
  /** In which search it was last tried, and the first place that was not tried then. */
  search: number;
  untried: number;
}

/** A beginning of words, and the phrase that is found by it. */
interface Stem<Label> {
  readonly stem: string;
  readonly entry: Entry<Label>;
}

interface Ranked<Label> extends Found<Label> {
  readonly rank: number;
}

// At one word phrases come first that are open behind it, then those with a fixed second word, then those that begin with part of a word.
const SECOND = 1e6;
const PARTLY = 2e6;

interface Search<Label> {
  readonly words: Words;
  readonly ids: WordIds;
  readonly number: number;
  readonly found: Ranked<Label>[];
}

let searches = 0;

/** Many phrases looked for in one walk over a text, each found by its rarest word. */
export class PhraseIndex<Label> {
  readonly #words = new Map<number, Entry<Label>[]>();
  // A word such as `kanker*` is filed under its first letters.
  readonly #stems = new Map<number, Stem<Label>[]>();
  #size = 0;

  /** Adds a phrase (see `phrase.ts` for the notation); a phrase may not begin with a gap. */
  add(source: string, label: Label): void {
    const phrase = readPhrase(source);
    const heads = headsOf(phrase);
    const clue = clueOf(phrase);
    const entry: Entry<Label> = {
      label,
      phrase,
      rank: this.#size++ + (hasSecondWord(phrase) ? SECOND : 0),
      partHeads: heads.some((head) => head.endsWith('*')) ? heads : null,
      nearest: clue?.nearest ?? 0,
      furthest: clue?.furthest ?? 0,
      search: 0,
      untried: 0,
    };
    for (const word of clue?.words ?? heads) {
      if (word.endsWith('*')) file(this.#stems, stemOf(word), { stem: word.slice(0, -1), entry });
      else file(this.#words, idOf(word), entry);
    }
  }

  /** Every match in reading order of its first word; a phrase counts once per starting word. */
  find(words: Words): Found<Label>[] {
    const found: Ranked<Label>[] = [];
    const search: Search<Label> = { words, ids: idsOf(words), number: ++searches, found };
    const { words: ids, stems } = search.ids;
    const whole = this.#stems.size === 0;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const named = id === 0 ? undefined : this.#words.get(id);
      if (named) for (const entry of named) tryAround(entry, at, search);
      const begun = whole ? undefined : this.#stems.get(stems[at] ?? 0);
      if (begun) tryStems(begun, at, search);
    }
    return found.length > 1 ? found.sort((a, b) => a.from - b.from || a.rank - b.rank) : found;
  }
}

/** Tries a phrase wherever it can begin with its word at `tokens[at]`, and nowhere twice. */
function tryAround<Label>(entry: Entry<Label>, at: number, search: Search<Label>): void {
  const { nearest, furthest } = entry;
  const { tokens, sentences } = search.words;
  const sentence = sentences[tokens[at]?.sentence ?? 0];
  if (!sentence) return;
  let start = Math.max(at - furthest, sentence.first);
  if (nearest < furthest) {
    if (entry.search === search.number && entry.untried > start) start = entry.untried;
    entry.search = search.number;
    entry.untried = at - nearest + 1;
  }
  for (; start <= at - nearest; start++) {
    const to = matchPhrase(entry.phrase, search.words, search.ids, start, sentence);
    if (to !== -1) note(entry, start, to, search);
  }
}

function note<Label>(
  { label, rank, partHeads }: Entry<Label>,
  from: number,
  to: number,
  search: Search<Label>,
): void {
  const { word = '', sentence = 0 } = search.words.tokens[from] ?? {};
  const late = partHeads && !partHeads.includes(word) ? PARTLY : 0;
  search.found.push({ label, from, to, sentence, rank: rank + late });
}

/** A phrase with several of the beginnings of a word is tried once. */
function tryStems<Label>(stems: readonly Stem<Label>[], at: number, search: Search<Label>): void {
  const word = search.words.tokens[at]?.word ?? '';
  let tried: Entry<Label> | null = null;
  for (const { stem, entry } of stems) {
    if (entry === tried || !word.startsWith(stem)) continue;
    tried = entry;
    tryAround(entry, at, search);
  }
}

function file<Key, Filed>(map: Map<Key, Filed[]>, key: Key, entry: Filed): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (entries.at(-1) !== entry) entries.push(entry);
}
