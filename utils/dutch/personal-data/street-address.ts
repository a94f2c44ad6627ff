import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { isPublicPlace } from './public-place';
import { hasGroup, type Signs } from './signs';
import { findByCapitals } from './street-by-capitals';
import { startOfStreet } from './street-name';
import { COUNTED, HOUSE_NUMBER, KIND_END, UNIT_AFTER } from './street-parts';
import { findSpelt } from './street-spelt';
import { after, before, spansByDigits, spansOf } from './surroundings';

// "Weerdsingel O.Z. 62" tells on which side of the water.
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])([\\p{L}'’-]{2,31})\\.?(?: [nozw]\\.?z\\.?)?,? (?:(?:(?:huis)?nr\\.?|(?:huis)?nummer|no\\.?):? ?)?(${HOUSE_NUMBER})`,
  'giu',
);
// The last letter of a kind, and what stands between it and a number: found sooner than the whole. Without `u` it is quicker;
// the two odd letters are those that `iu` takes for s and k.
const BEFORE_NUMBER =
  /[a-z\u017f\u212a]\.?(?: [nozw]\.?z\.?)?,? (?:(?:(?:hui[s\u017f])?nr\.?|nummer|hui[s\u017f]nummer|no\.?):? ?)?\d/gi;
const LONGEST_NAME = 31;
const LAAN_VAN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:laan|plein|weg|hof|hofje|pleintje|straat|park|pad|kade|boulevard) (?:van|der|de|den|het|1\\d{3})(?: (?:de|den|der|het))?(?: \\p{L}[\\p{L}-]{1,24}){1,2}|plein 19\\d\\d|plein (?:19)?40-(?:19)?45(?: nr\\.?| nummer)?) (${HOUSE_NUMBER})`,
  'giu',
);
// A name we cannot recognise by its ending, after words that announce an address.
const ANNOUNCED = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:woon|wonen|woont|woonachtig|ingeschreven|gevestigd|verhuisd?|verhuizen|verhuist) (?:ik |we |wij |nu |momenteel |nog |sinds \\p{L}+ |dan |zelf |al \\p{L}+ )?(?:op|aan|in|naar|van)(?: (?:de|het|'t))?|(?<![\\p{L}\\p{N}])(?:(?:woon|huis|nieuwe? |oude? |post|bezorg|thuis|factuur)?adres(?: is| wordt| was| blijft)?(?: (?:nu|dan))?:?)(?: (?:de|het))?) (\\p{L}[\\p{L}.'’-]{2,30}(?: \\p{L}[\\p{L}.'’-]{1,25}){0,3}?) (?:(?:nr\\.?|nummer|huisnummer):? ?)?(${HOUSE_NUMBER})`,
  'giu',
);
// What the two patterns above begin with.
const SQUARE = /(?:laan|plein(?:tje)?|weg|hof(?:je)?|straat|park|pad|kade|boulevard) (?:van|de|het|1\d|40-)/i;
const settles = anyWord(/woon|wonen|ingeschreven|gevestigd|verhui|adres/);
const namesSquare = anyWord(/(?:laan|plein(?:tje)?|weg|hof(?:je)?|straat|park|pad|kade|boulevard)$/);
const NOT_A_STREET =
  /^(?:(?:auto|snel|spoor|lucht|water|vaar|zij|om|terug|uit|hoofd|trek|kruis|heen|rond)weg|(?:zij|winkel|woon|fiets|dwars|hoofd|doodlopende)straat|(?:\p{L}*(?:vakantie|bungalow|speel|attractie|pret|recreatie|bedrijven|industrie|wagen)park|onderweg|snelweg|rijksweg|autoweg|fietspad|voetpad|wandelpad|ruiterpad|zandpad|pad|weg|halverwege|hof|park|markt|rommelmarkt|kerstmarkt|weekmarkt|supermarkt|veld|voetbalveld|sportveld|speelveld|speeltuin|schooltuin|volkstuin|achtertuin|tuin|voortuin|school ?plein|schoolplein|parkeerplaats|plaats|woonplaats|standplaats|ligplaats|werkplaats|marktplaats|rotonde|rijbaan|tramhalte|baan|loopbaan|startbaan|haven|luchthaven|jachthaven|bos|berg|duin|hoek|kamer|slaapkamer|vergaderkamer|werf|molen|uitgang|ingang|doorgang|toegang|gang|vooruitgang|overgang|spoor|kruis|ring|dijk|polder|buurt|wijk|gezicht|overzicht|inzicht|uitzicht|toezicht|plicht|aanslag|verslag|opslag|neerslag|toeslag|zorgtoeslag|huurtoeslag|kant|achterkant|voorkant|zijkant|week|einde|eind|weekeinde|jaareinde|deel|lust|last|fles|les|adres|klas|les|bes|eiland|station|zand|strand|dal|bedrag|kwartier|stadskwartier|hoofdkwartier|ziekenhuis|nies|proces|acces|succes|expres|reeks|rijles|zwemles|taalles|wedstrijd|periode|methode|code|mode|etage|zijde|achterzijde|beide|heide|huis|erf|kerkhof|begraafplaats|steeg|gestegen|oever|vest|kamp|zomerkamp|tentenkamp|hout|brandhout|kolk|sloot|vaart|rondvaart|rade|grade|kantoor|bushalte|kruispunt|bord|tweede|derde|eerste|vierde|graden|dagen|uren)|uitslag|voorrang|rang|omgang|afslag|opgang|onderzijde|bovenzijde|hoogeslag|binnenplaats|plaatsje|wc|poort|boerderij|stoep|lijn|bus|tram|loket|zaal|ruimte|laag|groep|artikel|pagina|bladzijde)$/u;
