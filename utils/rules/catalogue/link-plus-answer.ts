import type { Message } from '../../conversation/message';
import { onlyPointsToPage } from '../../dutch/acts/only-a-pointer';
import { read } from '../../dutch/read';
import { needsNoAnswer } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { inDanger } from '../possible-danger';

const ASKED = citizen('Wat moet ik meenemen als ik een paspoort wil aanvragen?');
/** Somebody who asks where it stands is helped by the link alone. */
const WANTS_PAGE =
  /(?<!\p{L})(?:link|linkje|url|webadres|(?:web)?(?:site|pagina)|online|digitaal|formulier\p{L}*|waar (?:kan|vind|staat|lees|zie) (?:ik|je|we|dat|het|de))(?!\p{L})/iu;

export default defineRule({
  id: 'link-plus-answer',
  theme: 'answering',
  on: ['send'],
  severity: 'info',
  source: { document: 'S2', quote: 'klanten wegwijs maken op de gemeentelijke website' },
  falseAlarms: 'Een link die zelf het hele antwoord laat zien, zoals een kaart of een agenda.',
  params: { maxOtherWords: number(8, { min: 3, max: 20, unit: 'woorden' }) },
  title: 'Geef het antwoord én de link',
  prompt: {
    je: [
      'Je stuurt alleen een verwijzing. Geef ook in één zin het antwoord en zeg waar de ander op moet klikken.',
    ],
    u: [
      'U stuurt alleen een verwijzing. Geef ook in één zin het antwoord en zeg waar de ander op moet klikken.',
    ],
  },
  // Only the agent knows the answer and the button: a trainer sees the pattern, a chat never shows it with holes.
  insert: {
    place: 'instead',
    je: ['Kort antwoord: {antwoord}. Je leest er meer over op {link}. Klik daar op ‘{knop}’.'],
    u: ['Kort antwoord: {antwoord}. U leest er meer over op {link}. Klik daar op ‘{knop}’.'],
  },
  quietTurns: 5,
  check(situation, { maxOtherWords }) {
    const { draft, conversation } = situation;
    const { unanswered, lastCitizen, agentBefore } = exchangeOf(conversation);
    // The second part of an answer comes when nothing is left unanswered.
    if (!lastCitizen || unanswered.length === 0 || unanswered.every(needsNoAnswer)) return null;
    if (!onlyPointsToPage(draft, maxOtherWords)) return null;
    if ([...agentBefore, ...unanswered].some(({ text }) => WANTS_PAGE.test(text))) return null;
    // Who answers our question ("ja graag") gets what was offered.
    const asks = ({ text }: Message) => read(text).questions > 0 || read(text).requestClear;
    if (agentBefore.some(asks) && !unanswered.some(asks)) return null;
    return inDanger(situation) ? null : { about: `pointer for ${lastCitizen.id}` };
  },
  examples: {
    speaks: [
      { before: [ASKED], draft: 'https://www.voorbeeld.nl/paspoort' },
      { before: [ASKED], draft: 'Goedemiddag, kijk daarvoor even op onze website.' },
      { before: [ASKED], draft: 'Zie www.voorbeeld.nl/paspoort voor meer informatie.' },
      { before: [ASKED], draft: 'Hoi! Dat vind je op onze site 😊', channel: { address: 'je' } },
    ],
    staysQuiet: [
      {
        before: [ASKED],
        draft: 'Een paspoort kost € 83,87. Een afspraak maakt u hier: https://www.voorbeeld.nl/paspoort',
      },
      { before: [citizen('Heb je de link van het formulier?')], draft: 'https://www.voorbeeld.nl/formulier' },
      {
        before: [ASKED, agent('Uw oude paspoort en een pasfoto.')],
        draft: 'https://www.voorbeeld.nl/paspoort',
        later: 0.2,
      },
      { before: [ASKED], draft: 'Ga naar www.voorbeeld.nl en klik op ‘Meenemen’.' },
      {
        before: [citizen('Is het zwembad zondag open?')],
        draft: 'Ja, alle tijden: https://www.voorbeeld.nl/zwembad',
      },
      { before: [ASKED], draft: 'Onze website doet het helaas niet.' },
      { before: [citizen('Waar vind ik de openingstijden?')], draft: 'Die staan op onze website.' },
    ],
  },
});
