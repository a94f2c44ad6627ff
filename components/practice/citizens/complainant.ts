import { ASKS, CHECKS, NAMES_A_TERM, PUTS_OFF } from '../cues';
import { type Citizen, line, silent } from '../script';

const FORMAL = ['klacht*', 'formulier*', 'website', 'brief', 'post', 'officieel', 'indienen'] as const;

/** A well-spoken resident who wants to complain formally, and asks two questions at once. */
export const complainant: Citizen = {
  id: 'complainant',
  name: 'Dr. E. van Houten',
  initials: 'EH',
  where: 'practiceChannelMunicipality',
  about: 'practiceAboutComplainant',
  channel: {
    name: 'WhatsApp',
    sync: 'async',
    address: 'u',
    firstReplyTargetMin: 30,
    phone: '010 - 000 56 78',
    alternativeChannel: 'de balie in het stadhuis',
    team: 'Klachten',
    publicBody: true,
  },
  opening: [
    {
      author: 'citizen',
      text: 'Goedemiddag. Ik ben gisteren aan de balie zeer onheus bejegend en wil een officiële klacht indienen. Kan dat via dit kanaal, en binnen welke termijn krijg ik antwoord?',
      minutesAgo: 12,
    },
  ],
  begins: 'start',
  scenes: {
    start: {
      branches: [
        {
          when: FORMAL,
          and: NAMES_A_TERM,
          says: [line('Dank u, dat is helder. Kunt u mij ook zeggen wie de klacht behandelt?', 6)],
          goesTo: 'who',
        },
        {
          when: FORMAL,
          says: [line('Akkoord. U beantwoordt mijn tweede vraag nog niet: binnen welke termijn?', 6)],
          goesTo: 'term',
        },
        {
          when: ASKS,
          says: [
            line(
              'Het ging om mijn rijbewijs. De medewerker zei letterlijk: dan had u maar moeten opletten. Ik woon op Lindelaan 8, 3201 AC Spijkenisse.',
              5,
            ),
          ],
          goesTo: 'story',
        },
      ],
      otherwise: {
        says: [line('U gaat niet in op mijn vragen. Kan ik hier een klacht indienen, ja of nee?', 6)],
        goesTo: 'term',
      },
      unprompted: { seconds: 240, says: [line('Mag ik een reactie ontvangen?', 0)], goesTo: 'start' },
    },
    story: {
      branches: [{ when: FORMAL, says: [line('Goed. En de termijn?', 4)], goesTo: 'term' }],
      otherwise: {
        says: [line('Ik wil het officieel laten vastleggen. Hoe doe ik dat?', 5)],
        goesTo: 'term',
      },
    },
    term: {
      branches: [
        { when: NAMES_A_TERM, says: [line('Dank u. Wie behandelt de klacht?', 5)], goesTo: 'who' },
        {
          when: ['week', 'weken', 'dagen'],
          says: [line('Dank u. Wie behandelt de klacht?', 5)],
          goesTo: 'who',
        },
      ],
      otherwise: { says: [line('Ik noteer dat u dat niet weet.', 5)], goesTo: 'who' },
    },
    who: {
      branches: [
        { when: PUTS_OFF, says: [line('Dan wacht ik uw bericht af.', 5)], goesTo: null },
        {
          when: CHECKS,
          and: ASKS,
          says: [line('Ja, hier kan ik mee verder. Goedemiddag.', 5)],
          goesTo: null,
        },
      ],
      otherwise: { says: [line('ok', 5)], goesTo: 'ok' },
    },
    ok: {
      branches: [
        {
          when: ASKS,
          says: [line('Nee. Ik vind het eerlijk gezegd nog steeds vaag. Maar ik stuur een brief.', 5)],
          goesTo: null,
        },
      ],
      otherwise: silent('leaves'),
    },
    leaves: {
      branches: [],
      otherwise: { says: [line('Goedemiddag.', 4)], goesTo: null },
      unprompted: { seconds: 120, says: [line('Goedemiddag.', 0)], goesTo: null },
    },
  },
};
