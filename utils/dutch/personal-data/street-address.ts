import type { Span } from '../dutch-reading';
import { isPublicPlace } from './public-place';
import { hasGroup, type Signs } from './signs';
import { startOfStreet } from './street-name';
import { after, around, before, spansByDigits, spansOf } from './surroundings';

const NUMBER =
  "\\d{1,4}(?!(?:e|de|ste)\\b)(?: ?-? ?(?:[a-z]|hs|bis|huis|zw|rd|i{1,3}|iv)(?![\\p{L}\\p{N}'’])|[-/]\\d{1,4}(?![\\p{N}-]))?(?![\\p{L}\\p{N}]|[.,:]\\d)";
const KIND =
  'straat|straatje|laan|weg|plein|gracht|kade|dijk|steeg|singel|hof|pad|park|dreef|erf|allee|markt|wal|boulevard|plantsoen|veld|hoek|gaarde|meent|akker|weide|haven|vaart|brink|lei|kaai|vest|wetering|werf|poort|schans|steenweg|straatweg|str|ln|dries|hoeve|veste|velden|landen|tuinen|zoom|vliet|oever|drift|beemd|waterweg|laantje|weggetje|pleintje|haag|zicht|akkers|kampen|hofje|ring|kruis|kerkhof|kamp|baan|wijk|buurt|tuin|molen|sloot|polder|heide|bos|berg|duin|duinen|lust|terras|passage|oord|horst|burg|donk|rade|zijde|hout|kwartier|eiland|einde';
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])([\\p{L}'’-]{2,31})\\.?,? (?:(?:nr\\.?|nummer|huisnummer|no\\.?):? ?)?(${NUMBER})`,
  'giu',
);
// These two are for a name in small letters: a pattern that takes any case is ready three times as late.
const KIND_END = new RegExp(`(?:${KIND})$`, 'u');
// The last letter of a kind, and what stands between it and a number: found sooner than the whole. Without `u` it is quicker;
// the two odd letters are those that `iu` takes for s and k.
const BEFORE_NUMBER = /[a-z\u017f\u212a]\.?,? (?:(?:nr\.?|nummer|hui[s\u017f]nummer|no\.?):? ?)?\d/gi;
const LONGEST_NAME = 31;
const LAAN_VAN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:laan|plein|weg|hof|straat|park|kade) (?:van|der|de|den|het|1\\d{3})(?: (?:de|den|der|het))?(?: \\p{L}{2,25}){1,2}|plein 19\\d\\d) (${NUMBER})`,
  'giu',
);
// A name we cannot recognise by its ending, after words that announce an address.
const ANNOUNCED = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:woon|wonen|woont|woonachtig|ingeschreven|gevestigd|verhuisd?|verhuizen|verhuist) (?:ik |we |wij |nu |momenteel |nog |sinds \\p{L}+ |dan |zelf |al \\p{L}+ )?(?:op|aan|in|naar|van)(?: (?:de|het|'t))?|(?<![\\p{L}\\p{N}])(?:(?:woon|huis|nieuwe? |oude? |post|bezorg|thuis|factuur)?adres(?: is| wordt| was| blijft)?(?: (?:nu|dan))?:?)(?: (?:de|het))?) (\\p{L}[\\p{L}.'’-]{2,30}(?: \\p{L}[\\p{L}.'’-]{1,25}){0,3}?) (?:(?:nr\\.?|nummer|huisnummer):? ?)?(${NUMBER})`,
  'giu',
);
// What the two patterns above begin with.
const SQUARE = /(?:laan|plein|weg|hof|straat|park|kade) (?:van|de|het|1\d)/i;
const SETTLES = /woon|wonen|ingeschreven|gevestigd|verhui|adres/i;
const NOT_A_STREET =
  /^(?:(?:auto|snel|spoor|lucht|water|vaar|zij|om|terug|uit|hoofd|trek|kruis|heen|rond)weg|(?:zij|winkel|woon|fiets|dwars|hoofd|doodlopende)straat|(?:\p{L}*(?:vakantie|bungalow|speel|attractie|pret|recreatie|bedrijven|industrie|wagen)park|onderweg|snelweg|rijksweg|autoweg|fietspad|voetpad|wandelpad|ruiterpad|zandpad|pad|weg|halverwege|hof|park|markt|rommelmarkt|kerstmarkt|weekmarkt|supermarkt|veld|voetbalveld|sportveld|speelveld|speeltuin|schooltuin|volkstuin|achtertuin|tuin|voortuin|school ?plein|schoolplein|parkeerplaats|plaats|woonplaats|standplaats|ligplaats|werkplaats|marktplaats|rotonde|rijbaan|tramhalte|baan|loopbaan|startbaan|haven|luchthaven|jachthaven|bos|berg|duin|hoek|kamer|slaapkamer|vergaderkamer|werf|molen|uitgang|ingang|doorgang|toegang|gang|vooruitgang|overgang|spoor|kruis|ring|dijk|polder|buurt|wijk|gezicht|overzicht|inzicht|uitzicht|toezicht|plicht|aanslag|verslag|opslag|neerslag|toeslag|zorgtoeslag|huurtoeslag|kant|achterkant|voorkant|zijkant|week|einde|eind|weekeinde|jaareinde|deel|lust|last|fles|les|adres|klas|les|bes|eiland|station|zand|strand|dal|bedrag|kwartier|stadskwartier|hoofdkwartier|ziekenhuis|nies|proces|acces|succes|expres|reeks|rijles|zwemles|taalles|wedstrijd|periode|methode|code|mode|etage|zijde|achterzijde|beide|heide|huis|erf|kerkhof|begraafplaats|steeg|gestegen|oever|vest|kamp|zomerkamp|tentenkamp|hout|brandhout|kolk|sloot|vaart|rondvaart|rade|grade|kantoor|bushalte|kruispunt|bord|tweede|derde|eerste|vierde|graden|dagen|uren)|uitslag|voorrang|rang|omgang|afslag|opgang|onderzijde|bovenzijde|hoogeslag|binnenplaats|plaatsje|wc|poort|boerderij|stoep|lijn|bus|tram|loket|zaal|ruimte|laag|groep|artikel|pagina|bladzijde)$/u;
