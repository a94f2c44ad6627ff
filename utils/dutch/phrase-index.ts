import { matchPhrase, neededWords, type Phrase, preparePhrase, secondWords } from './phrase';
import type { Sentence, Words } from './tokens';
import { bitsOf, mayHold, type NeededBits, type WordMask } from './word-mask';

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
  /** Only found as the first words of a sentence. */
  readonly opens: boolean;
  /** What the phrase needs behind its head; worked out when the head first turns up. */
  needs: readonly NeededBits[] | null;
}

/** A beginning of words, and the phrase whose head it is. */
interface Stem<Label> {
  readonly stem: string;
  readonly entry: Entry<Label>;
}

/** The phrases that begin with one word, divided by the word that must follow when it first turns up. */
interface Head<Label> {
  readonly entries: Entry<Label>[];
  divided: Divided<Label> | null;
}

interface Divided<Label> {
  readonly open: readonly Entry<Label>[];
  readonly next: ReadonlyMap<string, readonly Entry<Label>[]>;
}

// A head such as `kanker*` is filed under its first letters.
const STEM = 3;

/** Many phrases looked for in one walk over a text, found by their first two words. */
export class PhraseIndex<Label> {
  readonly #whole = new Map<string, Head<Label>>();
  readonly #stems = new Map<number, Stem<Label>[]>();

  /** Adds a phrase (see `phrase.ts` for the notation); a phrase may not begin with a gap. */
  add(source: string, label: Label): void {
    const phrase = preparePhrase(source);
    const entry = { label, phrase, opens: /^[<^] /.test(source), needs: null };
    for (const head of phrase.heads) {
      if (head.endsWith('*')) file(this.#stems, stemKey(head), { stem: head.slice(0, -1), entry });
      else {
        const known = this.#whole.get(head);
        if (!known) this.#whole.set(head, { entries: [entry], divided: null });
        else if (known.entries.at(-1) !== entry) known.entries.push(entry);
      }
    }
  }

  /** Every match in reading order of its first word; a phrase counts once per starting word. */
  find(words: Words): Found<Label>[] {
    const { tokens, sentences } = words;
    const found: Found<Label>[] = [];
    const stems = this.#stems.size > 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) continue;
      const head = this.#whole.get(token.word);
      const beginnings =
        stems && token.word.length >= STEM ? this.#stems.get(stemKey(token.word)) : undefined;
      if (!head && !beginnings) continue;
      const sentence = sentences[token.sentence];
      if (!sentence) continue;
      if (head) {
        head.divided ??= divide(head.entries);
        tryAll(head.divided.open, words, at, sentence, found);
        const next = at + 1 < sentence.last ? head.divided.next.get(tokens[at + 1]?.word ?? '') : undefined;
        if (next) tryAll(next, words, at, sentence, found);
      }
      if (beginnings) tryStems(beginnings, words, at, sentence, found);
    }
    return found;
  }
}

function tryAll<Label>(
  entries: readonly Entry<Label>[],
  words: Words,
  at: number,
  sentence: Sentence,
  found: Found<Label>[],
): void {
  for (const entry of entries) tryOne(entry, words, at, sentence, found);
}

/** A phrase with several heads that the word begins with is tried once. */
function tryStems<Label>(
  stems: readonly Stem<Label>[],
  words: Words,
  at: number,
  sentence: Sentence,
  found: Found<Label>[],
): void {
  const word = words.tokens[at]?.word ?? '';
  let tried: Entry<Label> | null = null;
  for (const { stem, entry } of stems) {
    if (entry === tried || !word.startsWith(stem)) continue;
    tried = entry;
    tryOne(entry, words, at, sentence, found);
  }
}

function tryOne<Label>(
  entry: Entry<Label>,
  { tokens }: Words,
  at: number,
  { first, last, mask }: Sentence,
  found: Found<Label>[],
): void {
  if (entry.opens && at !== first) return;
  entry.needs ??= neededWords(entry.phrase).map(bitsOf);
  if (!allMayBeIn(mask, entry.needs)) return;
  const to = matchPhrase(entry.phrase, tokens, at, first, last);
  if (to !== -1) found.push({ label: entry.label, from: at, to, sentence: tokens[at]?.sentence ?? 0 });
}

function allMayBeIn(sentence: WordMask, needs: readonly NeededBits[]): boolean {
  for (const need of needs) if (!mayHold(sentence, need)) return false;
  return true;
}

/** The first three letters of a word as one number, which is found faster than a piece of text. */
function stemKey(word: string): number {
  return word.charCodeAt(0) + (word.charCodeAt(1) << 10) + (word.charCodeAt(2) << 20);
}

function divide<Label>(entries: readonly Entry<Label>[]): Divided<Label> {
  const open: Entry<Label>[] = [];
  const next = new Map<string, Entry<Label>[]>();
  for (const entry of entries) {
    const words = secondWords(entry.phrase);
    if (words) for (const word of words) file(next, word, entry);
    else open.push(entry);
  }
  return { open, next };
}

function file<Key, Filed>(map: Map<Key, Filed[]>, key: Key, entry: Filed): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (entries.at(-1) !== entry) entries.push(entry);
}
