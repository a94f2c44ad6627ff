import type { Span } from './dutch-reading';

/** No more than this is analysed, so that a pasted book costs as much as a long letter. UTF-16 units. */
export const MAX_ANALYSED = 20_000;

/** A text that is easier to match, and the way back to the text it was made from. */
export interface NormalText {
  readonly text: string;
  /** Every character stands where it stood in the original. */
  readonly inPlace: boolean;
  /** Translates a span of `text` to the original text. */
  original(span: Span): Span;
}

/** Spans of a normal text as spans of the text it was made from. */
export function inOriginal<Kind extends Span>(normal: NormalText, spans: readonly Kind[]): readonly Kind[] {
  return normal.inPlace ? spans : spans.map((span) => ({ ...span, ...normal.original(span) }));
}

// Marks that break up a number or a word without anyone seeing it: zero-width, direction, soft hyphen.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
// What most messages consist of, and nothing to make plain in it.
const ORDINARY = /^[ \n!-_a-~À-ÿ€‘’“”…]*$/;
const ODD_SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const ODD_DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const ODD_APOSTROPHES = /[\u00B4\u02BC\u2032\uFF07`]/g;
const WIDE_CHARACTERS = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;

/**
 * Takes out invisible characters and makes spaces, dashes, apostrophes and full-width characters plain.
 * Looks at the first {@link MAX_ANALYSED} units only.
 */
export function normalText(original: string): NormalText {
  const cut = original.length > MAX_ANALYSED ? original.slice(0, MAX_ANALYSED) : original;
  if (ORDINARY.test(cut)) return { text: cut, inPlace: true, original: (span) => span };
  const plain = cut
    .replace(ODD_SPACES, ' ')
    .replace(ODD_DASHES, '-')
    .replace(ODD_APOSTROPHES, "'")
    .replace(WIDE_CHARACTERS, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const offsets: number[] = [];
  let text = '';
  let done = 0;
  const keep = (end: number) => {
    for (let at = done; at < end; at++) offsets.push(at);
    text += plain.slice(done, end);
  };
  for (const match of plain.matchAll(INVISIBLE)) {
    keep(match.index);
    done = match.index + match[0].length;
  }
  if (done === 0) return { text: plain, inPlace: true, original: (span) => span };
  keep(plain.length);
  return {
    text,
    inPlace: false,
    original: ({ start, end }) => originalSpan(offsets, start, end, cut.length),
  };
}

function originalSpan(offsets: readonly number[], start: number, end: number, length: number): Span {
  const from = offsets[start] ?? length;
  const last = offsets[end - 1];
  return { start: from, end: end > start && last !== undefined ? last + 1 : from };
}
