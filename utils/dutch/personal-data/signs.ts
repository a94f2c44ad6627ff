import type { Words } from '../tokens';

/** What a text holds of the things that personal data is made of, gathered in one walk. */
export interface Signs {
  /** The text in words. */
  readonly words: Words;
  readonly digits: number;
  /** How many groups of digits without anything in between. */
  readonly groups: number;
  /** The lengths of those groups: bit n for a group of n digits. */
  readonly lengths: number;
  /** A letter or hyphen touches a digit. */
  readonly mixed: boolean;
  /** Where to look for what has a digit in it: from somewhat before the first to somewhat behind the last. UTF-16 offsets. */
  readonly from: number;
  readonly until: number;
}

const LONGEST = 30;
const HYPHEN = 45;
// More than stands between the beginning of a value and its first digit ("Burgemeester-van-der-Veldestraat huisnummer: 1").
const REACH = 64;

/** Walks over a text once. Every letter beyond the plain ones counts as a letter. */
export function signsOf(text: string, words: Words): Signs {
  let digits = 0;
  let groups = 0;
  let lengths = 0;
  let group = 0;
  let mixed = false;
  let before = 0;
  let first = -1;
  let last = 0;
  for (let here = 0; here <= text.length; here++) {
    const code = here < text.length ? text.charCodeAt(here) : 0;
    if (code >= 48 && code <= 57) {
      digits++;
      last = here;
      if (first === -1) first = here;
      if (group === 0) {
        groups++;
        mixed ||= touches(before);
      }
      group++;
    } else {
      if (group > 0) {
        lengths |= 1 << Math.min(group, LONGEST);
        mixed ||= touches(code);
        group = 0;
      }
    }
    before = code;
  }
  const from = Math.max(0, first - REACH);
  return { words, digits, groups, lengths, mixed, from, until: last + REACH };
}

/** There is a group of `fewest` to `most` digits. */
export function hasGroup({ lengths }: Signs, fewest: number, most: number): boolean {
  return ((lengths >> fewest) & ((1 << (most - fewest + 1)) - 1)) !== 0;
}

function touches(code: number): boolean {
  return code === HYPHEN || code > 127 || (code > 64 && code < 91) || (code > 96 && code < 123);
}
