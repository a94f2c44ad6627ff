import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { hasGroup, type Signs } from './signs';
import { around, before, spansByDigits } from './surroundings';

const SHAPE =
  /(?<![\p{L}\p{N}-])(?=[a-z]{0,3}[- ]?[a-z]{0,3}[- ]?\d)(?:[a-z]{1,3}|\d{1,3})([- ])(?:[a-z]{1,3}|\d{1,3})\1(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\p{N}]|-[\p{L}\p{N}])/giu;
// In capitals, as on the plate: "61 RTN 9".
const SPACED = /\d [A-Z]{2,3} \d|[A-Z] \d{2,3} [A-Z]/;
// Three short groups between the same signs: most texts with a digit have none. With the letters that `iu` takes for s and k.
const GROUPS =
  /(?:^|[^a-z\d\u017f\u212a])[a-z\d\u017f\u212a]{1,3}([- ])[a-z\d\u017f\u212a]{1,3}\1[a-z\d\u017f\u212a]{1,3}(?![a-z\d\u017f\u212a])/i;
const BELGIAN = /(?<![\p{L}\p{N}-])[1-9]([- ]?)[a-z]{3}\1\d{3}(?![\p{L}\p{N}-])/giu;
// Only next to a word for a vehicle.
// "KLE BZ 676", where it is said to be one.
const GERMAN_SPACED = /(?<![\p{L}\p{N}-])\p{Lu}{1,3} \p{Lu}{1,2} \d{1,4}(?![\p{L}\p{N}-])/gu;
const NAMES_GERMAN = /(?<!\p{L})duitse? (?:kenteken|nummer|plaat|auto)|kennzeichen/iu;
const GERMAN = /(?<![\p{L}\p{N}-])\p{Lu}{1,3}-\p{Lu}{1,2} ?\d{1,4}(?![\p{L}\p{N}-])/gu;
const GLUED = /(?<![\p{L}\p{N}-])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{6}(?![\p{L}\p{N}-])/giu;
// The fourteen ways in which the Dutch register groups letters and digits.
const SIDE_CODES = new Set([
  'L2-D2-D2',
  'D2-D2-L2',
  'D2-L2-D2',
  'L2-D2-L2',
  'L2-L2-D2',
  'D2-L2-L2',
  'D2-L3-D1',
  'D1-L3-D2',
  'L2-D3-L1',
  'L1-D3-L2',
  'L3-D2-L1',
  'L1-D2-L3',
  'D1-L2-D3',
  'D3-L2-D1',
]);
const VEHICLE =
  /kenteken|\bkent\b|diesel|leenauto|huurauto|parkmobile|kennzeichen|nummerplaat|nummerbord|plaat\b|\bauto|deelauto|voertuig|scooter|brommer|motor|bestel[abw]|busje|wagen|caravan|camper|aanhang|parkeer|parkeren|bezoeker|vergunning|rijdt|rijd\b|rij\b|taxi|bromfiets|geparkeerd|weggesleept|wielklem|laadpaal|trekker|tractor|ontheffing|emissiezone|milieuzone|camionette|streepje|(?:dag|week|maand)kaart|\breed\b|\breden\b|wegre(?:ed|den)|weggereden|\bkom(?:t|en)? met\b|\b(?:volkswagen|vw|opel|renault|peugeot|citroen|toyota|hyundai|skoda|volvo|bmw|audi|mercedes|tesla|nissan|mazda|suzuki|fiat|dacia|vespa|golf|polo|fiesta|corsa|astra|clio|yaris|aygo|picanto)\b|aangemeld|aanmelden|vrachtwagen|\b(?:witte|zwarte|rode|blauwe|grijze|groene|gele|oude) bus\b/;
