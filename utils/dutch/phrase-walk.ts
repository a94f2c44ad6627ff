import { countWords, stemOf } from './lexeme';
import { matchPhrase } from './match-phrase';
import { beginSentence, mayStand } from './place-presence';
import { PARTLY, type SoughtPhrase, soughtPhrase } from './sought-phrase';
import type { Sentence, Words } from './tokens';
import { type WaitingPhrase, WaitingPhrases } from './waiting-phrases';
import type { Hit, Walked } from './word-notes';

/** A beginning of words, and the number of the phrase that is found by it. */
interface Stem {
  readonly stem: string;
  readonly phrase: number;
}

let walks = 0;
let searches = 0;

/** Numbers per phrase in a row: its own, and of two places that must stand in the sentence. */
const STEP = 3;
const ALONE = -1;
const MANY = 1 << 13;
const NO_ROWS = Array.from({ length: 256 }, () => undefined);

/**
 * Phrases of any number of indexes looked for in one walk over a text, each by its rarest word. A text that was walked over
 * is not walked over again, until phrases have come that were not looked for.
 */
export class PhraseWalk {
  readonly #number = walks++;
  readonly #phrases: SoughtPhrase[] = [];
  /** By the number of a word a row of what it may be the clue of, {@link STEP} numbers for each. */
  readonly #rows: (number[] | undefined)[] = [];
  // A word such as `kanker*` is filed under its first letters.
  readonly #stems = new Map<number, Stem[]>();
  // Whether any stem has these last bits: most words have none.
  readonly #mayStem = new Uint8Array(MANY);
  readonly #waiting = new WaitingPhrases();
  #added = 0;
  #indexes = 0;
  #hits: (Hit[] | undefined)[] = [];
  #sentence = 0;

  /** A number for an index whose phrases come to this walk. */
  join(): number {
    return this.#indexes++;
  }

  /** Looks for a phrase from now on. It is read when a text holds a word that it needs. */
  add(phrase: WaitingPhrase): void {
    this.#added++;
    if (!this.#waiting.add(phrase)) this.#read(phrase);
  }

  #read({ source, index, order }: WaitingPhrase): void {
    const sought = soughtPhrase(source, index, order);
    const phrase = this.#phrases.push(sought) - 1;
    if (sought.stems.length > 0) this.#addStems(sought.stems, phrase);
    const need = sought.alone ? ALONE : sought.need;
    const { ids, needToo } = sought;
    const rows = this.#rows;
    // No holes: a word that is the clue of nothing has no row.
    while (rows.length <= countWords()) rows.push(...NO_ROWS);
    for (let at = 0; at < ids.length; at++) file(rows, ids[at] ?? 0, phrase, need, needToo);
  }

  #addStems(added: readonly string[], phrase: number): void {
    for (const stem of added) {
      const number = stemOf(stem);
      const stems = this.#stems.get(number);
      if (stems) stems.push({ stem, phrase });
      else this.#stems.set(number, [{ stem, phrase }]);
      this.#mayStem[number % MANY] = 1;
    }
  }

  /** What stands in a text, by the number of an index, in reading order. */
  over(words: Words): Walked['hits'] {
    const before = words.notes.walked[this.#number];
    if (before?.phrases === this.#added) return before.hits;
    for (const phrase of this.#waiting.take(words)) this.#read(phrase);
    const hits: (Hit[] | undefined)[] = [];
    this.#hits = hits;
    searches++;
    for (let at = 0; at < words.sentences.length; at++) this.#search(words, at);
    for (const each of hits) if (each && each.length > 1) putInReadingOrder(each);
    words.notes.walked[this.#number] = { phrases: this.#added, hits };
    return hits;
  }

  #search(words: Words, number: number): void {
    const sentence = words.sentences[number];
    if (!sentence) return;
    this.#sentence = number;
    const { first, last } = sentence;
    const { tokens } = words;
    beginSentence(tokens, first, last);
    for (let at = first; at < last; at++) {
      const lexeme = tokens[at]?.lexeme;
      if (!lexeme) break;
      const { id, stem } = lexeme;
      const row = id === 0 || id >= this.#rows.length ? undefined : this.#rows[id];
      if (row) this.#tryRow(row, at, words, sentence);
      const begun = this.#mayStem[stem % MANY] === 1 ? this.#stems.get(stem) : undefined;
      if (begun) this.#tryStems(begun, at, words, sentence);
    }
  }

  #tryRow(row: readonly number[], at: number, words: Words, sentence: Sentence): void {
    for (let next = 0; next < row.length; next += STEP) {
      const need = row[next + 1] ?? 0;
      if (need > 0 && !mayStand(need)) continue;
      const needToo = row[next + 2] ?? 0;
      if (needToo > 0 && !mayStand(needToo)) continue;
      const sought = this.#phrases[row[next] ?? 0];
      if (!sought) continue;
      if (need === ALONE) this.#note(sought, at, at + 1, words);
      else this.#tryAround(sought, at, words, sentence);
    }
  }

  /** A phrase with several of the beginnings of a word is tried once. */
  #tryStems(stems: readonly Stem[], at: number, words: Words, sentence: Sentence): void {
    const word = words.tokens[at]?.word ?? '';
    let tried = -1;
    for (const { stem, phrase } of stems) {
      if (phrase === tried || !word.startsWith(stem)) continue;
      tried = phrase;
      const sought = this.#phrases[phrase];
      if (sought) this.#tryAround(sought, at, words, sentence);
    }
  }

  /** Tries a phrase wherever it can begin with its word at `tokens[at]`, and nowhere twice. */
  #tryAround(sought: SoughtPhrase, at: number, words: Words, sentence: Sentence): void {
    const { nearest, furthest } = sought;
    let start = Math.max(at - furthest, sentence.first);
    if (nearest < furthest) {
      if (sought.search === searches && sought.untried > start) start = sought.untried;
      sought.search = searches;
      sought.untried = at - nearest + 1;
    }
    for (; start <= at - nearest; start++) {
      const to = matchPhrase(sought.phrase, words, start, sentence);
      if (to !== -1) this.#note(sought, start, to, words);
    }
  }

  #note(sought: SoughtPhrase, from: number, to: number, { tokens }: Words): void {
    const { index, order, partHeads } = sought;
    const late = partHeads !== null && !partHeads.includes(tokens[from]?.word ?? '');
    const hit = {
      order,
      rank: late ? sought.rank + PARTLY : sought.rank,
      from,
      to,
      sentence: this.#sentence,
    };
    const others = this.#hits[index];
    if (others) others.push(hit);
    else this.#hits[index] = [hit];
  }
}

function file(
  rows: (number[] | undefined)[],
  id: number,
  phrase: number,
  need: number,
  needToo: number,
): void {
  const row = rows[id];
  if (!row) rows[id] = [phrase, need, needToo];
  else if (row[row.length - STEP] !== phrase) row.push(phrase, need, needToo);
}

// Hits come nearly in order, and few at a time: then this is quicker than sorting, and leaves nothing behind.
const FEW = 60;

function putInReadingOrder(hits: Hit[]): void {
  if (hits.length > FEW) {
    hits.sort(inReadingOrder);
    return;
  }
  for (let at = 1; at < hits.length; at++) {
    const hit = hits[at];
    let place = at;
    for (; hit && place > 0; place--) {
      const before = hits[place - 1];
      if (!before || inReadingOrder(before, hit) <= 0) break;
      hits[place] = before;
    }
    if (hit) hits[place] = hit;
  }
}

function inReadingOrder(a: Hit, b: Hit): number {
  return a.from - b.from || a.rank - b.rank;
}
