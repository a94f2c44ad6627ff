import { defineFrames } from '../frame';

const GOOD =
  'goed|goede|geweldig|geweldige|fantastisch|fantastische|super|supergoed|superfijn|top|toppie|fijn|fijne|prettig|prettige|prima|uitstekend|uitstekende|perfect|perfecte|keurig|netjes|snel|snelle|vlot|vlotte|vriendelijk|vriendelijke|lief|lieve|aardig|aardige|behulpzaam|behulpzame|mooi|mooie|knap|geweldig|tof|toffe|heerlijk|heerlijke|deskundig|kundig|professioneel|professionele|duidelijke|attent|klantvriendelijk|topservice|bijzonder|leuk|leuke|hartelijk|hartelijke|schitterend|schitterende|machtig|plezant|subliem|zalig|voortreffelijk|bekwaam|zorgvuldig|meedenkend|geduldig';
const WORK =
  "service|hulp|geholpen|werk|antwoord|reactie|uitleg|dienstverlening|bibliotheek|bieb|collega|collega's|medewerker|medewerkers|medewerkster|team|gemeente|ontvangst|gesprek|contact|meedenken|bediening|aanpak|begeleiding|advies|oplossing|klantenservice|klantvriendelijkheid|personeel|ondersteuning|afhandeling|bediend|initiatief|geregeld|opgelost|gedaan|opgeknapt|communicatie|mensen|dame|meneer|mevrouw|mens|bezig|website|app";
const BAD_NEWS =
  'weer|alweer|wachten|gewacht|wacht|niet|geen|niks|niets|kapot|mislukt|uren|weken|dicht|gesloten|helaas|boete|kwijt|fout|verkeerd|derde';

/** Praise for the reader or the reader's organisation. */
export const COMPLIMENT = defineFrames({
  roles: {
    said: [
      'compliment|complimenten|complimentje|pluim|pluimpje|lof|petje-af|chapeau|hulde|dikke-pluim|bravo|kudos',
      'petje af',
      'super|top|goed|geweldig|fantastisch|uitstekend|prima|perfect|fijn|prettig|snel|vriendelijk|keurig|vlot|netjes|correct ..2 geholpen|geregeld|opgelost|opgepakt|uitgelegd|behandeld|afgehandeld|ontvangen|bediend|gedaan|opgeruimd',
      'geholpen ..2 top|super|geweldig|fantastisch|goed|snel|vriendelijk',
      `je|jij|u|jullie|ge bent|ben|zijn|zijt ..3 schat|schatje|topper|toppers|held|helden|engel|engelen|kanjer|kanjers|lieverd|schatten|geweldig|fantastisch|super|top|lief|goud|geweldige|toppertje|vriendelijk|behulpzaam|de-beste|aardig|schattig|keien|onbetaalbaar ..1`,
      'je|jij|u|jullie bent|zijn ..1 de beste',
      'ben|bent|zijn je|jij|u|jullie ..2 schat|topper|held|toppers|helden|geweldig|lief|kanjer ..1',
      'je|jij|u|jullie doet|doen ..4 goed|geweldig|fantastisch|super|prima|mooi|top|knap ..1 werk|>',
      'doen jullie|doet u ..2 goed|geweldig|fantastisch|super|mooi',
      `wat|heel|erg|echt|zeer|super ..1 een ..2 ${GOOD} ..2 ${WORK}`,
      `wat ..2 ${GOOD} ..2 dat|hoe ..3 je|jullie|u|dit|het|zo ..6`,
      `wat ..1 zijn|bent|ben jullie|u|je|jij ..3 ${GOOD}`,
      `${GOOD} ..1 service|werk|hulp|uitleg|bezig|team|klantenservice|dienstverlening|bediening ..1`,
      'tevreden ..3 over|met|van|geholpen|>',
      'blij ..2 met ..3 hulp|antwoord|uitleg|service|reactie|jullie|u|je|oplossing',
      'blij|fijn|geweldig|super|mooi|top|knap|tof|heerlijk ..3 dat jullie|u|je|jij ..6',
      'fijn|super|geweldig|heerlijk|top|mooi ..3 dat het|dit|alles ..2 zo|snel|meteen ..4',
      'ik|wij vind|vinden ..4 jullie|je|u|het|de ..4 geweldig|fantastisch|super|top|heel-goed|goed|fijn|prettig|lief|knap ..3',
      'ga zo door',
      'doorgaan zo',
      'nooit ..1 zo goed|snel|fijn|vriendelijk',
      'wat lief|aardig|attent|fijn|goed|top|super|knap|mooi|vriendelijk ..1 van je|u|jullie|jou|hem|haar',
      'je|u|jullie hebt|heeft|hebben ..2 mij|ons ..4 goed|enorm|geweldig|fantastisch|super|uit-de-brand|top|ontzettend|heel ..2 geholpen',
      'bedankt|dank ..3 voor ..2 je|uw|jullie|de|het ..1 fijne|goede|snelle|geweldige|lieve|duidelijke|vriendelijke|fantastische|prettige|uitstekende|vlotte|supersnelle|prompte|hartelijke ..2',
      'tien|10 punten|met',
      'vijf|5 sterren',
      'topservice|topdienst|topteam|topbieb|supersnel|superservice',
      'hulp|service|uitleg|reactie|antwoord|medewerkster|medewerker|collega|dame|meneer|bibliotheek|bieb ..2 is|was|waren|zijn ..3 ' +
        GOOD,
      "lieve|aardige|vriendelijke|fijne|geweldige|behulpzame|leuke ..1 collega|collega's|medewerker|medewerkers|medewerkster|mensen|dame|meneer|mevrouw|team|jongen|personeel",
      'verdient|verdienen ..4 lintje|compliment|pluim|bloemen|taart|bloemetje',
      'houden|hou zo',
      'hou|houd|houden ..1 zo',
      'dit|dat|zo ..2 is ..1 service',
      'aan jullie|u|je ..1 heb ik|je ..2 wat|iets',
    ],
    not: ['niet|geen|nooit|nie|minder|ontevreden|zonder|jammer'],
    bad: [BAD_NEWS],
    wish: ['hoop|hopelijk|graag|wil|zou|kunnen|kan|kunt|kun|zoek|welke|hoe|verwacht|had|moet', 'als'],
  },
  frames: [
    {
      label: 'compliment',
      needs: ['said'],
      unless: ['not', 'wish'],
      unlessSentence: ['bad'],
      only: 'statements',
    },
  ],
  quiet: [
    'niet goed|fijn|prettig',
    'goed werk ..1 zoeken|vinden',
    'is dat|het goed|snel',
    'wie|wat is ..1 de beste',
    'geen|weinig complimenten|compliment',
    'goede website|app|hulp ..2 voor|om|gezocht',
    'minimaal|minstens 5 sterren',
    'tevreden ..1 over de? ..2 zelf',
    'tevredenheidsonderzoek',
  ],
});

