import type { PersonalDataType } from '../dutch-reading';
import { ASKS_DELICATE } from './asks-delicate';

const DOCUMENT =
  'paspoort|rijbewijs|id-kaart|identiteitskaart|identiteitsbewijs|id-bewijs|legitimatie|legitimatiebewijs|verblijfsvergunning|verblijfspas|verblijfsdocument|reisdocument|id';

/** Ways in which the sentence itself asks for one kind of data. */
export const ASK_SENTENCES: readonly (readonly [PersonalDataType, readonly string[]])[] = [
  [
    'date-of-birth',
    [
      '@you @are geboren op|in >',
      'geboren op|in|wanneer >',
      '< @you geboren >',
      'wanneer|waar @are @you ..2 geboren',
      '@you ..2 geboren @are',
      'welk|welke jaar|dag|datum|maand is|was|werd uw|je|jouw|de|het ..3 geboren',
      'wanneer|wnr|hoe ..5 geboren|jarig',
      'welk|welke jaar|datum ..4 geboren|geboorte',
      'uw|je|jouw geboortejaar|geboortedag|verjaardag',
      'welk|welke ..1 dag|datum|maand|jaar @are @you ..2 jarig|geboren',
      'hoe laat|wanneer|welke ..3 verjaart|verjaar @you',
      'wanneer @are @you ..1 jarig',
      'wanneer is|was|werd uw|je|jouw|haar|zijn|hij|zij|ze|die ..3 geboren',
    ],
  ],
  [
    'street-address',
    [
      'waar woont|woon @you ..2 precies',
      'waar ..3 precies woont|woon',
      'waar|waarheen mag|mogen|kan|kunnen|zal|zullen|moet|moeten @we ..6 post|brief|pas|pakket|pakketje|kaart|boek|boeken|bestelling|papieren|documenten|formulier ..3 sturen|naartoe|heen|opsturen|bezorgen|bezorgd|toesturen|afleveren|brengen|leveren',
      'waar|waarheen mag|moet|kan ..4 post|brief|pas|pakket|pakketje|kaart|bestelling|papieren|formulier ..2 naartoe|heen|bezorgd|gebracht|gestuurd|afgeleverd|opgestuurd',
      'waar|waarheen mag|moet|kan ..4 monteur|aannemer|collega|medewerker|bus|wagen|bezorger|taxi ..3 zijn|langskomen|heen|naartoe|komen',
      'naar welk|welke adres|huis|woning',
      'adres ..3 @you ..3 woont|woon|verhuist|ingeschreven',
      'waar|waarheen ..6 bezorgen|bezorgd|toesturen|opsturen|afleveren @you?',
      'adres waar ..3 @you ..6',
      'waar|waarheen mag|mogen het|de|dit *tje|*pje|bloemen|boeket|bos|cadeau|taart|fles|envelop|spullen|sleutel|sleutels ..2 heen|naartoe',
      'waar staat|sta|bent|ben @you ingeschreven',
      'op welk|welke nummer ..1 woont|woon',
    ],
  ],
  [
    'phone',
    [
      'terugbellen|bellen|bereiken ..5 waarop|hoe >',
      'nummer waarop|waaronder ..6 bereikbaar|bereiken|bellen|terugbellen',
      'hoe|waar ..3 @you ..5 te pakken ..1 krijgen',
      '@can|mag ik|we|wij @you ..2 ergens ..2 op|onder? ..1 terugbellen|bellen|bereiken',
      '< en? telefoon|mobiel|tel|gsm >',
      'welk|welke ..1 nummer kan|mag|zal ik|we ..5 gebruiken|noteren|bellen|proberen|hebben|draaien',
      'wat is|was ..3 nummer ..3 overdag|avonds|werktijd|kantooruren|bereikbaar|noodgevallen|nood',
      'op|onder welk|welke ..1 nummer kan|mag|zal|moet|moeten|gaat|bel ..2 >',
      'mag|kan|zal ik|we|wij @you ..2 terugbellen|opbellen en|op ..3 nummer',
      'welk|welke ..2 nummer|telefoonnummer|06-nummer ..6 @you|u ..4 bereiken|bellen|terugbellen|bereikbaar|contacteren',
      'nummer ..3 @you|u ..4 bereiken|terugbellen|bereikbaar|opbellen',
      'mag|mogen ik|we|wij ..2 uw|je|jouw nummer|06|mobiel|mobieltje|gsm|tel ..3 >',
      'laat|geef|stuur|noem|app|typ ..2 uw|je|jouw nummer achter|door|even|hier|dan|zodat|maar|eens',
      'laat ..2 nummer ..2 achter',
      'stuur|app|mail|sms|geef|laat mij|me|ons ..2 uw|je|jouw nummer',
      'nummer om @you ..2 op? ..2 bellen|bereiken',
      'uw|je|jouw nummer ..8 bellen|bel|terugbellen|bereiken|achterlaten',
      'waar|hoe @can|kunnen ik|we|wij @you ..2 bellen|bereiken|terugbellen',
      'hoe|waarop ..5 @you ..2 bellen|bereiken|bereik',
      '< bereikbaar op|onder >',
      'waarop|waar ..4 @you ..2 bellen|bereiken|terugbellen|telefonisch',
    ],
  ],
  [
    'email',
    [
      '@can ik|we|wij @you ..2 ergens op? mailen',
      'ergens op mailen',
      'waar|waarheen|waarnaartoe ..12 mailen|e-mailen|doormailen|toemailen|gemaild|heenmailen',
      'waar|waarheen ..1 mail|mailen @we|u|je ..8 naartoe|heen|naar',
      'per|via|op|met|onder welke|welk ..1 mail*|e-mail*|email*',
      '< en? mail|e-mail|email >',
      'welk|welke e-mailadres|mailadres|emailadres|e-mail|email|mail',
      'naar welk ..1 mail*|e-mail*|email*',
    ],
  ],
  [
    'iban',
    [
      'welk|welke rekeningnummer|rekening|iban|bankrekening|bankrekeningnummer ..8',
      'welke bank ..3 @you ..4 nummer',
      'rekening ..3 wat ..1 is het|uw|je|dat nummer',
      'waar|waarheen|waarop mag|mogen|kan|kunnen|zal|moet|moeten ..6 geld|bedrag|borg|teruggave|vergoeding|uitkering|toeslag|subsidie|terugbetaling|waarborgsom ..3 storten|overmaken|heen|naartoe|terugstorten|overboeken|gestort|overgemaakt|teruggestort',
      'waar|waarheen|waarop mag|mogen|kan|kunnen|moet|zal @we ..6 storten|overmaken|terugstorten|overboeken|terugbetalen',
    ],
  ],
  ['licence-plate', ['welke letters|cijfers ..3 plaat|nummerplaat|nummerbord|kentekenplaat|kenteken']],
  ['bsn', ['welk|welke bsn|burgerservicenummer', 'wat voor bsn|burgerservicenummer']],
  [
    'document-number',
    [
      `wat staat er ..3 op|in|bij ..2 ${DOCUMENT} ..3 nummer`,
      `wat|welk ..2 nummer ..4 op|in|van|bij ..2 ${DOCUMENT}`,
      `laat|toon|laten mij|me|ons ..3 uw|je|jouw ..1 ${DOCUMENT} ..3`,
      `stuur|stuurt|app|mail|upload|fotografeer|fotografeert|scan|scant|deel ..4 uw|je|jouw ${DOCUMENT}`,
      `@can|@will @you ..3 uw|je|jouw ..1 ${DOCUMENT} ..4 sturen|appen|mailen|uploaden|fotograferen|opsturen|delen|toesturen|doorsturen`,
      `hou|houd|houdt|leg|legt ..3 uw|je|jouw ..1 ${DOCUMENT} ..4 camera|webcam|scherm|lens`,
    ],
  ],
  [
    'credit-card',
    [
      'wanneer ..4 creditcard|visa|mastercard ..2 verloopt|geldig',
      'welk|welke kaart ..3 @you ..1 betaald ..8 nummer|kaartnummer',
    ],
  ],
  [
    'postcode-address',
    [
      'welke postcode ..2 @you|woont|woon',
      'welke ..1 letters ..5 achter|daarachter',
      'letters komen|horen|staan ..3 achter|daarachter',
      'cijfers en? ..1 letters',
    ],
  ],
  [
    'secret',
    [
      'welk|welke pincode|wachtwoord|inlogcode|sms-code|activeringscode|code|cijfercode|verificatiecode ..2 gebruikt|gebruik|heeft|hebt|heb|staat|stond|ziet|zie|krijgt|kreeg|kreeg|ontving|is|stuurde|hebben @you|er|in|op|u',
      'welk|welke ..1 code|pincode|wachtwoord ..6 @you ..3 ontvangen|gekregen|ingesteld|ingevuld|gekozen|gebruikt',
      'wat is|was de code',
      'wat de code is|was',
      'wat staat er ..3 sms|smsje|codekaart|tan*|authenticator',
      'welk|welke|wat ..1 @have|gebruikt|gebruik|koos|kiest|typt|toetst|vult|vulde @you ..3 als wachtwoord|pincode|code|pin',
      'welke code ..6',
      "welke|wat ..3 cijfers|code|getallen|letters ..4 sms|sms'je|smsje|sms-bericht|scherm|telefoon|mail|brief|authenticator",
    ],
  ],
  ...ASKS_DELICATE,
];
