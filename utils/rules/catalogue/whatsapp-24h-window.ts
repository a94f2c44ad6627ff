import { durationInWords } from '../../clock/duration';
import { addWorkdays, dateInWords } from '../../clock/workday';
import { writtenAt } from '../../conversation/message';
import { hoursOf } from '../channel-hours';
import { needsNoAnswer } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { hasOpenPromise } from '../open-promise';
import { number, words } from '../params';
import { followsTemplate } from '../template-text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const API = { platform: 'whatsapp-api' };
const QUESTION = citizen('Is er al iets bekend over mijn aanvraag voor een laadpaal?');

export default defineRule({
  id: 'whatsapp-24h-window',
  theme: 'time',
  // A message opens the window anew or is the answer: what was said about it goes.
  on: ['tick', 'draft', 'send', 'message'],
  severity: 'info',
  source: { document: 'L7', quote: 'free text is allowed only within 24 hours' },
  falseAlarms:
    'Een sjabloonbericht dat niet in de lijst staat, of een console die zelf al een sjabloon kiest.',
  params: {
    windowHours: number(24, { min: 1, max: 168, unit: 'uur' }),
    warnBeforeHours: number(2, { min: 1, max: 12, unit: 'uur' }),
    // Approved texts may go out at any hour; {{1}} stands for whatever is filled in.
    templates: words(),
  },
  title: 'Het antwoordvenster loopt af',
  prompt: {
    je: [
      'Je kunt nog {t} vrij antwoorden. Daarna kan het alleen met een goedgekeurd sjabloonbericht.',
      'Het laatste bericht van de ander is ouder dan {uren} uur. Je kunt nu alleen een goedgekeurd sjabloonbericht sturen.',
    ],
    u: [
      'U kunt nog {t} vrij antwoorden. Daarna kan het alleen met een goedgekeurd sjabloonbericht.',
      'Het laatste bericht van de ander is ouder dan {uren} uur. U kunt nu alleen een goedgekeurd sjabloonbericht sturen.',
    ],
  },
  insert: {
    place: 'end',
    je: ['Ik ben er nog mee bezig. Je hoort uiterlijk {datum} van mij.'],
    u: ['Ik ben er nog mee bezig. U hoort uiterlijk {datum} van mij.'],
  },
  check({ event, conversation, channel, draft, now }, { windowHours, warnBeforeHours, templates }) {
    const { lastCitizen, unanswered } = exchangeOf(conversation);
    // The app on WhatsApp Web has no such window.
    if (channel.platform !== 'whatsapp-api' || !lastCitizen || event === 'message') return null;
    const left = writtenAt(lastCitizen) + windowHours * HOUR - now;
    const writing = draft.trim() !== '';
    if (writing && followsTemplate(draft, templates)) return null;
    if (left <= 0) {
      if (!writing || event === 'tick') return null;
      return {
        about: `${lastCitizen.id} closed`,
        severity: event === 'send' ? 'block' : 'info',
        values: { uren: String(windowHours) },
        insert: false,
      };
    }
    const waits = !unanswered.every(needsNoAnswer) || hasOpenPromise(conversation) || writing;
    if (event === 'send' || left > warnBeforeHours * HOUR || !waits) return null;
    const tomorrow = addWorkdays(now, 1, 'Europe/Amsterdam', hoursOf(channel)?.holidays);
    return {
      about: `${lastCitizen.id} soon`,
      values: { t: durationInWords(Math.max(1, left / MINUTE)), datum: dateInWords(tomorrow) },
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], later: 23 * 60, channel: API },
      { before: [QUESTION], draft: 'De aanvraag ligt bij Verkeer.', later: 25 * 60, channel: API },
      { before: [QUESTION], draft: 'De aanvraag ligt', event: 'draft', later: 22.5 * 60, channel: API },
      {
        before: [QUESTION, agent('Ik zoek het voor u uit, u hoort zo snel mogelijk van mij.')],
        later: 23 * 60,
        channel: API,
        agent: { coachAddress: 'u' },
      },
      {
        before: [QUESTION, agent('Die is in behandeling.'), citizen('ok, dank u')],
        draft: 'Uw laadpaal wordt volgende week geplaatst!',
        later: 3 * 24 * 60,
        channel: API,
      },
    ],
    staysQuiet: [
      { before: [QUESTION], later: 23 * 60 },
      { before: [QUESTION], draft: 'De aanvraag ligt bij Verkeer.', later: 25 * 60 },
      { before: [QUESTION], later: 10 * 60, channel: API },
      {
        before: [QUESTION, agent('Ja, die is goedgekeurd.'), citizen('Top, bedankt!')],
        later: 23 * 60,
        channel: API,
      },
      { before: [QUESTION], draft: 'De aanvraag ligt bij Verkeer.', later: 23 * 60, channel: API },
      { before: [QUESTION], later: 30 * 60, channel: API },
      {
        before: [QUESTION],
        draft: 'Er is nieuws over uw aanvraag laadpaal. Wilt u verder praten? Antwoord dan JA.',
        later: 30 * 60,
        channel: API,
        params: {
          templates: ['Er is nieuws over uw aanvraag {{1}}. Wilt u verder praten? Antwoord dan JA.'],
        },
      },
    ],
  },
});
