import type { Sentence, Words } from '../tokens';

const WRITER = new Set(['ik', 'we', 'wij']);

/** Parts of a sentence between commas, as ranges of tokens. */
export function clauses(words: Words, sentence: Sentence): readonly (readonly [number, number])[] {
  if (divided.sentence !== sentence) divided = { sentence, parts: divide(words, sentence) };
  return divided.parts;
}

// Several questions are asked about one sentence, and some of them for everything it names.
let divided: { readonly sentence: Sentence | null; readonly parts: readonly (readonly [number, number])[] } =
  {
    sentence: null,
    parts: [],
  };

function divide({ text, tokens }: Words, { first, last }: Sentence): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = first;
  for (let at = first + 1; at <= last; at++) {
    if (at < last && !/[,;:-]/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))) {
      // "Geef de postcode dan kijk ik even": what the writer does next, without a comma.
      if (tokens[at]?.word !== 'dan' || at + 2 >= last || !WRITER.has(tokens[at + 2]?.word ?? '')) continue;
    }
    parts.push([start, at]);
    start = at;
  }
  return parts;
}
