import { ASKS, CHECKS, POINTS_TO_PHONE } from '../cues';
import { type Citizen, line, silent } from '../script';

const TOPIC = ['cursus*', 'les', 'lessen', 'aanmeld*', 'opgeven', 'tablet', 'digi*', 'computer*'] as const;

/** A very friendly older member of a library who tells everything but the question. */
export const chatterbox: Citizen = {
  id: 'chatterbox',
  name: 'Opa Gerrit',
  initials: 'OG',
  where: 'practiceChannelLibrary',
  about: 'practiceAboutChatty',
  channel: {
    name: 'WhatsApp',
    sync: 'async',
    address: 'u',
    firstReplyTargetMin: 60,
    phone: '010 - 000 12 34',
    alternativeChannel: 'de balie',
    team: 'de ledenservice',
  },
  opening: [
    {
      author: 'citizen',
      text: 'Goedemorgen! Wat een weer hè, de tuin kan het gebruiken. Mijn kleindochter Lotte heeft mij dit WhatsApp geleerd, dus ik dacht ik probeer het eens. Vorige week was ik nog bij jullie voor dat boek over de watersnood, prachtig.',
      minutesAgo: 15,
    },
    { author: 'citizen', text: 'Met die tablet ben ik nog niet zo handig', minutesAgo: 13 },
  ],
  begins: 'start',
  scenes: {
    start: {
      branches: [
        {
          when: TOPIC,
          says: [
            line(
              'Ja precies, zo een cursus! Lotte zegt ook: opa, ga dat doen. Ik ben geboren op 12-05-1942, dus van voor die tijd haha.',
              4,
            ),
            line('Is het ook op woensdag? En kost het wat?', 1),
          ],
          goesTo: 'course',
        },
        {
          when: ASKS,
          says: [
            line(
              'O ja, mijn vraag. Nou, mijn vrouw zaliger zei altijd: Gerrit, je dwaalt af. Ik zou wel eens les willen op die tablet.',
              4,
            ),
          ],
          goesTo: 'course',
        },
      ],
      otherwise: {
        says: [
          line('Gezellig dat u antwoordt! Vroeger kende ik iedereen aan de balie. Ria, kent u die nog?', 4),
        ],
        goesTo: 'drifts',
      },
      unprompted: {
        seconds: 200,
        says: [line('Bent u daar nog? Of is het koffietijd ☕', 0)],
        goesTo: 'start',
      },
    },
    drifts: {
      branches: [],
      otherwise: {
        says: [line('Maar ik dwaal af. Ik wil eigenlijk les op mijn tablet. Kan dat bij jullie?', 4)],
        goesTo: 'course',
      },
    },
    course: {
      branches: [
        {
          when: POINTS_TO_PHONE,
          says: [line('Bellen kan ook hoor, maar dan hoor ik het zo slecht. Kan ik ook langskomen?', 4)],
          goesTo: 'visit',
        },
      ],
      otherwise: { says: [line('ok 👍', 3)], goesTo: 'ok' },
    },
    visit: { branches: [], otherwise: { says: [line('ok 👍', 3)], goesTo: 'ok' } },
    ok: {
      branches: [
        {
          when: CHECKS,
          and: ASKS,
          says: [line('Nou nee, waar moet ik nou op klikken? Of mag ik gewoon komen?', 4)],
          goesTo: 'clearer',
        },
      ],
      otherwise: silent('quiet'),
    },
    quiet: {
      branches: [
        {
          when: ASKS,
          says: [line('Ja ik zat even in de tuin. Mag ik gewoon langskomen?', 4)],
          goesTo: 'clearer',
        },
      ],
      otherwise: silent('quiet'),
      unprompted: { seconds: 160, says: [line('Wat was nou ook weer de dag?', 0)], goesTo: 'clearer' },
    },
    clearer: {
      branches: [],
      otherwise: {
        says: [line('Fantastisch. Dan zie ik u wel verschijnen, of u mij haha. Fijne dag!')],
        goesTo: null,
      },
    },
  },
};
