const GIVE =
  'geven|doorgeven|sturen|toesturen|opsturen|doorsturen|noemen|typen|intypen|vertellen|zeggen|delen|mailen|appen|vermelden|opgeven|bevestigen|melden|noteren|schrijven|laten|invoeren|doormailen|aanleveren|verstrekken|achterlaten|overmaken|tikken|herhalen|uploaden|plaatsen|zetten|neerzetten|plakken|doorappen|aangeven|meesturen|spellen|voorlezen|oplezen';
const DOCUMENT =
  'paspoort|rijbewijs|id-kaart|identiteitskaart|identiteitsbewijs|id-bewijs|legitimatie|legitimatiebewijs|verblijfsvergunning|id';
const GIVE_NOW =
  'geef|geeft|stuur|stuurt|noem|noemt|typ|typt|type|vermeld|vermeldt|app|appt|mail|mailt|zet|zeg|zegt|vertel|vertelt|schrijf|schrijft|bevestig|bevestigt|tik|tikt|plak|herhaal|spel|meld|post|plaats|deel|deelt|upload|drop|gooi|sms';

/** Ways to ask for something that is named in the same sentence, in the notation of `phrase.ts`. */
export const ASK_FRAMES: readonly string[] = [
  'mag|mogen|mocht ik|wij|we',
  `@can|@will|mag @you ..14 ${GIVE}`,
  `@can|@will @you ..14 foto|kopie|scan`,
  `graag ..8 ${GIVE} >`,
  `als @you mij|me|ons ..8 geeft|geef|doorgeeft|doorgeef|stuurt|stuur|noemt|noem|mailt|mail|appt|app|vertelt|vertel|doorstuurt|achterlaat`,
  `als @you ..8 doorgeeft|doorgeef|doorstuurt|achterlaat|toestuurt|meestuurt`,
  'daarvoor|hiervoor|daartoe|dan heb|hebben|moet|wil|zou @we ..12',
  'om ..6 te ..3 heb|hebben|moet|wil @we',
  'waar|wat|welk|welke ..1 mag|kan|moet ..6 heen|naartoe|naar',
  'wat voor',
  'op|onder wiens|welke naam',
  'wat|welk ..1 staat er? ..4 op|als|achter|in',
  `zou|kan|wil|mag @you ..14 ${GIVE}`,
  `< ${GIVE_NOW}`,
  `${GIVE_NOW} @you? mij|me|ons`,
  `${GIVE_NOW} ..1 even|hier|maar|alstublieft|alsjeblieft|aub|svp|dan|gerust|nog`,
  `en|dan|alstublieft|eerst|even|graag|zo ${GIVE_NOW}`,
  `${GIVE_NOW} @you`,
  '@we heb|hebben|had|hadden|moet|moeten ..16 nodig|hebben|weten|ontvangen',
  'heb|hebben|had|moet|moeten @we ..16 nodig|hebben|weten|ontvangen',
  'nodig is|zijn|heb|hebben',
  '@we mis|missen|ontvang|ontvangen|zoek|hoor|horen|krijg ..2 graag|nog|alleen',
  '@we wil|willen|zou|zouden ..10 weten|hebben|ontvangen|horen',
  'graag|even|alleen|alvast|svp|aub|nog ..2 uw|je|jouw',
  'graag ..8 hier',
  'graag ontvang|ontvangen|krijg|krijgen|zie|zien @we',
  '@have @you ..6 voor mij|ons',
  '@have @you ..6 bij de hand',
  '@have @you ..6 paraat|beschikbaar',
  'laat ..6 achter|weten',
  'reageer|antwoord|beantwoord ..2 met',
  'voer|vul ..1 hier|hieronder',
  'alstublieft|alsjeblieft|please >',
  '@can ik|we|wij ..8 krijgen|hebben|noteren',
  '@have @you ook? een|nog? telefoonnummer|e-mailadres|06-nummer|mailadres|emailadres|mobiel|telefoonnr',
  '@have @you ..4 waarop|waarmee|waaronder',
  'onder|op|met welk|welke|wat',
  'vul|vult|typ|zet|noteer|schrijf ..2 hier|hieronder',
  'hieronder|hier ..6 invullen|typen|noteren|zetten|plaatsen|achterlaten|doorgeven',
  'graag|aub|svp|a.u.b >',
  '< ter controle|verificatie',
  '< voor de controle|verificatie|zekerheid',
  '< controlevraag|verificatievraag',
  'wat is|zijn|was|waren|wordt ook|dan|nu|alweer|precies? uw|je|jouw|jullie|het|de',
  'wat|wa is|zijn|was ..2 uw|uwe|je|jouw',
  'wat ..2 uw|je|jouw ..6 is|zijn >',
  'hoe luidt|is|luiden uw|je|jouw|het',
];

