import { ASKS, CHECKS, POINTS_TO_PHONE } from '../cues';
import { type Citizen, line, silent } from '../script';

const OK = { says: [line('ok', 5)], goesTo: 'ok' };
const ACCOUNT = {
  when: ASKS,
  says: [
    line('al weken. elke keer denk ik: morgen'),
    line('en er gaat steeds geld af van mijn rekening NL91ABNA0417164300', 2),
  ],
  goesTo: 'account',
};

/** An anonymous visitor of a help line about money, in a live chat: slow to begin, easily silent. */
export const helpLineVisitor: Citizen = {
  id: 'help-line',
  name: 'Bezoeker 4821',
  initials: 'B',
  where: 'practiceChannelHelpLine',
  about: 'practiceAboutHelpLine',
  channel: {
    name: 'chat',
    sync: 'live',
    address: 'je',
    firstReplyTargetSec: 60,
    phone: '010 - 000 90 12',
    alternativeChannel: 'het inloopspreekuur',
    allowedIdentifiers: [],
  },
  opening: [
    { author: 'citizen', text: 'hoi', minutesAgo: 0 },
    { author: 'citizen', text: 'ik weet niet zo goed hoe ik moet beginnen', minutesAgo: 0 },
  ],
  begins: 'start',
  scenes: {
    start: {
      branches: [],
      otherwise: {
        says: [line('ik heb een stapel brieven liggen. ik durf ze niet open te maken', 5)],
        goesTo: 'letters',
      },
      unprompted: { seconds: 80, says: [line('is hier iemand?', 0)], goesTo: 'start' },
    },
    letters: {
      branches: [ACCOUNT],
      otherwise: { says: [line('het lukt gewoon niet', 5)], goesTo: 'stuck' },
    },
    stuck: { branches: [ACCOUNT], otherwise: { says: [line('hm', 6)], goesTo: 'quiet' } },
    account: {
      branches: [{ when: POINTS_TO_PHONE, says: [line('nee, bellen durf ik niet')], goesTo: 'advice' }],
      otherwise: OK,
    },
    advice: { branches: [], otherwise: OK },
    ok: {
      branches: [
        {
          when: CHECKS,
          and: ASKS,
          says: [line('een beetje. ik weet alleen niet welke brief ik eerst moet doen', 4)],
          goesTo: 'first letter',
        },
      ],
      otherwise: silent('quiet'),
    },
    quiet: {
      branches: [
        {
          when: ASKS,
          says: [line('ja ik ben er nog. ik weet niet welke brief ik eerst moet doen', 5)],
          goesTo: 'first letter',
        },
      ],
      otherwise: silent('quiet'),
      unprompted: {
        seconds: 120,
        says: [line('sorry, ik was even weg. welke brief moet ik dan eerst doen?', 0)],
        goesTo: 'first letter',
      },
    },
    'first letter': {
      branches: [],
      otherwise: { says: [line('oké, dat helpt. dan begin ik daarmee. dank je wel')], goesTo: null },
    },
  },
};
