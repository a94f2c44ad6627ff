import { addWorkdays, dateInWords } from '../../clock/workday';
import type { Message } from '../../conversation/message';
import { commitsTo } from '../../dutch/commitments/commits-to';
import { prepareText } from '../../dutch/prepared-text';
import { namesTopic } from '../../dutch/topics/names-topic';
import { needsNoAnswer } from '../conversation-facts';
import { defineRule, type Insert, type Remark } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number, words } from '../params';
import type { Situation } from '../situation';

const TEAMS = { specialists: { kwijtschelding: 'Belastingen', zorgplicht: 'Juridische Zaken' } };
const ASKED = citizen('De container is drie keer niet geleegd. Ik wil mijn geld terug.');

/** Words of a decision that is not an agent's to make (rulebook, 41). */
const OUTSIDE_MANDATE = [
  'geld',
  'kwijtschelding',
  'uitzondering',
  'uitstel',
  'vergoeding',
  'schadevergoeding',
  'terugbetaald',
  'boete',
  'aanslag',
  'toegekend',
  'goedgekeurd',
  'verleend',
  'gegrond',
];
const INSTEAD: Insert = {
  place: 'instead',
  je: [
    'Je vraag hoort bij de specialisten van {team}. Ik zet die voor je door. Je hoort uiterlijk {datum} iets.',
    'Dit kan ik niet zelf toezeggen. Ik zet je vraag door. Je hoort uiterlijk {datum} iets.',
  ],
  u: [
    'Uw vraag hoort bij de specialisten van {team}. Ik zet die voor u door. U hoort uiterlijk {datum} iets.',
    'Dit kan ik niet zelf toezeggen. Ik zet uw vraag door. U hoort uiterlijk {datum} iets.',
  ],
};

export default defineRule({
  id: 'refer-to-specialist',
  theme: 'handover',
  on: ['message', 'open', 'draft', 'send'],
  severity: 'advice',
  source: {
    document: 'S4',
    quote:
      'Als er vragen komen over zaken waar de webcare-medewerker geen antwoord op weet, wie kan hij dan benaderen. Welk mandaat heeft de webcare-medewerker?',
  },
  falseAlarms: 'Een toezegging die u wel mag doen, of een onderwerp dat alleen terloops wordt genoemd.',
  params: {
    outsideMandate: words(OUTSIDE_MANDATE),
    termWorkdays: number(2, { min: 1, max: 20, unit: 'werkdagen' }),
  },
  title: 'Zet door naar een specialist',
  prompt: {
    je: [
      'Deze vraag hoort bij {team}. Zet de vraag door en vertel de ander wat er nu gebeurt.',
      'Mag je dit zelf toezeggen? Zet de vraag anders door en vertel de ander wat er nu gebeurt.',
    ],
    u: [
      'Deze vraag hoort bij {team}. Wilt u de vraag doorzetten en de ander vertellen wat er nu gebeurt?',
      'Mag u dit zelf toezeggen? Zet de vraag anders door en vertel de ander wat er nu gebeurt.',
    ],
  },
  insert: { ...INSTEAD, place: 'end' },
  check(situation, { outsideMandate, termWorkdays }) {
    const drafting = situation.event === 'draft' || situation.event === 'send';
    const remark = drafting ? outside(situation, outsideMandate) : specialist(situation);
    if (!remark) return null;
    const datum = dateInWords(addWorkdays(situation.now, termWorkdays));
    return { ...remark, values: { datum, ...remark.values } };
  },
  examples: {
    speaks: [
      { before: [citizen('Kan ik kwijtschelding krijgen?')], channel: TEAMS },
      {
        before: [
          citizen('hoi'),
          citizen('mn uitkering is te laag voor die aanslag, kunnen jullie het kwijtschelden'),
        ],
        channel: TEAMS,
      },
      { before: [citizen('Valt een eigen sloot onder de zorgplicht of is dat aan jullie?')], channel: TEAMS },
      { before: [ASKED], draft: 'Dat is vervelend. U krijgt het geld terug.' },
      { before: [ASKED], draft: 'Geen punt, we schelden dit bedrag kwijt.' },
      {
        before: [ASKED],
        draft: 'Voor deze keer maken we een uitzondering voor je.',
        channel: { address: 'je' },
      },
      {
        before: [ASKED],
        draft: 'U hoeft de aanslag niet te betalen, wij schelden die kwijt.',
        channel: TEAMS,
        event: 'draft',
      },
    ],
    staysQuiet: [
      { before: [citizen('Waar staat het formulier voor kwijtschelding?')], channel: TEAMS },
      { before: [citizen('Kan ik kwijtschelding krijgen?')], channel: { ...TEAMS, team: 'Belastingen' } },
      {
        before: [
          citizen('Kan ik kwijtschelding krijgen?'),
          agent('Ik zet uw vraag door naar Belastingen.'),
          citizen('Fijn, gaat het dan echt om kwijtschelding van alles?'),
        ],
        channel: TEAMS,
      },
      { before: [ASKED], draft: 'U kunt uw geld terugvragen met het formulier op onze website.' },
      { before: [ASKED], draft: 'Helaas krijgt u geen korting. Zal ik een klacht voor u opnemen?' },
      { before: [ASKED], draft: 'Mijn collega bekijkt of u een vergoeding krijgt.' },
    ],
  },
});

/** Where, when and which form: an answer everybody can look up. */
const LOOK_UP =
  /(?<!\p{L})(?:waar (?:staat|staan|vind|vindt|is|zit|kan ik|moet ik|ligt)|wanneer (?:is|zijn|krijg|hoor|komt)|tot wanneer|hoe laat|hoelang duurt|hoe lang duurt|welke? (?:nummer|adres|site|website|dag)|formulier|formulieren|link|website|telefoonnummer|e-?mailadres|openingstijden|folder)(?!\p{L})/iu;

/** Events of the citizen: a topic that another team knows about. */
function specialist({ conversation, channel }: Situation): Remark | null {
  const { unanswered, recent } = exchangeOf(conversation);
  const asking = unanswered.filter((message) => !needsNoAnswer(message) && !canLookUp(message, channel));
  for (const [topic, team] of Object.entries(channel.specialists)) {
    if (same(team, channel.team ?? '') || !asking.some(({ text }) => namesTopic(text, topic))) continue;
    if (recent.some(({ author, text }) => author === 'agent' && namesTopic(text, team))) continue;
    return { about: topic, values: { team } };
  }
  return null;
}

function canLookUp({ text }: Message, { facts }: Situation['channel']): boolean {
  const { words } = prepareText(text);
  if (words.sentences.length < 3 && LOOK_UP.test(text)) return true;
  return facts.some(({ topic }) => namesTopic(text, topic));
}

/** Events of the agent: a promise that is somebody else's to make. */
function outside({ draft, channel, conversation }: Situation, subjects: readonly string[]): Remark | null {
  if (exchangeOf(conversation).recent.length === 0) return null;
  const subject = commitsTo(draft, subjects);
  if (subject === null) return null;
  const named = Object.entries(channel.specialists).find(([topic]) => namesTopic(draft, topic));
  // The agent's own team is no one to pass it on to.
  return { about: 'draft', insert: INSTEAD, values: { team: named?.[1] ?? '' } };
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
