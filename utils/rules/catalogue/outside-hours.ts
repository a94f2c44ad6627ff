import { hoursInWords } from '../../clock/hours-in-words';
import { clockInWords, momentInWords } from '../../clock/moment-in-words';
import { isOpen, nextOpening } from '../../clock/opening-hours';
import { dateInWords } from '../../clock/workday';
import { writtenAt } from '../../conversation/message';
import { hoursOf } from '../channel-hours';
import { needsNoAnswer } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen, system } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { inDanger } from '../possible-danger';
import type { Situation } from '../situation';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The draft itself says that nobody is there. */
const SAYS_CLOSED = /(?<!\p{L})(?:gesloten|openingstijd|kantoortijd|kantooruren|afwezig|werkdag)/iu;
const QUESTION = citizen('Kan ik bij jullie ook een cursus volgen?');
const LIBRARY = { openingHours: 'ma-vr 10:00-17:00' };
/** Twenty past five on a Tuesday. */
const EVENING = '2026-03-03T17:19:00+01:00';

export default defineRule({
  id: 'outside-hours',
  theme: 'time',
  on: ['open', 'draft'],
  severity: 'info',
  source: { document: 'S4', quote: 'het antwoord komt dan op de eerstvolgende werkdag' },
  falseAlarms: 'Een medewerker met avonddienst, zolang die uren niet bij de openingstijden staan.',
  // A conversation that began in time may run over a little.
  params: { runOverMin: number(15, { min: 0, max: 120, unit: 'minuten' }) },
  title: 'Buiten openingstijd',
  prompt: {
    je: [
      'Het is buiten de openingstijd ({tijden}). Je antwoord mag wachten tot {volgende}. Staat het afwezigheidsbericht aan?',
    ],
    u: [
      'Het is buiten de openingstijd ({tijden}). Uw antwoord mag wachten tot {volgende}. Staat het afwezigheidsbericht aan?',
    ],
  },
  insert: {
    place: 'end',
    je: ['Bedankt voor je bericht. We zijn nu gesloten. Je krijgt antwoord op {datum}, na {openingstijd}.'],
    u: ['Bedankt voor uw bericht. We zijn nu gesloten. U krijgt antwoord op {datum}, na {openingstijd}.'],
  },
  check(situation, { runOverMin }) {
    const { channel, conversation, draft, now } = situation;
    const hours = hoursOf(channel);
    if (!hours || isOpen(hours, now) || conversation.messages.length === 0) return null;
    const answers = draft.trim() !== '' && !SAYS_CLOSED.test(draft.slice(0, 2000));
    if (!answers && !(draft.trim() === '' && hasNewQuestion(situation))) return null;
    const { lastAgent } = exchangeOf(conversation);
    const spokeAt = lastAgent ? writtenAt(lastAgent) : null;
    if (spokeAt !== null && now - spokeAt <= runOverMin * MINUTE && isOpen(hours, spokeAt)) return null;
    const next = nextOpening(hours, now);
    if (next === null || inDanger(situation)) return null;
    return {
      about: `closed until ${next}`,
      values: {
        tijden: hoursInWords(hours, now),
        volgende: momentInWords(next, now, hours.zone),
        datum: dateInWords(next, hours.zone),
        openingstijd: clockInWords(next, hours.zone),
      },
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], start: EVENING, channel: LIBRARY },
      {
        before: [QUESTION],
        draft: 'Ja hoor, kijk maar bij',
        start: EVENING,
        channel: LIBRARY,
        event: 'draft',
      },
      {
        before: [citizen('Goedenavond, mijn pas is zoek. Wat nu?')],
        later: 14 * 60,
        start: '2026-02-27T19:00:00+01:00',
        channel: { openingHours: 'ma-vr 09:00-17:00, za 10:00-13:00' },
      },
      {
        before: [QUESTION, system('We hebben uw bericht ontvangen.')],
        draft: 'Dat kan, de cursussen',
        event: 'draft',
        channel: { openingHours: 'ma-vr 9-17', holidays: ['2026-03-03'] },
      },
    ],
    staysQuiet: [
      { before: [QUESTION], start: EVENING, channel: { ...LIBRARY, calamity: true } },
      { before: [QUESTION], channel: LIBRARY, later: 60 },
      {
        before: [QUESTION, system('We zijn gesloten. U hoort morgen van ons.')],
        start: EVENING,
        channel: LIBRARY,
      },
      { before: [citizen('Er is brand bij de buren, help!')], start: EVENING, channel: LIBRARY },
      { before: [QUESTION, agent('Ja, dat kan.'), citizen('Bedankt!')], start: EVENING, channel: LIBRARY },
      {
        before: [QUESTION, agent('Ja, welke cursus zoekt u?'), citizen('Iets met schilderen?', { later: 5 })],
        draft: 'Die is op woensdag.',
        event: 'draft',
        start: '2026-03-03T16:54:00+01:00',
        channel: LIBRARY,
      },
      {
        before: [QUESTION],
        draft: 'We zijn nu gesloten. Morgen krijgt u antwoord.',
        event: 'draft',
        start: EVENING,
        channel: LIBRARY,
      },
      { before: [QUESTION], start: EVENING },
      { before: [QUESTION], start: EVENING, channel: { openingHours: 'ma-zo 09:00-22:30' } },
    ],
  },
});

/** Somebody asks something, not days ago, and no automatic message has told them when an answer comes. */
function hasNewQuestion({ conversation, now }: Situation): boolean {
  const { unanswered } = exchangeOf(conversation);
  const last = unanswered.findLast((message) => !needsNoAnswer(message));
  if (!last || now - writtenAt(last) > 3 * DAY) return false;
  const tail = conversation.messages.slice(-40);
  return !tail.slice(tail.indexOf(last) + 1).some(({ author }) => author === 'system');
}
