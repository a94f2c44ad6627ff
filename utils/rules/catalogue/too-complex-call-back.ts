import { isOpen } from '../../clock/opening-hours';
import type { Message } from '../../conversation/message';
import { makesProgress } from '../../dutch/progress/makes-progress';
import { saysUnclear } from '../../dutch/progress/says-unclear';
import { read } from '../../dutch/read';
import { namesTopic } from '../../dutch/topics/names-topic';
import { phoneHoursOf } from '../channel-hours';
import { checks, needsNoAnswer } from '../conversation-facts';
import { defineRule, type Insert } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number, words } from '../params';
import { perConversation } from '../per-conversation';
import type { Situation } from '../situation';
import { agentTurns, sinceSettled, unsettledTalk } from '../unsettled-talk';

/** Rulebook, 40: so many questions of the agent, or times the citizen is lost. */
const QUESTIONS = 3;
const TIMES_LOST = 2;
/** An answer of so many words tells something. */
const TELLING = 8;

const LOST = [
  citizen('Ik heb twee vergunningen die elkaar overlappen, wat nu?'),
  agent('U kunt de oudste laten vervallen.'),
  citizen('ik snap het niet'),
  agent('De oudste vergunning geldt voor de bouw, de nieuwe voor de kap.'),
  citizen('Nog steeds niet duidelijk, welke moet dan weg?'),
];
const SEVEN_TURNS = Array.from({ length: 6 }, (_, at) => [
  citizen(`Bij vergunning ${at + 1} staat iets anders dan in de brief van deel ${at + 1}`),
  agent('Dat is een andere termijn.'),
]).flat();
const BY_OTHER_MEANS: Insert = {
  place: 'end',
  je: [
    'Dit kan ik via {kanaal} niet goed uitleggen. Dat gaat beter via {anderKanaal}. Zal ik dat voor je regelen?',
    'Dit kan ik via {kanaal} niet goed uitleggen. Wat past bij je: langskomen of mailen?',
  ],
  u: [
    'Dit kan ik via {kanaal} niet goed uitleggen. Dat gaat beter via {anderKanaal}. Zal ik dat voor u regelen?',
    'Dit kan ik via {kanaal} niet goed uitleggen. Wat past bij u: langskomen of mailen?',
  ],
};

export default defineRule({
  id: 'too-complex-call-back',
  theme: 'handover',
  on: ['draft'],
  severity: 'advice',
  source: {
    document: 'S4',
    quote:
      'Is de vraag te complex om via WhatsApp te beantwoorden, vraag de klant dan te bellen naar het algemene nummer.',
  },
  falseAlarms: 'Een lang gesprek met veel losse vragen, zonder dat de ander laat merken dat het helder is.',
  params: {
    maxTurns: number(6, { min: 3, max: 20, unit: 'beurten' }),
    complexTopics: words(),
  },
  title: 'Bied bellen of terugbellen aan',
  prompt: {
    je: [
      'Dit wordt ingewikkeld via {kanaal}, en bellen kan de ander niet. Bied {uitweg} aan.',
      'Dit wordt ingewikkeld via {kanaal}. De telefoon is nu dicht. Bied een terugbelverzoek aan voor {gesloten}.',
      'Dit wordt ingewikkeld via {kanaal}. Bied een telefoongesprek of een terugbelverzoek aan.',
    ],
    u: [
      'Dit wordt ingewikkeld via {kanaal}, en bellen kan de ander niet. Wilt u {uitweg} aanbieden?',
      'Dit wordt ingewikkeld via {kanaal}. De telefoon is nu dicht. Wilt u een terugbelverzoek aanbieden voor {gesloten}?',
      'Dit wordt ingewikkeld via {kanaal}. Wilt u een telefoongesprek of een terugbelverzoek aanbieden?',
    ],
  },
  insert: {
    place: 'end',
    je: [
      'Dit kan ik beter aan de telefoon uitleggen. Zal ik een terugbelverzoek voor je maken? Je kunt ook zelf bellen: {telefoon}.',
      'Dit kan ik beter aan de telefoon uitleggen. Zal ik een terugbelverzoek voor je maken?',
    ],
    u: [
      'Dit kan ik beter aan de telefoon uitleggen. Zal ik een terugbelverzoek voor u maken? U kunt ook zelf bellen: {telefoon}.',
      'Dit kan ik beter aan de telefoon uitleggen. Zal ik een terugbelverzoek voor u maken?',
    ],
  },
  quietTurns: 8,
  check(situation, { maxTurns, complexTopics }) {
    const { draft, channel, conversation, now } = situation;
    const { lastCitizenStretch, recent } = exchangeOf(conversation);
    if (draft.trim() === '' || lastCitizenStretch.every(needsNoAnswer)) return null;
    const complex = complexTopics.some((topic) =>
      lastCitizenStretch.some(({ text }) => namesTopic(text, topic)),
    );
    if ((!complex && !stuck(situation, maxTurns)) || alreadyOffered(situation)) return null;
    if (recent.some(({ author, text }) => author === 'citizen' && read(text).acts.has('cannot-call'))) {
      const uitweg = channel.alternativeChannel ?? 'de balie, e-mail of videobellen';
      return { about: 'draft', values: { uitweg }, insert: BY_OTHER_MEANS };
    }
    const closed = !isOpen(phoneHoursOf(channel), now);
    return {
      about: 'draft',
      values: closed ? { telefoon: '', gesloten: channel.phoneHours ?? '' } : {},
    };
  },
  examples: {
    speaks: [
      {
        before: [...SEVEN_TURNS, citizen('En in de tekening staat weer een andere datum dan bij de kap')],
        draft: 'Die datum hoort bij de eerste vergunning.',
      },
      { before: LOST, draft: 'De nieuwe vergunning blijft staan.', channel: { phone: '14 0181' } },
      {
        before: [...LOST, citizen('en ik ben doof dus bellen gaat niet')],
        draft: 'De nieuwe vergunning blijft staan.',
        channel: { alternativeChannel: 'de balie' },
      },
      {
        before: [
          citizen('Er klopt iets niet met mijn aanslag'),
          agent('Welke aanslag bedoelt u?'),
          citizen('die van dit jaar'),
          agent('Gaat het om het bedrag of om het adres?'),
          citizen('om alletwee een beetje'),
          agent('Bent u dit jaar verhuisd?'),
          citizen('half, mijn ex woont er nog'),
        ],
        draft: 'Wie staat er dan op de aanslag?',
      },
      {
        before: [citizen('Mijn nalatenschap valt onder een fideicommis, wat betekent dat voor de WOZ?')],
        draft: 'Dat hangt ervan af.',
        params: { complexTopics: ['nalatenschap'] },
        channel: { phone: '14 0181', phoneHours: 'ma-vr 13:00-17:00' },
      },
    ],
    staysQuiet: [
      {
        before: [
          citizen('ze doen stom tegen me in de klas en dat is al heel lang zo'),
          agent('Wat doen ze dan?'),
          citizen('ze lachen me uit als ik iets zeg en ze hebben een app zonder mij'),
          agent('Weet er thuis iemand van?'),
          citizen('mijn moeder een beetje maar ik wil niet dat ze naar school gaat'),
          agent('Waar ben je bang voor als ze dat doet?'),
          citizen('dat het dan erger wordt en dat iedereen het weet'),
        ],
        draft: 'Wat zou je zelf het liefst willen?',
      },
      { before: [citizen('ik kan niet bellen, ik ben doof')], draft: 'Geen probleem, vertel maar.' },
      {
        before: [...SEVEN_TURNS, citizen('Ok gelukt, en wat moet ik nu invullen?')],
        draft: 'Vul bij stap twee uw zaaknummer in.',
      },
      { before: [...SEVEN_TURNS, citizen('top, bedankt!')], draft: 'Graag gedaan.' },
      { before: LOST, draft: 'Zal ik u bellen? Dan leg ik het uit.' },
      {
        before: [citizen('ik snap het niet'), agent('Wat lukt er niet?'), citizen('de app opent niet')],
        draft: 'Heeft u de app al opnieuw geïnstalleerd?',
      },
    ],
  },
});

