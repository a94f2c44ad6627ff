import { defineFrames } from '../frame';

/**
 * Questions that ask on about something delicate that somebody told, per category; `any` fits whatever it was. Only
 * questions count, so "neem de brief van uw arts mee" is none.
 */
export const DETAIL_QUESTIONS = defineFrames({
  roles: {
    asks: [
      'wat|welke|welk|hoe|hoeveel|hoelang|waarom|waardoor|waarvan|waarvoor|waaraan|waar|waarin|wie|sinds|vanaf',
      'heeft|heb|bent|ben|krijgt|krijg|gebruikt|gebruik|zit|gaat|ga|slikt|slik|lijdt|was|had|moet|moest|volgt|loopt u|je|jij|uw|jouw',
      'is|zijn|was|wordt ..1 uw|je|jouw',
      'kunt|kun|wilt|wil u|je ..6 vertellen|uitleggen|zeggen|toelichten|beschrijven|omschrijven',
    ],
    health: [
      'behandeling|behandelingen|behandelend|ziekte|medicijnen|medicatie|diagnose|klachten|symptomen|aandoening|beperking|handicap|stoornis|therapie|chemo|operatie|specialist|psycholoog|psychiater|kanker|tumor|depressie|zwangerschap|zwanger|uitgerekend|uitgerekende|ziek|verslaving|verslaafd|prognose|blessure|pijn|kwaal|medisch|medische|opgenomen|geopereerd|vooruitzichten',
      'welk|welke|waarom ..4 ziekenhuis|arts|dokter',
      'precies|aan|mis ..3 met uw|je|jouw gezondheid',
    ],
    religion: [
      'geloof|kerk|moskee|synagoge|bekeerd|gelovig|religie|geloofsgemeenschap|bidden|bidt|bid|stroming',
    ],
    orientation: ['geaardheid|transitie|geslacht|operatie|hormonen|kast|partner|voorkeur'],
    ethnicity: ['afkomst|nationaliteit|vandaan|herkomst|gevlucht|vlucht|roots|geboorteland|verblijfsstatus'],
    criminal: [
      'veroordeeld|veroordeling|straf|delict|gevangenis|misdrijf|aangehouden|celstraf|taakstraf|strafblad|gedaan|vastgezeten|vastzitten|vast|vrijkomt|vrijkwam',
    ],
    union: ['vakbond|lid|lidmaatschap'],
    politics: ['partij|stemt|stem|gestemd|lid|politiek|politieke'],
    debts: [
      'schulden|schuld|schuldeiser|schuldeisers|deurwaarder|achterstand|betalingsachterstand|huurachterstand|inkomen|inkomsten|uitkering|bewindvoerder|rondkomen|salaris',
    ],
    any: [
      'daar|hier|erover|hierover|daarover ..3 meer|iets ..1 over? vertellen|zeggen|kwijt',
      'meer over vertellen',
      'daar|hier|erover|hierover|daarover ..2 vertellen',
      'hoe is|komt|kwam dat|het ..2 gekomen|gebeurd|zo|ontstaan',
      'waar heeft|heb|hebt u|je|jij ..2 last van',
      'wat heeft|heb|hebt|mankeert u|je|jij ..1 precies|eigenlijk|dan|>',
      'wat is|was er ..2 met u|je|jou ..3',
      'wat scheelt er|u|je',
      'hoe lang|hoelang|sinds wanneer ..2 al|speelt|heeft|heb ..3 dit|dat',
    ],
    counter: [
      'vraag|vragen|afspraak|boek|boeken|melding|pas|account|openingstijden|container|onderzoek|komen|langskomen',
    ],
  },
  frames: [
    { label: 'health', needs: ['health', 'asks'], only: 'questions', within: 9 },
    { label: 'religion', needs: ['religion', 'asks'], only: 'questions', within: 9 },
    { label: 'orientation', needs: ['orientation', 'asks'], only: 'questions', within: 9 },
    { label: 'ethnicity', needs: ['ethnicity', 'asks'], only: 'questions', within: 9 },
    { label: 'criminal', needs: ['criminal', 'asks'], only: 'questions', within: 9 },
    { label: 'union', needs: ['union', 'asks'], only: 'questions', within: 9 },
    { label: 'politics', needs: ['politics', 'asks'], only: 'questions', within: 9 },
    { label: 'debts', needs: ['debts', 'asks'], only: 'questions', within: 9 },
    { label: 'any', needs: ['any'], only: 'questions', unlessSentence: ['counter'] },
  ],
  quiet: [
    'boek|boeken|folder|folders|informatie|info|cursus|iets ..2 over ..3',
    'boek|boeken|folder|informatie|info over ..1 schulden|schuld|geloof|ziekte|kanker|afkomst',
    'waar ..1 kunt|kun|kan|moet u|je',
    'hoe ..2 kunt|kun|kan|moet ..2 aanvragen|regelen|betalen',
    'arts of specialist',
  ],
});
