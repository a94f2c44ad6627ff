import type { Message } from '../../conversation/message';
import type { FormalKind } from '../../dutch/care/care-reading';
import { readCare } from '../../dutch/care/read-care';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import type { Situation } from '../situation';

const IN_WORDS: Readonly<Record<FormalKind, string>> = {
  objection: 'een bezwaar',
  appeal: 'een beroep',
  complaint: 'een officiële klacht',
  'woo-request': 'een Woo-verzoek',
  'notice-of-default': 'een ingebrekestelling',
  liability: 'een aansprakelijkstelling',
  view: 'een zienswijze',
  application: 'een aanvraag',
};
/** Who asks whether it can be done here wants to do it here. */
const HERE =
  /(?<!\p{L})(?:kan|kun|mag|kunnen) (?:ik|wij|we)(?: \p{L}+){0,6} (?:hier|hierbij|hiermee|via (?:deze |de |dit )?(?:app|whatsapp|chat|appje|bericht|kanaal)|bij (?:u|je|jou|jullie))(?!\p{L})/iu;
const PUBLIC = { publicBody: true };
const LINKED = { publicBody: true, formalLinks: { objection: 'www.voorbeeld.nl/bezwaar' } };

export default defineRule({
  id: 'formal-message',
  theme: 'handover',
  on: ['message', 'open'],
  severity: 'warn',
  source: {
    document: 'L12',
    quote:
      'right to send formal messages digitally through designated channels, confirmation of receipt, duty of suitable support',
  },
  falseAlarms: 'Iemand die vertelt dat het bezwaar of de klacht al is ingediend.',
  params: {},
  title: 'Officieel bericht? Wijs het juiste kanaal',
  prompt: {
    je: ['Dit lijkt {soort}. Dat moet via het officiële kanaal. Wijs de ander daarop en bied hulp aan.'],
    u: [
      'Dit lijkt {soort}. Dat moet via het officiële kanaal. Wilt u de ander daarop wijzen en hulp aanbieden?',
    ],
  },
  insert: {
    place: 'end',
    je: [
      '{Soort} kun je indienen via {link}. Via {kanaal} kan dat niet. Er kan een termijn gelden, dus wacht niet te lang. Lukt het niet? Dan helpen we je.',
      '{Soort} kun je niet via {kanaal} indienen. Er kan een termijn gelden, dus wacht niet te lang. Ik zoek graag voor je uit waar het wel kan.',
    ],
    u: [
      '{Soort} kunt u indienen via {link}. Via {kanaal} kan dat niet. Er kan een termijn gelden, dus wacht niet te lang. Lukt het niet? Dan helpen we u.',
      '{Soort} kunt u niet via {kanaal} indienen. Er kan een termijn gelden, dus wacht niet te lang. Ik zoek graag voor u uit waar het wel kan.',
    ],
  },
  // Only who does it, or wants to do it here: a question about the procedure is answered like any other.
  check({ conversation, channel }) {
    if (!channel.publicBody) return null;
    const { unanswered } = exchangeOf(conversation);
    const kind = unanswered.flatMap(({ text }) => kindsIn(text)).at(-1);
    if (!kind || alreadyGuided(kind, conversation)) return null;
    const soort = IN_WORDS[kind];
    return {
      about: kind,
      values: { soort, Soort: `E${soort.slice(1)}`, link: channel.formalLinks[kind] ?? '' },
    };
  },
  examples: {
    speaks: [
      { before: [citizen('Hierbij maak ik bezwaar tegen mijn aanslag.')], channel: LINKED },
      {
        before: [citizen('ben t er niet mee eens, wil in beroep gaan tegen het besluit')],
        channel: PUBLIC,
      },
      { before: [citizen('Kan ik via whatsapp bezwaar maken tegen die parkeerboete?')], channel: LINKED },
      {
        before: [citizen('Ik stel de gemeente aansprakelijk voor de schade aan mijn velg')],
        channel: PUBLIC,
      },
      {
        before: [
          citizen('hoe maak ik bezwaar'),
          agent('Waar gaat het over?'),
          citizen('laat maar, hierbij stel ik jullie in gebreke'),
        ],
        channel: PUBLIC,
      },
    ],
    staysQuiet: [
      { before: [citizen('Ik heb geen bezwaar als u belt.')], channel: PUBLIC },
      { before: [citizen('Ik heb een klacht over zwerfvuil bij de glasbak')], channel: PUBLIC },
      {
        before: [
          citizen('Ik wil bezwaar maken tegen de WOZ'),
          agent('Bezwaar maken kan via www.voorbeeld.nl/bezwaar.'),
          citizen('Dus als ik daar bezwaar maak, hoe lang duurt het dan?'),
        ],
        channel: LINKED,
      },
      { before: [citizen('Tot wanneer kun je bezwaar maken tegen een kapvergunning?')], channel: PUBLIC },
      { before: [citizen('Hierbij maak ik bezwaar tegen de boete voor mijn boek')] },
    ],
  },
});

function kindsIn(text: string): readonly FormalKind[] {
  return readCare(text)
    .formalMessages.filter(({ intent }) => intent === 'submits' || HERE.test(text))
    .map(({ kind }) => kind);
}

/** After a first word about this kind, the agent told where it belongs. */
function alreadyGuided(kind: FormalKind, conversation: Situation['conversation']): boolean {
  const { recent } = exchangeOf(conversation);
  const named = ({ text }: Message) => readCare(text).formalMessages.some((each) => each.kind === kind);
  const first = recent.findIndex((message) => message.author === 'citizen' && named(message));
  return recent
    .slice(first + 1)
    .some(({ author, text }) => author === 'agent' && read(text).acts.has('referral'));
}
