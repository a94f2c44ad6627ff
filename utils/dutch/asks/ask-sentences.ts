import type { PersonalDataType } from '../dutch-reading';
import { ASKS_DELICATE } from './asks-delicate';

const DOCUMENT =
  'paspoort|rijbewijs|id-kaart|identiteitskaart|identiteitsbewijs|id-bewijs|legitimatie|legitimatiebewijs|verblijfsvergunning|verblijfspas|verblijfsdocument|reisdocument|id';

const VISITOR =
  'monteur|aannemer|collega|medewerker|bus|wagen|bezorger|taxi|chauffeur|schilder|loodgieter|installateur|opzichter|wijkverpleegkundige|koerier|verhuizer|verhuizers|inspecteur|elektricien|ploeg|technicus|huismeester|wijkbeheerder|consulent|postbode|slotenmaker|dakdekker|bestrijder|ongediertebestrijder|glazenwasser|schoonmaker|meteropnemer|specialist|dokter|verpleegkundige|ophaaldienst';

/** Ways in which the sentence itself asks for one kind of data. */
export const ASK_SENTENCES: readonly (readonly [PersonalDataType, readonly string[]])[] = [
  [
    'date-of-birth',
    [
      'geboren op|in|wanneer >',
      'van welk jaar ..4 @you',
      'geboren op welk|welke ..1 dag|datum',
      'op|in welk|welke ..1 dag|datum|jaar ..12 ter wereld',
      '< @you geboren >',
      'wanneer|wnr|hoe ..5 geboren|jarig',
      'uw|je|jouw geboortejaar|geboortedag|verjaardag',
      'welk|welke ..1 dag|datum|maand|jaar @are @you ..2 jarig|geboren',
    ],
  ],
  [
    'street-address',
    [
      'waar woont|woon @you ..2 precies',
      'weten waar @you woont|woon >',
      'waar ..3 precies woont|woon',
      `waar|waarheen mag|moet|kan ..4 ${VISITOR} ..3 zijn|langskomen|heen|naartoe|komen|aanbellen|terecht|wezen|verwacht|afleveren|beginnen`,
      'waar staat|ligt uw|je|jouw huis|woning|appartement|flat',
      'waar staat|ligt het|de huis|woning|appartement|flat dan|precies? >',
      'waar staat|ligt het|de huis|woning|appartement|flat waarvoor|waar @you',
      'naar welk|welke adres|huis|woning',
      'bij|in|op welk|welke huis|woning|appartement|flat',
      'adres ..3 @you ..3 woont|woon|verhuist|ingeschreven',
      'waar|waarheen mag|mogen het|de|dit *tje|*pje|bloemen|boeket|bos|cadeau|taart|fles|envelop|spullen|sleutel|sleutels ..2 heen|naartoe',
      'waar staat|sta|bent|ben @you ingeschreven',
    ],
  ],
  [
    'phone',
    [
      'nummer waarop|waaronder ..6 bereikbaar|bereiken|bellen|terugbellen',
      'hoe|waar ..3 @you ..5 te pakken ..1 krijgen|krijg',
      'hoe|waar|waarop ..4 contact met @you opnemen|opneem',
      'contact met @you opnemen ..3 telefonisch',
      '@can|mag ik|we|wij @you ..2 ergens ..2 op|onder? ..1 terugbellen|bellen|bereiken',
      `@can|mag|kunnen de|een|onze|die|deze ${VISITOR} @you ..2 ergens ..2 op|onder|telefonisch? ..1 terugbellen|bellen|bereiken`,
      '< en? telefoon|mobiel|tel|gsm|06 >',
      'wat typ|zet|vul|noteer|schrijf ik ..3 bij telefoon|tel|mobiel',
      'wat is|was ..3 nummer ..3 overdag|avonds|werktijd|kantooruren|bereikbaar|noodgevallen|nood',
      'laat|geef|stuur|noem|app|typ ..2 uw|je|jouw nummer achter|door|even|hier|dan|zodat|maar|eens',
      'laat ..2 nummer ..2 achter',
      'stuur|app|mail|sms|geef|laat mij|me|ons ..2 uw|je|jouw nummer',
      'nummer om @you ..2 op? ..2 bellen|bereiken',
      'waarop ..5 @you ..4 bellen|bereiken|bereik|bereikbaar',
      'hoe kan|kunnen|mag|mogen|krijgt|krijg ..4 @you ..4 bellen|bereiken|pakken',
      'hoe|waarop we|wij|ik|hij|ze|de|onze ..2 @you ..3 bellen|bereiken|bereik',
      '< bereikbaar op|onder >',
      'waar bel|bellen @we @you ..2 op',
      'hoe bereikt|bereik hij|ze|zij|ie|de ..2 @you',
      'bereikbaar op 06|nummer >',
      'waarop|waar ..4 @you ..2 bellen|terugbellen|telefonisch',
      // Behind "per mail" it is no call.
      'waarop|waar ..4 @you bereiken',
      'waarop|waar ..4 @you op|overdag|vandaag|morgen|straks|nu|dan|het|best ..1 bereiken',
      'hoe|waarop ik|we|wij|hij|ze|zij|ie|de ..1 @you telefonisch te? bereiken|pakken|bereikt|krijg|krijgt',
    ],
  ],
  [
    'email',
    [
      '@can ik|we|wij @you ..2 ergens op? mailen',
      'waar|waarop ..4 @you per|via mail|e-mail|email ..1 bereiken',
      'ergens op mailen',
      'waar|waarheen|waarnaartoe ..12 mailen|e-mailen|doormailen|toemailen|gemaild|heenmailen',
      'per|via|op|met|onder welke|welk ..1 mail*|e-mail*|email*',
      '< en? mail|e-mail|email >',
      'wat typ|zet|vul|noteer|schrijf ik ..3 bij e-mail|email|mail',
      'welk|welke e-mailadres|mailadres|emailadres',
      'zet|typ|noteer uw|je|jouw mailtje ..4 bij|erbij|neer|hier',
      'naar welk|welke ..1 mail*|e-mail*|email*',
      'bereiken|bereikbaar|opnemen ..5 per|via mail|e-mail|email',
      'mail|mailtje|e-mail|bevestiging|link|linkje mag|kan|moet naar >',
    ],
  ],
  [
    'iban',
    [
      '< en? naar|op rekening >',
      'welk|welke rekeningnummer|rekening|iban|bankrekening|bankrekeningnummer ..8',
      'waar|waarheen|waarop mag|mogen|kan|kunnen|zal|moet|moeten ..6 geld|bedrag|borg|teruggave|vergoeding|uitkering|toeslag|subsidie|terugbetaling|waarborgsom ..3 storten|overmaken|heen|naartoe|terugstorten|overboeken|gestort|overgemaakt|teruggestort',
    ],
  ],
  ['licence-plate', []],
  ['bsn', ['welk|welke bsn|burgerservicenummer']],
  [
    'document-number',
    [
      `stuur|stuurt|app|mail|upload|fotografeer|fotografeert|scan|scant|deel ..4 uw|je|jouw ${DOCUMENT}`,
      `hou|houd|houdt|leg|legt ..3 uw|je|jouw ..1 ${DOCUMENT} ..4 camera|webcam|scherm|lens`,
    ],
  ],
  ['credit-card', []],
  ['postcode-address', ['welke ..1 letters ..5 achter|daarachter']],
  [
    'secret',
    [
      'welk|welke ..1 code|pincode|wachtwoord ..6 @you ..3 ontvangen|gekregen|ingesteld|ingevuld|gekozen|gebruikt',
    ],
  ],
  ...ASKS_DELICATE,
];
