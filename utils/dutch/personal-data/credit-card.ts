import type { Span } from '../dutch-reading';
import { lastLabel } from './number-labels';
import { after, before, spansOf } from './surroundings';

const CARD =
  /(?<!\d|\d[ .,-])(?:\d{13,19}(?!\d|[ .-]?\d)|\d{4}([ ./-]{1,3})\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?(?!\d|[.-]\d| \d{4}(?!\d))|\d{4}[ .-]\d{6}[ .-]\d{4,5}(?!\d|[ .-]?\d))/g;
/** Groups of any length: typed as they were read out, or from a worn card. */
const LOOSE = /(?<!\d|\d[ .,/-])\d(?:[ .-]?\d){14,15}(?!\d|[ .,/-]?\d)/g;
const ISSUER = /^(?:4|5[0-8]|2[2-7]|3[4-9]|6)/;
const WELL_KNOWN = /^(?:4\d{15}|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13})$/;

// "Pas 5314…": a library card has fewer digits, and none of an issuer in front.
const CARD_ITSELF = /(?<!\p{L})(?:pas|kaart|cc) ?(?:nummer|nr\.?)?[ :]{1,2}$/u;

// Of all that is named in front of a number, these have numbers that pass for one of a card.
const OF_SOMETHING =
  /(?:nummer|nr|kenmerk|giro|order|factuur|zaak|bon|referentie|code|lener|bieb|cadeau|tegoed|polis|meter|pas|kaart)(?: (?:is|was|van|voor|op))?[^\p{L}\d]{0,3}$/u;
// The fifteen digits of a telephone pass the test as well.
const OF_DEVICE = /(?<!\p{L})(?:imei|serie)/u;
const OF_LIBRARY = /(?:bieb|bibliotheek|lener)\p{L}{0,12}(?: (?:pas|kaart))?(?:nummer|nr)?[ :.]{1,2}$/u;
const OF_LIBRARY_BEHIND = /^ van de (?:bieb|bibliotheek)/;
const NAMES_ISSUER = /visa|master ?card|credit ?card|amex/i;
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
  const written = spansOf(text, CARD).flatMap(({ start, match }) => {
    const card = cardIn(match[0]);
    if (card === null || !isCard(text, start, card)) return [];
    return [{ start, end: start + card.length }];
  });
  const loose = spansOf(text, LOOSE).filter(({ start, end, match }) => {
    if (written.some((card) => card.start < end && start < card.end)) return false;
    const digits = digitsOf(match[0]);
    const label = lastLabel(before(text, start));
    return (
      WELL_KNOWN.test(digits) &&
      passesLuhn(digits) &&
      (label !== 'allowed' || NAMES_ISSUER.test(text) || KAART.test(before(text, start)))
    );
  });
  return [...written, ...loose].map(({ start, end }) => ({ start, end }));
}

// "Kaartnummer" may also be that of a library card, but those are not this long and do not pass the test.
const KAART =
  /(?:^|[^\p{L}])kaart ?(?:nummer|nr\.?)?(?: (?:op de )?(?:voorkant|voorzijde|voorop))?[^\p{L}]{0,4}(?:\(\P{L}{0,4}\p{L}{2,7}\P{L}{0,4})?(?:is )?$/u;

function isCard(text: string, start: number, card: string): boolean {
  const { length } = digitsOf(card);
  const lead = before(text, start);
  if (OF_DEVICE.test(lead)) return false;
  if (OF_LIBRARY.test(lead) || OF_LIBRARY_BEHIND.test(after(text, start + card.length, 25))) return false;
  if (KAART.test(lead)) return length >= 15;
  if (ISSUED_BY.test(after(text, start + card.length, 25))) return true;
  const label = lastLabel(lead);
  if (label === 'card') return true;
  if (length < 15) return false;
  if (label === 'allowed')
    return CARD_ITSELF.test(lead) || (WELL_KNOWN.test(digitsOf(card)) && !OF_SOMETHING.test(lead));
  return label === null || label === 'iban' || label === 'phone';
}

/** The number of a card at the beginning of what was found; a group behind it may be when it ends ("03/29"). */
function cardIn(found: string): string | null {
  for (const part of [found, found.replace(/[ .-]{1,3}\d{1,3}$/, '')]) {
    const digits = digitsOf(part);
    if (digits.length <= 19 && ISSUER.test(digits) && passesLuhn(digits)) return part;
  }
  return null;
}

const digitsOf = (value: string) => value.replace(/\D/g, '');
