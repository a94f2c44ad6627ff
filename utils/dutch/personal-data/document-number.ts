import type { Span } from '../dutch-reading';
import type { Signs } from './signs';
import { around, before, spansByDigits, standsAlone } from './surroundings';

const TRAVEL = /(?<![\p{L}\p{N}-])[a-np-z]{2}[a-np-z0-9]{6}\d(?![\p{L}\p{N}])/giu;
const SPACED = /(?<![\p{L}\p{N}-])[A-NP-Z]{2}[A-NP-Z0-9]{0,2}(?:[ -][A-NP-Z0-9]{1,4}){1,5}(?![\p{L}\p{N}])/gu;
/** On a Belgian identity card. */
const BELGIAN = /(?<!\d|\d[ .,/-])\d{3}-\d{7}-\d{2}(?!\d|[.,/-]\d)/g;
/** Named directly in front, in whatever letters and groups: "idkaart ix 9f3 k7p 2", "passport no. P4820917B". */
const NAMED =
  /(?<=(?:paspoort|passport|pasaport|ausweis|reisepass|docnr|id-?kaart|identiteitskaart|verblijfspas|verblijfsdocument),?(?: id)? ?(?:nr|no|nummer|number|numéro|numero)?[.:]?(?: is| =)? )(?!is |was |no |nr )(?:[a-np-z](?: ?[a-np-z0-9]){6,9}|(?=\d{1,9}[a-z])[a-np-z0-9]{7,10})(?![\p{L}\p{N}])/giu;
/** Beside that word as many another country gives them out: "EK 7309182". */
const FOREIGN = /(?<![\p{L}\p{N}-])[A-Z]{1,3} ?\d{6,8}(?![\p{L}\p{N}]|-\d)/gu;
const PASSPORT = /pass?poort|pas[sz]?[ea]?port|ausweis|reisepass/;
/** Ten figures, however they are grouped. */
const TEN = /(?<!\d|\d[ .,/-])[1-9](?:[ .-]?\d){9}(?!\d|[ .,/-]\d)/g;
const CAPITALS = /[A-Z]{2}/;
const DOCUMENT =
  /pass?poort|pas[sz]?[ea]?port|ausweis|reisepass|\beid\b|\bdoc\b|docnr|gehandicapten(?:parkeer)?kaart|vreemdelingenpas|identiteitskaart|identiteitsbewijs|id-?kaart|id kaart|id-?bewijs|\bid\b|verblijfs|rijbewijs|reisdocument|document|legitimatie|pasp\b/;
const TEN_DIGIT_DOCUMENT =
  /rijbew|v-? ?num(?:m|b)er|v[- ]?nr|vreemdelingen|verblijf|\bind\b|roze (?:pas|kaart|papier)/;
// The passport in the leaflets.
const SPECIMEN = /^speci\d/i;
// Letters and digits by turns, as they are given out since 2014.
const BY_TURNS = /^[a-z]{2,}\d+[a-z]/i;
/** What else is numbered so, in small letters. */
export const NOT_A_DOCUMENT =
  /zaak|melding|dossier|kenmerk|referentie|bestel|order|factuur|klant|kvk|telefoon|\btel\b|mobiel|ticket|isbn|pasnummer|bib(?:liotheek)?pas|biebpas|lener|aanvraagn|afspraak|bonn|reservering|rekening|code|barcode|volgnummer|nummerplaat|kenteken|aanvraag met|postcode|wachtwoord|serie|frame|chassis|onderdeel|bezwaarschrift|beschikking|aanslag|besluit/;

/** All that is written as the number of a document may be, whatever is said around it. */
export function documentShapes(text: string, signs: Signs): Span[] {
  const travel = (signs.mixed ? spansByDigits(text, TRAVEL, signs) : []).filter(
    ({ match: [value] }) => /\d.*\d/.test(value) && !SPECIMEN.test(value),
  );
  const ten = signs.digits < 10 ? [] : spansByDigits(text, TEN, signs);
  return [...travel, ...ten].map(({ start, end }) => ({ start, end }));
}