const STOP_WORDS =
  /^(?:een|de|het|nummer|nr|om|tot|van|sinds|ongeveer|ruim|dit|deze|maar|en|al|met|voor|per)$/i;

// Between two addresses of one list: "Dorpsstraat 1 of 3", "Kerkstraat 2 en Molenweg 5".
const LIST = /^[, ]*(?:en|of|en\/of|&|\/)?(?: (?:de|op|op de|aan|aan de|in de))? ?$/i;

/** Street and house number. A street alone, or the address of a desk, is left alone. */
export function findStreetAddress(text: string, signs: Signs): Span[] {
  const spoken = findSpelt(text, signs);
  if (!hasGroup(signs, 1, 4)) return withoutPublic(text, spoken);
  const named = (endsLikeStreet(text, signs) ? spansByDigits(text, NAMED, signs) : [])
    .filter(({ match }) => KIND_END.test((match[1] ?? '').toLowerCase()))
    .map((span) => ({ ...span, start: startOfStreet(text, span.start) }))
    .filter((span) => isStreet(text, span, span.match[1] ?? ''));
  const laan = (namesSquare(signs.words) && SQUARE.test(text) ? spansOf(text, LAAN_VAN) : []).filter(
    (span) => !UNIT_AFTER.test(after(text, span.end, 20)) && !/ (?:19|20)\d\d$/.test(span.match[0]),
  );
  const announced = (settles(signs.words) ? spansOf(text, ANNOUNCED) : []).flatMap((span) => {
    const name = span.match[1] ?? '';
    const start = span.end - (span.match[0].length - span.match[0].lastIndexOf(name));
    if (
      name.endsWith('gebied') ||
      name.split(' ').some((word) => STOP_WORDS.test(word) && !/^\p{Lu}/u.test(name)) ||
      UNIT_AFTER.test(after(text, span.end, 20))
    )
      return [];
    const last = start + name.length - (/\S{1,40}$/.exec(name)?.[0].length ?? 0);
    return [{ start: startOfStreet(text, last), end: span.end }];
  });
  const all = [...named, ...announced, ...laan, ...spoken, ...findByCapitals(text, signs, named.length > 0)]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutPublic(text, all);
}

/** A word that ends like the name of a street stands before a number. */
function endsLikeStreet(text: string, { from, until }: Signs): boolean {
  BEFORE_NUMBER.lastIndex = from;
  for (let match = BEFORE_NUMBER.exec(text); match; match = BEFORE_NUMBER.exec(text)) {
    if (match.index > until) return false;
    const end = match.index + 1;
    if (KIND_END.test(text.slice(Math.max(0, end - LONGEST_NAME), end).toLowerCase())) return true;
  }
  return false;
}

// "Straatnaam 1" in an explanation of how to fill something in.
const PLACEHOLDER = /^(?:voorbeeldstraat|straatnaam|voorbeeldlaan|teststraat) /i;

/** Each address is judged by its own words: what is said of an earlier one says nothing about the next, unless they are a list. */
function withoutPublic(text: string, addresses: readonly Span[]): Span[] {
  const found: Span[] = [];
  let previous: Span | undefined;
  let wasPublic = false;
  for (const span of addresses) {
    if (previous && span.start < previous.end) continue;
    const between = previous ? text.slice(previous.end, span.start) : '';
    const listed = previous !== undefined && between.length < 20 && LIST.test(between);
    wasPublic = listed ? wasPublic : isPublicPlace(text, span, previous?.end);
    if (!wasPublic && !PLACEHOLDER.test(text.slice(span.start, span.end))) found.push(span);
    previous = span;
  }
  return found;
}

