import { durationInWords } from '../../clock/duration';
import { isOpen, openTime } from '../../clock/opening-hours';
import { hoursOf } from '../channel-hours';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { number } from '../params';

const MINUTE = 60_000;
const EARLIER = [citizen('Zijn jullie zaterdag open?'), agent('Ja, van 10.00 tot 16.00 uur.')];
const LIBRARY = { openingHours: 'ma-vr 10:00-17:00' };

export default defineRule({
  id: 'check-the-inbox',
  theme: 'time',
  // Whoever opens a conversation or writes has looked: the reminder goes.
  on: ['tick', 'open', 'draft'],
  severity: 'info',
  source: {
    document: 'S4',
    quote: 'kijkt minstens elk half uur of er vragen moeten worden beantwoord',
  },
  falseAlarms: 'Een medewerker die op de telefoon of in een ander venster al keek, of die pauze heeft.',
  params: { everyMin: number(30, { min: 5, max: 240, unit: 'minuten' }) },
  title: 'Kijk even of er vragen zijn',
  prompt: {
    je: ['Je hebt {t} niet op dit kanaal gekeken. Staan er nieuwe vragen?'],
    u: ['U heeft {t} niet op dit kanaal gekeken. Staan er nieuwe vragen?'],
  },
  insert: null,
  check({ channel, agent: { onDuty }, surroundings, now }, { everyMin }) {
    const { hiddenSince } = surroundings;
    // It is about the channel, not about the conversation that happens to be in front.
    if (hiddenSince === null || !onDuty) return null;
    const hours = hoursOf(channel);
    if (!isOpen(hours, now)) return null;
    // A closed evening is no time that somebody should have looked.
    const away = openTime(hours, hiddenSince, now);
    const rounds = Math.floor(away / (everyMin * MINUTE));
    if (rounds === 0) return null;
    return { about: `${hiddenSince} ${rounds}`, values: { t: durationInWords(away / MINUTE) } };
  },
  examples: {
    speaks: [
      { before: EARLIER, hiddenFor: 31, later: 60, channel: LIBRARY },
      { before: [citizen('Mag mijn hond mee naar binnen?')], hiddenFor: 45 },
      { before: EARLIER, hiddenFor: 90, later: 120, agent: { coachAddress: 'u' }, channel: LIBRARY },
      { before: EARLIER, hiddenFor: 12, params: { everyMin: 10 } },
      { hiddenFor: 33, channel: { sync: 'live', openingHours: 'ma-vr 09:00-17:00' } },
      { before: EARLIER, hiddenFor: 17 * 60, later: 24 * 60 + 31, channel: LIBRARY },
    ],
    staysQuiet: [
      { before: EARLIER, hiddenFor: 31, agent: { onDuty: false } },
      { before: EARLIER, hiddenFor: 29 },
      { before: EARLIER, later: 60 },
      { before: EARLIER, hiddenFor: 120, later: 8 * 60, channel: LIBRARY },
      { before: EARLIER, hiddenFor: 17 * 60, later: 24 * 60 + 10, channel: LIBRARY },
      { before: EARLIER, hiddenFor: 40, channel: { ...LIBRARY, holidays: ['2026-03-03'] } },
    ],
  },
});