const PRAISE =
  'lekker|fijn|mooi|top|knap|goed|geweldig|fantastisch|super|heerlijk|leuk|prachtig|handig|gezellig|netjes|keurig|bravo|geweldige|gefeliciteerd|proficiat|bedankt|dankjewel|dank|complimenten|compliment|klasse|hulde|schitterend|perfect|slim|duidelijk';

/** Thanks and praise that mean the opposite. */
export const IRONY = defineFrames({
  roles: {
    said: [
      'bedankt|dank|dankjewel|dankuwel|merci|dankje|thanks ..3 voor ..2 niks|niets|nul|geen ..2',
      'dank|dankjewel|bedankt ..1 je|u? ..1 de koekoek',
      'lekker dan|is-dat',
      'lekker|mooi|fijn|leuk|knap|goed|gezellig is dat ..1 dan|weer|nou|zeg|>',
      'lekker|mooi|fijn|leuk|knap dan ..1 weer|>',
      'nou|nounou ja|lekker|fijn|mooi|bedankt|dank|geweldig|top|leuk|knap|gezellig ..1 hoor|dan|zeg|weer|je|u|wel|jullie|is|>',
      'lekker|goed|mooi|knap|fijn|netjes ..1 bezig|geregeld|geholpen|opgelost|voor-elkaar ..1 hoor|weer|dan|zeg|joh',
      'lekker geholpen|bezig|geregeld|duidelijk|makkelijk|vlot|snel|handig ..1',
      '< ja ja|tuurlijk|vast|hoor|leuk|dag ..1 >',
      '< tuurlijk|natuurlijk|jaja|juist|vast ..2 joh|hoor|dan >',
      'knap|leuk|fijn|mooi|gezellig|lekker|goed hoor >',
      'leuk|fijn|mooi|knap geprobeerd|gedaan ..1 hoor|weer|jongens',
      'wat ..1 een ..2 service|klantvriendelijkheid|hulp|bende|gemeente|club|organisatie|geweldige ..2 weer|zeg|hoor|niet',
      'daar heb|hebben|schiet|word ik|we|wij ..3 veel|lekker|niks|wat|echt|heel|blij ..2 aan|mee|van|op ..1',
      'daar heb|hebben ik|we ..2 wat|veel|lekker aan',
      'schiet lekker op',
      'schiet ..1 echt? op zo|zeg|hoor|lekker',
      'goh|gossie|tjonge|tjee ..1 wat ..2 snel|fijn|leuk|handig|goed|knap|verrassend|een-verrassing ..2',
      'wat een verrassing ..1',
      'je|u|jullie wordt|word ..1 bedankt',
      'word|wordt bedankt ..1 hoor',
      'driewerf hoera',
      'hoera|hulde|bravo|applaus ..2 voor ..2 gemeente|jullie|bureaucratie|systeem',
      'applausje|slow-clap',
      'leve de gemeente|bureaucratie|vooruitgang|techniek|digitalisering',
      'lang leve ..4',
      'gefeliciteerd|proficiat ..1 hoor|met ..1 jullie|uw|deze|het ..4',
      'hebben jullie|ze ..2 goed|mooi|lekker|knap|netjes|weer ..1 goed|mooi|lekker|knap ..1 voor elkaar|geregeld|gedaan|bedacht',
      'weer ..1 goed|lekker|mooi|fijn|typisch ..1 geregeld|geholpen|opgelost',
      'alsof ik|we ..3 niks|niets ..2 beters|anders',
      'heb ik ..2 lekker|wat|veel|fijn aan',
      'toppertjes|genieen|genie|helden|slimmeriken|knappe-koppen zijn jullie|hoor',
      'fijne|mooie|lekkere|leuke|geweldige|handige|fraaie service|boel|hulp|bedoening|gemeente|klantenservice ..1 is|hebben|zeg|hoor|weer|dit|dan|jullie',
      'sarcasme|ironisch|cynisch',
    ],
    praise: [
      `< ${PRAISE}`,
      `< nou|nounou|ja|oh|o|goh|echt ..1 ${PRAISE}`,
      `${PRAISE} service|geregeld|gemeente|dan|hoor|zeg|weer|systeem`,
    ],
    'bad-news': [
      'weer|alweer|nogmaals niet|niks|niets|mis|een|kapot|dicht|fout|wachten|voor|geen|hetzelfde|verkeerd|gewacht|uur|uren|terug|te',
      'nog steeds|altijd niet|niks|geen|niets|wachten|kapot|dicht|stuk',
      'voor de derde|tweede|vierde|vijfde|zoveelste|tiende',
      'al ..1 3|4|5|6|7|8|drie|vier|vijf|zes|tien|twee weken|maanden|uur|dagen|jaar',
      'uur|uren|weken|dagen|maanden|kwartier ..1 gewacht|wachten|wacht|in',
      'maar|toch ..2 niet|niks',
      'weer|alweer ..3 niet|geen|niks ..2',
      'kan ik weer|opnieuw',
      'nu|dan kan|mag|moet ik ..4 weer|opnieuw|alles|helemaal',
      'sta ik|we weer|dan|nu|voor',
      'boete ..3',
      'voor niks|niets|jandoedel|noppes',
      'staat het huis|alles ..2 blank|vol',
      'nog nooit ..3',
    ],
    sincere: [
      'echt bedankt',
      'toch|maar bedankt|fijn|blij|goed|gelukt|opgelost',
      'gelukt|opgelost|gevonden|geholpen|werkt',
      'heel ..1 erg? bedankt',
    ],
  },
  frames: [
    { label: 'irony', needs: ['said'], only: 'statements' },
    {
      label: 'irony',
      needs: ['praise', 'bad-news'],
      within: 14,
      acrossClauses: true,
      unlessSentence: ['sincere'],
      only: 'statements',
    },
  ],
  quiet: [
    'ja ja|hoor dat|is|het|klopt|goed|graag',
    'natuurlijk ..1 graag',
    'ja hoor|tuurlijk|natuurlijk',
    'leuk|goed hoor ..1 dank*',
    'lekker|fijn|mooi weer ..1 vandaag|buiten|he',
    'lekker boek|eten|boekje|dansen|lezen',
    'bedankt voor niet ..1',
  ],
});
