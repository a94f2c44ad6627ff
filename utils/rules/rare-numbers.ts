import type { Span } from '../dutch/dutch-reading';

const CHUNK = /\S+/g;
/** More than this is no number. */
const LONGEST = 60;
const LINK = /:\/\/|^www\.|@|[\p{L}-]\.\p{L}{2,}/iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const PRICE = /^€|^(?:eur|euro)\d|\d(?:,\d{2}|,-+)$|euro$/iu;
/** Years, dates, hours, postcodes, round amounts, service numbers and land lines, book numbers. */
const COMMON = [
  /^(?:19|20)\d{2}(?:[-/](?:19|20)?\d{2})?$/,
  /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/,
  /^(?:19|20)\d{2}-\d{2}-\d{2}$/,
  /^\d{1,2}[.:uh]\d{2}(?:-\d{1,2}[.:uh]\d{2})?(?:u|uur|h)?$/i,
  /^\d{4}[A-Z]{2}(?:-?\d{1,4})?$/i,
  /^[1-9][05]?[.,]?0+$/,
  /^14-?0\d/,
  /^0(?!6)\d{1,3}-?\d{4,7}$/,
  /^\+(?!316)/,
  /^97[89]-?\d/,
  /^[A-Z]*(?:covid|iso|nen)-?\d/i,
];
const BEFORE_COMMON = new Set(
  'postbus artikel art wet model versie type foutcode fout bus lijn kamer 14 € euro eur bedrag jaar anno sinds antwoordnummer kvk rsin tel telefoon telefoonnummer bel'.split(
    ' ',
  ),
);
const AFTER_COMMON = new Set(
  'euro eur uur u inwoners mensen leden boeken woorden keer jaar km meter m2 m² m3 kwh watt liter kilo kg gram stuks titels adressen huishoudens woningen bezoekers'.split(
    ' ',
  ),
);
/** The first part of a telephone number that is written apart. */
const AREA = /^\(?(?:0|\+)\d{1,4}\)?$/;
const POSTCODE_LETTERS = /^[A-Z]{2}(?![\p{L}\p{N}])/u;

/**
 * Numbers of four digits or more that hardly occur twice by chance: of a case, a pass, an order. Not what many
 * conversations hold: years, hours, prices, postcodes, an organisation's telephone. UTF-16 offsets.
 */
export function rareNumbers(text: string): readonly Span[] {
  const chunks = [...text.matchAll(CHUNK)];
  const beside = (at: number) => (chunks[at]?.[0] ?? '').slice(0, LONGEST);
  return chunks.flatMap((chunk, at) => {
    const [word] = chunk;
    if (!hasFourDigits(word)) return [];
    if (word.length > LONGEST || LINK.test(word) || PRICE.test(word)) return [];
    const core = withoutEdges(word);
    if (COMMON.some((pattern) => pattern.test(core))) return [];
    const before = withoutEdges(beside(at - 1)).toLowerCase();
    const after = beside(at + 1);
    if (BEFORE_COMMON.has(before || beside(at - 1)) || AREA.test(beside(at - 1)) || AREA.test(core))
      return [];
    if (AFTER_COMMON.has(withoutEdges(after).toLowerCase())) return [];
    if (/^\d{4}$/.test(core) && POSTCODE_LETTERS.test(after)) return [];
    const start = chunk.index + word.indexOf(core);
    return [{ start, end: start + core.length }];
  });
}

/** Told first, and by hand: of most words that is all there is to tell. */
function hasFourDigits(word: string): boolean {
  let digits = 0;
  for (let at = 0; at < word.length && digits < 4; at++) {
    const code = word.charCodeAt(at);
    if (code > 47 && code < 58) digits++;
  }
  return digits === 4;
}

/** Without the signs around it: "(12345)," is "12345". */
function withoutEdges(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && !LETTER_OR_DIGIT.test(word.charAt(start))) start++;
  while (end > start && !LETTER_OR_DIGIT.test(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}
