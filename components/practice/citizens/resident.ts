import { ASKS, ASKS_PRIVATE_DATA, CHECKS, NAMES_A_TERM, POINTS_TO_PHONE, PUTS_OFF } from '../cues';
import { type Citizen, line, silent } from '../script';

const OK = { says: [line('ok', 4)], goesTo: 'ok' };
const SHARES = { when: ASKS_PRIVATE_DATA, says: [line('Mijn bsn is 111222333.')], goesTo: 'shared' };
const TERM_GIVEN = {
  when: PUTS_OFF,
  and: NAMES_A_TERM,
  says: [line('Dat is fijn, dank u wel.')],
  goesTo: null,
};

/** A resident who waits already, gives more than is needed, and cannot call. */
export const resident: Citizen = {
  id: 'municipality',
  name: 'Mevrouw Bakker',
  initials: 'MB',
  where: 'practiceChannelMunicipality',
  about: 'practiceAboutResident',
  channel: {
    name: 'WhatsApp',
    sync: 'async',
    address: 'u',
    firstReplyTargetMin: 30,
    phone: '010 - 000 56 78',
    alternativeChannel: 'de balie in het stadhuis',
    team: 'Burgerzaken',
  },
  opening: [
    {
      author: 'citizen',
      text: 'Dag, mijn paspoort verloopt volgende maand. Hoe kan ik een nieuw paspoort aanvragen?',
      minutesAgo: 24,
    },
    { author: 'system', text: 'Bedankt voor uw bericht. We antwoorden zo snel we kunnen.', minutesAgo: 24 },
    { author: 'citizen', text: 'Ik kan alleen op donderdagavond.', minutesAgo: 23 },
  ],
  begins: 'start',
  scenes: {
    start: {
      branches: [
        SHARES,
        {
          when: ASKS,
          says: [
            line('Het is voor mijzelf. Over zes weken gaan wij op reis, dus het moet op tijd klaar zijn.'),
          ],
          goesTo: 'trip',
        },
      ],
      otherwise: {
        says: [line('Kunt u kijken of er donderdagavond plek is? Mijn bsn is 111222333.', 4)],
        goesTo: 'shared',
      },
      unprompted: { seconds: 240, says: [line('Is er iemand?', 0)], goesTo: 'start' },
    },
    trip: {
      branches: [SHARES],
      otherwise: {
        says: [line('Kunt u alvast een plek voor mij vastleggen? Mijn bsn is 111222333.', 4)],
        goesTo: 'shared',
      },
    },
    shared: {
      branches: [
        {
          when: POINTS_TO_PHONE,
          says: [line('Bellen lukt mij niet, ik ben slechthorend. Kan het ook anders?')],
          goesTo: 'otherwise',
        },
        TERM_GIVEN,
        { when: PUTS_OFF, says: [line('En wanneer hoor ik dat van u?')], goesTo: 'term' },
      ],
      otherwise: OK,
    },
    otherwise: {
      branches: [
        TERM_GIVEN,
        {
          when: ['balie', 'stadhuis', 'langskomen', 'langs', 'formulier*', 'website', 'online'],
          says: [line('Dat kan wel. Wat moet ik dan meenemen?')],
          goesTo: 'bring',
        },
        { when: PUTS_OFF, says: [line('En wanneer hoor ik dat van u?')], goesTo: 'term' },
      ],
      otherwise: OK,
    },
    bring: { branches: [], otherwise: OK },
    term: {
      branches: [{ when: NAMES_A_TERM, says: [line('Dat is fijn, dank u wel.')], goesTo: null }],
      otherwise: {
        says: [line('Ik hoor graag wanneer. Over zes weken gaan wij namelijk weg.')],
        goesTo: 'term again',
      },
    },
    'term again': { branches: [], otherwise: { says: [line('Goed, dan wacht ik af.')], goesTo: null } },
    ok: {
      branches: [
        {
          when: CHECKS,
          and: ASKS,
          says: [line('Nog niet helemaal. Moet de pasfoto nieuw zijn?')],
          goesTo: 'photo',
        },
      ],
      otherwise: silent('quiet'),
    },
    quiet: {
      branches: [
        { when: ASKS, says: [line('Ja, ik ben er nog. Moet de pasfoto nieuw zijn?')], goesTo: 'photo' },
      ],
      otherwise: silent('quiet'),
      unprompted: {
        seconds: 170,
        says: [line('Nog één vraag. Moet de pasfoto nieuw zijn?', 0)],
        goesTo: 'photo',
      },
    },
    photo: {
      branches: [],
      otherwise: { says: [line('Helemaal duidelijk. Dank u wel voor de hulp!')], goesTo: null },
    },
  },
};
