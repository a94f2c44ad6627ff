import type { Span } from '../dutch-reading';
import { lastLabel } from './number-labels';
import { after, before, spansOf } from './surroundings';

const CARD =
  /(?<!\d|\d[ .,-])(?:\d{13,19}|\d{4}([ .-]{1,3})\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}[ .-]\d{6}[ .-]\d{4,5})(?!\d|[ .-]?\d)/g;
const ISSUER = /^(?:4|5[0-8]|2[2-7]|3[4-9]|6)/;

// "De betaling via 4871 …": groups of four, and what they are used for.
const PAID_WITH =
  /(?:^|[^\p{L}])(?:via|met)(?: (?:de|mijn|een))?(?: (?:kaart|pas))? $|(?:betaal|debit|prepaid)kaart|(?<!\p{L})(?:cc|pasje|kaartje)(?!\p{L})/u;

const ISSUED_BY = /^,? \(?(?:american express|amex|visa|master ?card)/;

/** The Luhn test. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 13 && !/^0+$/.test(digits) && sum % 10 === 0;
}

/** Card numbers that pass the Luhn test and that the sentence does not call something else. */
export function findCreditCard(text: string): Span[] {
  return spansOf(text, CARD).filter(({ start, end, match }) => {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 13 || digits.length > 19 || !ISSUER.test(digits) || !passesLuhn(digits)) return false;
    const lead = before(text, start);
    // "Kaartnummer" may also be that of a library card, but those are not this long and do not pass the test.
    if (/(?:^|[^\p{L}])kaart(?:nummer|nr\.?)?[^\p{L}]{0,4}(?:is )?$/u.test(lead)) return digits.length >= 15;
    if (ISSUED_BY.test(after(text, end, 25))) return true;
    const label = lastLabel(lead);
    return (
      label === 'card' ||
      (label === 'allowed' && match[1] !== undefined && digits.length >= 15 && PAID_WITH.test(lead)) ||
      ((label === null || label === 'iban' || label === 'phone') && digits.length >= 15)
    );
  });
}
