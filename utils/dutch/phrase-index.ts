import { matchPhrase, type Phrase, preparePhrase } from './phrase';
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

// A head such as `kanker*` is filed under its first letters.
const STEM = 3;

/** Many phrases looked for in one walk over a text, found by their first word. */
export class PhraseIndex<Label> {
  readonly #whole = new Map<string, Entry<Label>[]>();
  readonly #stems = new Map<string, Entry<Label>[]>();

  /** Adds a phrase (see `phrase.ts` for the notation); a phrase may not begin with a gap. */
  add(source: string, label: Label): void {
    const phrase = preparePhrase(source);
    const entry = { label, phrase };
    for (const head of phrase.heads) {
      if (head.endsWith('*')) file(this.#stems, head.slice(0, STEM), entry);
      else file(this.#whole, head, entry);
    }
  }

  /** Every match in reading order; a phrase counts once per starting word. */
  find({ tokens, sentences }: Words): Found<Label>[] {
    const found: Found<Label>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      const sentence = token && sentences[token.sentence];
      if (!sentence) continue;
      const whole = this.#whole.get(token.word);
      const stems = this.#stems.get(token.word.slice(0, STEM));
      for (const entries of [whole, stems]) {
        if (!entries) continue;
        for (const { label, phrase } of entries) {
          const to = matchPhrase(phrase, tokens, at, sentence.first, sentence.last);
          if (to !== -1) found.push({ label, from: at, to, sentence: token.sentence });
        }
      }
    }
    return found;
  }
}

function file<Label>(map: Map<string, Entry<Label>[]>, key: string, entry: Entry<Label>): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (entries.at(-1) !== entry) entries.push(entry);
}
