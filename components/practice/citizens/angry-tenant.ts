import { ASKS, CHECKS, NAMES_A_TERM, POINTS_TO_PHONE, PUTS_OFF } from '../cues';
import { type Citizen, line, silent } from '../script';

const CALMER = [
  'vervelend',
  'begrijp*',
  'snap*',
  'sorry',
  'excuses',
  'spijt',
  'lang duurt',
  'drie keer',
] as const;

/** An angry tenant of a housing association: for the third time, in capitals, and calmer for who hears them. */
export const angryTenant: Citizen = {
  id: 'angry-tenant',
  name: 'Ron Visser',
  initials: 'RV',
  where: 'practiceChannelHousing',
  about: 'practiceAboutAngry',
  channel: {
    name: 'WhatsApp',
    sync: 'async',
    address: 'u',
    firstReplyTargetMin: 60,
    phone: '010 - 000 77 20',
    alternativeChannel: 'het huurportaal',
    team: 'Onderhoud',
  },
  opening: [
    {
      author: 'citizen',
      text: 'Voor de DERDE keer: mijn verwarming doet het NIET. Wat een waardeloze club zijn jullie!!',
      minutesAgo: 41,
    },
  ],
  begins: 'start',
  scenes: {
    start: {
      branches: [
        {
          when: CALMER,
          says: [
            line(
              'Ja. Het is hier 14 graden en ik heb een baby. Ik woon op Kerkstraat 12, 3201 AB Spijkenisse.',
            ),
          ],
          goesTo: 'calmer',
        },
        {
          when: POINTS_TO_PHONE,
          says: [line('BELLEN?? Ik heb gisteren drie kwartier in de wacht gestaan!')],
          goesTo: 'worse',
        },
      ],
      otherwise: {
        says: [line('Standaardpraatjes. Niemand luistert bij jullie. Wanneer komt er IEMAND?')],
        goesTo: 'worse',
      },
      unprompted: { seconds: 120, says: [line('HALLO?? Is daar nog iemand?', 0)], goesTo: 'start' },
    },
    worse: {
      branches: [
        {
          when: CALMER,
          says: [line('Fijn dat iemand het een keer snapt. Ik zit in de kou met een baby.')],
          goesTo: 'calmer',
        },
        { when: NAMES_A_TERM, says: [line('Oké. Dat hoop ik dan maar.')], goesTo: 'agreed' },
      ],
      otherwise: { says: [line('Jullie zijn echt een stelletje prutsers.')], goesTo: 'insulting' },
    },
    insulting: {
      branches: [
        { when: CALMER, says: [line('Nou ja. Sorry. Ik ben gewoon op.', 6)], goesTo: 'calmer' },
        { when: NAMES_A_TERM, says: [line('Oké. Dan wacht ik daarop.')], goesTo: 'agreed' },
      ],
      otherwise: { says: [line('Laat maar. Ik stuur wel een brief naar de directeur.')], goesTo: null },
    },
    calmer: {
      branches: [
        { when: PUTS_OFF, and: NAMES_A_TERM, says: [line('Goed, dan wacht ik daarop.')], goesTo: 'agreed' },
        { when: NAMES_A_TERM, says: [line('Dank u. Daar reken ik op.')], goesTo: 'agreed' },
        { when: ASKS, says: [line('Sinds zondag. De ketel zegt storing E3.')], goesTo: 'fault' },
      ],
      otherwise: { says: [line('ok', 4)], goesTo: 'ok' },
    },
    fault: {
      branches: [{ when: NAMES_A_TERM, says: [line('Dank u. Daar reken ik op.')], goesTo: 'agreed' }],
      otherwise: { says: [line('ok. en wanneer komt er dan iemand?', 4)], goesTo: 'ok' },
    },
    ok: {
      branches: [{ when: NAMES_A_TERM, says: [line('Dank u. Daar reken ik op.')], goesTo: 'agreed' }],
      otherwise: { says: [line('Ik zie het wel. Als het morgen koud is hoort u me weer.')], goesTo: null },
    },
    agreed: {
      branches: [
        {
          when: CHECKS,
          and: ASKS,
          says: [line('Nee, verder niks. Sorry voor mijn toon net.')],
          goesTo: null,
        },
      ],
      otherwise: silent('waits'),
      unprompted: { seconds: 90, says: [line('Bedankt voor het luisteren.', 0)], goesTo: null },
    },
    waits: {
      branches: [],
      otherwise: { says: [line('Prima. Tot dan.')], goesTo: null },
      unprompted: { seconds: 90, says: [line('Bedankt voor het luisteren.', 0)], goesTo: null },
    },
  },
};
