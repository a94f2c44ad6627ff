import { matchPhrase, type Phrase, preparePhrase, secondWords } from './phrase';
import type { Words } from './tokens';

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
const NONE: readonly never[] = [];

/** Many phrases looked for in one walk over a text, found by their first two words. */
export class PhraseIndex<Label> {
  readonly #whole = new Map<string, Head<Label>>();
  readonly #stems = new Map<string, Entry<Label>[]>();

  /** Adds a phrase (see `phrase.ts` for the notation); a phrase may not begin with a gap. */
  add(source: string, label: Label): void {
    const phrase = preparePhrase(source);
    const entry = { label, phrase };
    for (const head of phrase.heads) {
      if (head.endsWith('*')) file(this.#stems, head.slice(0, STEM), entry);
      else {
        const known = this.#whole.get(head);
        if (!known) this.#whole.set(head, { entries: [entry], divided: null });
        else if (known.entries.at(-1) !== entry) known.entries.push(entry);
      }
    }
  }

  /** Every match in reading order of its first word; a phrase counts once per starting word. */
  find({ tokens, sentences }: Words): Found<Label>[] {
    const found: Found<Label>[] = [];
    const tryAll = (
      entries: readonly Entry<Label>[],
      at: number,
      sentence: number,
      first: number,
      last: number,
    ) => {
      for (const { label, phrase } of entries) {
        const to = matchPhrase(phrase, tokens, at, first, last);
        if (to !== -1) found.push({ label, from: at, to, sentence });
      }
    };
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      const range = token && sentences[token.sentence];
      if (!range) continue;
      const { sentence } = token;
      const head = this.#whole.get(token.word);
      if (head) {
        head.divided ??= divide(head.entries);
        tryAll(head.divided.open, at, sentence, range.first, range.last);
        tryAll(
          head.divided.next.get(tokens[at + 1]?.word ?? '') ?? NONE,
          at,
          sentence,
          range.first,
          range.last,
        );
      }
      tryAll(this.#stems.get(token.word.slice(0, STEM)) ?? NONE, at, sentence, range.first, range.last);
    }
    return found;
  }
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

function file<Label>(map: Map<string, Entry<Label>[]>, key: string, entry: Entry<Label>): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (entries.at(-1) !== entry) entries.push(entry);
}