/** Numbers of passports, identity cards, residence documents and driving licences, only next to that word. */
export function findDocumentNumber(text: string, signs: Signs): Span[] {
  const shaped = (signs.mixed ? spansByDigits(text, TRAVEL, signs) : []).filter(
    ({ match: [value] }) => (/\d.*\d/.test(value) || /[A-Z]{3}/.test(value)) && !SPECIMEN.test(value),
  );
  const named = shaped.filter((span) => isNear(text, span, DOCUMENT));
  // Beside one that is named, another is of somebody else; and few other numbers look so at all.
  const travel =
    named.length > 0
      ? shaped.filter((span) => named.includes(span) || !NOT_A_DOCUMENT.test(before(text, span.start)))
      : shaped.filter(
          (span) => isUnmistakable(text, span, span.match[0]) || checksOut(text, span, span.match[0]),
        );
  const spaced = (signs.digits > 1 && CAPITALS.test(text) ? spansByDigits(text, SPACED, signs) : []).filter(
    (span) => {
      const plain = span.match[0].replace(/[ -]/g, '');
      return plain.length === 9 && /\d$/.test(plain) && /\d.*\d/.test(plain) && isNear(text, span, DOCUMENT);
    },
  );
  const ten = (signs.digits < 10 ? [] : spansByDigits(text, TEN, signs)).filter(
    (span) => isNear(text, span, TEN_DIGIT_DOCUMENT) || isOfSentenceBefore(text, span),
  );
  const belgian =
    signs.digits < 12
      ? []
      : spansByDigits(text, BELGIAN, signs).filter((span) => isNear(text, span, DOCUMENT));
  const foreign = (PASSPORT.test(text.toLowerCase()) ? spansByDigits(text, FOREIGN, signs) : []).filter(
    (span) => isNear(text, span, PASSPORT),
  );
  const directly = (DOCUMENT.test(text.toLowerCase()) ? spansByDigits(text, NAMED, signs) : []).filter(
    ({ match: [value] }) => (value.match(/\d/g)?.length ?? 0) >= 3 && !/\p{L}{4}/u.test(value),
  );
  return [...travel, ...spaced, ...ten, ...belgian, ...foreign, ...directly].map(({ start, end }) => ({
    start,
    end,
  }));
}

const WEIGHTS = [7, 3, 1];

/**
 * The check digit of a Dutch passport or identity card: the ninth sign, over the eight before it (ICAO Doc 9303, weights
 * 7-3-1, A is 10). False for anything that is not nine plain letters and figures with a figure at the end.
 */
export function passesDocumentCheck(number: string): boolean {
  if (!/^[A-Z\d]{8}\d$/i.test(number)) return false;
  const sum = [...number.slice(0, -1)].reduce(
    (total, sign, at) => total + Number.parseInt(sign, 36) * (WEIGHTS[at % 3] ?? 0),
    0,
  );
  return sum % 10 === Number(number.at(-1));
}

// More letters in a row are a word or a name: "vrijdag13".
const OF_WORD = /[a-z]{5}/i;

/** The check digit is right, and nothing in front calls it something else: "ze vroegen KTN406185, klopt die?" */
function checksOut(text: string, span: Span, value: string): boolean {
  return (
    passesDocumentCheck(value) &&
    value === value.toUpperCase() &&
    !OF_WORD.test(value) &&
    !NOT_A_DOCUMENT.test(before(text, span.start))
  );
}

/** An answer that is nothing else, or what a text about a number shows: "daar staat NRF7L2KC9". */
function isUnmistakable(text: string, span: Span, value: string): boolean {
  if (!BY_TURNS.test(value) || NOT_A_DOCUMENT.test(text.toLowerCase())) return false;
  return (
    standsAlone(text, span) ||
    DOCUMENT.test(text.toLowerCase()) ||
    /(?<!\p{L})(?:nummer|nr|number|pas|pasje|passen|kaart)(?!\p{L})/iu.test(text)
  );
}

/** "Vreemdelingennummer? Denk deze: 2618834075" */
function isOfSentenceBefore(text: string, { start }: Span): boolean {
  const lead = text.slice(Math.max(0, start - 100), start).toLowerCase();
  return TEN_DIGIT_DOCUMENT.test(lead) && !NOT_A_DOCUMENT.test(lead);
}

function isNear(text: string, span: Span, named: RegExp): boolean {
  const lead = before(text, span.start);
  const other = lead.search(NOT_A_DOCUMENT);
  if (other !== -1 && lead.slice(other).search(named) === -1) return false;
  if (named.test(around(text, span, 80))) return true;
  // "Paspoort weg in Malaga. Nummer was volgens mijn kopietje …": named in the sentence before.
  return (
    /(?<!\p{L})(?:nummer|nr)(?!\p{L})/u.test(lead) &&
    named.test(text.slice(Math.max(0, span.start - 120), span.start).toLowerCase())
  );
}
