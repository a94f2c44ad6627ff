import { ASKS, CHECKS, POINTS_TO_PHONE } from '../cues';
import { type Citizen, line, silent } from '../script';

const SIMPLE = ['brief*', 'foto', 'stap*', 'eerst', 'klik*', 'loket', 'balie', 'kom*'] as const;

/** Somebody with little Dutch who writes to a water board: short words, and "ok" to whatever is too difficult. */
export const newcomer: Citizen = {
  id: 'newcomer',
  name: 'Yusuf',
  initials: 'Y',
  where: 'practiceChannelWater',
  about: 'practiceAboutNewcomer',
  channel: {
    name: 'WhatsApp',
    sync: 'async',
    address: 'u',
    firstReplyTargetMin: 60,
    phone: '010 - 000 31 31',
    alternativeChannel: 'het loket',
    team: 'Belastingen',
    publicBody: true,
  },
  opening: [
    { author: 'citizen', text: 'hallo ik krijg brief water moet betaal 412 euro', minutesAgo: 6 },
    { author: 'citizen', text: 'ik niet begrijp waarom. ik huur kamer', minutesAgo: 5 },
  ],
  begins: 'start',
  scenes: {
    start: {
      branches: [
        {
          when: POINTS_TO_PHONE,
          says: [line('bel moeilijk voor mij. mijn nederlands niet goed', 8)],
          goesTo: 'cannot call',
        },
        {
          when: ASKS,
          says: [
            line('brief zegt kwijtschelding. wat is dat woord', 9),
            line('ik ben geboren op 01-01-1991', 3),
          ],
          goesTo: 'difficult word',
        },
      ],
      otherwise: { says: [line('ok', 8)], goesTo: 'ok' },
      unprompted: { seconds: 240, says: [line('kan iemand help?', 0)], goesTo: 'start' },
    },
    'cannot call': {
      branches: [{ when: SIMPLE, says: [line('ja dat kan. ik kom met brief')], goesTo: 'clear' }],
      otherwise: { says: [line('ok', 8)], goesTo: 'ok' },
    },
    'difficult word': {
      branches: [{ when: SIMPLE, says: [line('aha. dus misschien niet betaal. goed', 7)], goesTo: 'clear' }],
      otherwise: { says: [line('ok', 8)], goesTo: 'ok' },
    },
    ok: {
      branches: [
        {
          when: CHECKS,
          and: ASKS,
          says: [line('nee sorry. te moeilijk. kan makkelijk woord?', 8)],
          goesTo: 'again',
        },
      ],
      otherwise: silent('quiet'),
    },
    quiet: {
      branches: [
        { when: ASKS, says: [line('sorry ik niet snap. wat moet ik doen eerst', 8)], goesTo: 'again' },
      ],
      otherwise: silent('quiet'),
      unprompted: { seconds: 200, says: [line('ik weet nog niet. moet ik nu betaal?', 0)], goesTo: 'again' },
    },
    again: {
      branches: [{ when: SIMPLE, says: [line('ja nu snap. dank u wel', 6)], goesTo: 'clear' }],
      otherwise: { says: [line('ik vraag mijn zoon. dank u', 8)], goesTo: null },
    },
    clear: {
      branches: [],
      otherwise: { says: [line('dank u wel, heel vriendelijk')], goesTo: null },
      unprompted: { seconds: 90, says: [line('dank u wel', 0)], goesTo: null },
    },
  },
};
