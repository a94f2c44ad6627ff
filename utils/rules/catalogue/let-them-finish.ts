import type { Message } from '../../conversation/message';
import { writtenAt } from '../../conversation/message';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { inDanger } from '../possible-danger';
import type { Situation } from '../situation';

const SECOND = 1000;
/** A typing sign that is on for longer (ms) was forgotten by the page, or by the citizen. */
const STALE = 30 * SECOND;
/** Two messages within this time (ms) are the parts of one story. */
const BURST = 20 * SECOND;
/** Many consoles show whole minutes; what is older than this (ms) only now came into view. */
const JUST_NOW = 90 * SECOND;

const LIVE = { sync: 'live' };
const ASKED = citizen('Ik wil graag iets vragen over mijn huur');

export default defineRule({
  id: 'let-them-finish',
  theme: 'answering',
  on: ['send'],
  severity: 'info',
  source: {
    document: 'S4',
    quote:
      'Een pauze tussen berichtjes kan bijvoorbeeld duiden op weerstand, maar kan ook betekenen dat de hulpvrager iets anders aan het doen is',
  },
  falseAlarms: 'Een inwoner die begint te typen en zich bedenkt, terwijl je antwoord al op alles ingaat.',
  params: { graceSec: number(8, { min: 2, max: 60, unit: 'seconden' }) },
  title: 'Laat de ander uittypen',
  prompt: {
    je: ['De ander is nog aan het typen. Lees eerst het volgende bericht voordat je antwoordt.'],
    u: ['De ander is nog aan het typen. Lees eerst het volgende bericht voordat u antwoordt.'],
  },
  insert: null,
  quietFor: 120_000,
  check(situation, { graceSec }) {
    const { lastCitizen } = exchangeOf(situation.conversation);
    if (!lastCitizen || situation.draft.trim() === '') return null;
    const busy = isTyping(situation) || burstGoesOn(situation, graceSec * SECOND);
    return busy && !inDanger(situation) ? { about: lastCitizen.id } : null;
  },
  examples: {
    speaks: [
      { before: [ASKED], draft: 'Wat wilt u weten?', typingFor: 4 },
      {
        before: [ASKED, citizen('want die is verhoogd', { later: 0.2 })],
        draft: 'De huur gaat elk jaar in juli omhoog.',
        channel: LIVE,
        later: 0.1,
        begunAgo: 12,
      },
      {
        before: [citizen('hey'), citizen('heb een vraagje', { later: 0.1 })],
        draft: 'Zeg het maar!',
        channel: { sync: 'live', address: 'je' },
        later: 0.05,
        begunAgo: 5,
      },
      {
        before: [ASKED, agent('Dat kan. Waar gaat het over?'), citizen('nou het zit zo')],
        draft: 'Neemt u gerust de tijd.',
        typingFor: 20,
      },
    ],
    staysQuiet: [
      { before: [ASKED], draft: 'Wat wilt u weten?', typingFor: 45 },
      { before: [ASKED], draft: 'Wat wilt u weten?' },
      {
        before: [ASKED, citizen('want die is verhoogd', { later: 0.2 })],
        draft: 'De huur gaat elk jaar in juli omhoog.',
        later: 0.1,
        begunAgo: 12,
      },
      {
        before: [ASKED, citizen('want die is verhoogd', { later: 0.2 })],
        draft: 'De huur gaat elk jaar in juli omhoog.',
        channel: LIVE,
        later: 0.1,
        begunAgo: 3,
      },
      {
        before: [citizen('er ligt iemand in het water hij verdrinkt!!')],
        draft: 'Bel direct 112.',
        typingFor: 3,
      },
      {
        before: [ASKED, citizen('want die is verhoogd', { later: 3 })],
        draft: 'De huur gaat elk jaar in juli omhoog.',
        channel: LIVE,
        later: 0.1,
        begunAgo: 12,
      },
    ],
  },
});

function isTyping({ surroundings: { typingSince }, now }: Situation): boolean {
  return typingSince !== null && now - typingSince <= STALE;
}

/** A next part came in while the agent was already writing; only in a live chat is another one due at once. */
function burstGoesOn({ conversation, channel, surroundings, now }: Situation, grace: number): boolean {
  const [before, last] = exchangeOf(conversation).unanswered.slice(-2);
  const { drafting } = surroundings;
  if (channel.sync !== 'live' || !drafting || !before || !last) return false;
  const fresh = now - last.seenAt < grace && now - writtenAt(last) < JUST_NOW;
  return fresh && apart(before, last) <= BURST && drafting.begunAt < last.seenAt;
}

function apart(one: Message, other: Message): number {
  return other.seenAt - one.seenAt;
}