const BY_PHONE =
  /(?<!\p{L})(?:bel|bellen|belt|belde|gebeld|opbellen|telefonisch\p{L}{0,2}|(?:terugbel|telefoon|videobel|belafspra)\p{L}{0,15})(?!\p{L})/iu;

/** The way out was offered in this draft or in the last eight messages. */
function alreadyOffered({ draft, conversation }: Situation): boolean {
  const { recent } = exchangeOf(conversation);
  const offered = recent.slice(-8).filter(({ author }) => author === 'agent');
  return [draft, ...offered.map(({ text }) => text)].some((text) => BY_PHONE.test(text));
}

/** Six turns, three questions or twice lost, and the citizen's last words are no step forward. */
function stuck(situation: Situation, maxTurns: number): boolean {
  if (unsettledTalk(situation).length === 0) return false;
  const { progress, turns, questions, lost } = signsOf(situation.conversation);
  return !progress && (turns >= maxTurns || questions >= QUESTIONS || lost >= TIMES_LOST);
}

const signsOf = perConversation((conversation) => {
  const talk = sinceSettled(conversation);
  const count = (author: Message['author'], does: (text: string) => boolean) =>
    talk.filter((message) => message.author === author && does(message.text)).length;
  const { agentBefore, lastCitizenStretch } = exchangeOf(conversation);
  const asked = agentBefore.some(({ text }) => read(text).questions > 0);
  return {
    progress:
      lastCitizenStretch.some(({ text }) => makesProgress(text)) || (asked && tells(lastCitizenStretch)),
    turns: agentTurns(talk),
    questions: talk.filter(
      ({ author, text }, at) => author === 'agent' && clarifies(text) && !tells(stretchAfter(talk, at)),
    ).length,
    lost: count('citizen', saysUnclear),
  };
});

/** What the citizen wrote after this message, until the agent's next one. */
function stretchAfter(talk: readonly Message[], at: number): readonly Message[] {
  const after = talk.slice(at + 1);
  const end = after.findIndex(({ author }) => author === 'agent');
  return end < 0 ? after : after.slice(0, end);
}

/** Somebody who tells in so many words, and does follow, gets along. */
function tells(stretch: readonly Message[]): boolean {
  const words = stretch.reduce((sum, { text }) => sum + read(text).wordCount, 0);
  return words >= TELLING && !stretch.some(({ text }) => saysUnclear(text));
}

const UNDERSTANDS = /(?<!\p{L})(?:gaat het (?:om|over)|klopt het dat|bedoelt? (?:u|je))(?!\p{L})/iu;
const OFFERS =
  /(?<!\p{L})(?:zal ik|help\p{L}{0,3}|dat ik|mag ik (?:u |je )?(?:\p{L}+ ){0,4}vragen)(?!\p{L})/iu;

/** Offers, and asking whether an answer helps, ask something too, but not to understand the question. */
function clarifies(text: string): boolean {
  if (read(text).questions === 0) return false;
  return UNDERSTANDS.test(text) || !(checks(text) || OFFERS.test(text));
}