const UNIT_AFTER =
  /^ ?(?:euro|eur\b|uur|u\b|jaar|jaren|km|kilometer|m\b|meter|m2|dagen|weken|maanden|minuten|personen|mensen|keer|x\b|%|boeken|stuks|graden|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|woningen|huizen|bomen|auto|kinderen|parkeerplaatsen|plaatsen|plekken|kraampjes|kramen|bewoners|etages|lampen|lantaarnpalen|ton|miljoen|duizend|honderd|t\/m)/;
const STOP_WORDS =
  /^(?:een|de|het|nummer|nr|om|tot|van|sinds|ongeveer|ruim|dit|deze|maar|en|al|met|voor|per)$/i;

// "Achter de Hoven 122": a name that begins with a preposition shows only by its capitals.
const PREPOSITIONAL = new RegExp(
  `(?<=[\\p{Ll},:;(] )(?:Achter|Onder|Boven|Tussen|Buiten|Voor|Over|Aan|Op|In|Bij) (?:de|het|den|der|'t) \\p{Lu}[\\p{L}'’-]{2,25} ${NUMBER}`,
  'gu',
);
// "Kromme Elleboog 7 in Deventer, daar woon ik", "mijn pakket naar Tichelwerk 8": capitals, a number, and the town behind it
// or a word that leads to it, in a sentence about living somewhere.
const CAPITALS = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])((?:\\p{Lu}[\\p{L}'’-]{2,25} ){0,2}\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,24}) (?:${NUMBER})`,
  'gu',
);
const LIVES =
  /\b(?:woon|woont|wonen|woning|adres|verhuis\w*|ingeschreven|huis|flat|breng\w*|bij mij|kom|doet|achtertuin|buurvrouw|buurman|afval|container|grofvuil|perceel|pand|dakgoot|gevel|stoep|kliko|kelder|lift|huur|huren|huurder|thuis|bezorg\w*|pakket\w*|post|stuur|sturen|badkamer|keuken|deur|dak|plafond|schimmel|balkon|tuin|berging|lekkage|buren|bovenburen|verwarming|monteur)\b/;
const LIVES_OR_STILL = new RegExp(`${LIVES.source}|(?:staat|staan|stond) (?:er )?nog`, 'i');
// What a name by its capitals cannot do without: looked for first, for the words below take longer.
const CAPITAL_BEFORE_NUMBER = /(?<!\p{L})\p{Lu}[\p{L}'’-]{2,25} \d/u;
const TOWN_BEHIND = /^,? (?:in|te) \p{Lu}|^,? (?:daar|waar|hier) (?:ik |wij |we )?(?:woon|wonen)(?!\p{L})/u;
// "Mijn eigen huis, Lange Geer 7", "mijn moeder (Hoge Wal 12)"
const HOME_BEFORE =
  /(?:^|[^\p{L}])(?:(?:ons|onze|mijn|zijn|haar|het|de|ouderlijk|eigen|nieuwe?) (?:\p{L}{0,12}huis|\p{L}{0,8}woning|adres|flat|appartement|perceel|pand)|(?:mijn|onze) (?:moeder|vader|oma|opa|ouders|zoon|dochter|zus|broer|buren|buurvrouw|buurman)|thuis)(?: is| op| van)?(?:,| ?[(:])? ?(?:de |het )?$|^(?:flat|woning|appartement) $|(?:woont?|wonen)(?: ik| we| wij)? $/u;
const LEADS =
  /(?:^|[^\p{L}])(?:naar|op|langs|aan|huren|huur|hebben nog|staat|\p{L}{0,8}(?:deur|dak|goot|gevel|kliko|bak|tuin|huis|stoep|raam|balkon|bewoners?|sleutel) van)(?: de| het)? $/u;
// These lead as often to something else with a number of one digit: "bij Utrecht 3".
const MAY_LEAD = /(?:^|[^\p{L}])(?:bij|van|is|voor)(?: de| het)? $/u;
const STILL = /(?:staat|staan|stond) (?:er )?nog (?:steeds |altijd )?$/;
// Written with a capital by some, and no street.
const COUNTED_THING =
  /^(?:postbus|antwoordnummer|loket|balie|kamer|zaal|hal|blok|unit|box|perron|spoor|lijn|bus|tram|halte|artikel|team|afdeling|categorie|zone|wijk|route|etage|verdieping|groep|klas|nummer|label|type|sportpark|windows|office|error|fout|pagina|stap|optie|versie|ronde|fase|toets|galaxy|playstation|radio|kanaal|kluis|kluisje|parkeerplaats|plek|tafel|gebouw|ingang|uitgang|poort|haven|paal|container|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/;
// Between two addresses of one list: "Dorpsstraat 1 of 3", "Kerkstraat 2 en Molenweg 5".
const LIST = /^[, ]*(?:en|of|en\/of|&|\/)?(?: (?:de|op|op de|aan|aan de|in de))? ?$/i;

// "Lindelaan zeventien": said rather than written, and nothing counted behind it.
const IN_WORDS =
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{2,25}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|dreef|steeg|plantsoen|pad),? (?:nummer |huisnummer |nr\.? )?(?:(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|(?:der|veer|vijf|zes|zeven|acht|negen)tien|honderd(?: ?(?:en ?)?\p{L}{3,16})?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?: (?:bis|hs|huis|zwart|rood)| ?[a-d])?(?=$|[.,;!?)\n]| (?:in|te) \p{Lu}| ?\d{4} ?[a-z]{2}| (?:en|maar|waar|daar|woon|is) )/gu;
const IN_WORDS_TOO =
  /(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|dreef|steeg|plantsoen|pad),? (?:nummer|huisn|nr|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twin|tach|honderd)/;

/** Street and house number. A street alone, or the address of a desk, is left alone. */
export function findStreetAddress(text: string, signs: Signs): Span[] {
  const spoken = IN_WORDS_TOO.test(text) ? spansOf(text, IN_WORDS) : [];
  if (!hasGroup(signs, 1, 4)) return withoutPublic(text, spoken);
  const named = (endsLikeStreet(text, signs) ? spansByDigits(text, NAMED, signs) : [])
    .filter(({ match }) => KIND_END.test((match[1] ?? '').toLowerCase()))
    .map((span) => ({ ...span, start: startOfStreet(text, span.start) }))
    .filter((span) => isStreet(text, span, span.match[1] ?? ''));
  const laan = (SQUARE.test(text) ? spansOf(text, LAAN_VAN) : []).filter(
    (span) => !UNIT_AFTER.test(after(text, span.end, 20)),
  );
  const announced = (SETTLES.test(text) ? spansOf(text, ANNOUNCED) : []).flatMap((span) => {
    const name = span.match[1] ?? '';
    const start = span.end - (span.match[0].length - span.match[0].lastIndexOf(name));
    if (
      name.split(' ').some((word) => STOP_WORDS.test(word) && !/^\p{Lu}/u.test(name)) ||
      UNIT_AFTER.test(after(text, span.end, 20))
    )
      return [];
    const last = start + name.length - (/\S{1,40}$/.exec(name)?.[0].length ?? 0);
    return [{ start: startOfStreet(text, last), end: span.end }];
  });
  const all = [
    ...named,
    ...announced,
    ...laan,
    ...spoken,
    ...(CAPITAL_BEFORE_NUMBER.test(text) ? byCapitals(text, signs, named.length > 0) : []),
  ]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutPublic(text, all);
}

function byCapitals(text: string, signs: Signs, beside: boolean): readonly Span[] {
  const prepositional = spansByDigits(text, PREPOSITIONAL, signs);
  if (!beside && !LIVES_OR_STILL.test(text)) return prepositional;
  const others = spansByDigits(text, CAPITALS, signs).flatMap(({ end, match }) => {
    const name = match[1] ?? '';
    const last = match.index + name.lastIndexOf(' ') + 1;
    const start = startOfStreet(text, last);
    const lead = before(text, start, 30);
    const leads =
      LEADS.test(lead) ||
      (MAY_LEAD.test(lead) && /\d{2}/.test(text.slice(start, end))) ||
      TOWN_BEHIND.test(text.slice(end, end + 20)) ||
      (last > match.index && KIND_END.test(name.slice(0, name.indexOf(' ')).toLowerCase()));
    if (
      (!(leads && (beside || LIVES.test(around(text, { start, end })))) &&
        !STILL.test(lead) &&
        !HOME_BEFORE.test(lead)) ||
      COUNTED_THING.test(text.slice(last, match.index + name.length).toLowerCase()) ||
      UNIT_AFTER.test(after(text, end, 20)) ||
      / (?:19|20)\d\d$/.test(text.slice(start, end))
    )
      return [];
    return [{ start, end }];
  });
  return [...prepositional, ...others];
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
    if (!wasPublic) found.push(span);
    previous = span;
  }
  return found;
}

// Endings that are as often a town, a park or a plain noun; they need a word about living or an address around them.
const DOUBTFUL =
  /(?:einde|oord|horst|burg|donk|rade|zijde|hout|kwartier|eiland|berg|bos|molen|duin|duinen|heide|polder|wijk|buurt|tuin|baan|kamp|kruis|ring|lust|terras|passage|haven|park|sloot|zicht|poort|veld|velden|landen|tuinen|markt|oever|lei|vest|wal)$/i;
const LIVING =
  /\b(?:adres|woon|woont|wonen|woonachtig|ingeschreven|verhuis\w*|bezorg\w*|lever\w*|stuur|sturen|gestuurd|huis|woning|thuis|postcode|huur|straat|aan de|aan het)\b/;
// "Dorpsstraat 2 gaten in het wegdek" counts gaten; "Dorpsstraat 2 is kapot" goes on about the address.
const COUNTED =
  /^ (?!zijn |wonen |hebben |kunnen |willen |moeten |staan |liggen |gaan |komen |graag|huis|is |was |als |dus |sinds |eens |alles |tussen |tegen |binnen |buiten |boven |beneden |een |en |links |rechts |voor|achter |naast )(?:\p{Ll}{3,20}e )?\p{Ll}{3,20}(?:en|s)(?![\p{L}])/u;

function isStreet(text: string, span: Span, name: string): boolean {
  const tail = after(text, span.end, 20);
  const plain = !/^\p{Lu}\p{L}+ /u.test(text.slice(span.start, span.end)) || !/^\p{Lu}/u.test(name);
  // "Opslaan 3"
  if (/^(?:op|in|over|uit|af|aan|om|neer)slaan$/i.test(name)) return false;
  if (/^(?:straat|laan|plein|gracht|singel)$/i.test(text.slice(span.start, span.end).split(' ')[0] ?? ''))
    return false;
  if ((plain && NOT_A_STREET.test(name.toLowerCase())) || UNIT_AFTER.test(tail)) return false;
  if (/ (?:19|20)\d\d$/.test(text.slice(span.start, span.end)) || COUNTED.test(after(text, span.end, 45)))
    return false;
  if (
    DOUBTFUL.test(name) &&
    !LIVING.test(before(text, span.start)) &&
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
  return /(?:straat|laan|weg|plein|gracht|kade|dijk|steeg|singel|hof|dreef|plantsoen|steenweg|straatweg|str|laantje|allee|boulevard)$/i.test(
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
