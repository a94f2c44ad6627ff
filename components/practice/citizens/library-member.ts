import { ASKS, ASKS_PRIVATE_DATA, CHECKS, NAMES_A_TERM, POINTS_TO_PHONE, PUTS_OFF } from '../cues';
import { type Citizen, line, silent } from '../script';

const OK = { says: [line('ok', 4)], goesTo: 'ok' };

/** A young member of a library: short, unclear at first, and "ok" while it is not. */
export const libraryMember: Citizen = {
  id: 'library',
  name: 'Sanne de Vries',
  initials: 'SV',
  where: 'practiceChannelLibrary',
  about: 'practiceAboutLibrary',
  channel: {
    name: 'WhatsApp',
    sync: 'async',
    address: 'je',
    firstReplyTargetMin: 30,
    phone: '010 - 000 12 34',
    alternativeChannel: 'de balie',
    team: 'de ledenservice',
  },
  opening: [{ author: 'citizen', text: 'Hoi! Hij doet het niet meer 😕', minutesAgo: 2 }],
  begins: 'start',
  scenes: {
    start: {
      branches: [
        {
          when: ASKS,
          says: [
            line('O ja sorry, mijn bibliotheekpas. De automaat zegt: pas ongeldig.'),
            line('Ik wil morgen boeken lenen. Wat kan ik doen?', 1),
          ],
          goesTo: 'pass',
        },
      ],
      otherwise: {
        says: [
          line('Huh? Ik bedoel mijn bibliotheekpas. De automaat zegt dat hij ongeldig is. Wat kan ik doen?'),
        ],
        goesTo: 'pass',
      },
      unprompted: { seconds: 150, says: [line('Hallo? Kan iemand me helpen?', 0)], goesTo: 'start' },
    },
    pass: {
      branches: [
        {
          when: ['pasnummer*', 'nummer van je pas', 'nummer op je pas'],
          says: [
            line('Mijn pasnummer is 21234567.', 6),
            line('En ik ben geboren op 14-03-1989, als dat handig is.', 1),
          ],
          goesTo: 'details',
        },
        {
          when: ASKS_PRIVATE_DATA,
          and: ASKS,
          says: [line('Ik ben geboren op 14-03-1989.')],
          goesTo: 'details',
        },
        {
          when: ASKS,
          says: [
            line('Sinds vanochtend. Vorige week deed hij het nog gewoon.'),
            line('Ik ben geboren op 14-03-1989, misschien kun je me zo vinden.', 1),
          ],
          goesTo: 'details',
        },
      ],
      otherwise: OK,
    },
    details: {
      branches: [
        {
          when: PUTS_OFF,
          and: NAMES_A_TERM,
          says: [line('Fijn, dan wacht ik daarop. Dank je wel!')],
          goesTo: null,
        },
        { when: PUTS_OFF, says: [line('Prima. Wanneer hoor ik dan iets?')], goesTo: 'term' },
        {
          when: POINTS_TO_PHONE,
          says: [line('Ik ben op mijn werk, ik kan niet bellen. Kan het ook anders?')],
          goesTo: 'otherwise',
        },
      ],
      otherwise: OK,
    },
    otherwise: { branches: [], otherwise: OK },
    term: {
      branches: [{ when: NAMES_A_TERM, says: [line('Top, dank je wel!')], goesTo: null }],
      otherwise: {
        says: [line('Maar wanneer ongeveer? Ik heb die boeken volgende week nodig.')],
        goesTo: 'term again',
      },
    },
    'term again': {
      branches: [],
      otherwise: { says: [line('Oké, dan hoor ik het wel. Bedankt.')], goesTo: null },
    },
    ok: {
      branches: [
        {
          when: CHECKS,
          and: ASKS,
          says: [line('Eerlijk gezegd nog niet. Moet ik nou langskomen, of kan het ook online?')],
          goesTo: 'clearer',
        },
      ],
      otherwise: silent('quiet'),
    },
    quiet: {
      branches: [
        {
          when: ASKS,
          says: [
            line('Sorry, ik was even weg. Ik snap het nog niet. Moet ik langskomen, of kan het online?'),
          ],
          goesTo: 'clearer',
        },
      ],
      otherwise: silent('quiet'),
      unprompted: {
        seconds: 150,
        says: [line('Ik kom er toch niet uit. Moet ik nou langskomen?', 0)],
        goesTo: 'clearer',
      },
    },
    clearer: {
      branches: [],
      otherwise: { says: [line('Ah, nu snap ik het. Dan weet ik genoeg. Dank je wel!')], goesTo: null },
    },
  },
};
