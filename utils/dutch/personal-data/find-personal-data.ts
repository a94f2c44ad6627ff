import type { PersonalData, PersonalDataType, Span } from '../dutch-reading';
import type { Words } from '../tokens';
import { isAsExample } from './as-example';
import { findBirthDate } from './birth-date';
import { findBsn } from './bsn';
import { findCreditCard } from './credit-card';
import { findDocumentNumber } from './document-number';
import { findEmail } from './email';
import { findIban } from './iban';
import { findLicencePlate } from './licence-plate';
import { findLikelyDocuments, findLikelyPlates } from './likely-number';
import { findPhone } from './phone';
import { findPostcode } from './postcode';
import { findSecret } from './secret';
import { hasGroup, type Signs, signsOf } from './signs';
import { findHealth, findSpecial } from './state-of-person';
import { findStreetAddress } from './street-address';

type Finder = (text: string, signs: Signs) => Span[];

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
  ['document-number', findLikelyDocuments],
  ['licence-plate', findLikelyPlates],
  ['street-address', findStreetAddress],
  ['secret', findSecret],
];

/** What a text needs at least to hold one; a text without it is not searched. */
const MAY_HOLD: Partial<Record<PersonalDataType, (signs: Signs) => boolean>> = {
  iban: ({ digits }) => digits >= 9,
  'credit-card': ({ digits }) => digits >= 12,
  'document-number': ({ digits }) => digits >= 1,
  bsn: ({ digits }) => digits >= 8,
  'postcode-address': (signs) => hasGroup(signs, 4, 4),
  'licence-plate': (signs) => signs.digits >= 2 && (hasGroup(signs, 1, 4) || signs.mixed),
};

const FEW = 16;

/** All personal data in a normal text, in order of appearance and without overlaps. */
export function findPersonalData(words: Words): PersonalData[] {
  // A link is not a value; blanking it keeps every offset.
  const text =
    words.text.includes('http') || words.text.includes('www.')
      ? words.text.replace(LINK, (link) => ' '.repeat(link.length))
      : words.text;
  const found: PersonalData[] = [];
  let claimed: Uint8Array | undefined;
  const claim = (type: PersonalDataType, spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      if (start >= end) continue;
      // A few are looked through; for more, a map of the text keeps a text of nothing but numbers from taking ever longer.
      if (found.length === FEW) claimed ??= mapOf(found, text.length);
      if (claimed ? isClaimed(claimed, start, end) : overlaps(found, start, end)) continue;
      claimed?.fill(1, start, end);
      found.push({ type, start, end });
    }
  };
  const signs = signsOf(text, words);
  for (const [type, find] of FINDERS) {
    if (MAY_HOLD[type]?.(signs) === false) continue;
    claim(
      type,
      find(text, signs).filter(({ start }) => !isAsExample(text, start)),
    );
  }
  claim('health', findHealth(words));
  claim('special', findSpecial(words));
  return joined(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

function mapOf(spans: readonly Span[], length: number): Uint8Array {
  const claimed = new Uint8Array(length);
  for (const { start, end } of spans) claimed.fill(1, start, end);
  return claimed;
}

function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    if (span && span.start < end && start < span.end) return true;
  }
  return false;
}

function isClaimed(claimed: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (claimed[at] === 1) return true;
  return false;
}

// What stands between two words that are said in one breath: "een hersenbloeding aan de linkerkant".
const JOINS =
  /^ (?:(?:van|aan|in|op|met|door|sinds|vanwege|wegens|na|tot|voor|bij|de|het|een|mijn|zijn|haar|mn|beide|gesloten|psychiatrische|zware|ernstige|lichte|al|geweest|jaren) ){0,4}$/i;

/** Neighbours of one kind are one piece of data: "vakbond FNV". */
function joined(text: string, found: readonly PersonalData[]): PersonalData[] {
  const result: PersonalData[] = [];
  for (const item of found) {
    const last = result.at(-1);
    const adjacent =
      last?.type === item.type &&
      (item.type === 'health' || item.type === 'special') &&
      JOINS.test(text.slice(last.end, item.start));
    if (last && adjacent) result[result.length - 1] = { ...last, end: item.end };
    else result.push(item);
  }
  return result;
}
