import type { Span } from '../dutch-reading';
import { after, before } from './surroundings';

const BOX = /(?:postbus|antwoordnummer|antwoordnr|postadres|bezoekadres|retouradres)[^.!?]{0,40}$/;
const BOX_BEHIND = /^[^.!?]{0,25}\b(?:postbus|antwoordnummer)/;
const DESK =
  /\b(?:café|feest|braderie|concert|optreden|bijeenkomst|informatieavond|vergadering|tentoonstelling|expositie|rommelmarkt|open dag|stemlokaal|basisschool|consultatiebureau|gezondheidscentrum|(?:kleding|voedsel)bank|fontein|standbeeld|gemaal|rioolgemaal|provinciehuis|afvalpunt|recyclagepark|sociaal huis|bushalte|speeltuin|bankje|gemeentehuis|stadhuis|stadskantoor|gemeentekantoor|balie|loket|milieustraat|bibliotheek|bieb|wijkcentrum|buurthuis|servicepunt|afhaalpunt|milieupark|recyclepark|containerpark|ons kantoor|onze locatie|onze vestiging|ons adres|onze balie|spreekuur|museum|theater|zwembad|school|politiebureau|kantoor|hoofdkantoor|vestiging|locatie|stembureau|stembureaus|trouwlocatie|rechtbank|ziekenhuis|huisartsenpost|waterschapshuis|parkeergarage|publiekscentrum|stadswinkel|dorpshuis|sporthal|gemeente|winkel|apotheek|teststraat|testlocatie|inloop|wijkteam|buurtteam|kringloop|kringloopwinkel|stadsloket|station|archief|raadhuis|inleveren|ophaalpunt|bezoeken|bezoekadres|workshop|cursus|lezing|evenement|zijn gevestigd|gevestigd)\b/;
const WELCOME =
  /\b(?:bereikt u via|u bereikt ons|vindt u ons|vind je ons|u vindt ons|je vindt ons|kunt u terecht|kun je terecht|kunt terecht|kom(?:t u)? langs|u kunt langskomen|kunt u langskomen|kun je langskomen|je kunt langskomen|bent u welkom|ben je welkom|van harte welkom|openingstijden|geopend|open van|inleveren)\b/;
// "Wij zitten op de Markt 1" is said of a desk and of a home: what one may do there tells.
const WE_SIT =
  /(?<!\p{L})(?:we|wij) zitten (?:nu |sinds \S+ |vanaf \S+ )?(?:op|aan|naast|tegenover)(?!\p{L})/u;
const VISITED = /welkom|langs|terecht|bezoek|balie|loket|kantoor|geopend|openingst|afspraak/;
const OFFICE = /(?:stadhuis|raadhuis|gemeentehuis|ziekenhuis)(?:plein|straat|laan|weg|kade|park)/i;
const HOME =
  /(?<!\p{L})(?:woon\p{L}*|wonen\p{L}*|verhui\p{L}*|thuis|bezorg\p{L}*|huur|huren|flat|adres)(?!\p{L})/u;
