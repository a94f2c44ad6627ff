import type { Span } from '../dutch-reading';

// "IBANNL48…": only that word may be glued to it.
const START = /(?<!\p{N}|(?<=\p{L})(?<!iban))[a-z]{2}[ .-]?\d[ .]?\d(?=[ .-]{0,2}[a-z0-9])/giu;
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MA: 28,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
};
const SEPARATOR = /[ .-]/;
const CHARACTER = /[a-z0-9]/i;
/** Of country and bank; no IBAN has more groups of letters alone. */
const MOST_WORDS = 2;

/** The mod 97 test of an IBAN without separators. */
export function passesMod97(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of moved.toUpperCase()) {
    const value = Number.parseInt(character, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** IBANs of the countries around us, spaced, dotted or in lower case; always with a passing check. */
export function findIban(text: string): Span[] {
  const found: Span[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const end = ibanEnd(text, match.index);
    if (end !== null) {
      found.push({ start: match.index, end });
      START.lastIndex = end;
    }
  }
  return found;
}

function ibanEnd(text: string, start: number): number | null {
  const length = LENGTHS[text.slice(start, start + 2).toUpperCase()];
  if (length === undefined) return null;
  let iban = '';
  let at = start;
  while (iban.length < length && at < text.length) {
    const here = text.charAt(at);
    if (CHARACTER.test(here)) iban += here;
    else if (
      !SEPARATOR.test(here) ||
      (SEPARATOR.test(text.charAt(at - 1)) && SEPARATOR.test(text.charAt(at - 2)))
    )
      return null;
    at++;
  }
  if (iban.length !== length || /[a-z0-9]/i.test(text.charAt(at))) return null;
  // One in 97 rows of words and figures passes by chance: "is 194.587.757 en mijn inkomen is".
  const words = text
    .slice(start, at)
    .split(SEPARATOR)
    .filter((part) => /^[a-z]+$/i.test(part));
  // "NL 71 IN GB 08": read out two by two.
  const most = words.every((word) => /^[A-Z]{2}$/.test(word)) ? MOST_WORDS + 1 : MOST_WORDS;
  return words.length <= most && passesMod97(iban) ? at : null;
}
