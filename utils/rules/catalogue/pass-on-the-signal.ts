import { calendarDay, isoDay } from '../../clock/zone-time';
import type { Conversation } from '../../conversation/conversation';
import { writtenAt } from '../../conversation/message';
import { read } from '../../dutch/read';
import { type Signal, signalOf } from '../../dutch/signal/signal';
import { needsNoAnswer } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number, words } from '../params';
import { bare } from '../private-data';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const ZONE = 'Europe/Amsterdam';
const LETTER = citizen('Ik kreeg een brief over de afvalpas. Wat moet ik daarmee?');
const ANSWER = agent('U hoeft niets te doen, de pas komt vanzelf.');
const GOODBYE = agent('Graag gedaan. Fijne dag!');
const ABOUT_LETTER = { lines: [citizen('Wat betekent die brief van jullie?'), ANSWER] };

export default defineRule({
  id: 'pass-on-the-signal',
  theme: 'consent',
  // Many consoles never close a conversation; a farewell does it there, looked at when time passes.
  // Whatever is written after it takes the chip away.
  on: ['close', 'tick', 'message', 'draft'],
  severity: 'info',
  source: {
    document: 'S4',
    quote:
      'Zorg ervoor dat de signalen, die webcare-/klantenservicemedewerkers ontvangen, gedeeld worden met de rest van de organisatie',
  },
  falseAlarms: 'Iets wat al bekend is bij de collega’s, of een brief die niet van de organisatie komt.',
  params: {
    n: number(3, { min: 2, max: 50, unit: 'gesprekken in een week' }),
    signalWords: words(),
  },
  title: 'Geef het signaal door',
  prompt: {
    je: ['Dit is een signaal voor je collega’s. Leg het kort vast, zonder persoonsgegevens.'],
    u: ['Dit is een signaal voor uw collega’s. Wilt u het kort vastleggen, zonder persoonsgegevens?'],
  },
  // The note of the rulebook is for colleagues; the composer is the citizen's.
  insert: null,
  check({ event, conversation, surroundings, now }, { n, signalWords }) {
    if (event !== 'close' && (event !== 'tick' || !hasEnded(conversation, now))) return null;
    const signals = signalsIn(conversation, now, DAY, signalWords);
    for (const { topic, reported } of signals) {
      // Once per topic per day: who told it first is where it is noted.
      const told = toldToday(conversation, topic, now, signalWords);
      const noted = surroundings.others.some(
        (other) => told !== null && (toldToday(other, topic, now, signalWords) ?? told) < told,
      );
      if (noted) continue;
      const same = surroundings.others.filter((other) =>
        signalsIn(other, now, WEEK, signalWords).some((each) => each.topic === topic),
      ).length;
      if (!reported && (same + 1) % n !== 0) continue;
      return { about: `${topic} ${isoDay(calendarDay(now, ZONE))}` };
    }
    return null;
  },
  examples: {
    speaks: [
      { before: [LETTER, ANSWER], others: [ABOUT_LETTER, ABOUT_LETTER] },
      { before: [citizen('De lift in de bieb is al een week kapot'), agent('Dank, ik geef het door.')] },
      {
        before: [citizen('jullie site klopt niet, er staat een oud adres'), ANSWER, citizen('ok'), GOODBYE],
        event: 'tick',
        later: 2,
      },
      {
        before: [citizen('Ik snap niets van deze aanslag, wat een taal'), ANSWER],
        agent: { coachAddress: 'u' },
      },
      {
        before: [
          citizen('De rolcontainers staan weer vol bij ons'),
          agent('Vervelend, dank voor het melden.'),
        ],
        params: { signalWords: ['rolcontainers'] },
      },
    ],
    staysQuiet: [
      { before: [citizen('De roltrap doet het weer, hij is gerepareerd'), agent('Mooi!')] },
      {
        before: [citizen('Tot hoe laat zijn jullie open?'), agent('Tot 17.00 uur.')],
        others: [
          { lines: [citizen('Hoe laat gaan jullie open?')] },
          { lines: [citizen('Zijn jullie zaterdag open?')] },
        ],
      },
      { before: [LETTER, ANSWER] },
      { before: [LETTER, ANSWER], others: [ABOUT_LETTER] },
      { before: [citizen('Mijn printer is kapot. Kan ik bij jullie printen?'), agent('Ja hoor.')] },
      { before: [citizen('De lift is kapot'), agent('Welke lift is het?')], event: 'tick' },
      {
        before: [citizen('de printer doet het niet'), agent('Dank, ik meld het.')],
        others: [
          {
            lines: [citizen('De printer boven is kapot'), agent('Dank u, dat geven we door.', { later: 30 })],
          },
        ],
      },
      { before: [citizen('De lift is kapot'), ANSWER, GOODBYE], event: 'tick', later: 3 * 24 * 60 },
      { before: [citizen('Er is geen storing meer hoor'), agent('Fijn om te horen!')] },
    ],
  },
});

/** The agent said goodbye within the last hour, and nobody waits. */
function hasEnded(conversation: Conversation, now: number): boolean {
  const { lastAgent, unanswered } = exchangeOf(conversation);
  if (!lastAgent || now - writtenAt(lastAgent) > HOUR || !unanswered.every(needsNoAnswer)) return false;
  return read(lastAgent.text).acts.has('closing');
}

/** When a citizen first reported this topic here today (epoch ms); null when nobody did. */
function toldToday(
  conversation: Conversation,
  topic: string,
  now: number,
  signalWords: readonly string[],
): number | null {
  const today = isoDay(calendarDay(now, ZONE));
  const first = exchangeOf(conversation).recent.find(
    (message) =>
      message.author === 'citizen' &&
      isoDay(calendarDay(writtenAt(message), ZONE)) === today &&
      signalsOf(message.text, signalWords).some((each) => each.reported && each.topic === topic),
  );
  return first ? writtenAt(first) : null;
}

/** What the citizen's messages of that last time (ms) are signals of, reports first. */
function signalsIn(
  conversation: Conversation,
  now: number,
  time: number,
  signalWords: readonly string[],
): readonly Signal[] {
  const told = exchangeOf(conversation).recent.filter(
    (message) => message.author === 'citizen' && now - writtenAt(message) <= time,
  );
  const found = told.flatMap(({ text }) => signalsOf(text, signalWords));
  return found.toSorted((a, b) => Number(b.reported) - Number(a.reported));
}

function signalsOf(text: string, signalWords: readonly string[]): readonly Signal[] {
  const own = signalWords.filter(
    (word) => bare(word) !== '' && bare(text.slice(0, 5000)).includes(bare(word)),
  );
  const signal = signalOf(text);
  return [...own.map((topic) => ({ topic, reported: true })), ...(signal ? [signal] : [])];
}
