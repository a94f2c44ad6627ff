import { read } from '../../dutch/read';
import { showsUptake } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { inDanger } from '../possible-danger';
import { spokenAt } from '../silence';
import { ladderOf } from '../unpleasant-ladder';

/** An exchange (ms) that is so long ago had an ending of its own. */
const SAME_EXCHANGE = 12 * 3_600_000;
/** A goodbye so long (ms) after our last word rounds off a silence: there is nobody to ask. */
const SILENCE = 5 * 60_000;

const ASKED = citizen('Kan ik bij jullie een boek reserveren?');
const ANSWER = agent('Ja, dat kan via de catalogus op de website.');

export default defineRule({
  id: 'any-other-questions',
  theme: 'checking',
  on: ['send'],
  severity: 'info',
  source: {
    document: 'S4',
    quote: 'Informeren of het antwoord volstaat en of er nog andere vragen zijn.',
  },
  falseAlarms: 'Een inwoner die in eigen woorden liet merken dat het klaar is (‘ik zie u dan’).',
  params: {},
  title: 'Vraag of het antwoord genoeg is',
  prompt: {
    je: ['Vraag voor het afscheid of je antwoord genoeg is en of er nog vragen zijn.'],
    u: ['Vraag voor het afscheid of uw antwoord genoeg is en of er nog vragen zijn.'],
  },
  insert: {
    place: 'end',
    je: ['Is je vraag zo beantwoord? En heb je nog andere vragen?'],
    u: ['Is uw vraag zo beantwoord? En heeft u nog andere vragen?'],
  },
  maxPerConversation: 1,
  check(situation) {
    const { draft, conversation, now } = situation;
    const { acts, questions } = read(draft);
    // Beyond the rulebook: who asks something, or has yet to find the answer, is not at the end.
    if (!acts.has('closing') || questions > 0 || acts.has('deferral') || acts.has('hold')) return null;
    const { recent, unanswered, lastCitizenStretch, lastCitizen, lastAgent } = exchangeOf(conversation);
    if (!lastCitizen || now - spokenAt(lastCitizen) > SAME_EXCHANGE) return null;
    const offers = (text: string) => read(text).acts.has('further-help');
    const said = recent.filter(({ author, text }) => author === 'agent' && text !== '').slice(-2);
    if (offers(draft) || said.some(({ text }) => offers(text))) return null;
    if (unanswered.length === 0 && lastAgent && now - spokenAt(lastAgent) >= SILENCE) return null;
    const atEnd = lastCitizenStretch.some(
      (message) => showsUptake(message) || read(message.text).acts.has('closing'),
    );
    // Whoever thanks beforehand has yet to hear the answer.
    const answered = recent.some(({ author }) => author === 'agent');
    if ((atEnd && answered) || ladderOf(situation, 1).began || inDanger(situation)) return null;
    return {};
  },
  examples: {
    speaks: [
      { before: [ASKED, ANSWER], draft: 'Graag gedaan, groet Debbie' },
      { before: [ASKED, ANSWER, citizen('oké')], draft: 'Tot ziens in de Bibliotheek!' },
      {
        before: [citizen('Goedemiddag, is het zwembad zondag open? Alvast dank')],
        draft: 'Ja, van 10 tot 16 uur. Met vriendelijke groet, Suzan',
      },
      {
        before: [citizen('waar kan k mn oude fiets kwijt'), agent('Bij de milieustraat.'), citizen('kk')],
        draft: 'Succes ermee!',
        channel: { address: 'je' },
      },
    ],
    staysQuiet: [
      {
        before: [ASKED, ANSWER, citizen('top bedankt, dan weet ik genoeg')],
        draft: 'Graag gedaan, groet Debbie',
      },
      {
        before: [ASKED, ANSWER, citizen('Dank u wel')],
        draft: 'Graag gedaan. Fijne dag!',
        channel: { signOff: 'geen' },
      },
      {
        before: [ASKED, ANSWER, agent('Heeft u nog andere vragen?'), citizen('nee hoor')],
        draft: 'Dan wens ik u een fijne dag!',
        channel: { signOff: 'geen' },
      },
      { before: [ASKED], draft: 'Ja, dat kan. Heeft u verder nog vragen? Groet, Debbie' },
      { before: [ASKED], draft: 'Ik vraag het na, u hoort morgen van mij. Groet, Debbie' },
      {
        before: [ASKED],
        draft: 'Dat kan. Om welk boek gaat het? Groetjes, Debbie',
        channel: { address: 'je' },
      },
      {
        before: [ASKED, ANSWER],
        draft: 'Ik rond dit gesprek nu af. Met vriendelijke groet, Debbie',
        later: 15,
      },
      { before: [ASKED, ANSWER, citizen('ok'), agent('Lukt het?')], draft: 'Ja, dat kan.' },
    ],
  },
});
