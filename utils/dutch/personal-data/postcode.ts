import type { Span } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import { isPublicPlace } from './public-place';
import type { Signs } from './signs';
import { after, before, spansByDigits } from './surroundings';

const POSTCODE =
  /(?<![\p{N}./€-]|€ |\d,|(?<=\p{L})(?<!postcode))([1-9]\d{3})( {0,2}-? ?)([a-z]{2})(?![\p{L}\p{N}'’]|-\p{L}{2})/giu;
// Nothing but digits may follow so directly: "1234AB12".
const GLUED = /(?<![\p{L}\p{N}.,/€-])([1-9]\d{3})()([a-z]{2})(?=-?\d{1,4}(?!\d))/giu;
const HOUSE =
  /^(?:,? {0,2}(?:(?:huis)?(?:nummer|nr)\.?:?|huis|nr\.?|no\.?|op|hs\.?)? ?[-/]? ?\d{1,5}(?!\d| ?(?:euro|uur|jaar|km|m\b|meter|dagen|weken|minuten|personen|mensen|keer|%|boeken|stuks|[:.,]\d))(?: ?-? ?(?:[a-z]{1,2}|\d{1,4}|hs|bis|huis|zw|rd|i{1,3}|iv)(?![\p{L}\p{N}]))?)/iu;
const WORDS = wordSet(
  'en of is in de op om na te uw je ze we er ik al zo ca km mm cm kg gb mb nl ex eu pc ha ml st mg dm kw kb tb al ja ga zo tm vc nr ad bc pk cc hz kv va',
);
// "Een 2400 HR", "zaaknummer 2024 AB 11": a make, a type or a number with a name of its own.
const TYPE =
  /(?:^|[^\p{L}])(?:(?:type|model|merk|nen|iso|versie|serie|kenmerk|dossier|zaak|zaal|lokaal|kamer|ruimte|kavel|perceel|kaartblad|partij|artikel|\p{L}+(?:nummer|nr))(?: \p{L}{2,14})?[.:,]? (?:nummer )?|kaart |een (?:\p{L}{2,14} )?)$/u;
// What forms show in the field.
const EVERYBODYS = /^(?:1234(?:ab|xx)|9999xx)$/i;
// "Scheldeplein 88, 5215 nt"
const BEHIND_HOUSE = /[a-z] \d{1,4}(?: ?-?[a-z]{1,3}| ?-\d{1,3})?(?:, ?|\n)$/i;
const HOUSE_NUMBER = /huis(?:nummer|nr)[.:,]? $/;
const ADDRESS = /postcode|\bpc\b|adres|woon|wonen|woning|huis|verhui|bezorg|straat|laan|weg\b|pand|\bthuis/;

// What is counted in capitals, or a word written so.
const UNITS = new Set(
  'MB VA GB KB TB KW PK CC MM CM KM KG MG ML DB HZ WP MW MA PP EU EN ER EV IK JE ZE WE AL NU UW OF AD BC NL DE IN IS NA'.split(
    ' ',
  ),
);
const CALENDAR = new Set('AD BC NL EN DE IN IS OF NA EU'.split(' '));
const SINCE = /(?:^|[^\p{L}])(?:sinds|vanaf|in|tot|rond|uit) $/u;

/** Private six-position postcodes, with the house number where it follows. A desk's address or a postbus is left alone. */
export function findPostcode(text: string, signs: Signs): Span[] {
  const candidates = [
    ...spansByDigits(text, POSTCODE, signs),
    ...(signs.mixed && signs.groups > 1 ? spansByDigits(text, GLUED, signs) : []),
  ];
  return candidates.flatMap((span) => {
    const [, digits = '', gap = '', letters = ''] = span.match;
    if (/^s[ads]$/i.test(letters)) return [];
    const house = HOUSE.exec(text.slice(span.end, span.end + 30))?.[0] ?? '';
    const lead = before(text, span.start);
    if (
      house === '' &&
      EVERYBODYS.test(digits + letters) &&
      !/(?<!\p{L})(?:mijn|woon|ik)(?!\p{L})/u.test(lead)
    )
      return [];
    const named =
      ADDRESS.test(lead) ||
      BEHIND_HOUSE.test(text.slice(Math.max(0, span.start - 16), span.start)) ||
      /^[ ,]*(?:is|adres|als)?[^.]{0,15}(?:postcode|adres|huisnummer)/.test(after(text, span.end, 30));
    const upper = letters === letters.toUpperCase();
    const bare = upper && gap !== '' && house === '' && !named;
    // "2500 EU subsidie", "een batterij van 4400 MA": a town comes behind a postcode, or nothing, or a house number before it.
    if (
      bare &&
      UNITS.has(letters) &&
      (text === text.toUpperCase()
        ? !/^(?:,|$)/.test(text.slice(span.end))
        : !/^,? ?(?:\p{Lu}|$)/u.test(text.slice(span.end, span.end + 3))) &&
      !/\d\p{L}?, $/u.test(text.slice(Math.max(0, span.start - 4), span.start))
    )
      return [];
    // "In 1672 EN 1673"
    if (letters === 'EN' && /^ ?\d{4}$/.test(house)) return [];
    const year = /^(?:1[5-9]|20)\d\d$/.test(digits);
    if (
      !upper &&
      gap !== '' &&
      WORDS.has(letters.toLowerCase()) &&
      (!/postcode ?:? ?$/.test(lead) || /^(?:in|en|is|of)$/.test(letters))
    )
      return [];
    if (!upper && house === '' && !named && gap !== '') return [];
    if (bare && year && CALENDAR.has(letters)) return [];
    // "Ik heb sinds 2019 MS"
    if (upper && gap !== '' && house === '' && year && SINCE.test(lead)) return [];
    const alone = text.trim() === span.match[0];
    if (!upper && gap === '' && house === '' && !named && !alone && WORDS.has(letters)) return [];
    if (!named && TYPE.test(lead) && !HOUSE_NUMBER.test(lead)) return [];
    if (isPublicPlace(text, { start: span.start, end: span.end + house.length })) return [];
    return [{ start: span.start, end: span.end + house.trimEnd().length }];
  });
}
