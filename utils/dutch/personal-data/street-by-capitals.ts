import type { Span } from '../dutch-reading';
import type { Signs } from './signs';
import { startOfStreet } from './street-name';
import { COUNTED, HOUSE_NUMBER, KIND_END, UNIT_AFTER } from './street-parts';
import { after, before, spansByDigits } from './surroundings';

// "Achter de Hoven 122": a name that begins with a preposition shows only by its capitals.
const PREPOSITIONAL = new RegExp(
  `(?:(?<=[\\p{Ll},:;(] )(?:Voor|Over|Aan|Op|In|Bij)|(?<![\\p{L}\\p{N}'’-])(?:Achter|Onder|Boven|Tussen|Buiten|Langs)) (?:(?:de|het|den|der|'t) )?\\p{Lu}[\\p{L}'’-]{2,25} ${HOUSE_NUMBER}`,
  'gu',
);
const BEGINS_WITH_PREPOSITION = /(?:Achter|Onder|Boven|Tussen|Buiten|Voor|Over|Aan|Op|In|Bij|Langs) /;
// "Kromme Elleboog 7", "Zuidwending nr. 18": by itself that may be anything; where it stands and what the message is about decide.
const CAPITALS = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])((?:\\p{Lu}[\\p{L}'’-]{2,25} ){0,2}\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,24})(?<numbered>,? (?:nr\\.?|nummer|huisnummer):?)? (?:${HOUSE_NUMBER})`,
  'gu',
);
// What it cannot do without: looked for first, and from the digit on, for the words below take longer.
const CAPITAL_BEFORE_NUMBER =
  /\d(?<=(?<!\p{L})\p{Lu}[\p{L}'’-]{2,25},? (?:(?:nr\.?|nummer|huisnummer):? )?\d)/u;
// The message is about where somebody lives, or what one has, gets or repairs there.
const ABOUT_A_HOME =
  /(?:huis|woning|flat|flatje|appartement|studio|adres|perceel|pand|deur|dak|dakgoot|gevel|kelder|zolder|badkamer|keuken|plafond|balkon|tuin|berging|schuur|portiek|kozijn|kozijnen|verwarming|ketel|regenpijp|schutting|stoep|brievenbus|container|afval|grofvuil|kliko|pakket|pakketje|pakje|monteur|sleutel|sleutels|kastje|kluisje|vergunning|overlast|contract|huurders?|lekkage|oprit|inrit|laadpaal|douche|toilet|sloot|bewoners?|goot|heg|gezin|rook|bakken|meterkast|sneeuw(?:ruimen|vrij)?|gladheid)(?!\p{L})|(?<!\p{L})(?:brp|fam|familie|afz|afzender|factuur|woonark|woonboot|woonwagen|straat|straatnaam|huisnummer|\p{L}*kamer|\dx bellen|woon|woonde|woont|wonen|wonend|gewoond|verhuis|verhuisd|verhuist|verhuizen|verhuizing|ingeschreven|inschrijven|uitschrijven|bezorg\p{L}*|huur|huurt|huren|gehuurd|post|bak|gft|lift|schimmel|buren|buur\p{L}+|bovenburen|cv|stroom|gas|kraan|water|riool\p{L}*|lek|lekt|thuis|open|aanbel\p{L}*|aangebeld|bel|etage|verdieping|ophalen|opgehaald|geleegd|legen|kapot|breng\p{L}*|stuur|sturen|kom|lantaarn\p{L}*|boom|ramen|raam|in de kou|bij (?:mij|ons)|(?:mijn|onze) (?:moeder|vader|ouders|oma|opa|tante|oom|zus|broer|zoon|dochter|vriend|vriendin))(?!\p{L})/iu;
const STANDS =
  /^(?:is|wanneer is|kan|staat|zit) $|(?:^|[^\p{L}])(?:straat:?|op|aan|in|naar|van|bij|uit|voor|langs|tegenover|naast|vanaf|tussen|krijgt|achter|wordt|heet|heeft|hebben|staat|(?:adres|huis|woning|huurhuis|dit|dat|nieuwe|oude) (?:is|was)|woont?|wonen|wonend|huur|huren|hebben|kunt u|flat|woning|appartement|zit|zitten|wil|willen|kan|moet)(?: (?:nog|nu|de|het|ik|we|wij|voorheen|toen))? $/u;
const AT = /[^\p{L}](?:op|bij|aan|vanaf|naast|tussen|van|naar|in|voor|achter)(?: de| het)? $/u;
const STILL = /(?:staat|staan|stond) (?:er )?nog (?:steeds |altijd )?$/;
// "Mijn eigen huis, Lange Geer 7", "mijn moeder (Hoge Wal 12)"
const HOME_BEFORE =
  /(?:^|[^\p{L}])(?:mevrouw|mevr|mw|meneer|dhr|heer|fam|familie)\.? (?:\p{L}{1,12} ){0,2}\p{L}{2,16},? (?:van |op |\()?$|(?:^|[^\p{L}])(?:(?:ons|onze|mijn|zijn|haar|het|de|ouderlijk|eigen|nieuwe?|oude?) (?:\p{L}{0,12}huis|\p{L}{0,8}woning|adres|flat|appartement|perceel|pand)|(?:mijn|onze) (?:moeder|vader|oma|opa|ouders|zoon|dochter|zus|broer|buren|buurvrouw|buurman)|thuis)(?: is| op| van| wordt)?(?:,| ?[(:])? ?(?:de |het )?$|^(?:flat|woning|appartement) $|(?:woont?|wonen)(?: ik| we| wij)? $/u;
const TOWN_BEHIND =
  /^,? (?:in|te|yn) \p{Lu}|^,? (?:daar|waar|hier) (?:ik |wij |we )?(?:woon|wonen)(?!\p{L})/u;
const POSTCODE_BEHIND = /^,? {1,2}[1-9]\d{3} ?[A-Z]{2}(?!\p{L})/u;
// Said between pauses, or as what the sentence is about.
const PAUSE_BEFORE = /(?:^|[,:(;–-] ?|\p{L} ?\( ?|(?<!\p{L})(?:nieuwe?|oude?|en|of|wij van) )$/u;
const PAUSE_BEHIND =
  /^ ?(?:$|[.,;:!?)–-]|\n|(?:graag|is|heeft|hebben|krijgt|zit|zitten|staat|ligt|doet|gaat|moet|kan|wil|boven|beneden|hier|en|daar|klopt|al|weer)(?!\p{L}))/u;
// Written with a capital by some, and no street.
const NO_STREET =
  /^(?:polis|besluit|combinatie|\p{L}*(?:pas|postbus|nummer|koophandel|lokaal|loket|balie|zaal|blok|unit|perron|spoor|lijn|halte|team|groep|klas|sportpark|container|lantaarnpaal|lichtmast|lift|kluis|kluisje|parkeerplaats|parkeervak|garage|garagebox|plaats|berging|schuur|kavel|tuin|woning|appartement|studio|kamer|factuur|melding|zaak|bestelling|aanvraag|bijlage|afspraak|code|vraag|kantoor)|box|gebouw|toren|flat|complex|hal|bus|tram|trein|artikel|afdeling|categorie|zone|wijk|route|etage|verdieping|label|type|windows|office|android|heijn|jumbo|lidl|aldi|hema|action|gamma|praxis|ikea|kruidvat|zeeman|blokker|error|fout|pagina|stap|optie|versie|ronde|fase|toets|galaxy|iphone|playstation|xbox|boeing|airbus|peugeot|volvo|mercedes|mazda|fiat|renault|audi|nefit|toyota|bruynzeel|schindler|remeha|vaillant|honeywell|intergas|radio|npo|net|kanaal|plek|tafel|ingang|uitgang|poort|paal|boom|huis|bij|sinds|vanaf|rond|dag|week|jaar|maand|deel|hoofdstuk|paragraaf|punt|havo|vwo|mavo|mbo|vmbo|ajax|feyenoord|psv|bol|amsterdam|rotterdam|utrecht|eindhoven|groningen|zwolle|arnhem|afslag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|kerst|pasen|sinterklaas|koningsdag|isbn|bsn|wmo|bel|niet|wel|graag|ook|straat|\p{L}*gebied|tussen|voor|achter|onder|boven|buiten|naast|langs|binnen|tot|krijg|postcode|huisnummer|telefoon|tel|nr|van|tot|om|en|er|het|de|een|alle|met|over|nog|na|ruim|ongeveer|circa|slechts|minstens|maximaal|al|op|in|aan|ik|wij|we|mijn|code|pin|rtl|psalm|gezang|uur|wacht|dat|dit|die|zij|ze|hij|u)$/iu;

/** Addresses that only the capitals of the name and what is said around them give away. */
export function findByCapitals(text: string, signs: Signs, beside: boolean): readonly Span[] {
  if (!CAPITAL_BEFORE_NUMBER.test(text)) return [];
  const prepositional = BEGINS_WITH_PREPOSITION.test(text)
    ? spansByDigits(text, PREPOSITIONAL, signs).filter((span) => !isCounted(text, span))
    : [];
  const others = spansByDigits(text, CAPITALS, signs).flatMap(({ end, match }) => {
    const name = match[1] ?? '';
    const words = name.split(' ');
    const start = startOfStreet(text, match.index + name.lastIndexOf(' ') + 1);
    if (NO_STREET.test(words.at(-1) ?? '') || isCounted(text, { start, end })) return [];
    return [{ start, end, words, numbered: match.groups?.numbered !== undefined }];
  });
  if (others.length === 0) return prepositional;
  const again = others.some(({ words }, at) => at > 0 && words.at(-1) === others[0]?.words.at(-1));
  const home = beside || again || ABOUT_A_HOME.test(text);
  const moves = others.length > 1 && / naar (?:de |het )?$/.test(text.slice(0, others[1]?.start));
  return [...prepositional, ...others.filter((span) => moves || isPlaced(text, span, home))];
}

interface Named extends Span {
  readonly words: readonly string[];
  readonly numbered: boolean;
}

function isPlaced(text: string, { start, end, words, numbered }: Named, home: boolean): boolean {
  const lead = before(text, start, 30).replace(/(?:^|(?<= ))(?:de|het) $/, '');
  const tail = text.slice(end, end + 20);
  const apart = PAUSE_BEFORE.test(lead) && PAUSE_BEHIND.test(tail);
  // "Oude Baan 7 bus 3": a box, as houses have in Belgium.
  if (/^ bus \d/.test(tail)) return true;
  if (STILL.test(lead) || HOME_BEFORE.test(lead) || POSTCODE_BEHIND.test(tail)) return true;
  if (apart && /^['’]t /.test(text.slice(start, end))) return true;
  if (!home)
    return /\d{2}/.test(text.slice(start, end)) && !/\d{4}/.test(text.slice(start, end)) && AT.test(lead);
  if (STANDS.test(lead) || numbered || TOWN_BEHIND.test(tail)) return true;
  // "Steenweg op Merchtem 67"
  if (words.length > 1 && KIND_END.test((words[0] ?? '').toLowerCase())) return true;
  return apart;
}

function isCounted(text: string, { start, end }: Span): boolean {
  return (
    UNIT_AFTER.test(after(text, end, 20)) ||
    COUNTED.test(after(text, end, 45)) ||
    / (?:19|20)\d\d$/.test(text.slice(start, end))
  );
}
