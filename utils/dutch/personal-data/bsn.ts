import type { Span } from '../dutch-reading';
import { firstLabel, lastLabel } from './number-labels';
import { after, before, spansOf } from './surroundings';

const NINE = /(?<!\d|\d[.,/-])\d{8,9}(?!\d|[.,/-]\d)/g;
const GROUPED = /(?<!\d|\d[ ./-])\d{2,4}([ .-])\d{2,4}(?:\1\d{2,4}){0,2}(?!\d|[ ./-]\d)/g;
// "183 485506"
const IN_TWO = /(?<!\d|\d[ ./-])[1-9](?:\d\d[ .-]\d{6}|\d{5}[ .-]\d{3})(?!\d|[ ./-]\d)/g;
// Any grouping at all, for a number that is called a bsn or stands behind a colon.
const LOOSE = /(?<!\d|\d[ .,/-])\d(?:[ .-]{0,3}\d){7,8}(?!\d|[ .,/-]\d)/g;
/** A text speaks of a burgerservicenummer. */
export const NAMES_BSN = /(?<!\p{L})(?:bsn|burger ?serv|sofi)/iu;
/** How far back a label may stand that is not in the same sentence, in UTF-16 units. */
const NEAR = 60;
/** The same for the word bsn. */
const FAR = 90;
/** A country's number before it, and perhaps the zero that is left out abroad: of a telephone. */
const OF_TELEPHONE = /(?:\+|(?<!\d)00) ?\d{2}[ .-]{0,3}(?:\(0\)[ .-]{0,2})?$/;
/** UTF-16 units. */
const LONGEST_COUNTRY = 14;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven test of the burgerservicenummer; eight digits get the zero that was dropped in front. */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (nine.length !== 9 || /^0{2}|^(\d)\1{8}$/.test(nine)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  return sum % 11 === 0;
}

/**
 * Burgerservicenummers. One in eleven random numbers passes the test, so a number that the sentence calls
 * something else (a case, an order, a card) is left alone, and eight digits count only next to "bsn".
 */
export function findBsn(text: string): Span[] {
  const candidates = [NINE, GROUPED, IN_TWO].flatMap((pattern) => spansOf(text, pattern));
  const loose = spansOf(text, LOOSE).filter((span) => {
    const label = labelOf(text, span.start, span.end);
    return label === 'bsn' || (label === null && /: ?$/.test(text.slice(0, span.start)));
  });
  return [...candidates, ...loose].filter(({ start, end, match }) => {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 8 || digits.length > 9 || !passesElevenTest(digits)) return false;
    if (OF_TELEPHONE.test(text.slice(Math.max(0, start - LONGEST_COUNTRY), start))) return false;
    const label = labelOf(text, start, end);
    // "Mijn BSN begint met een nul maar jullie formulier haalt die weg"
    if (digits.length === 8)
      return (
        label === 'bsn' ||
        (label === null && (NAMES_BSN.test(text) || SHORT_OF_ZERO.test(text) || text.trim() === match[0]))
      );
    // On the back of a driving licence; documents have other numbers of their own.
    return label === 'bsn' || label === null || label === 'document';
  });
}

// "Ik vul 99649962 in en DigiD zegt te kort"
const SHORT_OF_ZERO = /(?<!\p{L})(?:digid|voorloopnul|(?:nul|0) (?:er ?)?(?:nog )?voor|te kort)(?!\p{L})/iu;
// "Bijstand: aanvrager 792657305, partner 515584782"
const OF_PERSON =
  /(?:^|[,:;] ?)(?:(?:de|mijn|m'n) )?(?:aanvrager|partner|echtgeno(?:ot|te)|man|vrouw|zoon|dochter|moeder|vader|kind(?: \d)?)[ :]{1,2}$/u;
const OF_PERSON_BEHIND =
  /^ (?:is )?van (?:mij|(?:mijn|m'n|mn) (?:man|vrouw|partner|zoon|dochter|moeder|vader|kind))(?!\p{L})/u;
// In a list a name stands before its value: "774562109, rekening NL40 …".
const OF_NEXT = /^, (?:rekening|iban|tel)\p{L}*[ .:]{1,3}(?:[a-z]{2}\d{2}|\d{2})/iu;
// "Van 289540355 (bsn)", "staat 955636863 als BSN"
const CALLED_BSN = /^ ?[(,]? ?(?:als |is (?:het |mijn |zijn |haar |uw )?)?(?:bsn|burgerservice|sofi)/;

/** What stands behind another number names that one; and "ik noteer 207619153 en zoek de aanslag erbij" goes on. */
function ofThisNumber(tail: string): string {
  return tail.split(/\d| en (?!dat |het |die )/, 1)[0] ?? '';
}

function labelOf(text: string, start: number, end: number) {
  if (CALLED_BSN.test(after(text, end, 30))) return 'bsn';
  const lead = before(text, start);
  if (OF_PERSON.test(lead) || OF_PERSON_BEHIND.test(text.slice(end, end + 25))) return null;
  const near = lastLabel(lead);
  if (near !== null) return near;
  const next = OF_NEXT.test(text.slice(end, end + 40))
    ? null
    : firstLabel(ofThisNumber(after(text, end, 45)));
  if (next !== null) return next;
  // "Mijn bsn? Dat is 111222333": the label may stand one sentence back.
  const far = text.slice(Math.max(0, start - FAR), start).toLowerCase();
  // A word that is cut through is none.
  return lastLabel(far.slice(-NEAR).replace(/^\p{L}+/u, '')) ?? (lastLabel(far) === 'bsn' ? 'bsn' : null);
}
