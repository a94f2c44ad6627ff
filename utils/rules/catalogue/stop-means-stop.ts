import type { Message } from '../../conversation/message';
import { readCare } from '../../dutch/care/read-care';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';

const CONFIRMS =
  /(?<!\p{L})(?:afgemeld|uitgeschreven|verwijderd|geen (?:\p{L}+ ){0,2}berichten meer|van de (?:verzend|mailing|app)?lijst)(?!\p{L})/iu;
/** A question about messages, so that "stop" in answer to it means messages too. */
const ABOUT_MESSAGES = /afmeld|uitschrijv|nieuwsbrief|berichten|(?<!\p{L})STOP(?!\p{L})/u;
const INVITES = agent(
  'Wil je hier voortaan ook nieuws van ons krijgen? Antwoord dan met JA. Je kunt je altijd afmelden met STOP.',
);

export default defineRule({
  id: 'stop-means-stop',
  theme: 'consent',
  on: ['message', 'open'],
  severity: 'advice',
  source: {
    document: 'S4',
    quote:
      'soort berichten, frequentie, onderwerpen die wel en niet worden besproken, afmeldmogelijkheid, gebruik van gegevens',
  },
  falseAlarms: 'Een kort ‘stop’ dat op iets anders slaat dan op berichten, zoals op een lopende aanvraag.',
  params: {},
  title: 'Afmelden is afmelden',
  prompt: {
    je: ['De ander wil geen berichten meer. Haal het nummer van de verzendlijst en bevestig dat één keer.'],
    u: [
      'De ander wil geen berichten meer. Wilt u het nummer van de verzendlijst halen en dat één keer bevestigen?',
    ],
  },
  insert: {
    place: 'end',
    je: ['Je bent afgemeld. Je krijgt geen berichten meer van ons. Je kunt ons nog wel een vraag sturen.'],
    u: ['U bent afgemeld. U krijgt geen berichten meer van ons. U kunt ons nog wel een vraag sturen.'],
  },
  check({ conversation }) {
    const { unanswered, agentBefore, recent } = exchangeOf(conversation);
    const message = unanswered.find(
      (each) => asksToStop(each) && !answersQuestion(each, agentBefore, unanswered),
    );
    if (!message) return null;
    // Once confirmed is enough, also when the citizen says it again.
    const first = recent.findIndex((each) => each.author === 'citizen' && asksToStop(each));
    const confirmed = recent
      .slice(first)
      .some(({ author, text }) => author === 'agent' && CONFIRMS.test(text));
    return confirmed ? null : { about: message.id };
  },
  examples: {
    speaks: [
      { before: [citizen('STOP')] },
      { before: [INVITES, citizen('stop')] },
      { before: [agent('Kom 12 mei naar onze open dag!'), citizen('wil gene berichten meer krijgen aub')] },
      { before: [citizen('Haal mijn nummer svp van die lijst, ik heb hier nooit om gevraagd')] },
      { before: [citizen('Ik wens mij af te melden voor uw nieuwsbrief.')] },
    ],
    staysQuiet: [
      { before: [citizen('Wanneer stopt de actie?')] },
      { before: [citizen('kunnen jullie stoppen met strooien op de stoep, de hond krijgt er last van')] },
      {
        before: [agent('Zal ik doorgaan met de aanvraag, of wilt u ermee stoppen?'), citizen('stoppen')],
      },
      { before: [citizen('STOP'), agent('U bent afgemeld.'), citizen('stop!!')] },
      { before: [citizen('Ik wil mijn zoon afmelden voor de voorleesmiddag')] },
    ],
  },
});

function asksToStop({ text }: Message): boolean {
  return readCare(text).stopRequest.length > 0;
}

/** A word or two in answer to "wilt u doorgaan of stoppen?" say something about that. */
function answersQuestion(
  message: Message,
  before: readonly Message[],
  unanswered: readonly Message[],
): boolean {
  if (read(message.text).wordCount > 2 || message !== unanswered[0]) return false;
  const asked = before.some(({ text }) => read(text).questions > 0);
  return asked && !before.some(({ text }) => ABOUT_MESSAGES.test(text));
}