const namesVehicle = anyWord(VEHICLE);
/** What else is numbered so, in small letters. */
export const NOT_A_PLATE =
  /bordje|\bboom\b|ligplaats|steiger|\bgang\b|stuk\b|sticker|lantaarn|label|ruimte|berging|plattegrond|plank|model|type|kamer|lokaal|zaal|halte|vlucht|lijn|artikel|zaak|dossier|kenmerk|referentie|bestel(?![abw])|order|formulier|product|onderdeel|serie|versie|perceel|route|(?<!onder)weg\b|tekening|code|lamp|mast|container|stoel|rij \d|vak\b|gebouw|toestel|printer|samsung|laptop|(?<!\d )\btv\b|televisie|\blg\b|philips|\bsony\b|ketel|boek|isbn|pakket|postcode|paspoort|rijbewijs|document|melding|wasmachine|wasdroger|droger|koelkast|vriezer|vaatwasser|magnetron|wedstrijd|maat|nummer|kast|kluis|batterij|(?<!inge)toets|sleutel|afdeling|klas|groep|bijlage|tabel|figuur|netwerk|wifi|spoor|perron|gate|kaart|cijfer|score|stand|uitslag|planeet|vliegtuig|trein/;

/** Vehicle registrations: a strict pattern, or a loose one next to a word for a vehicle. */
export function findLicencePlate(text: string, signs: Signs): Span[] {
  // Without a hyphen only a word for a vehicle makes it one.
  if (!(text.includes('-') || namesVehicle(signs.words) || text.length < 10 || SPACED.test(text))) return [];
  const shaped = groupedIn(text, signs);
  const sure = shaped.filter(({ start, end, match }) =>
    isDutch(text, { start, end }, match[0], match[1] ?? ''),
  );
  // "K 417 TV moet eraf en S-033-NX erop": beside one, another.
  const dutch =
    sure.length > 0
      ? shaped.filter((span) => sure.includes(span) || isAsOnPlate(span.match[0], span.match[1]))
      : sure;
  const belgian = (hasGroup(signs, 3, 3) ? spansByDigits(text, BELGIAN, signs) : []).filter(
    (span) => VEHICLE.test(around(text, span)) || span.match[1] === '-',
  );
  const glued = gluedIn(text, signs).filter(
    (span) =>
      gluedSideCode(span.match[0]) &&
      // In capitals as on the plate: what another sentence says will do.
      (VEHICLE.test(/[a-z]/.test(span.match[0]) ? around(text, span) : text.toLowerCase()) ||
        (dutch.length > 0 && !/[a-z]/.test(span.match[0]))) &&
      !NOT_A_PLATE.test(withoutPlateWords(before(text, span.start, 25))),
  );
  const named = NAMES_GERMAN.test(text) ? spansByDigits(text, GERMAN_SPACED, signs) : [];
  const german = [...named, ...spansByDigits(text, GERMAN, signs)].filter(
    (span) =>
      VEHICLE.test(around(text, span)) && !NOT_A_PLATE.test(withoutPlateWords(before(text, span.start, 25))),
  );
  // An answer that is nothing else.
  const whole = text.trim();
  if (
    glued.length === 0 &&
    /^[a-z0-9]{6}$/i.test(whole) &&
    (gluedInThree(whole) || WITHOUT_VOWELS.test(whole))
  )
    return [{ start: text.indexOf(whole), end: text.indexOf(whole) + whole.length }];
  return [...dutch, ...belgian, ...german, ...glued].map(({ start, end }) => ({ start, end }));
}

type Shape = Span & { readonly match: RegExpExecArray };

// Looked for by two finders, one after the other, in the same text.
const gluedIn = forSameSigns((text, signs) => (signs.mixed ? spansByDigits(text, GLUED, signs) : []));
const groupedIn = forSameSigns((text, signs) =>
  hasGroup(signs, 1, 3) && GROUPS.test(text) ? plateShapes(text, signs) : [],
);

/** Remembers the last answer, for as long as it is asked of the same signs. */
function forSameSigns(
  find: (text: string, signs: Signs) => Shape[],
): (text: string, signs: Signs) => Shape[] {
  let last: { readonly signs: Signs; readonly found: Shape[] } | undefined;
  return (text, signs) => {
    if (last?.signs !== signs) last = { signs, found: find(text, signs) };
    return last.found;
  };
}

/** All that is written as the register does, whatever is said around it. */
export function plateShapesIn(text: string, signs: Signs): Span[] {
  const glued = gluedIn(text, signs).filter(({ match: [value] }) => gluedSideCode(value));
  const grouped = groupedIn(text, signs).filter(
    ({ match: [plate, separator] }) => hasSideCode(plate, separator) && !isOfWords(plate, separator),
  );
  return [...glued, ...grouped].map(({ start, end }) => ({ start, end }));
}

