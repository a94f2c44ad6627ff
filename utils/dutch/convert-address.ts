import type { Register } from '../conversation/address';
import { findAddressWords } from './address/address-words';
import type { Edit } from './convert/edit';
import { editsToJe } from './convert/to-je';
import { editsToU } from './convert/to-u';
import type { Span } from './dutch-reading';
import { MAX_ANALYSED } from './normal-text';
import { splitWords } from './tokens';

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
  const words = splitWords(text.slice(0, MAX_ANALYSED));
  const starts = new Map(words.tokens.map((token, at) => [token.start, at]));
  const places = findAddressWords(words, 'all')
    .filter(({ register }) => register !== to)
    .flatMap(({ start }) => starts.get(start) ?? []);
  return apply(text, to === 'je' ? editsToJe(words, places) : editsToU(words, places));
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
