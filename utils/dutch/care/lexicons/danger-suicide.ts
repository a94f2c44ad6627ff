import { defineFrames } from '../frame';
import { HARMLESS } from './figure-of-speech';
import { LIFE_OVER } from './life-over';
import { CHILDREN, LONG_AGO, RELATIVES, STRANGERS, THIRD_PERSON } from './people';
import { TOPIC_WORDS } from './topic-words';

const SELF = 'mezelf|mijzelf|zichzelf|hemzelf|haarzelf|zich';
const HIGH = 'brug|flat|dak|balkon|viaduct|toren|perron|spoorbrug|parkeergarage|gebouw';
const TONIGHT = 'vannacht|vanavond|straks|morgen|morgenochtend|vandaag|nu|zo';
const WAYS =
  'kant|ophangen|verdrinken|doden|doodmaken|opknopen|vergassen|vergiftigen|doodschieten|verhangen|ophang|verzuipen|verdrink|doodsteken';

/** Somebody does not want to live, or is about to end it: the writer, or someone the writer is worried about. */
export const SUICIDE = defineFrames({
  roles: {
    me: [
      'ik|mij|mijn|mezelf|mijzelf|kwil|kzie|kzen|kben|kga|kwou|kzou|kheb|kmaak',
      '^ wil',
      '< ben|heb|wou|was|wil|kan|zie',
    ],
    other: [`${RELATIVES}|${CHILDREN}|${STRANGERS}|${THIRD_PERSON}`],
    topic: TOPIC_WORDS,
    past: LONG_AGO,
    about: [
      'hier|daar wonen|werken|parkeren|mee',
      'lid|abonnee|klant|ingeschreven|contact|vrijwilliger|abonnement|nieuwsbrief|app|groep|groepsapp|groepschat|lijst',
      'aan werken|wachten|bellen|betalen|sporten|gewerkt',
      'zitten om|met',
      'met die|dat|deze|dit|de|het',
      'met verbouw*|verhuizing|formulier*|cursus|baan|studie',
    ],
    'life-over': LIFE_OVER,
    'wants-death': [
      'wil|wilt|wilde|wou|mag|hoop|hoopt|wens|kon|liever|beter|maar ..4 dood|sterven|doodgaan|doodga',
      'dood|sterven|doodgaan ..1 wil|wilt|wilde|wou|wilden',
      'was|waren|ben|is ..3 maar|liever|beter ..1 dood',
      'liever|beter dood ..1',
    ],
    'own-death': [
      'verward|verwarde ..6 spoor|spoorbrug|viaduct|snelweg',
      'ga|loop|rijd|rij ..4 naar het|de spoor|brug|viaduct|spoorbrug >',
      'alle|al ..3 pillen|slaappillen|medicijnen|tabletten ..4 meegenomen|weg|op',
      'uitlaat ..3 naar binnen',
      'garage ..4 motor ..2 aan',
      'zit|sta|staat|zitten ..3 op ..2 spoorbrug|brug|viaduct|brugrand ..3 benen|reling|rand',
      'maak|maakt|maken|maakte|maakten ..5 er ..3 eind|einde|eindje|end ..1 aan',
      'er ..4 eind|einde|eindje|end ..1 aan ..3 maken|maak|maakt|gemaakt',
      'maak|maakt|maken ..3 eind|einde|eindje|end ..1 aan mijn|zijn|haar|hun|het leven',
      'eind|einde|eindje|end ..1 aan mijn|zijn|haar|hun|het leven',
      'uit ..1 leven stappen|stap|stapt',
      'stap|stapt uit ..1 leven',
      'leven ..1 uit ..1 te? stappen',
      `${SELF} ..3 ${WAYS}`,
      `${SELF} ..3 iets|wat ..2 aandoen|aandoe|aandoet|aandoende|aangedaan`,
      `${SELF} ..2 iets|wat aan ..1 te? doen|doe|doet`,
      `doe|doet|ga|gaat ..3 ${SELF} ..3 iets|wat aan ..1`,
      // "Mij" is oneself only where "ik" does it: "hij doet mij iets aan" is violence.
      `ik ..2 mij ..3 ${WAYS}`,
      'ik ..2 mij ..2 iets|wat ..1 aandoen|aandoe|aan',
      'doe|ga|kan|wil ik ..2 mij ..2 iets|wat aandoen|aan',
      `mij|mijn eigen ..3 iets|wat|${WAYS} ..1`,
      'hang|hangt|verdrink|verhang|vermoord|verzuip ..1 mezelf|mijzelf|mij|zichzelf',
      'spring|springt|sprong|gooi|gooit ..6 trein|brug|flat|dak|balkon|spoor|metro|viaduct|raam|toren',
      'voor de|een? trein|metro|vrachtwagen ..2 springen|spring|springt|gooien|lopen|werpen|stappen',
      'brug|flat|dak|balkon|viaduct|toren af? springen|spring|springt|sprong',
      'op ..2 brug|flat|dak|balkon|viaduct|toren|perron ..4 springen|spring|springt|jump',
      'van ..2 brug|flat|dak|balkon|viaduct|toren|gebouw ..3 springen|spring|springt|sprong',
      'staat|ligt|sta|lig|loopt|zit ..6 op|langs|naast het|een spoor|reling|dakrand',
      'hangt|staat|zit|klimt|klom|balanceert ..6 reling|dakrand|brugleuning',
      'op|over|aan de reling|dakrand|brugleuning ..3',
      `sta|staat|zit|zitten|stond ..5 op de rand van ..1 ${HIGH}`,
      'bij ..3 overleden ..2 zijn',
      'op|langs|bij het|een spoor ..2 liggen|lig|sta|staat|ga|ligt',
      'polsen ..4 doorsnijden|door|snijden|doorgesneden|snij',
      'pillen|medicijnen|paracetamol|paracetamols|slaappillen|tabletten|medicatie|pijnstillers ..4 ingenomen|geslikt|genomen|innemen|slikken|verzameld|gespaard',
      'pillen|slaappillen|paracetamol|tabletten|oxazepam|medicijnen|pijnstillers|insuline|touw ..4 klaargelegd|opgespaard|gehamsterd|klaarliggen|klaarstaan',
      'heb|liggen ..3 pillen|slaappillen|touw ..2 klaar',
      'overdosis ..3 nemen|neem|innemen|genomen|pillen',
      'strop|touw ..3 hangt|klaar|nek|zolder|gekocht',
      'doe|doet mij|mezelf|zichzelf wat|iets >',
    ],
    'steps-out': [
      'stap|stapt ..2 eruit >',
      'eruit stappen|stap|stapt >',
      `${TONIGHT} stap|stapt ..2 eruit`,
      `stap|stapt ..1 er|eruit ..1 ${TONIGHT} ..1 uit?`,
      'stap|stapt er uit >',
    ],
    // Said for those who stay behind.
    'last-words': [
      'zeg|zegt|vertel|laat ..7 dat ik ..1 van ..3 hou|hield|gehouden|houd',
      'zeg|vertel ..6 dat het ..3 niet ..3 schuld|fout',
      'sorry|vergeef|vergeeft|vaarwel|spijt ..2 voor? ..1 alles|iedereen|allemaal',
      'vergeef|vergeeft|vergeet mij ..1',
      'zorg|zorgen|pas ..1 goed|jij ..3 voor|op ..1 mijn ..1 kinderen|kind|zoon|dochter|hond|kat|moeder',
    ],
    over: [
      'het is ..2 klaar|voorbij|over|gedaan|genoeg',
      'is ..1 het klaar|voorbij|over|gedaan|genoeg',
      'stap|stapt ..2 eruit',
      'stap|stapt er ..1 uit',
      'ga ik? nu|dan|weg',
    ],
    'says-love': [
      'zeg|zegt|vertel|laat ..7 dat ik ..1 van hem|haar|ze|hen|hun|iedereen ..1 hou|hield|gehouden|houd',
      'zeg|zegt|vertel|laat ..7 dat ik ..1 van mijn ..2 hou|hield|gehouden|houd',
    ],
    leaves: [
      'bus|trein|tram|metro|taxi|halte|station|lift|contract|energiecontract|abonnement|verzekering|lidmaatschap|lid|groep|klankbordgroep|project|procedure|regeling|app|cursus|team|bestuur|commissie|koor|vereniging|traject|leverancier|woning|huur|leasecontract|bedrijf|baan|vliegtuig|centraal|perron|cs',
    ],
    swims: [
      'zwemmen|zwemwater|zwemplek|duiken|duikplank|bungeejumpen|bommetje|zonnepanelen|dakdekker|dakdekkers',
    ],
    farewell: [
      'afscheidsbrief|afscheidsbrieven|afscheidsbericht|afscheidsappje|afscheidsmail|afscheidsfilmpje',
    ],
    'suicide-word': [
      'zelfmoord|zelfdoding|zelfmoordgedachten|zelfmoordgedachte|zelfmoordgedachtes|suicide|suicidaal|suicidale|suicidegedachten|zelfmoordneigingen|zelfmoordplannen|doodswens|doodsgedachten|suïcidaal',
    ],
    plans: [
      'denk|denkt|dacht|denken|gedachten|gedachte|gedachtes|plannen|overweeg|overweegt|wil|wilt|ga|gaat|ben|bent|is|heb|heeft|dreigt|dreigen|dreigde|praat|praten|pleeg|pleegt|plegen|voel|voelt|loop|loopt|rond|neigingen',
    ],
    'self-harm': [
      'snij|snijd|snijdt|kras|krast|verwond|verwondt|beschadig ..2 mezelf|mijzelf|zichzelf',
      'snij|snijd|snijdt mij|zich ..3 arm|armen|polsen|benen|expres|steeds|weer|>',
      'mezelf|mijzelf|zichzelf ..2 snijden|snij|snijd|snijdt|verwonden|verwond|verwondt|krassen|beschadigen|beschadig|beschadigt',
      'mezelf|mijzelf ..2 pijn doen|doe',
      'doe mezelf|mijzelf ..2 pijn',
      'automutileer|automutileert|zelfbeschadiging',
    ],
    not: ['niet|geen|nooit|nie'],
  },
  frames: [
    {
      label: 'suicide',
      needs: ['life-over', 'me'],
      within: 18,
      quotedToo: true,
      unless: ['about'],
      unlessSentence: ['topic'],
    },
    {
      label: 'suicide',
      needs: ['wants-death', 'me'],
      within: 9,
      quotedToo: true,
      negatedBy: ['not'],
      unlessSentence: ['topic'],
    },
    {
      label: 'suicide',
      needs: ['own-death', 'me'],
      within: 13,
      quotedToo: true,
      negatedBy: ['not'],
      unlessSentence: ['topic', 'past', 'swims'],
    },
    {
      label: 'suicide',
      needs: ['life-over', 'other'],
      within: 14,
      quotedToo: true,
      unless: ['about'],
      unlessSentence: ['topic', 'past'],
      acrossClauses: true,
    },
    {
      label: 'suicide',
      needs: ['wants-death', 'other'],
      within: 9,
      quotedToo: true,
      negatedBy: ['not'],
      unlessSentence: ['topic', 'past'],
    },
    {
      label: 'suicide',
      needs: ['own-death', 'other'],
      within: 12,
      quotedToo: true,
      negatedBy: ['not'],
      unlessSentence: ['topic', 'past', 'swims'],
    },
    {
      label: 'suicide',
      needs: ['steps-out', 'me'],
      quotedToo: true,
      negatedBy: ['not'],
      unlessSentence: ['topic', 'past', 'leaves'],
    },
    {
      label: 'suicide',
      needs: ['steps-out', 'other'],
      quotedToo: true,
      negatedBy: ['not'],
      unlessSentence: ['topic', 'past', 'leaves'],
    },
    { label: 'suicide', needs: ['says-love'], unlessSentence: ['topic', 'past'] },
    {
      label: 'suicide',
      needs: ['last-words', 'over'],
      within: 16,
      acrossClauses: true,
      unlessSentence: ['topic', 'past', 'leaves'],
    },
    {
      label: 'suicide',
      needs: ['suicide-word', 'plans', 'me'],
      within: 12,
      unlessSentence: ['topic', 'past'],
    },
    {
      label: 'suicide',
      needs: ['suicide-word', 'plans', 'other'],
      within: 12,
      unlessSentence: ['topic', 'past'],
    },
    { label: 'suicide', needs: ['farewell', 'me'], within: 10, unlessSentence: ['topic', 'past'] },
    { label: 'suicide', needs: ['farewell', 'other'], within: 10, unlessSentence: ['topic', 'past'] },
    { label: 'suicide', needs: ['self-harm'], unlessSentence: ['topic', 'past'] },
  ],
  quiet: [
    ...HARMLESS,
    'genoeg|mooi|klaar geweest',
    'laatste dag|nacht ..1 bij|van|op|voor|in|als',
    'hoeft ..4 niet|nie meer per|via|op|door|te|met|in|naar|vandaag|morgen|volgende|dit',
    // The telephone or the door, not the deed.
    'neemt|nam|neem|doet|deed|doe|laat ..3 niet|nie ..1 op|open|los|weten',
    'niet bereikbaar|thuis',
  ],
});
