import type { Register } from '../conversation/address';
import { findAddressWords } from './address/address-words';
import type { Edit } from './convert/edit';
import { editsToJe } from './convert/to-je';
import { editsToU } from './convert/to-u';
import type { AddressWord, Span } from './dutch-reading';
import { MAX_ANALYSED } from './normal-text';
import { splitWords, type Words } from './tokens';

/** A draft in the other form of address. */
export interface Converted {
  readonly text: string;
  /** How many places changed; 0 when the text came back as it was. */
  readonly changed: number;
  /** Places in the new text that deserve a look (UTF-16 units). */
  readonly unsure: readonly Span[];
}

/**
 * Puts a whole draft in the `to` form of address: pronouns, the verbs that go with them, and inversion ("Heeft u uw pas
 * bij u?" ↔ "Heb je je pas bij je?"). Quotations, names, hours and everything else stay as they are, byte for byte; so does
 * what stands beyond the first 20,000 units. Where the grammar leaves a choice, the place is listed in `unsure`.
 */
export function convertAddress(text: string, to: Register): Converted {
  const { words, addressed } = inBothForms(text.slice(0, MAX_ANALYSED));
  const places: number[] = [];
  let at = 0;
  for (const { start, register } of addressed) {
    while ((words.tokens[at]?.start ?? start) < start) at++;
    if (register !== to && words.tokens[at]?.start === start) places.push(at);
  }
  return apply(text, to === 'je' ? editsToJe(words, places) : editsToU(words, places));
}

/** The words of a draft, and in reading order those that address its reader. */
interface Draft {
  readonly text: string;
  readonly words: Words;
  readonly addressed: readonly AddressWord[];
}

let last: Draft | null = null;

/** One draft is often looked at in one form, and then in the other. */
function inBothForms(text: string): Draft {
  if (last?.text === text) return last;
  const words = splitWords(text);
  last = { text, words, addressed: findAddressWords(words, 'all') };
  return last;
}

function apply(text: string, edits: readonly Edit[]): Converted {
  let result = '';
  let done = 0;
  let changed = 0;
  const unsure: Span[] = [];
  for (const { start, end, replacement, sure } of [...edits].sort((a, b) => a.start - b.start)) {
    // Two readings of one word: the first decides.
    if (start < done || text.slice(start, end) === replacement) continue;
    result += text.slice(done, start);
    if (!sure) unsure.push({ start: result.length, end: result.length + replacement.length });
    result += replacement;
    done = end;
    changed++;
  }
  return { text: result + text.slice(done), changed, unsure };
}
