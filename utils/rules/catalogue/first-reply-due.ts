import { durationInWords } from '../../clock/duration';
import { clockInWords, dayInWords } from '../../clock/moment-in-words';
import { openUntil } from '../../clock/opening-hours';
import { addWorkdays, dateInWords } from '../../clock/workday';
import type { Channel } from '../../conversation/channel';
import { writtenAt } from '../../conversation/message';
import { hoursOf } from '../channel-hours';
import { defineRule } from '../define-rule';
import { agent, citizen, system } from '../example';
import { number } from '../params';
import { waitingTime } from '../waiting-time';

const HOUR = 3_600_000;
const QUESTION = citizen('Kan ik bij jullie een paspoort aanvragen?');

export default defineRule({
  id: 'first-reply-due',
  theme: 'time',
  on: ['tick'],
  severity: 'warn',
  source: { document: 'S4', quote: 'Directe beantwoording (binnen 30 minuten)' },
  falseAlarms: 'Een vraag die telefonisch al is beantwoord, of een bericht dat geen antwoord nodig heeft.',
  params: {
    // A conversation left for days is history, not somebody waiting at the desk.
    forgetAfterHours: number(72, { min: 1, max: 336, unit: 'uur' }),
  },
  title: 'De ander wacht op antwoord',
  prompt: {
    je: [
      'Deze vraag wacht al {t}. Het streven is {streven}. Antwoord, of laat weten wanneer je antwoord komt.',
    ],
    u: [
      'Deze vraag wacht al {t}. Het streven is {streven}. Antwoord, of laat weten wanneer uw antwoord komt.',
    ],
  },
  insert: {
    place: 'end',
    je: [
      'Bedankt voor je bericht. Ik zoek het voor je uit. Je hoort vandaag voor {tijd} van mij.',
      'Bedankt voor je bericht. Ik zoek het voor je uit. Je hoort uiterlijk {datum} van mij.',
    ],
    u: [
      'Bedankt voor uw bericht. Ik zoek het voor u uit. U hoort vandaag voor {tijd} van mij.',
      'Bedankt voor uw bericht. Ik zoek het voor u uit. U hoort uiterlijk {datum} van mij.',
    ],
  },
  check({ conversation, channel, now }, { forgetAfterHours }) {
    const waiting = waitingTime(conversation, channel, now);
    if (!waiting || now - writtenAt(waiting.message) > forgetAfterHours * HOUR) return null;
    const { message, waited, target } = waiting;
    if (waited < (target * 2) / 3) return null;
    const due = waited >= target;
    return {
      about: `${message.id} ${due ? 'due' : 'soon'}`,
      severity: due ? 'warn' : 'info',
      values: {
        t: inWords(waited),
        streven: inWords(target),
        tijd: laterToday(channel, now),
        datum: dateInWords(addWorkdays(now, 1)),
      },
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], later: 20 },
      { before: [QUESTION], later: 45 },
      { before: [QUESTION, system('Bedankt voor uw bericht. We reageren zo snel mogelijk.')], later: 40 },
      { before: [QUESTION], later: 25, channel: { address: 'je', openingHours: 'ma-vr 09:00-12:30' } },
      { before: [QUESTION], later: 1, channel: { sync: 'live', firstReplyTargetSec: 60 } },
    ],
    staysQuiet: [
      { before: [QUESTION], later: 10 },
      { before: [QUESTION, agent('Ja, dat kan op afspraak.')], later: 60 },
      { before: [QUESTION, agent('Ja, dat kan op afspraak.'), citizen('Bedankt!')], later: 60 },
      { before: [QUESTION], later: 45, channel: { openingHours: 'ma-vr 13:00-17:00' } },
      { before: [QUESTION], later: 60 * 24 * 30 },
    ],
  },
});

/** When the channel closes today; empty when that is too soon to promise an answer by, or it does not close. */
function laterToday(channel: Channel, now: number): string {
  const closes = openUntil(hoursOf(channel), now);
  if (closes === null || closes - now < HOUR || dayInWords(closes, now) !== 'vandaag') return '';
  return clockInWords(closes);
}

function inWords(ms: number): string {
  return ms < 90_000 ? `${Math.round(ms / 1000)} seconden` : durationInWords(ms / 60_000);
}