/** "Geef me je 06": small words with spaces between; a plate has no vowels. */
function isOfWords(plate: string, separator = ''): boolean {
  return separator === ' ' && plate !== plate.toUpperCase() && /[aeiouy]/i.test(plate);
}

/** In capitals, as on the plate itself. */
function isAsOnPlate(plate: string, separator = ''): boolean {
  return plate === plate.toUpperCase() && hasSideCode(plate, separator);
}

// "Invullen als XX-99-XX": how one is written, not one.
const PLACEHOLDER = /^[X\d -]+$/i;

/** Overlapping candidates: in "een XY 12 ZZ" the plate starts at the second word. */
function plateShapes(text: string, { from, until }: Signs): (Span & { readonly match: RegExpExecArray })[] {
  const found: (Span & { readonly match: RegExpExecArray })[] = [];
  const part = text.slice(0, until);
  SHAPE.lastIndex = from;
  for (let match = SHAPE.exec(part); match && found.length < 2_000; match = SHAPE.exec(part)) {
    found.push({ start: match.index, end: match.index + match[0].length, match });
    SHAPE.lastIndex = match.index + 1;
  }
  return found;
}

function isDutch(text: string, span: Span, plate: string, separator: string): boolean {
  if (separator === '' || PLACEHOLDER.test(plate)) return false;
  if (!hasSideCode(plate, separator)) return false;
  // An answer that is nothing else.
  if (text.trim() === plate) return true;
  const lead = withoutPlateWords(before(text, span.start, 40));
  const vehicle = VEHICLE.test(around(text, span));
  const strict = separator === '-' && plate === plate.toUpperCase();
  if (!vehicle && NOT_A_PLATE.test(around(text, span))) return false;
  if (
    NOT_A_PLATE.test(lead) &&
    !/kenteken|auto|trekker|tractor|busje|camper|caravan|scooter|aanhanger|rij (?:met|in) /.test(
      before(text, span.start, 80),
    )
  )
    return false;
  if (separator === ' ' && plate !== plate.toUpperCase())
    return (
      /(?:kenteken|nummerplaat|kentekenplaat|nummerbord)[^.]{0,15}$/.test(before(text, span.start, 40)) ||
      /auto|busje|scooter|wagen/.test(lead)
    );
  // "tis van mij hoor die bp-226-r": small letters, but only such as plates have.
  return strict || vehicle || (separator === '-' && !/[aeiouy]/i.test(plate));
}

/** Grouped as the register does. */
function hasSideCode(plate: string, separator = ''): boolean {
  return SIDE_CODES.has(plate.split(separator).map(shape).join('-'));
}

function shape(part: string): string {
  return `${/\d/.test(part) ? 'D' : 'L'}${part.length}`;
}

// "84gnzp": four letters as only a plate has them.
const WITHOUT_VOWELS = /^(?:\d{2}[b-df-hj-np-tv-xz]{4}|[b-df-hj-np-tv-xz]{4}\d{2})$/i;

/** Letters, figures, letters, or the other way round: few codes look so. */
function gluedInThree(plate: string): boolean {
  return (plate.match(/\d+|[a-z]+/gi) ?? []).length === 3 && gluedSideCode(plate);
}

function gluedSideCode(plate: string): boolean {
  const groups = plate.match(/\d+|[a-z]+/gi) ?? [];
  if (groups.length === 3) return SIDE_CODES.has(groups.map(shape).join('-'));
  // Two letters beside two letters, or two digits beside two digits, read as one group of four.
  return (
    groups.length === 2 &&
    groups.some((group) => group.length === 4) &&
    /^(?:[a-z]{2}\d{4}|\d{4}[a-z]{2}|[a-z]{4}\d{2}|\d{2}[a-z]{4})$/i.test(plate)
  );
}

/** "Nummerplaat" holds the word for another kind of number; what else stands there still counts. */
function withoutPlateWords(lead: string): string {
  return lead.replace(/nummerplaat|nummerbord|kentekenplaat|kentekennummer|parkeerkaart/g, 'kenteken');
}
