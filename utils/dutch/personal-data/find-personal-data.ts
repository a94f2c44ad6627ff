import type { PersonalData, PersonalDataType, Span } from '../dutch-reading';
import type { Words } from '../tokens';
import { findBirthDate } from './birth-date';
import { findBsn } from './bsn';
import { findCreditCard } from './credit-card';
import { findDocumentNumber } from './document-number';
import { findEmail } from './email';
import { findIban } from './iban';
import { findLicencePlate } from './licence-plate';
import { findPhone } from './phone';
import { findPostcode } from './postcode';
import { findSecret } from './secret';
import { findHealth, findSpecial } from './state-of-person';
import { findStreetAddress } from './street-address';

type Finder = (text: string, words: Words) => Span[];

const LINK = /(?:https?:\/\/|www\.)\S+/gi;

// The surest come first: what they claim, the others leave alone.
const FINDERS: readonly (readonly [PersonalDataType, Finder])[] = [
  ['iban', findIban],
  ['email', findEmail],
  ['credit-card', findCreditCard],
  ['document-number', findDocumentNumber],
  ['date-of-birth', findBirthDate],
  ['phone', findPhone],
  ['bsn', findBsn],
  ['postcode-address', findPostcode],
  ['licence-plate', findLicencePlate],
  ['street-address', findStreetAddress],
  ['secret', findSecret],
  ['health', (_text, words) => findHealth(words)],
  ['special', (_text, words) => findSpecial(words)],
];

/** How many digits a text needs at least to hold one; a text with fewer is not searched. */
const FEWEST_DIGITS: Partial<Record<PersonalDataType, number>> = {
  iban: 9,
  'credit-card': 12,
  'document-number': 1,
  'date-of-birth': 1,
  phone: 8,
  bsn: 8,
  'postcode-address': 4,
  'licence-plate': 1,
  'street-address': 1,
};

/** All personal data in a normal text, in order of appearance and without overlaps. */
export function findPersonalData(words: Words): PersonalData[] {
  // A link is not a value; blanking it keeps every offset.
  const text =
    words.text.includes('http') || words.text.includes('www.')
      ? words.text.replace(LINK, (link) => ' '.repeat(link.length))
      : words.text;
  const found: PersonalData[] = [];
  const claimed = new Uint8Array(text.length);
  const digits = countDigits(text);
  for (const [type, find] of FINDERS) {
    if (digits < (FEWEST_DIGITS[type] ?? 0)) continue;
    for (const { start, end } of find(text, words)) {
      if (start >= end || isClaimed(claimed, start, end)) continue;
      claimed.fill(1, start, end);
      found.push({ type, start, end });
    }
  }
  return joined(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

function countDigits(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits;
}

function isClaimed(claimed: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (claimed[at] === 1) return true;
  return false;
}

/** Neighbours of one kind are one piece of data: "vakbond FNV". */
function joined(text: string, found: readonly PersonalData[]): PersonalData[] {
  const result: PersonalData[] = [];
  for (const item of found) {
    const last = result.at(-1);
    const adjacent =
      last?.type === item.type &&
      (item.type === 'health' || item.type === 'special') &&
      text.slice(last.end, item.start) === ' ';
    if (last && adjacent) result[result.length - 1] = { ...last, end: item.end };
    else result.push(item);
  }
  return result;
}
