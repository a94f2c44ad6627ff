import { ASKS, CHECKS, NAMES_A_TERM, POINTS_TO_PHONE, PUTS_OFF } from '../cues';
import { type Citizen, line, silent } from '../script';

const WARM = [
  'wat naar',
  'vervelend',
  'begrijp*',
  'snap*',
  'goed dat',
  'fijn dat',
  'moeilijk',
  'spannend',
] as const;
const DEBTS = {
  says: [line('3 maanden huur. mijn man is in mei overleden. hij deed altijd alles', 8)],
  goesTo: 'debts',
};

/** Somebody who cannot pay the rent any more and shares a BSN and an account at once: ashamed, slow, all lower case. */
export const inHardship: Citizen = {
  id: 'in-hardship',
  name: 'Marja de Wit',
  initials: 'MW',
  where: 'practiceChannelIncome',
  about: 'practiceAboutHardship',
  channel: {
    name: 'WhatsApp',
    sync: 'async',
    address: 'u',
    firstReplyTargetMin: 30,
    phone: '010 - 000 45 45',
    alternativeChannel: 'het inloopspreekuur',
    team: 'Schuldhulp',
    publicBody: true,
  },
  opening: [
    { author: 'citizen', text: 'dag, ik kan de huur niet meer betalen', minutesAgo: 9 },
    {
      author: 'citizen',
      text: 'ik schaam me dood. mijn bsn is 111222333 als u dat nodig heeft',
      minutesAgo: 8,
    },
  ],
  begins: 'start',
  scenes: {
    start: {
      branches: [
        { when: WARM, ...DEBTS },
        { when: ASKS, ...DEBTS },
        {
          when: POINTS_TO_PHONE,
          says: [line('bellen durf ik niet. dan moet ik huilen', 8)],
          goesTo: 'no call',
        },
      ],
      otherwise: { says: [line('ok', 8)], goesTo: 'ok' },
      unprompted: { seconds: 240, says: [line('laat maar. sorry', 0)], goesTo: 'start' },
    },
    'no call': {
      branches: [],
      otherwise: { says: [line('langskomen kan wel. waar is dat', 8)], goesTo: 'debts' },
    },
    debts: {
      branches: [
        {
          when: PUTS_OFF,
          and: NAMES_A_TERM,
          says: [line('dank u wel. dan wacht ik op uw bericht', 6)],
          goesTo: null,
        },
        {
          when: PUTS_OFF,
          says: [line('hoe lang duurt dat? de deurwaarder komt vrijdag', 6)],
          goesTo: 'term',
        },
        { when: POINTS_TO_PHONE, says: [line('bellen durf ik niet', 8)], goesTo: 'term' },
      ],
      otherwise: { says: [line('ok', 8)], goesTo: 'ok' },
    },
    term: {
      branches: [{ when: NAMES_A_TERM, says: [line('gelukkig. dank u wel', 5)], goesTo: null }],
      otherwise: { says: [line('ok', 8)], goesTo: 'ok' },
    },
    ok: {
      branches: [
        {
          when: CHECKS,
          and: ASKS,
          says: [line('eerlijk gezegd niet. wat moet ik als eerste doen', 7)],
          goesTo: 'first',
        },
      ],
      otherwise: silent('quiet'),
    },
    quiet: {
      branches: [
        { when: ASKS, says: [line('ik ben er nog. wat moet ik als eerste doen', 7)], goesTo: 'first' },
      ],
      otherwise: silent('quiet'),
      unprompted: {
        seconds: 180,
        says: [line('sorry dat ik stoor. wat moet ik als eerste doen', 0)],
        goesTo: 'first',
      },
    },
    first: {
      branches: [],
      otherwise: { says: [line('dat kan ik wel. dank u dat u niet boos bent', 7)], goesTo: null },
    },
  },
};
