import { dayInWords } from '../../clock/moment-in-words';
import { isOpen, openTime } from '../../clock/opening-hours';
import { hoursOf } from '../channel-hours';
import { defineRule } from '../define-rule';
import { type DuePromise, duePromise, isSameDue, promisedHere } from '../due-promise';
import { agent, citizen } from '../example';
import { number } from '../params';
import type { Situation } from '../situation';

const HOUR = 3_600_000;
/** Minutes in a day, as examples count. */
const DAY = 24 * 60;
const ASKED = citizen('Wanneer wordt de heg bij ons gesnoeid?');
const PROMISED = agent('Dat zoek ik voor u uit. U hoort uiterlijk vrijdag van mij.');
/** Tuesday 3 March 10.02 to Friday 13.00. */
const FRIDAY_AT_ONE = 3 * DAY + 178;

export default defineRule({
  id: 'promise-due',
  theme: 'time',
  // A message that keeps the promise takes the reminder away.
  on: ['tick', 'open', 'message'],
  severity: 'warn',
  source: { document: 'S4', quote: 'hou bij of dat in de praktijk ook lukt' },
  falseAlarms: 'Een belofte die u al nakwam via telefoon of e-mail; dat ziet Souffleur niet.',
  params: {
    leadHours: number(4, { min: 1, max: 40, unit: 'uur open' }),
    // After two weeks it is history, and an apology is due rather than a reminder.
    forgetAfterDays: number(14, { min: 1, max: 60, unit: 'dagen' }),
  },
  title: 'Je hebt iets beloofd',
  prompt: {
    je: [
      'Je hebt beloofd om {datum} terug te komen op deze vraag. Stuur een bericht, ook als je nog niets weet.',
    ],
    u: [
      'U heeft beloofd om {datum} terug te komen op deze vraag. Stuur een bericht, ook als u nog niets weet.',
    ],
  },
  insert: {
    place: 'end',
    je: ['Ik zou je {datum} iets laten weten. Ik ben er nog mee bezig.'],
    u: ['Ik zou u {datum} iets laten weten. Ik ben er nog mee bezig.'],
  },
  maxPerConversation: 2,
  check(situation, { leadHours, forgetAfterDays }) {
    const { channel, now } = situation;
    const promise = openPromise(situation);
    const hours = hoursOf(channel);
    if (!promise || !isOpen(hours, now) || now - promise.due > forgetAfterDays * 24 * HOUR) return null;
    const { messageId, madeAt, due } = promise;
    // "Over een uur" is no reason to speak at once: a third of the time is the agent's own.
    const left = openTime(hours, now, due);
    if (left > leadHours * HOUR) return null;
    const given = madeAt === null ? null : openTime(hours, madeAt, due);
    if (given !== null && given - left < given / 3) return null;
    const datum = dayInWords(due, now, hours?.zone);
    return { about: `${messageId} ${now < due ? 'soon' : 'late'}`, values: { datum } };
  },
  examples: {
    speaks: [
      { before: [ASKED, PROMISED, citizen('Fijn, bedankt!')], later: FRIDAY_AT_ONE },
      { before: [ASKED, PROMISED, agent('Heeft u verder nog vragen?')], later: 4 * DAY },
      {
        before: [
          citizen('hoe lang duurt het nog met mijn vergunning'),
          agent('Ik vraag het na bij Vergunningen en bel je morgen voor 12.00 uur terug.'),
          citizen('top'),
          agent('Graag gedaan, fijne dag!'),
        ],
        later: DAY,
        channel: { openingHours: 'ma-vr 09:00-17:00' },
      },
      {
        before: [citizen('Is mijn boek al binnen?'), agent('Ik kijk het na. Over een uur weet ik meer.')],
        later: 45,
      },
      // Its words are no longer on the page.
      { before: [citizen('Bedankt alvast')], promised: [{ dueIn: 60 }], channel: { address: 'je' } },
      {
        before: [ASKED, agent('Ge hoort binnen twee werkdagen iets van ons.')],
        later: 3 * DAY,
        agent: { coachAddress: 'u' },
      },
    ],
    staysQuiet: [
      {
        before: [ASKED, agent('Over een uur weet ik meer.')],
        later: 45,
        promised: [{ dueIn: 15, kept: true }],
      },
      { before: [citizen('Bedankt alvast')], promised: [{ dueIn: 7 * DAY }] },
      {
        before: [ASKED, PROMISED, agent('De heg is volgende week aan de beurt.', { later: 2 * DAY })],
        later: DAY,
      },
      { before: [ASKED, PROMISED], later: DAY },
      { before: [ASKED, PROMISED, citizen('Laat maar, het is al gelukt')], later: FRIDAY_AT_ONE },
      {
        before: [ASKED, PROMISED, agent('Mijn collega van Groen neemt het van mij over.')],
        later: FRIDAY_AT_ONE,
      },
      { before: [ASKED, agent('Ik kom er zo snel mogelijk op terug.')], later: FRIDAY_AT_ONE },
      { before: [ASKED, agent('De heg wordt uiterlijk vrijdag gesnoeid.')], later: FRIDAY_AT_ONE },
      { before: [ASKED, agent('Over een uur weet ik meer.')], later: 10 },
      {
        before: [
          ASKED,
          PROMISED,
          agent('Ik heb nog geen bericht. U hoort maandag van mij.', { later: 3 * DAY }),
        ],
        later: 120,
      },
      { before: [ASKED, PROMISED], later: FRIDAY_AT_ONE, channel: { openingHours: 'ma-vr 15:00-17:00' } },
    ],
  },
});

/** The promise by its words, or what is stored of it where the page no longer shows them; not when it was ticked off. */
function openPromise({
  conversation,
  channel,
  surroundings,
}: Situation): (Omit<DuePromise, 'madeAt'> & { readonly madeAt: number | null }) | null {
  const { promised } = surroundings;
  if (conversation.messages.length === 0) return null;
  const said = duePromise(conversation, channel);
  if (said) {
    const done = promised.some(({ due, kept }) => kept && isSameDue(due, said.due));
    return done ? null : said;
  }
  const open = promised.filter(({ due, kept }) => !kept && !promisedHere(conversation, channel, due));
  const next = open.toSorted((a, b) => a.due - b.due)[0];
  return next ? { messageId: `promise ${next.due}`, madeAt: null, due: next.due } : null;
}
