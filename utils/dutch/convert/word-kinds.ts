const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that follow a pronoun and never a possessive: "je het", "je niet", "je morgen". */
const NOT_AFTER_POSSESSIVE = set(
  'het een de dit dat deze die er hier daar niet geen nog al ook even dan nu zelf mij me ons hem haar ze hen hun op in aan bij met voor naar via om te over uit door tot van tegen zonder tijdens na per sinds onder tussen binnen buiten achter naast langs wel graag misschien wat iets niets niks alles je jouw jij u uw morgen vandaag straks snel gewoon vaak altijd nooit online alleen eerst weer zo dus maar en of als omdat want zodat terwijl toch soms meer veel weinig goed beter best gerust daarna daarvoor hiervoor daarmee hiermee erop ermee eraan erover daarover hierover daarop kunt kan hebt heeft bent wilt wil zult zal mag moet had was kon zou wilde kreeg zelfs meteen direct inmiddels gisteren vanmiddag vanavond ik we wij hij zij niemand iemand iedereen allemaal samen thuis terug verder helpen bellen mailen sturen doen zien horen weten informeren terugbellen appen bereiken spreken vertellen uitleggen laten kunnen willen moeten hebben zijn worden gaan komen krijgen staan hoe waar wanneer waarom wie welke ervoor ervan daarvan hiervan precies liever zeker helaas natuurlijk binnenkort vooraf alvast heel erg zeer toe af zich mee hierbij daarbij opnieuw zojuist net a.u.b svp aub alsjeblieft alstublieft persoonlijk telefonisch aangemeld aanmelden inschrijven ingeschreven afmelden legitimeren voorstellen herinneren vergissen geholpen gebeld gemaild gestuurd doorverbinden doorverbonden doorverwijzen bedanken gesproken geinformeerd verbinden dagelijks jaarlijks gratis meestal bijna ongeveer twee drie vier vijf zes tien twintig zoveel nodig kwijt dankbaar allebei overal ergens nergens elkaar welk tevens eveneens overigens trouwens immers wellicht eigenlijk echter intussen ondertussen vervolgens rustig veilig blij leuk fijn ziek moe later eerder vroeger sneller maandag dinsdag woensdag donderdag vrijdag zaterdag zondag overmorgen eergisteren ooit zonet dadelijk dankzij sowieso uiteraard absoluut vooral juist slechts enkel telkens steeds wekelijks maandelijks blijkbaar nogmaals vast eens minder evenveel genoeg voldoende hetzelfde anders tenminste minstens hoogstens rechtstreeks kosteloos automatisch bovendien daarom ineens plotseling opeens prima super langzaam vegetarisch zodra hoewel iemands elke elk ieder iedere zowel noch nou wél zulke zon vanochtend vannacht volgende vorige acht negen eenmaal namelijk dichtbij ver vanaf boven beneden achterin voorin klaar vrij bekend bang boos verdrietig benieuwd welkom akkoord bezig bewust verplicht tevreden onveilig vervelend lastig moeilijk makkelijk handig ok oke dicht open mijn onze jullie beiden apart tegelijk dubbel extra',
);

