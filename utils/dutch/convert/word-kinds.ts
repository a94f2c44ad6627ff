import { wordSet } from '../lexicons/word-list';
import { isInfinitive } from './verb-forms';

/** Small words that follow a pronoun and never a possessive: "je het", "je niet", "je morgen". */
const NOT_AFTER_POSSESSIVE = wordSet(
  'doorheen heen dringend vandaan destijds vanzelf rap echt netjes terstond dadelijk wellicht meneer mevrouw helemaal namens omtrent rondom ondanks vanwege wegens gedurende inzake betreffende aangaande middels jegens vanmorgen vanochtend vannacht gisteravond gistermiddag zojuist daarnet desgewenst vroeg voluit bekend benieuwd bewust dicht eergisteren gerust gisteren kwijt uit verplicht vervelend deels grotendeels binnenshuis buitenshuis overdag doorgaans veelal voortaan achteraf tussendoor alsnog eventueel sindsdien zomaar allicht nagenoeg vrijwel vanuit zelden nogal uitsluitend louter amper vooralsnog weleens derhalve evenmin allerminst bijvoorbeeld hooguit liefst minimaal maximaal onverwacht onverwachts spontaan stiekem vergeefs volop voorgoed vooruit vrijuit zachtjes zodoende a.u.b aan absoluut acht achter achterin af akkoord al allebei alle alleen allemaal alles als alsjeblieft alstublieft altijd alvast anders apart aub bang beiden beneden best beter bij bijna binnen binnenkort blij boos boven bovendien buiten daar dan dankzij dat de deze dichtbij die dinsdag direct dit donderdag door doorverbinden doorverbonden doorverwijzen drie dubbel dus echter een eenmaal eens eerder eerst elk elkaar elke en enkel er erg ergens even eveneens evenveel extra fijn geen genoeg gewoon goed graag gratis haar heel helaas hem hen het hier hij hoe hoewel hoogstens hun ieder iedere iedereen iemand iemands iets ik immers in ineens inmiddels intussen je jij jouw juist jullie klaar langs later leuk liever maandag maar me mee meer meestal met meteen mij mijn minder minstens misschien moe morgen na naar naast negen nergens net niemand niet niets niks noch nog nogmaals nooit nou nu of ok oke om omdat onder ondertussen ongeveer online ons onze ooit ook op opeens open opnieuw over overal overigens overmorgen per plotseling precies prima rechtstreeks samen sinds slechts snel sneller soms sowieso steeds straks super svp te tegen telkens tenminste terug terwijl tevens tevreden thuis tien tijdens toch toe tot trouwens tussen twee u uiteraard uw vaak van vanaf vanavond vandaag vanmiddag vannacht vanochtend vast veel ver verder vervolgens via vier vijf voldoende volgende voor vooraf vooral voorin vorige vrij vrijdag vroeger waar wanneer want wat we weer weinig wel welk welke welkom wellicht wie wij woensdag wél zaterdag ze zeer zeker zelf zelfs zes zich dezelfde hetzelfde enkele meerdere diverse verscheidene sommige allerlei ziek zij zo zodat zodra zojuist zon zondag zonder zonet zoveel zowel zulke terecht langs bruin groen geel zwart rood blauw nat droog warm koud donker stil druk kapot leeg schoon vies glad hard hoog laag oud jong nieuw duur goedkoop zwaar dik heet vers',
);

/** Nouns that people in this work use behind "je" or "uw"; the endings below catch the compounds. */
const NOUNS = wordSet(
  'cv pc tv inzet zienswijze werkwijze aangifte aanslag accountant achterstand advocaat afval akkoord akte app arm avond baan baas baby badkamer bak balkon bedrijf been begeleider begrip belang benen berichten beroep besluit beurt bewindvoerder bezit bezoek bezoeker bibliotheek boekhouder boete bon box bril broek broer browser bsn budget burgerlijke buurman buurt buurvrouw chef cijfer club collega computer consulent contactpersoon creditcard curator cursus dag dak deel diagnose digid diploma docent dokter douche duits e-reader echtgenoot echtgenote eigen aandacht privacy domein elektra engels erfpacht ex examen favoriet favoriete feedback feest foto fout frans gas gast geboorteakte gedachte gedachten geduld gemeente geslacht gevoel gewicht gezin hand hart hobby hobbyclub hoed hond hoofd huisgenoot huishouden hulp hulpmiddel huurder huwelijk hypotheek hypotheekverstrekker iban id idee inboedel inkomen internet ipad jaaropgave jas juf kamer kant kat kelder kenmerk kenteken ketel keuken keus keuze kinderen klacht kleinkinderen kleren kot kraan krant krediet laarzen laptop leidinggevende lengte les leven lichaam lift loonstrook man mandje mantelzorger map medebewoner longen sloot schutting heg haag ticket intake belofte hersteller gemachtigde wagen schrijven buren benedenbuurman bovenbuurman bovenburen benedenburen medicijnen meester meter meterstand meubels middag mobiel modem moeder moeite mond nederlands neef netbeheerder nicht notaris ochtend ogen oma onderhuurder oog oom oordeel opa ouder overzicht pagina pas pijn plan plannen plek portemonnee probleem profiel raam reden resultaat rij rollator rolstoel rooster router rug salaris scherm schoenen school schoonmoeder schoonvader schuld scootmobiel server sleutelbos slot sport spullen stagiair stem stembiljet stoep stroom tablet tante tas tegoed termijn tijdschrift tip tips titel toekomst toilet trap trouwdag trui tv uittreksel vader vak verhaal verloofde vermoeden verpleegkundige veters voet voogd vragen vriend vriendin vrouw vuilnis water wc weekend wens wensen werk werkgever werknemer wifi wijk winkelmand woz woz-waarde zak zaken ziekte zoekopdracht zorg zorgen zus zusje',
);
const NOUN_ENDING =
  /(?:nummer|adres|gegevens|kaart|datum|aanvragen|afspraak|bewijs|naam|brief|code|pas|pasje|passen|bericht|vraag|heid|teit|age|schap|ment|saldo|bedrag|kosten|straat|toeslag|ing|verzoek|contract|account|pakket|telefoon|toestel|apparaat|woord|heden|mail|plaat|sleutel|boek|boeken|bon|nota|arts|partner|kind|zoon|dochter|huis|auto|fiets|bak|container|zak|tuin|kliko|post|loon|app|poort|recht|plicht|lijst|geld|zaak|tje|pje|kje|eur|ier|erij|uur|isme|dienst|tijd|site|type|team|systeem|programma|beleid|punt|ie|aar)$/;
