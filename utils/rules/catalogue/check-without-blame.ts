import { boundaryIn } from '../../dutch/boundaries/sets-boundary';
import { readCare } from '../../dutch/care/read-care';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';

const ASKED = citizen('Hoe vraag ik bijzondere bijstand aan?');
const EXPLAINED = agent('Dat kan met het formulier op onze website, bij Inkomen.');
const LOST = citizen('ik snap het niet');

export default defineRule({
  id: 'check-without-blame',
  theme: 'checking',
  on: ['send'],
  severity: 'advice',
  source: {
    document: 'R4',
    quote: "doubting the client's willingness or ability brings more resistance",
  },
  falseAlarms: 'Een verwijzing naar iets dat eerder is gezegd en die de ander juist geruststelt.',
  params: {},
  title: 'Vraag naar de inhoud, niet naar de wil',
  prompt: {
    je: ['Deze zin kan klinken als een verwijt. Vraag liever welk deel van je uitleg nog niet duidelijk is.'],
    u: ['Deze zin kan klinken als een verwijt. Vraag liever welk deel van uw uitleg nog niet duidelijk is.'],
  },
  insert: {
    place: 'end',
    je: ['Welk deel zal ik je nog een keer uitleggen?'],
    u: ['Welk deel zal ik u nog een keer uitleggen?'],
  },
  check({ draft, conversation }) {
    const { unanswered, lastCitizen } = exchangeOf(conversation);
    if (!lastCitizen) return null;
    // A counter-attack is another rule's (52), and so is the warning that an unpleasant conversation asks for.
    const blame = readCare(draft).blame.find(({ kind }) => kind !== 'sharp');
    if (!blame || boundaryIn(draft) !== null) return null;
    const confirms = unanswered.some(({ text }) => read(text).acts.has('check-question') || SURE.test(text));
    const about = `blame ${blame.kind}`;
    return blame.kind === 'already-said' && confirms ? { about, severity: 'info' } : { about };
  },
  examples: {
    speaks: [
      { before: [ASKED, EXPLAINED, LOST], draft: 'Dat heb ik net uitgelegd.' },
      { before: [ASKED, EXPLAINED, LOST], draft: 'Wilt u eigenlijk wel geholpen worden?' },
      { before: [ASKED, EXPLAINED, LOST], draft: 'Heb je de mail wel gelezen?', channel: { address: 'je' } },
      { before: [ASKED, EXPLAINED, citizen('?')], draft: 'Nogmaals, het formulier staat op de website.' },
      {
        before: [citizen('Dus morgen zijn jullie dicht?')],
        draft: 'Zoals ik al zei, morgen zijn we dicht.',
      },
      { before: [ASKED, EXPLAINED], draft: 'Bent u er nog??', later: 4 },
    ],
    staysQuiet: [
      { before: [ASKED], draft: 'Zoals u zelf schreef, is het formulier lang.' },
      { before: [ASKED, EXPLAINED, LOST], draft: 'Ik leg het graag nog een keer uit.' },
      { before: [ASKED, EXPLAINED], draft: 'Bent u er nog?', later: 4 },
      {
        before: [ASKED, EXPLAINED, LOST],
        draft: 'Sorry, dat had ik duidelijker moeten zeggen. Welke stap lukt niet?',
      },
      {
        before: [ASKED, EXPLAINED, LOST],
        draft: 'Heeft u de brief al gelezen die we stuurden over de toeslag?',
      },
      { before: [ASKED], draft: 'Ik heb het net aan mijn collega gevraagd: het formulier staat online.' },
      {
        before: [citizen('je bent echt een idioot')],
        draft: 'Als u niet stopt met schelden, dan stop ik het gesprek.',
      },
    ],
  },
});

/** Asks to hear it once more: "dus morgen dicht?", "klopt dat?", "zeker weten?". */
const SURE = /(?:^dus |(?<!\p{L})klopt |(?<!\p{L})(?:toch|zeker|echt|sowieso)(?: weten)? ?\?)/iu;
