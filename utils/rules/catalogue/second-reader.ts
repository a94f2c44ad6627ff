import { zoneTime } from '../../clock/zone-time';
import { read } from '../../dutch/read';
import { namesTopic } from '../../dutch/topics/names-topic';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { date, number, words } from '../params';
import { inDanger } from '../possible-danger';
import { isQuickReply } from '../settled-text';
import type { Situation } from '../situation';
import { waitingTime } from '../waiting-time';

/** When an answer is due within this time (ms), waiting for a colleague would make it late. */
const DUE_SOON = 5 * 60_000;
/** A greeting, a thank-you or "one moment" of so many words needs no second reader. */
const SMALL_TALK = 8;

const COMPLAINT = citizen('Ik heb een klacht over de baliemedewerker van gisteren.');
const ANSWER = 'Wat vervelend om te horen. Ik geef uw klacht door aan de leidinggevende.';
const TRAINING = { until: '2026-06-01' };
const HOURS = 'Wij zijn open van maandag tot en met vrijdag van 10.00 tot 17.00 uur.';

export default defineRule({
  id: 'second-reader',
  theme: 'tone',
  on: ['send'],
  severity: 'block',
  source: {
    document: 'S4',
    quote: 'een extra check door een collega te laten doen voordat een antwoord wordt verzonden',
  },
  falseAlarms: 'Een onderwerp op de lijst dat alleen terloops wordt genoemd.',
  params: { until: date(), topics: words(), longWords: number(150, { min: 20, max: 1000, unit: 'woorden' }) },
  title: 'Laat een collega meelezen',
  prompt: {
    je: ['Afspraak: een collega leest dit bericht eerst mee. Vraag dat nu en verstuur het daarna.'],
    u: ['Afspraak: een collega leest dit bericht eerst mee. Wilt u dat nu vragen en het daarna versturen?'],
  },
  // What the rulebook says to the colleague must never land in the composer of the citizen's conversation.
  insert: null,
  check(situation, { until, topics, longWords }) {
    const { draft, conversation, channel, now } = situation;
    if (draft.trim() === '') return null;
    const training = until !== null && isoDay(now) <= until;
    const agreed = training || read(draft).wordCount > longWords || isAbout(situation, topics);
    if (!agreed || isQuickReply(draft, channel) || isSmallTalk(draft) || inDanger(situation)) return null;
    const waiting = waitingTime(conversation, channel, now);
    const late = waiting !== null && waiting.target - waiting.waited < DUE_SOON;
    return { about: 'draft', ...(late ? { severity: 'advice' as const } : {}) };
  },
  examples: {
    speaks: [
      { before: [COMPLAINT], draft: ANSWER, params: TRAINING },
      { before: [COMPLAINT], draft: ANSWER, params: { topics: ['klacht', 'geld'] } },
      {
        before: [citizen('Ik ben van de krant. Mag ik iets vragen?')],
        draft: 'Voor de pers hebben wij een woordvoerder. Ik vraag of die u belt.',
        params: { topics: ['pers', 'krant'] },
      },
      { before: [COMPLAINT], draft: ANSWER, params: TRAINING, later: 28 },
      {
        before: [COMPLAINT],
        draft: `${ANSWER} U hoort binnen twee weken van ons. Wilt u weten hoe dat gaat?`,
        params: { longWords: 20 },
      },
    ],
    staysQuiet: [
      {
        before: [citizen('Wanneer zijn jullie open?')],
        draft: HOURS,
        params: TRAINING,
        channel: { quickReplies: [{ topic: 'openingstijden', je: HOURS, u: HOURS }] },
      },
      { before: [COMPLAINT], draft: ANSWER, params: { until: '2026-03-02' } },
      { before: [COMPLAINT], draft: ANSWER },
      { before: [COMPLAINT], draft: 'Momentje, ik kijk even.', params: TRAINING },
      {
        before: [citizen('Hoelang is mijn pas nog geldig?')],
        draft: 'Hij is nog een jaar geldig.',
        params: { topics: ['geld'] },
      },
      {
        before: [citizen('Mijn moeder ligt op de grond en ademt niet meer')],
        draft: 'Bel nu 112. Ik blijf hier.',
        params: TRAINING,
      },
      {
        before: [COMPLAINT, agent(ANSWER), citizen('dank u')],
        draft: 'Graag gedaan, fijne dag!',
        params: TRAINING,
      },
    ],
  },
});

/** The day in the Netherlands at `now` (epoch ms), as "2026-03-09". */
function isoDay(now: number): string {
  const { year, month, day } = zoneTime(now, 'Europe/Amsterdam');
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function isSmallTalk(draft: string): boolean {
  const { acts, wordCount, questions } = read(draft);
  if (/^\s*graag gedaan[!. ]*$/i.test(draft)) return true;
  if (wordCount > SMALL_TALK || questions > 0 || /\d/.test(draft) || acts.has('advice')) return false;
  return acts.has('hold') || acts.has('thanks') || acts.has('greeting') || acts.has('closing');
}

/** A topic stands in the draft, or in what the citizen last said: as a word, or in a longer one ("klachten"). */
function isAbout({ draft, conversation }: Situation, topics: readonly string[]): boolean {
  if (topics.length === 0) return false;
  const said = exchangeOf(conversation).lastCitizenStretch.map(({ text }) => text);
  return topics.some((topic) => [draft, ...said].some((text) => namesTopic(text, topic)));
}
