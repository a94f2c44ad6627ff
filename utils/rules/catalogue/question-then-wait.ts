import { read } from '../../dutch/read';
import { sentenceSpans } from '../../dutch/sentence-spans';
import { asksBack } from '../asks-back';
import { defineRule, type Rewrite } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { spokenAt } from '../silence';
import { ladderOf } from '../unpleasant-ladder';

const LIVE = { sync: 'live' };
const UNSIGNED = { sync: 'live', signOff: 'geen' };
const ASKED = citizen('Hoe zeg ik mijn abonnement op?');
const CHECKED = agent('Dat kan via Mijn account op de website. Kunt u hier iets mee?');

export default defineRule({
  id: 'question-then-wait',
  theme: 'checking',
  on: ['send'],
  severity: 'advice',
  source: { document: 'R1', quote: 'a «good luck» sent too quickly removed the room for an acknowledgement' },
  falseAlarms: 'Een inwoner die zelf al afscheid nam met andere woorden dan een groet.',
  params: { waitSec: number(60, { min: 10, max: 600, unit: 'seconden' }) },
  title: 'Stel de vraag en wacht op antwoord',
  prompt: {
    je: ['Je stelt een vraag en neemt meteen afscheid. Stuur eerst de vraag en wacht op het antwoord.'],
    u: ['U stelt een vraag en neemt meteen afscheid. Stuur eerst de vraag en wacht op het antwoord.'],
  },
  insert: null,
  maxPerConversation: 1,
  check(situation, { waitSec }) {
    const { draft, channel, conversation, now } = situation;
    if (channel.sync !== 'live' || !read(draft).acts.has('closing')) return null;
    const { lastAgent, unanswered, lastCitizen } = exchangeOf(conversation);
    // A citizen who says goodbye leaves anyway; a last courtesy question keeps nobody waiting.
    if (!lastCitizen || unanswered.some(({ text }) => read(text).acts.has('closing'))) return null;
    const together = asksBack(draft);
    const tooSoon =
      unanswered.length === 0 &&
      lastAgent !== null &&
      asksBack(lastAgent.text) &&
      now - spokenAt(lastAgent) < waitSec * 1000;
    if ((!together && !tooSoon) || ladderOf(situation, 1).began) return null;
    return { about: 'draft', rewrites: together ? withoutFarewell(draft) : [] };
  },
  examples: {
    speaks: [
      { before: [ASKED], draft: 'Kunt u hier iets mee? Fijne dag!', channel: LIVE },
      {
        before: [ASKED],
        draft: 'Dat kan via de website. Heb je nog andere vragen? Groetjes, Suzan',
        channel: { sync: 'live', address: 'je' },
      },
      { before: [ASKED, CHECKED], draft: 'Succes ermee!', channel: LIVE, later: 0.3 },
      {
        before: [ASKED, CHECKED, citizen('ja denk het wel')],
        draft: 'Mooi! Kan ik verder nog iets voor u doen? Nog een prettige middag.',
        channel: LIVE,
      },
    ],
    staysQuiet: [
      { before: [ASKED], draft: 'Kunt u hier iets mee? Fijne dag!', channel: { signOff: 'geen' } },
      { before: [ASKED], draft: 'Dat kan via Mijn account. Kunt u hier iets mee?', channel: UNSIGNED },
      {
        before: [ASKED, CHECKED, citizen('ja, dank u')],
        draft: 'Graag gedaan. Fijne dag!',
        channel: UNSIGNED,
      },
      { before: [ASKED, CHECKED], draft: 'Fijne dag verder!', channel: UNSIGNED, later: 5 },
      {
        before: [ASKED],
        draft: 'Mocht u nog vragen hebben, dan horen we het graag. Fijne dag!',
        channel: UNSIGNED,
      },
      {
        before: [ASKED, CHECKED, citizen('ja hoor, fijne dag!')],
        draft: 'Kan ik nog iets voor u doen? Anders een fijne dag!',
        channel: UNSIGNED,
      },
    ],
  },
});

/** The draft up to its goodbye. Nothing when the goodbye stands in the question itself. */
function withoutFarewell(draft: string): readonly Rewrite[] {
  const kept = sentenceSpans(draft)
    .map(({ start, end }) => draft.slice(start, end))
    .filter((sentence) => !read(sentence).acts.has('closing') || asksBack(sentence));
  const text = kept.join('').trim();
  // "Groet, Debbie" on a line of its own leaves her name behind.
  return asksBack(text) && text.length < draft.trim().length ? [{ label: 'Splits bericht', text }] : [];
}