/** Nouns that people in this work use behind "je" or "uw"; the endings below catch the compounds. */
const NOUNS = set(
  "pas paspoort adres naam voornaam achternaam vraag vragen brief brieven mail e-mail email post bericht berichten huis woning straat buurt wijk auto fiets kind kinderen zoon dochter man vrouw partner moeder vader ouders familie hond kat baby boek boeken geld rekening nota factuur bon bewijs kaart telefoon mobiel mobieltje computer laptop app account wachtwoord code profiel browser scherm wifi internet tv container kliko afval vuilnis bak zak tuin stoep deur voordeur balkon dak kelder schuur kamer keuken badkamer huur hypotheek uitkering inkomen salaris loon werk baan werkgever bedrijf zaak dossier melding aanvraag aanvragen afspraak klacht bezwaar verzoek aangifte vergunning ontheffing abonnement lidmaatschap contract verzekering toeslag subsidie boete belasting aanslag woz-waarde woz woonplaats postcode huisnummer gegevens situatie probleem geduld begrip reactie antwoord moeite hulp tijd beurt keuze mening idee voorkeur wens wensen zorgen klachten feedback foto foto's bijlage document documenten formulier handtekening plan rijbewijs id-kaart identiteitskaart id bsn iban digid kenteken bankpas bankrekening creditcard leven toekomst gezondheid huisarts arts dokter tandarts school opleiding studie cursus les rechten plichten eigen dag weekend vakantie avond ochtend middag geboortedatum geboorteplaats verhuizing huwelijk trouwdag feest spullen sleutel sleutels tas jas portemonnee bestelling pakket pakketje reservering lening leningen boetes saldo tegoed kosten bedrag deel kant collega collega's buren buurman buurvrouw vriend vriendin vrienden gemeente bibliotheek wijkteam contactpersoon consulent begeleider mantelzorger schulden leeftijd geslacht nationaliteit burgerservicenummer burgerlijke gezin huishouden medicijnen nieuwsbrief instellingen voorkeuren pagina overzicht dienst beroep stem stempas stembiljet kopie map zaken inschrijving uitschrijving hart hand handen hoofd mond ogen oog voet rug been benen lichaam lengte arm favoriet favoriete duits nederlands engels frans kot hoed laarzen veters netbeheerder energieleverancier leverancier ouder opa oma broer zus zusje broertje neef nicht tante oom schoonmoeder schoonvader schoonzoon schoondochter kleinkind kleinkinderen kleinzoon kleindochter verloofde ex echtgenoot echtgenote voogd curator bewindvoerder advocaat makelaar notaris accountant boekhouder docent leraar juf meester leerling bezoek bezoeker gast huisgenoot medebewoner onderhuurder huurder eigenaar hypotheekverstrekker werknemer stagiair chef leidinggevende baas team server verhaal gewicht meter meterstand ketel verwarming kraan toilet wc douche raam ramen slot sloten sleutelbos lift trap galerij box berging erfpacht servicekosten energie gas stroom water elektra modem router tablet ipad e-reader plek plaats wachtlijst rij oordeel besluit beschikking toestemming machtiging akkoord geboorteakte akte uittreksel kenmerk dossiernummer referentie pincode smscode betaling termijn termijnen regeling achterstand aflossing schuld krediet budget loonstrook jaaropgave aangifteplicht inboedel meubels kleren schoenen bril rollator scootmobiel rolstoel hulpmiddel zorg zorgverzekeraar verpleegkundige indicatie diagnose ziekte pijn trui broek hobby sport club vereniging hobbyclub vak examen diploma cijfer rooster bibliotheekpas pasje tijdschrift krant titel mandje winkelmand favorieten leeslijst zoekopdracht resultaat resultaten vergissing fout bedoeling vermoeden gevoel gedachte gedachten ervaring ervaringen suggestie suggesties tip tips compliment complimenten opmerking opmerkingen standpunt recht belang verantwoordelijkheid keus plannen reden redenen",
);
const NOUN_ENDING =
  /(?:nummer|nummers|adres|adressen|gegevens|kaart|kaarten|datum|formulier|aanvraag|aanvragen|afspraak|bewijs|vergunning|rekening|woning|naam|brief|code|codes|pas|pasje|passen|bericht|vraag|heid|teit|atie|aties|schap|ment|menten|saldo|bedrag|kosten|melding|meldingen|straat|plaats|abonnement|verklaring|document|documenten|bankier|uitkering|toeslag|verzekering|ing|ingen|bestelling|verzoek|bezwaar|contract|account|pakket|telefoon|toestel|apparaat|woord|mail|plaat|sleutel|boek|boeken|bon|factuur|nota|belasting|arts|partner|kind|zoon|dochter|huis|deur|auto|fiets|bak|container|zak|tuin|kliko|post|huur|loon|app|poort|recht|rechten|plicht|lijst|geld|dossier|zaak|tje|tjes|pje|kje|etje|eur|ier|erij|uur|tuur|iteit|isme|dienst|tijd|team|punt|ie|ies|aar|aars)$/;
const NOT_A_NOUN_DESPITE_ENDING = set(
  'zorgvuldig niemand onlangs hier vier ging ving hing kreeg drie die wie nie hie alhier drukt duur uur weer daar waar klaar maar zwaar gaar paar ooit ieder ier vuur jaar bijna pie sie tie altijd intijd destijds telkens tijdig online werkt nodig gauw mailt tweede derde hierheen',
);

const PRONOMINAL =
  /^(?:er|hier|daar|waar)(?:aan|achter|af|bij|door|heen|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|voor)$/;
const BARE_ADJECTIVE = /(?:isch|lijk|lijks|baar|loos|zaam|achtig|matig|[^n]ig)$/;
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
  if (NOUNS.has(word)) return true;
  return (
    word.length > 3 &&
    NOUN_ENDING.test(word) &&
    !NOT_A_NOUN_DESPITE_ENDING.has(word) &&
    !NOT_AFTER_POSSESSIVE.has(word)
  );
}

