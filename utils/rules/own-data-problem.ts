import type { Channel } from '../conversation/channel';
import { findIban } from '../dutch/personal-data/iban';

export type OwnDataKind = keyof Channel['ownData'];

/** Why a line of the organisation's own data cannot be one; see `ownDataProblem`. */
export type OwnDataProblem =
  | 'iban-check'
  | 'phone-shape'
  | 'email-shape'
  | 'address-shape'
  | 'domain-shape'
  | 'too-long';

const LONGEST = 200;
const PHONE = /^[+(\d][\d ()/.-]{2,24}$/;
const EMAIL = /^[a-z\d][a-z\d._%+'-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}$/i;
const DOMAIN = /^@?(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}[a-z]{2,24}$/i;

/** Whether a line can be the organisation's own datum of this kind: something that could be recognised in a draft. Null when it can. */
export function ownDataProblem(kind: OwnDataKind, line: string): OwnDataProblem | null {
  const text = line.trim();
  if (text.length > LONGEST) return 'too-long';
  switch (kind) {
    case 'ibans':
      return isWhole(findIban(text), text) ? null : 'iban-check';
    case 'emails':
      return EMAIL.test(text) ? null : 'email-shape';
    case 'phones':
      return PHONE.test(text) && isPhoneLength(text) ? null : 'phone-shape';
    case 'domains':
      return DOMAIN.test(text.replace(/^https?:\/\//i, '')) ? null : 'domain-shape';
    case 'addresses':
      // A street with a number, a postcode with a number, or both.
      return /\p{L}/u.test(text) && /\d/.test(text) && text.length >= 4 ? null : 'address-shape';
  }
}

function isPhoneLength(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 3 && digits <= 15;
}

function isWhole(found: readonly { readonly start: number; readonly end: number }[], text: string): boolean {
  const [only, more] = found;
  return only !== undefined && more === undefined && only.start === 0 && only.end === text.length;
}