const PRIVATE =
  /\b(?:reageer op|(?:wij|we) (?:willen|krijgen) [^.!?]{0,40} ons adres|ik woon|wij wonen|we wonen|woon ik|wonen wij|wonen we|mijn|m'n|mn|mij|(?:drie|twee|\dx|keer|bij ons) (?:aan)?bellen|ons huis|het huis|onze woning|ons nieuwe adres|nieuwe adres|oude adres|uw adres|uw huis|uw woning|je adres|jouw adres|u woont|woont u|woonachtig|verhuis\w*|ingeschreven|staat ingeschreven|sta ingeschreven|huur|huurders?|bewoners?|huren|koop|kopen|thuisadres|huisadres|wonende|bezorg\w*|thuis|woont|wonen|woon|flat|lift|portiek|buren|buurman|buurvrouw|moeder|vader|zoon|dochter|zonder (?:gas|water|stroom|verwarming|licht|internet)|in de kou|in het donker)\b/;

// "Het gemeentehuis is verhuisd naar …": the desk is who moves, or has its seat there.
const DESK_MOVES =
  /^(?:sinds \S+ |vanaf \S+ |nu |ook )?(?:het|de|ons|onze|dit|deze|uw|is het|is de|is ons|zit het|zit de) (?:\p{L}{2,20} )?\p{L}*(?:gemeentehuis|stadhuis|stadskantoor|gemeentekantoor|balie|loket|milieustraat|bibliotheek|bieb|wijkcentrum|buurthuis|servicepunt|kantoor|locatie|vestiging|spreekuur|museum|theater|zwembad|school|politiebureau|stembureau|rechtbank|ziekenhuis|huisartsenpost|winkel|apotheek|archief|inloop|wijkteam|station|sporthal|werf|kringloop|afdeling)(?!\p{L})/u;
const OF_PERSON =
  /(?<!\p{L})(?:ik|mijn|mij|woon|buren|buurman|buurvrouw|moeder|vader|zoon|dochter|thuis|ons huis|onze woning|uw huis|uw woning)(?!\p{L})/u;

// "De apotheek op Dorpsplein 2", "zit de huurcommissie nog op …": who has a seat there; above or beside it one may well live.
const SEATED =
  /(?<!(?:boven|naast|tegenover|achter|in) (?:de|het|een) )(?<!(?:mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|heer|familie|fam\.?|de buren) (?:de )?)(?<!\p{L})\p{L}{0,14}(?:gezondheidscentrum|consultatiebureau|medisch centrum|anne frank huis|rijksmuseum|paleis|concertgebouw|schouwburg|filmhuis|apotheek|leger des heils|rode kruis|humanitas|vluchtelingenwerk|postnl(?:-punt)?|gamma|praxis|karwei|kruidvat|etos|primera|ikea|blokker|sporthal|gymzaal|manege|bioscoop|peuterspeelzaal|bso|dagbesteding|hospice|(?:voedsel|kleding)bank|club|sportpark|fysio|huisarts|huisartsenpraktijk|tandarts|supermarkt|winkel|albert heijn|jumbo|lidl|aldi|hema|action|restaurant|café|hotel|bakker|slager|kapper|kapsalon|fysiotherapeut|notaris|kerk|moskee|sportschool|kinderopvang|(?:basis)?school|stichting|vereniging|bedrijf|kantoor|ggd|uwv|svb|cjg|belastingdienst|huurcommissie|kringloop(?:winkel)?|buurthuis|bieb|bibliotheek|bureau|politie|servicepunt|ziekenhuis|museum|theater|zwembad|garagebedrijf|tankstation|pizzeria|snackbar|cafetaria|rechtbank|ondernemer|dierenarts|opvang|kazerne|kasteel|(?:fietsen|schoen|meubel)maker|bloemist|boekhandel|drogist(?:erij)?|opticien|makelaar|advocaat|kliniek|tuincentrum|bouwmarkt|wasserette|stomerij|bakkerij|slagerij|kinderboerderij|crematorium|synagoge|tempel|ijsbaan|tennisbaan|kantine|galerie|atelier|consultatiebureau)(?: \p{L}{2,20}){0,3}?,?(?: (?:zit|zitten|is|staat|nu|nog|ook|toch|wel|steeds|altijd|die|dat)){0,4}(?: (?:op|aan|in|van))?(?: (?:de|het))? ?$/u;
// "Ik woon in een oude school, …"
const LIVES_THERE = /(?<!\p{L})(?:ik woon|woon ik|wij wonen|we wonen|wonen wij|wonen we)(?!\p{L})/u;
const PRIVATE_TOO =
  /(?<!\p{L})(?:ik woon|woon ik|mijn|mij|buren|buurman|buurvrouw|moeder|vader|zoon|dochter|thuis|ons huis|stuur\p{L}*|bezorg\p{L}*|breng\p{L}*|lever\p{L}*)(?!\p{L})/u;
// "Op de hoek bij Lindenlaan 33", "tegenover Molenpad 8": where something in the street is.
const OUTSIDE =
  /(?:hoek (?:bij|van|met)|(?<!\p{L})tegenover|ter hoogte van|t\.?h\.?v\.?)(?: (?:de|het|nummer|huisnummer))? $/u;
// "Sherlock Holmes woont op Baker Street 221B, dat weet ik ook wel": that somebody writes makes it nobody's home.
const TOLD =
  /(?<!\p{L})(?:sherlock|strip|stripversie|roman|detective|film|serie|hoofdpersoon|personage)(?!\p{L})/u;

/**
 * The address of a desk, a library, a post-office box: meant to be found, not private. Words before `from`, the end of an
 * earlier address in the text, do not count.
 */
export function isPublicPlace(text: string, span: Span, from = 0): boolean {
  const reach = span.start - from;
  const lead = before(text, span.start, Math.min(60, reach));
  if (BOX.test(lead) || BOX_BEHIND.test(after(text, span.end, 40))) return true;
  // Above or beside a shop one may well live.
  const sentence =
    `${before(text, span.start, Math.min(160, reach))} · ${after(text, span.end, 160)}`.replace(
      /(?<!\p{L})(?:boven|naast|tegenover|achter) (?:de|het|een) (?:winkel|bakker|slager|kapper|apotheek|café|supermarkt|kerk|school|garage)|(?<!\p{L})(?:naar|van|op) school(?!\p{L})/gu,
      '',
    );
  if (SEATED.test(lead) && !LIVES_THERE.test(lead)) return true;
  if (TOLD.test(sentence) && !PRIVATE_TOO.test(sentence)) return true;
  if (DESK_MOVES.test(sentence) && !OF_PERSON.test(sentence)) return true;
  // "Waar is het loket? Stationsweg 40?"
  const asked = /(?<!\p{L})waar (?:is|zit|zitten|vind|staat|ligt) ([^.!?\n]{2,50})\? ?$/iu.exec(
    text.slice(Math.max(from, span.start - 70), span.start),
  );
  if (asked && DESK.test((asked[1] ?? '').toLowerCase())) return true;
  if (OUTSIDE.test(lead) && !PRIVATE.test(sentence) && !OF_PERSON.test(sentence)) return true;
  if (WE_SIT.test(sentence) && VISITED.test(text.toLowerCase())) return true;
  const here = text.slice(span.start, span.end);
  // "Milieustraat Industrieweg 40"
  const office = OFFICE.test(here) || DESK.test(here.toLowerCase());
  if (PRIVATE.test(sentence))
    return (
      office &&
      (/(?:^|[^\p{L}])niet (?:op|aan|in)(?: de| het)? $/u.test(lead) ||
        (/(?:^|[^\p{L}])(?:naar|via)(?: de| het)? $/u.test(lead) && !HOME.test(sentence)))
    );
  if (DESK.test(sentence) || office) return true;
  // "Kunt u langskomen op De Zwaan 5?" asks for a visit.
  return WELCOME.test(sentence) && !/^[^.!\n]{0,80}\?/.test(text.slice(span.end));
}
