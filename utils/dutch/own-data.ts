import type { Channel } from '../conversation/channel';
import type { PersonalData } from './dutch-reading';

/** The organisation's own data, as a channel holds it: never private. */
export type OwnData = { readonly [Kind in keyof Channel['ownData']]: readonly string[] };

/**
 * The personal data that is not the organisation's own. Compared by letters and digits, telephone numbers also across
 * "0" and "+31"; an address is also own when it stands inside a longer one ("Markt 1" in "Markt 1, 3201 AB Spijkenisse").
 */
export function withoutOwnData(
  text: string,
  found: readonly PersonalData[],
  own: OwnData,
): readonly PersonalData[] {
  if (found.length === 0) return found;
  const addresses = own.addresses.map(asWords);
  const numbers = new Set([...own.ibans, ...own.emails].map(bare));
  const phones = new Set(own.phones.map(national));
  const domains = own.domains.map((domain) =>
    domain.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?@?/, ''),
  );
  return found.filter(({ type, start, end }) => {
    const value = text.slice(start, end);
    // The digits of a telephone number may pass for a BSN.
    if (type === 'phone' || type === 'bsn') return !phones.has(national(value)) && !numbers.has(bare(value));
    if (type === 'email' && numbers.has(bare(asMail(value)))) return false;
    if (type === 'email' && domains.some((domain) => isAt(value, domain))) return false;
    if (type === 'postcode-address' || type === 'street-address')
      return !addresses.some((address) => address !== '' && holds(address, value));
    return !numbers.has(bare(value));
  });
}

/** A value as it compares: letters and digits only. */
function bare(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function national(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:0{0,2}31|0)0?/, '');
}

/** "k punt smit apenstaartje emmen punt nl" with its signs. */
function asMail(email: string): string {
  const written = email.toLowerCase();
  const signed = written.includes('@')
    ? written
    : written.replace(/ ?[([](?:at|apen?staart(?:je)?)[)\]] ?| (?:at|apen?staart(?:je)?) /, '@');
  return signed.replace(/ ?[([](?:punt|dot)[)\]] ?| (?:punt|dot) /g, '.');
}

function isAt(email: string, domain: string): boolean {
  const mail = asMail(email).replace(/[\])]$/, '');
  const host = mail.slice(mail.lastIndexOf('@') + 1);
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

/** "Markt 1" stands in "Markt 1, 3201 AB Spijkenisse" and not in "Markt 12"; of a postcode and number both stand there. */
function holds(address: string, value: string): boolean {
  const [, postcode, rest] = /^(\d{4}[a-z]{2})(?: (.*))?$/u.exec(asWords(value)) ?? [];
  const parts = postcode === undefined ? [asWords(value)] : [postcode, rest ?? ''];
  return parts.every((part) => ` ${address} `.includes(part === '' ? ' ' : ` ${part} `));
}

/** An address as words with one space between: "3201 AB" and "12 a" are one word each. */
function asWords(address: string): string {
  return address
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![\p{L}])(?:huisnummer|nummer|nr|no) (?=\d)/gu, '')
    .replace(/(?<![\p{L}])burg (?=\p{L})/gu, 'burgemeester ')
    .replace(/(?<!\d)(\d{4}) ([a-z]{2})(?![\p{L}\p{N}])/gu, '$1$2')
    .replace(/(\d) ([a-z])(?![\p{L}\p{N}])/gu, '$1$2')
    .trim();
}
