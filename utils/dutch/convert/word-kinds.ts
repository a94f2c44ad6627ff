const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that follow a pronoun and never a possessive: "je het", "je niet", "je morgen". */
const NOT_AFTER_POSSESSIVE = set(
  'het een de dit dat deze die er hier daar niet geen nog al ook even dan nu zelf mij me ons hem haar ze hen hun op in aan bij met voor naar via om te over uit door tot van tegen zonder tijdens na per sinds onder tussen binnen buiten achter naast langs wel graag misschien wat iets niets niks alles je jouw jij u uw morgen vandaag straks snel gewoon vaak altijd nooit online alleen eerst weer zo dus maar en of als omdat want zodat terwijl toch soms meer veel weinig goed beter best gerust daarna daarvoor hiervoor daarmee hiermee erop ermee eraan erover daarover hierover daarop kunt kan hebt heeft bent wilt wil zult zal mag moet had was kon zou wilde kreeg zelfs meteen direct inmiddels gisteren vanmiddag vanavond ik we wij hij zij niemand iemand iedereen allemaal samen thuis terug langs verder helpen bellen mailen sturen doen zien horen weten informeren terugbellen appen bereiken spreken vertellen uitleggen laten kunnen willen moeten hebben zijn worden gaan komen krijgen staan graag hoe waar wanneer waarom wie welke ervoor ervan daarvan hiervan precies liever zeker helaas natuurlijk binnenkort vooraf alvast heel erg zeer toe af zich mee door hierbij daarbij opnieuw zojuist net a.u.b svp aub alsjeblieft alstublieft persoonlijk telefonisch verwijs aangemeld aanmelden inschrijven ingeschreven afmelden legitimeren voorstellen herinneren vergissen geholpen gebeld gemaild gestuurd doorverbinden doorverbonden doorverwijzen bedanken gesproken geinformeerd verbinden dagelijks jaarlijks gratis meestal bijna ongeveer twee drie vier vijf zes tien twintig zoveel nodig kwijt dankbaar',
);

/** Nouns that people in this work use behind "je" or "uw"; the endings below catch the compounds. */
const NOUNS = set(
  "pas paspoort adres naam voornaam achternaam vraag vragen brief brieven mail e-mail email post bericht berichten huis woning straat buurt wijk auto fiets kind kinderen zoon dochter man vrouw partner moeder vader ouders familie hond kat baby boek boeken geld rekening nota factuur bon bewijs kaart telefoon mobiel mobieltje computer laptop app account wachtwoord code profiel browser scherm wifi internet tv container kliko afval vuilnis bak zak tuin stoep deur voordeur balkon dak kelder schuur kamer keuken badkamer huur hypotheek uitkering inkomen salaris loon werk baan werkgever bedrijf zaak dossier melding aanvraag aanvragen afspraak klacht bezwaar verzoek aangifte vergunning ontheffing abonnement lidmaatschap contract verzekering toeslag subsidie boete belasting aanslag woz-waarde woz woonplaats postcode huisnummer gegevens situatie probleem geduld begrip reactie antwoord moeite hulp tijd beurt keuze mening idee voorkeur wens wensen zorgen klachten feedback foto foto's bijlage document documenten formulier handtekening idee plan rijbewijs id-kaart identiteitskaart id bsn iban digid kenteken bankpas bankrekening creditcard leven toekomst gezondheid huisarts arts dokter tandarts school opleiding studie cursus les rechten plichten eigen dag weekend vakantie avond ochtend middag geboortedatum geboorteplaats verhuizing huwelijk trouwdag feest spullen sleutel sleutels tas jas portemonnee bestelling pakket pakketje reservering lening leningen boetes saldo tegoed kosten bedrag deel kant beurt collega collega's buren buurman buurvrouw vriend vriendin vrienden gemeente bibliotheek wijkteam contactpersoon consulent begeleider mantelzorger schulden leeftijd geslacht nationaliteit burgerservicenummer burgerlijke gezin huishouden medicijnen nieuwsbrief instellingen voorkeuren pagina overzicht dienst beroep stem stempas stembiljet kopie map zaken inschrijving uitschrijving hart hand handen hoofd mond ogen oog voet rug been benen lichaam",
);
const NOUN_ENDING =
  /(?:nummer|nummers|adres|adressen|gegevens|kaart|kaarten|datum|formulier|aanvraag|aanvragen|afspraak|bewijs|vergunning|rekening|woning|naam|brief|code|codes|pas|pasje|passen|bericht|vraag|heid|teit|atie|aties|schap|ment|menten|saldo|bedrag|kosten|melding|meldingen|straat|plaats|abonnement|verklaring|document|documenten|bankier|uitkering|toeslag|verzekering|ing|ingen|bestelling|verzoek|bezwaar|contract|account|pakket|telefoon|toestel|apparaat|woord|mail|plaat|sleutel|boek|boeken|bon|factuur|nota|belasting|arts|partner|kind|zoon|dochter|huis|deur|auto|fiets|bak|container|zak|tuin|kliko|post|huur|loon|app|poort|recht|rechten|plicht|lijst|geld|dossier|zaak|tje|tjes|pje|kje|etje|eur|ier|erij|uur|tuur|iteit|isme|dienst|tijd|team|punt|ie|ies|aar|aars)$/;