const NOT_A_NOUN_DESPITE_ENDING = wordSet(
  'rechts zorgvuldig niemand onlangs hier vier ging ving hing kreeg drie die wie nie hie alhier drukt duur uur weer daar waar klaar maar zwaar gaar paar ooit ieder ier vuur jaar bijna pie sie tie altijd intijd destijds telkens tijdig online werkt nodig gauw mailt tweede derde hierheen',
);

const PRONOMINAL =
  /^(?:er|hier|daar|waar)(?:aan|achter|af|bij|door|heen|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|voor)$/;
const BARE_ADJECTIVE = /(?:isch|lijk|lijks|baar|loos|zaam|achtig|matig|gewijs|waarts|[^aeoun]ig)$/;
const NOUN_LIKE_ADJECTIVE = /huwelijk$/;

/** A word that can only stand behind a pronoun: an adverb, article, preposition or finite verb. */
export function isAfterPronoun(word: string): boolean {
  if (NOT_AFTER_POSSESSIVE.has(word) || PRONOMINAL.test(word)) return true;
  if (BARE_ADJECTIVE.test(word)) return !NOUNS.has(word) && !NOUN_LIKE_ADJECTIVE.test(word);
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A noun as far as a word list and endings can tell. */
export function isNoun(word: string): boolean {
  if (NOT_A_NOUN_DESPITE_ENDING.has(word)) return false;
  if (isSingular(word)) return true;
  return isPluralNoun(word) && !isInfinitive(word);
}

/** A word that may be the plural of a noun, and perhaps a verb as well: "toeslagen". */
export function isPluralNoun(word: string): boolean {
  if (word.length < 5 || NOT_AFTER_POSSESSIVE.has(word) || !/(?:en|s)$/.test(word)) return false;
  return !DONE.test(word) && singularsOf(word).some(isSingular);
}

// "Ingesloten", "gescheiden"
const DONE = /^(?:(?:aan|af|in|op|uit|toe|mee)?ge|over)(?:sch|sl|tr)\p{L}+en$/u;

/** What a plural may be the plural of: "brieven" → "brief", "passen" → "pas", "gebreken" → "gebreek". */
function singularsOf(word: string): string[] {
  if (word.endsWith('s')) return [word.replace(/'?s$/, '')];
  const stem = word.slice(0, -2);
  const bare = stem.replace(/([^aeiou])\1$/, '$1');
  if (bare !== stem) return [bare];
  const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
  return [stem, hard, hard.replace(/([aeou])([^aeiou])$/, '$1$1$2')];
}

function isSingular(word: string): boolean {
  if (NOUNS.has(word)) return true;
  return word.length > 3 && NOUN_ENDING.test(word) && !NOT_AFTER_POSSESSIVE.has(word);
}

/** A person who belongs to the reader, one of them: "moeder", "huisarts". */
export function isPerson(word: string): boolean {
  return (
    PERSONS.has(word) ||
    /(?:moeder|vader|zoon|dochter|vriend|vriendin|arts|verlener|gever|houder|beheerder|genoot)$/.test(word)
  );
}

/** Someone named after what they do: "rechter", "vrijwilliger", "notulist"; not "nummer" or "kantoor". */
export function isAgent(word: string): boolean {
  return word.length > 5 && AGENT.test(word) && !NO_AGENT.test(word);
}

const AGENT =
  /(?:[^eiou]er|aar|ist|eur|ster|ator|man|vrouw|raad|commissie|bureau|bedrijf|jurist|agent|docent|assistent|consulent)$/;
const NO_AGENT =
  /(?:nummer|kamer|papier|container|computer|winter|zomer|water|letter|cijfer|meter|filter|poster|folder|beker|zolder|ladder|kelder|lager|anker|server|router|printer|scanner|weer|keer|deur|kleur|motor|kantoor|spoor|factor|monitor|hanger|drempel|theater|register|venster|masker|monster|rooster|cluster|jaar|paar|gevaar|bezwaar|humeur|vlier|ster|tember|tober|vember|cember|donder|wonder|ander|zonder|onder|over|later|verder|eerder|minder|eder|ieder|lijst|dienst|komst|winst|kunst|angst)$/;

/** More than one, as far as an ending can tell. */
export function isPlural(word: string): boolean {
  return (
    /(?:en|'s|[^dr]es|ers|els|jes)$/.test(word) &&
    !/(?:teken|inkomen|vermogen|leven|examen|eten|trouwen|verleden|proces|succes)$/.test(word)
  );
}

/** An adjective in front of a noun: "nieuwe", "eigen", "eerste". */
export function isAdjective(word: string): boolean {
  return (
    word === 'eigen' ||
    (word.length > 3 &&
      /(?:[^e]e|ee)$/.test(word) &&
      !isNoun(word) &&
      !/(?:je|tie|ie|ee)$/.test(word) &&
      !NOT_AFTER_POSSESSIVE.has(word) &&
      word !== 'deze' &&
      word !== 'alle')
  );
}

const PERSONS = wordSet(
  'bovenbuurman benedenbuurman bovenbuurvrouw medebewoner moeder vader zoon dochter man vrouw partner kind vriend vriendin buurman buurvrouw buur broer zus broertje zusje opa oma oom tante neef nicht collega huisarts arts dokter tandarts werkgever verhuurder begeleider consulent contactpersoon advocaat mantelzorger voogd bewindvoerder kleinkind kleinzoon kleindochter huisgenoot hond kat baby ex verloofde echtgenoot echtgenote ouder leidinggevende baas chef docent leraar juf makelaar notaris netbeheerder leverancier zorgverzekeraar corporatie',
);

export const PREPOSITIONS = wordSet(
  'voor aan met bij van op over naar in door om tegen zonder achter naast tussen onder rond via volgens binnen per uit tot namens richting behalve boven langs na sinds tijdens vanuit vanwege wegens rondom omtrent betreffende',
);
export const CONJUNCTIONS = wordSet(
  'dat als of omdat wanneer zodat totdat voordat nadat doordat zodra terwijl hoewel indien mits tenzij wat hoe waar waarom wie die welke waarmee waarop waarvoor waarin waarbij waarvan waarna waarover wanneer zoals dan toen sinds hoeveel zolang opdat waaraan waaruit waarheen waardoor hoelang waarnaar waartussen waaronder waartegen waarlangs vanwaar alsof vooraleer alvorens',
);
/** People and bodies that do something for or to the reader: "een collega belt u". */
export const DOERS = wordSet(
  "ander persoon burger inwoner bewoner klant collega collega's medewerker medewerkers monteur gemeente afdeling team consulent specialist bezorger wijkteam buurtteam iemand niemand huisarts arts politie bibliotheek bieb waterschap hij zij ze zij wie burgemeester wethouder ambtenaar inspecteur bibliothecaris vrijwilliger aannemer woningcorporatie corporatie verhuurder organisatie helpdesk klantenservice behandelaar begeleider coach uwv svb cak duo rdw ind belastingdienst bank school mevrouw meneer systeem computer digid receptie baliemedewerker buitendienst handhaver casemanager instantie bedrijf postbode ik we wij men",
);
/** Things that act by themselves: "de app herkent u niet". */
export const MACHINES = wordSet(
  'app systeem website site computer software chatbot automaat apparaat meter programma camera scanner kluis poortje betaalautomaat portaal',
);
/** Words that open a noun group. */
export const DETERMINERS = wordSet(
  'de het een deze dit die dat onze ons mijn zijn haar hun geen elke iedere elk ieder een alle jouw uw je',
);
/** Good things that are wished or given without an article: "ik wens je sterkte". */
export const GIFTS = wordSet(
  'post sterkte succes beterschap plezier geluk informatie hulp uitleg advies bericht antwoord korting toegang ruimte tijd gelijk rust geld inzicht uitstel zekerheid duidelijkheid feedback ondersteuning begeleiding voorrang vragen uitsluitsel',
);
/** Verbs that give something to someone. */
export const GIVES = wordSet(
  'wens wensen geef geeft geven bied biedt bieden stuur stuurt sturen gun gunnen verleen verlenen bezorg bezorgen toewensen toesturen',
);
/** What somebody is in a place, said without an article: "je bent lid". */
export const ROLES = wordSet(
  'lid klant huurder eigenaar abonnee inwoner vrijwilliger donateur mantelzorger medehuurder gast',
);
