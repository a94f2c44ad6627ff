import { writtenAt } from '../../conversation/message';
import { readCare } from '../../dutch/care/read-care';
import { defineRule } from '../define-rule';
import { agent, citizen, system } from '../example';
import { exchangeOf } from '../exchange';
import { hasOpenPromise } from '../open-promise';
import type { Situation } from '../situation';

const DAY = 24 * 60 * 60_000;
const WEEK = 7 * DAY;
/** Minutes in a day, as examples count. */
const DAYS = 24 * 60;
/** What a note says of a conversation that stays. */
const KEEP =
  /(?<!\p{L})(?:bewaren|bewaar|archief|archiveren|niet (?:wissen|verwijderen|opruimen)|dossier)(?!\p{L})/iu;
/** Somebody asks after what they handed in: it runs. */
const RUNS =
  /(?<!\p{L})(?:ingediend|ingestuurd|ingeleverd|aangetekend|loopt|lopende?|in behandeling|gemaakt)(?!\p{L})/iu;
const DONE = [citizen('Hebben jullie een printer?'), agent('Ja, op de eerste verdieping.'), citizen('Dank!')];
const CLEANER = { cleanUpTask: true };
const LIBRARY = { retentionDays: 60 };

export default defineRule({
  id: 'retention-due',
  theme: 'consent',
  on: ['open'],
  severity: 'info',
  source: { document: 'S4', quote: 'WhatsApp gesprekken worden na twee maanden verwijderd' },
  falseAlarms: 'Een gesprek dat bewaard moet blijven zonder dat dit in een notitie staat.',
  params: {},
  title: 'Ruim oude gesprekken op',
  prompt: {
    je: ['Dit gesprek is ouder dan {termijn}. Controleer of het bewaard moet blijven en ruim het anders op.'],
    u: [
      'Dit gesprek is ouder dan {termijn}. Wilt u controleren of het bewaard moet blijven en het anders opruimen?',
    ],
  },
  insert: null,
  quietFor: WEEK,
  check(situation) {
    const { conversation, channel, agent: me, now } = situation;
    const last = conversation.messages.at(-1);
    const days = channel.retentionDays;
    if (!last || days === null || !me.cleanUpTask || now - writtenAt(last) <= days * DAY) return null;
    if (hasOpenPromise(conversation) || mustStay(situation)) return null;
    return {
      about: `week ${Math.floor(now / WEEK)}`,
      values: { termijn: days === 1 ? '1 dag' : `${days} dagen` },
    };
  },
  examples: {
    speaks: [
      { before: DONE, later: 70 * DAYS, channel: LIBRARY, agent: CLEANER },
      { before: DONE, later: 29 * DAYS, channel: { retentionDays: 28, publicBody: true }, agent: CLEANER },
      {
        before: [citizen('Wie moet ik bellen voor een klacht over geluid?'), agent('De buurtbemiddeling.')],
        later: 90 * DAYS,
        channel: LIBRARY,
        agent: { cleanUpTask: true, coachAddress: 'u' },
      },
      {
        before: [...DONE, agent('Ik zoek het uit.'), agent('De printer is gemaakt, hij doet het weer.')],
        later: 61 * DAYS,
        channel: LIBRARY,
        agent: CLEANER,
      },
    ],
    staysQuiet: [
      { before: DONE, later: 70 * DAYS, channel: LIBRARY },
      { before: DONE, later: 59 * DAYS, channel: LIBRARY, agent: CLEANER },
      { before: DONE, later: 70 * DAYS, agent: CLEANER },
      {
        before: [...DONE, { ...system('Bewaren i.v.m. onderzoek'), author: 'note' }],
        later: 70 * DAYS,
        channel: { retentionDays: 60, publicBody: true, archiveFirst: true },
        agent: CLEANER,
      },
      {
        before: [citizen('Wat is de stand?'), agent('Dat zoek ik voor u uit, u hoort van mij.')],
        later: 70 * DAYS,
        channel: LIBRARY,
        agent: CLEANER,
      },
      {
        before: [citizen('Mijn bezwaar loopt nog, weet u al iets?'), agent('Nee, nog niet.')],
        later: 70 * DAYS,
        channel: LIBRARY,
        agent: CLEANER,
      },
      {
        before: [
          citizen('Ik dien hierbij een klacht in over de behandeling aan de balie.'),
          agent('Dank u.'),
        ],
        later: 70 * DAYS,
        channel: LIBRARY,
        agent: CLEANER,
      },
    ],
  },
});

/** A note says so, or something runs that the conversation is a record of: a complaint, a request under the Woo or GDPR. */
function mustStay({ conversation }: Situation): boolean {
  const noted = conversation.messages
    .slice(-80)
    .some(({ author, text }) => author === 'note' && KEEP.test(text.slice(0, 2000)));
  if (noted) return true;
  return exchangeOf(conversation).recent.some(({ author, text }) => {
    if (author !== 'citizen') return false;
    const { formalMessages, privacyRequests } = readCare(text);
    return (
      privacyRequests.length > 0 ||
      formalMessages.some(({ intent }) => intent === 'submits' || RUNS.test(text.slice(0, 5000)))
    );
  });
}