/** A person who belongs to the reader, one of them: "moeder", "huisarts". */
export function isPerson(word: string): boolean {
  return (
    PERSONS.has(word) ||
    /(?:moeder|vader|zoon|dochter|vriend|vriendin|arts|verlener|gever|houder|beheerder|genoot)$/.test(word)
  );
}

/** More than one, as far as an ending can tell. */
export function isPlural(word: string): boolean {
  return (
    /(?:en|'s|[^dr]es|ers|els|jes)$/.test(word) &&
    !/(?:teken|inkomen|vermogen|leven|examen)$/.test(word) &&
    !SINGULAR_DESPITE_ENDING.has(word)
  );
}

/** An adjective in front of a noun: "nieuwe", "eigen", "eerste". */
export function isAdjective(word: string): boolean {
  return (
    word === 'eigen' ||
    (word.length > 3 &&
      /(?:[^e]e|ee)$/.test(word) &&
      !NOUNS.has(word) &&
      !/(?:je|tie|ie|ee)$/.test(word) &&
      !NOT_AFTER_POSSESSIVE.has(word) &&
      word !== 'deze' &&
      word !== 'alle')
  );
}

const PERSONS = set(
  'moeder vader zoon dochter man vrouw partner kind vriend vriendin buurman buurvrouw buur broer zus broertje zusje opa oma oom tante neef nicht collega huisarts arts dokter tandarts werkgever verhuurder begeleider consulent contactpersoon advocaat mantelzorger voogd bewindvoerder kleinkind kleinzoon kleindochter huisgenoot hond kat baby ex verloofde echtgenoot echtgenote ouder leidinggevende baas chef docent leraar juf makelaar notaris netbeheerder leverancier zorgverzekeraar corporatie',
);
const SINGULAR_DESPITE_ENDING = set(
  'leven eten vermogen inkomen teken examen proces adres succes les oven wapen reden toren deken kussen geweten verleden vertrouwen rijbewijs',
);

export const PREPOSITIONS = set(
  'voor aan met bij van op over naar in door om tegen zonder achter naast tussen onder rond via volgens binnen per uit tot namens richting behalve boven langs na sinds tijdens vanuit vanwege wegens rondom omtrent betreffende',
);
export const CONJUNCTIONS = set(
  'dat als of omdat wanneer zodat totdat voordat nadat doordat zodra terwijl hoewel indien mits tenzij wat hoe waar waarom wie die welke waarmee waarop waarvoor waarin waarbij waarvan waarna waarover wanneer zoals dan toen sinds hoeveel zolang opdat waaraan waaruit waarheen waardoor waarom hoelang',
);
/** People and bodies that do something for or to the reader: "een collega belt u". */
export const DOERS = set(
  "ander persoon burger inwoner bewoner klant collega collega's medewerker medewerkers monteur gemeente afdeling team consulent specialist bezorger wijkteam buurtteam iemand niemand huisarts arts politie bibliotheek bieb waterschap hij zij ze zij wie burgemeester wethouder ambtenaar inspecteur bibliothecaris vrijwilliger aannemer woningcorporatie corporatie verhuurder organisatie helpdesk klantenservice behandelaar begeleider coach uwv svb cak duo rdw ind belastingdienst bank school mevrouw meneer systeem computer digid receptie baliemedewerker buitendienst handhaver casemanager instantie bedrijf postbode ik we wij men",
);
/** Things that act by themselves: "de app herkent u niet". */
export const MACHINES = set(
  'app systeem website site computer software chatbot automaat apparaat meter programma camera scanner kluis poortje betaalautomaat portaal',
);
/** Words that open a noun group. */
export const DETERMINERS = set(
  'de het een deze dit die dat onze ons mijn zijn haar hun geen elke iedere elk ieder een alle jouw uw je',
);
/** Good things that are wished or given without an article: "ik wens je sterkte". */
export const GIFTS = set(
  'sterkte succes beterschap plezier geluk informatie hulp uitleg advies bericht antwoord korting toegang ruimte tijd gelijk rust geld inzicht uitstel zekerheid duidelijkheid feedback ondersteuning begeleiding voorrang vragen uitsluitsel',
);
/** Verbs that give something to someone. */
export const GIVES = set(
  'wens wensen geef geeft geven bied biedt bieden stuur stuurt sturen gun gunnen verleen verlenen bezorg bezorgen toewensen toesturen',
);