/** Ways in which the sentence itself asks for one kind of data. */
export const ASK_SENTENCES: readonly (readonly [
  (
    | 'date-of-birth'
    | 'street-address'
    | 'phone'
    | 'health'
    | 'special'
    | 'secret'
    | 'iban'
    | 'email'
    | 'licence-plate'
    | 'document-number'
    | 'postcode-address'
    | 'bsn'
    | 'credit-card'
  ),
  readonly string[],
])[] = [
  [
    'date-of-birth',
    [
      'wanneer|waar @are @you ..2 geboren',
      '@you ..2 geboren @are',
      'welk|welke jaar|dag|datum ..2 @are @you ..2 geboren',
      'wanneer|waar @you ..3 geboren',
      'wanneer|hoe ..3 uw|je|jouw|de|het ..3 geboren|jarig',
      'welk|welke jaar|datum ..4 geboren|geboorte',
      'uw|je|jouw geboortejaar|geboortedag|verjaardag',
      'wanneer ..1 @you jarig',
      'wanneer @are @you ..1 jarig',
      'wanneer is|was|werd uw|je|jouw|haar|zijn ..3 geboren',
      'geboortedatum|geboortejaar van uw|je|jouw',
    ],
  ],
  [
    'street-address',
    [
      'waar woont|woon @you ..2 precies',
      'waar ..3 precies woont|woon',
      'woont|woon @you ..2 welke|welk straat|adres|huisnummer',
      'welk adres|huisnummer|straat woont|woon|verblijft|verblijf @you',
      'welk adres|straat ..2 @you ..4 ingeschreven|woont|woon|wonen|verblijft|verhuist',
      'welk adres|straat staat|sta|bent|ben @you',
      'welk|welke ..1 adres ..3 @can|mag|moet|mogen|zal|sturen|bezorgen ..6 sturen|bezorgen|opsturen|leveren|toesturen|bezorgd',
      'naar welk adres',
      'adres ..3 @you ..3 woont|woon|verhuist|ingeschreven',
      'welke straat woont|woon @you',
      'waar|waarheen ..6 bezorgen|bezorgd|toesturen|opsturen|afleveren @you?',
      'adres waar ..3 @you ..6',
      'waar staat|sta|bent|ben @you ingeschreven',
    ],
  ],
  [
    'phone',
    [
      'welk|welke ..2 nummer|telefoonnummer|06-nummer ..6 @you|u ..4 bereiken|bellen|terugbellen|bereikbaar|contacteren',
      'welk|welke ..2 telefoonnummer|06-nummer|gsm-nummer',
      'welk|welke mobiel|mobiele|telefoon nummer',
      'nummer ..3 @you|u ..4 bereiken|terugbellen|bereikbaar|opbellen',
      'mag|mogen ik|we|wij ..2 uw|je|jouw nummer|06|mobiel|mobieltje|gsm|tel ..3 >',
      'uw|je|jouw 06|gsm|mobieltje',
      'laat|geef|stuur|noem|app|typ ..2 uw|je|jouw nummer achter|door|even|hier|dan|zodat',
      'laat ..2 nummer ..2 achter',
      'welk|welke ..2 nummer bent|ben|kunt|kun @you ..6 bereikbaar',
      'uw|je|jouw nummer ..8 bellen|bel|terugbellen|bereiken|achterlaten',
      'waar|hoe @can ik|we @you ..2 bellen|bereiken|terugbellen',
      'hoe|waar @can @we @you ..2 telefonisch bereiken',
      'waarop|waar ..4 @you ..2 bellen|bereiken|terugbellen|telefonisch',
    ],
  ],
  [
    'email',
    ['welk|welke e-mailadres|mailadres|emailadres|e-mail|email|mail', 'naar welk ..1 mail*|e-mail*|email*'],
  ],
  [
    'iban',
    [
      'welk|welke rekeningnummer|rekening|iban|bankrekening|bankrekeningnummer ..8',
      'op|naar welk|welke ..1 rekening*|bank*',
      'welke bank ..3 @you ..4 nummer',
      '@have @you ..2 een|uw|je|het rekeningnummer|iban|bankrekeningnummer',
    ],
  ],
  [
    'licence-plate',
    [
      'welk|welke kenteken|nummerplaat|kentekens',
      'wat voor ..1 kenteken|nummerplaat',
      '@have @you ..1 kenteken|nummerplaat|kentekennummer >',
      'welke letters|cijfers ..3 nummerplaat|kenteken',
    ],
  ],
  ['bsn', ['welk|welke bsn|burgerservicenummer', 'wat voor bsn|burgerservicenummer']],
  [
    'document-number',
    [
      'welk|welke documentnummer|paspoortnummer|rijbewijsnummer|v-nummer ..6',
      'welk nummer staat ..4 paspoort|rijbewijs|id-kaart|identiteitskaart',
      `stuur|stuurt|app|mail|upload|fotografeer|deel ..4 uw|je|jouw ${DOCUMENT}`,
      `@can|@will @you ..3 uw|je|jouw ..1 ${DOCUMENT} ..4 sturen|appen|mailen|uploaden|fotograferen|opsturen|delen|toesturen|doorsturen`,
      'welk nummer ..2 paspoort|rijbewijs|id-kaart|identiteitskaart',
    ],
  ],
  [
    'credit-card',
    ['welk|welke kaart ..3 @you ..1 betaald ..8 nummer|kaartnummer', 'welk|welke creditcard ..4'],
  ],
  [
    'postcode-address',
    [
      'welke postcode ..2 @you|woont|woon',
      'welke postcode ..3 uw|je|jouw huis|woning|adres',
      'in welke postcode',
    ],
  ],
  [
    'secret',
    [
      'welk|welke pincode|wachtwoord|inlogcode|sms-code|activeringscode|code|cijfercode|verificatiecode ..2 gebruikt|gebruik|heeft|hebt|heb|staat|stond|ziet|zie|krijgt|kreeg|kreeg|ontving|is|stuurde|hebben @you|er|in|op|u',
      'welk|welke code|pincode|wachtwoord ..6 @you ..3 ontvangen|gekregen|ingesteld|ingevuld|gekozen|gebruikt',
      'wat is|was de code',
      'welk|welke|wat ..2 wachtwoord|pincode|pin ..6 @you',
      'welke code ..6',
      'welke|wat ..3 cijfers ..4 sms',
    ],
  ],
  [
    'health',
    [
      'welk|welke|wat|waar ..2 ziekte|aandoening|beperking|handicap|medicijnen|medicatie|medicijn|behandeling|behandelingen|ziekten|therapie ..6',
      'wat voor ..2 ziekte|aandoening|beperking|handicap|medicijnen|behandeling|operatie|medische',
      '@are @you ..2 zwanger|ziek|chronisch|gehandicapt|invalide|arbeidsongeschikt|doof|blind|slechthorend|slechtziend|depressief|verslaafd|autistisch|besmet|opgenomen|psychisch',
      '@are @you ..4 behandeling|medicijnen|psychiater|psycholoog',
      '@have @you ..3 ziekte|aandoening|diagnose|handicap|beperking|kanker|diabetes|corona|medische|psychische|gezondheidsproblemen|adhd|autisme|lichamelijke',
      'slikt|slik @you',
      'gebruikt|gebruik @you ..3 medicijnen|medicatie|pillen|drugs|alcohol',
      'waarom ..1 @you ..2 ziek|arbeidsongeschikt|afgekeurd|uitkering|rolstoel',
      'waaraan|waarvoor ..1 @you ..2 geopereerd|behandeld|lijdt',
      'waar lijdt|lijd @you ..1 aan',
      'wat mankeert|scheelt @you',
      'wat is ..2 mis met ..1 gezondheid',
      'hoe is ..3 gezondheid',
      'is|zijn er ..1 medische|psychische|lichamelijke reden|redenen|klachten|problemen',
      'medisch aan de hand',
      '@are @you ..3 onder|in behandeling',
      'waarmee|waarvoor @are @you ..2 behandeling|opgenomen',
      'drinkt|rookt @you',
      'welk|welke|wat ..2 diagnose ..4 @you|uw',
      '@have @you ..3 lichamelijke|psychische|medische|gezondheids* ..3',
      'wat is uw|je|jouw medische|lichamelijke|psychische ..2',
      'welk|welke|wat ..1 lichamelijke|medische|psychische klachten',
      '@have @you ..1 last van uw|je|jouw ..1 rug|knie|knieen|hart|longen|heup|gezondheid|ziekte|handicap|beperking|ogen|oren|aandoening|medicijnen',
      '@are @you ..3 allergisch|dement|verward|depressief|suicidaal',
      '@have @you ..3 arts|dokter|specialist|ziekenhuis|operatie|zwangerschap|allergie|allergieen',
      'wat ..1 zegt|zei|vindt ..2 arts|dokter|specialist|huisarts',
      'wat ..2 aan de hand met ..2 gezondheid|lichaam',
      'hoe lang|hoelang ..2 @are @you ..2 zwanger|ziek',
      'hoever|wanneer @are @you ..2 uitgerekend|zwanger|bevallen',
      'wat mankeert|scheelt ..3',
      'loopt|loop @you ..2 bij ..2 psycholoog|psychiater|arts|therapeut|specialist',
    ],
  ],
  [
    'special',
    [
      '@are @you ..2 moslim|katholiek|christen|joods|gelovig|religieus|homo|lesbisch|getrouwd? homoseksueel|transgender|protestant|hindoe|biseksueel|hetero',
      '@are @you ..1 lid ..2 vakbond|partij|kerk|moskee|fnv|cnv',
      '@have @you ..2 strafblad|gedetineerd|veroordeeld',
      '@are @you ..4 veroordeeld|gedetineerd|aangehouden|gestraft',
      'welk|welke|wat ..2 geloof|geloofsovertuiging|levensovertuiging|religie|godsdienst|afkomst|geaardheid|kerk ..4',
      'op? welke ..1 partij ..4 @you|gestemd|stemt',
      'waar komt|kom @you ..2 oorspronkelijk vandaan',
      '@have @you ..3 gevangenis|vastgezeten|detentie|celstraf|taakstraf',
      '@have|@are @you ..5 justitie|strafrechtelijk|politie ..4 aanraking|veroordeeld|verleden',
      '@are @you ..5 in aanraking ..4',
      '@are @you ..2 gelovig|religieus|gedoopt|islamitisch|joods|hetero|gay|lid ..5 >',
      'wat|welk|welke ..2 kerk|moskee|geloof|vakbond|partij|geloofsgemeenschap|synagoge ..5 @you',
      'tot|van|bij|uit welk|welke ..1 kerk*|geloof*|moskee|bond|vakbond|partij ..5',
      'bij|van|op welke ..1 vakbond|kerk|moskee|partij|bond ..5',
      'welk|welke ..1 geslacht|afkomst|ras|etniciteit|nationaliteit ..2 familie',
      'uit welk land|landen|cultuur ..6 familie|ouders|oorspronkelijk|afkomstig',
      'wat is|zijn ..2 achtergrond|wortels|roots',
      '@are @you homo|lesbisch|trans|biseksueel|hetero|of ..4',
      'valt|val|vallen @you op mannen|vrouwen',
      'stemt|stem|stemde @you ..2 op|altijd|links|rechts',
    ],
  ],
];

/** Asks for "that", where the sentence before it names the data. */
export const ASK_THAT: readonly string[] = [
  `@can|@will @you ..1 dat|die|deze|het|ze ..4 ${GIVE}`,
  `@can|@will @you ..3 ${GIVE}`,
  `mag|mogen ik|we|wij die|dat|deze|het ..4`,
  '@have @you die|dat|deze ..2 voor|bij',
  `< ${GIVE_NOW} ..1 die|dat|deze|ze|het|mij|me|hier`,
];