const NOT_A_NOUN_DESPITE_ENDING = set(
  'zorgvuldig niemand onlangs hier vier ging ving hing kreeg drie die wie nie hie alhier drukt duur uur weer daar waar klaar maar zwaar gaar paar ooit ieder ier vuur jaar bijna pie sie tie altijd intijd destijds telkens tijdig online werkt nodig gauw mailt tweede derde hierheen',
);

/** A word that can only stand behind a pronoun: an adverb, article, preposition or finite verb. */
export function isAfterPronoun(word: string): boolean {
  return NOT_AFTER_POSSESSIVE.has(word) || /^\d/.test(word);
}

/** A word that is neither small nor a verb form and so may be a noun that no list knows: "je leidinggevende". */
export function mayBeNoun(word: string): boolean {
  if (word.length < 4 || isAfterPronoun(word)) return false;
  return !/^(?:ge|be|ver|her|ont)\p{L}+(?:d|t|en)$|(?:t|[^ev]en)$/u.test(word);
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

/** An adjective in front of a noun: "nieuwe", "eigen". */
export function isAdjective(word: string): boolean {
  return (
    word === 'eigen' ||
    word === 'gehele' ||
    (word.length > 3 &&
      /(?:[^e]e|en)$/.test(word) &&
      !NOUNS.has(word) &&
      !/(?:je|tie)$/.test(word) &&
      !NOT_AFTER_POSSESSIVE.has(word) &&
      word !== 'deze' &&
      word !== 'alle')
  );
}

export const PREPOSITIONS = set(
  'voor aan met bij van op over naar in door om tegen zonder achter naast tussen onder rond via volgens binnen per uit tot namens richting behalve boven langs na sinds tijdens vanuit vanwege wegens rondom omtrent betreffende',
);
export const CONJUNCTIONS = set(
  'dat als of omdat wanneer zodat totdat voordat nadat doordat zodra terwijl hoewel indien mits tenzij wat hoe waar waarom wie die welke waarmee waarop waarvoor waarin waarbij waarvan waarna waarover wanneer zoals dan toen sinds hoeveel zolang opdat waaraan waaruit waarheen waardoor waarom hoelang',
);
export const SUBJECTS = set(
  'ik we wij hij zij ze het men iemand niemand iedereen dat dit die er collega medewerker monteur gemeente afdeling team consulent specialist bezorger',
);
/** People and bodies that do something for or to the reader: "een collega belt u". */
export const DOERS = set(
  "ander persoon burger inwoner bewoner klant collega collega's medewerker medewerkers monteur gemeente afdeling team consulent specialist bezorger wijkteam buurtteam iemand niemand huisarts arts politie bibliotheek bieb waterschap hij zij ze zij wie burgemeester wethouder ambtenaar inspecteur bibliothecaris vrijwilliger aannemer woningcorporatie corporatie verhuurder organisatie helpdesk klantenservice behandelaar begeleider coach uwv svb cak duo rdw ind belastingdienst bank school mevrouw meneer systeem computer digid receptie baliemedewerker buitendienst handhaver casemanager instantie bedrijf postbode ik we wij men",
);
/** Verbs with a thing as subject and a person as object: "dat helpt u". */
export const HELPS_SOMEONE = set(
  'helpt kost scheelt bespaart levert lukt bevalt spijt past stoort hindert interesseert betreft brengt biedt verplicht geeft verbindt stuurt verbaast overkomt ontgaat verwijst informeert bereikt leidt beschermt waarschuwt ergert schikt steunt belt mailt',
);