// Endings that are as often a town, a park or a plain noun; they need a word about living or an address around them.
const DOUBTFUL =
  /(?:einde|oord|horst|burg|donk|rade|zijde|hout|kwartier|eiland|berg|bos|molen|duin|duinen|heide|polder|wijk|buurt|tuin|baan|kamp|kruis|ring|lust|terras|passage|haven|park|sloot|zicht|poort|veld|velden|landen|tuinen|markt|oever|lei|vest|wal)$/i;
const LIVING =
  /\b(?:adres|woon|woont|wonen|woonachtig|ingeschreven|verhuis\w*|bezorg\w*|lever\w*|stuur|sturen|gestuurd|huis|woning|thuis|postcode|huur|straat|aan de|aan het)\b/;
// "Het afschrift naar Molenwal 3"
const SENT_TO =
  /(?<!\p{L})(?:afschrift|brief|post|pakket|pakketje|pakje|papieren|formulier|kaart|pas|monteur)(?!\p{L})[^.!?]{0,30} naar $/u;

/** A sentence of its own, or what a colon announces: "Kan iemand komen? Paltrokmolen 27." */
function isSaidAlone(text: string, { start, end }: Span): boolean {
  const lead = before(text, start);
  return (
    /^\p{Lu}/u.test(text.slice(start)) &&
    / \d{2,3}(?: ?-? ?(?:[a-z]|i{1,3}|iv))?$/i.test(text.slice(start, end)) &&
    ((lead === '' && /^(?:[.!]|$)/.test(text.slice(end))) ||
      (/(?<!\p{L})(?:genoteerd|opgeschreven|gegevens|noteer|noteren|zie ik|staat hier|locatie): ?$/u.test(
        lead,
      ) &&
        /^(?:[.,!]|$)/.test(text.slice(end))))
  );
}

function isStreet(text: string, span: Span, name: string): boolean {
  const tail = after(text, span.end, 20);
  const plain = !/^\p{Lu}\p{L}+ /u.test(text.slice(span.start, span.end)) || !/^\p{Lu}/u.test(name);
  // "Opslaan 3"
  if (/^(?:op|in|over|uit|af|aan|om|neer)slaan$/i.test(name)) return false;
  if (/^(?:straat|laan|plein|gracht|singel)$/i.test(text.slice(span.start, span.end).split(/,? /)[0] ?? ''))
    return false;
  if ((plain && NOT_A_STREET.test(name.toLowerCase())) || UNIT_AFTER.test(tail)) return false;
  if (/ (?:19|20)\d\d$/.test(text.slice(span.start, span.end)) || COUNTED.test(after(text, span.end, 45)))
    return false;
  if (
    DOUBTFUL.test(name) &&
    !LIVING.test(before(text, span.start)) &&
    !SENT_TO.test(before(text, span.start)) &&
    !isSaidAlone(text, span) &&
    !/(?<!\p{L})(?:woon|wonen|woont|verhuis|verhuizen|verhuisd|woonde|woonden|sleutel|ingetrokken)/u.test(
      after(text, span.end),
    ) &&
    !/^,? ?(?:[1-9]\d{3} ?[a-z]{2}\b|in \p{Lu}|te \p{Lu})/iu.test(text.slice(span.end, span.end + 12)) &&
    span.end - span.start < text.length - 3
  )
    return false;
  if (/\p{Lu}/u.test(text.slice(span.start, span.start + 1)) || /\p{Lu}/u.test(name))
    return isLikelyName(text.slice(span.start, span.end), name, before(text, span.start, 20));
  // In lower case only the endings that hardly occur in other words.
  return /(?:straat|laan|weg|plein|gracht|kade|dijk|steeg|singel|hof|dreef|plantsoen|steenweg|straatweg|str|ln|laantje|allee|boulevard|strjitte|straatje|pleintje|weggetje)$/i.test(
    name,
  );
}

/** "Zwarte Weg 7" has its name in front of a short last word. */
function isLikelyName(street: string, name: string, lead: string): boolean {
  return (
    (name.length >= 4 || /^\p{Lu}\p{L}{2,} \p{Lu}/u.test(street)) &&
    !/(?:model|type|lijn|artikel|zaal|versie|editie|deel|aflevering|seizoen|halte|station|parkeergarage|rotonde|kruispunt|kruising|afslag|viaduct|tunnel|brug|kamer|route) $/.test(
      lead,
    )
  );
}
