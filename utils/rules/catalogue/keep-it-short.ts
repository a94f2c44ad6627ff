import type { Channel } from '../../conversation/channel';
import { readPlain } from '../../dutch/plain/read-plain';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { inDanger } from '../possible-danger';

const ASKED = citizen('Kan ik mijn afspraak verzetten?');
const LONG =
  'U kunt uw afspraak verzetten via de knop in de bevestiging die u per mail heeft gekregen toen u de afspraak maakte en als u die mail niet meer heeft dan kunt u ons ook even bellen.';
const STEPS =
  '1. Open de mail met de bevestiging.\n2. Klik onderaan op de blauwe knop Afspraak wijzigen.\n3. Kies een andere dag en een andere tijd.\n4. Vul nog een keer uw naam en geboortejaar in.\n5. Klik op Bevestigen en wacht op de mail.';
/** The draft rests (ms) before anyone speaks of its length. */
const RESTS = 5000;
const STEP = /^[ \t]{0,10}(?:\d{1,2}[.)]|stap \d|[-–*•])[ \t]?\S/gimu;
const WANTS_ALL =
  /(?<!\p{L})(?:uitleg|uitleggen|uitgebreid\p{L}*|toelichting|toelichten|stap voor stap|in detail|precies (?:hoe|wat)|leg(?:t|gen)? (?:\p{L}+ ){0,5}uit)(?!\p{L})/iu;
/** Opening times or prices in a row: long, and easy to read. */
const MOST_NUMBERS = 5;

export default defineRule({
  id: 'keep-it-short',
  theme: 'answering',
  on: ['draft'],
  severity: 'info',
  source: {
    document: 'S4',
    quote: 'WhatsApp is vooral geschikt voor snelle vragen die een kort antwoord kunnen krijgen',
  },
  falseAlarms: 'Een lange zin die bestaat uit namen, tijden of een citaat uit een brief.',
  // Our starting points, to be tuned in practice.
  params: {
    maxWords: number(90, { min: 20, max: 400, unit: 'woorden' }),
    maxWordsLive: number(60, { min: 20, max: 400, unit: 'woorden' }),
    maxSentenceWords: number(20, { min: 10, max: 60, unit: 'woorden' }),
  },
  title: 'Houd het kort',
  prompt: {
    je: ['Je bericht is lang ({n} woorden). Zet het antwoord bovenaan en maak van lange zinnen kortere.'],
    u: ['Uw bericht is lang ({n} woorden). Zet het antwoord bovenaan en maak van lange zinnen kortere.'],
  },
  insert: {
    place: 'end',
    je: ['Kort gezegd: {kern}. Wil je meer uitleg?', 'Wil je meer uitleg?'],
    u: ['Kort gezegd: {kern}. Wilt u meer uitleg?', 'Wilt u meer uitleg?'],
  },
  check(situation, { maxWords, maxWordsLive, maxSentenceWords }) {
    const { draft, channel, conversation, surroundings, now } = situation;
    const { lastCitizen, lastCitizenStretch } = exchangeOf(conversation);
    const { wordCount, questions } = read(draft);
    if (wordCount <= maxSentenceWords || !lastCitizen) return null;
    if (!surroundings.drafting || now - surroundings.drafting.changedAt < RESTS) return null;
    const most = channel.sync === 'live' ? Math.min(maxWords, maxWordsLive) : maxWords;
    const long = wordCount > most || hasLongSentence(draft, maxSentenceWords);
    if (!long || (draft.match(STEP) ?? []).length >= 2 || isQuickReply(draft, channel)) return null;
    if (lastCitizenStretch.some(({ text }) => WANTS_ALL.test(text)) || inDanger(situation)) return null;
    return { about: 'draft', values: { n: String(wordCount) }, ...(questions > 0 ? { insert: false } : {}) };
  },
  examples: {
    speaks: [
      { before: [ASKED], draft: LONG },
      {
        before: [ASKED],
        draft: `${'Dat kan online. Log eerst in. Kies dan een dag. '.repeat(10)}`,
        channel: { address: 'je' },
      },
      {
        before: [ASKED],
        draft: 'Dat kan online. U logt eerst in. Dan kiest u een dag. Daarna klikt u op de knop. '.repeat(4),
        channel: { sync: 'live' },
      },
      {
        before: [ASKED, agent('Jazeker.'), citizen('En hoe dan?')],
        draft: LONG.replace('U kunt', 'Goedemorgen! U kunt'),
      },
    ],
    staysQuiet: [
      { before: [ASKED], draft: STEPS },
      { before: [ASKED], draft: LONG, restedFor: 2 },
      { before: [ASKED], draft: 'Ja, dat kan. Klik op de knop in de mail die u van ons heeft gekregen.' },
      { before: [citizen('Kunt u stap voor stap uitleggen hoe ik mijn afspraak verzet?')], draft: LONG },
      {
        before: [ASKED],
        draft: LONG,
        channel: { quickReplies: [{ topic: 'verzetten', je: 'Klik.', u: LONG }] },
      },
      {
        before: [citizen('Wanneer zijn jullie open?')],
        draft:
          'We zijn open op maandag van 10.00 tot 17.00 uur, op woensdag van 13.00 tot 20.00 uur, op vrijdag van 10.00 tot 17.00 uur en op zaterdag van 10.00 tot 16.00 uur.',
      },
    ],
  },
});

function hasLongSentence(draft: string, most: number): boolean {
  return readPlain(draft).sentences.some(
    ({ start, end, words }) =>
      words > most && (draft.slice(start, end).match(/\d+(?:[.,:]\d+)*/g) ?? []).length < MOST_NUMBERS,
  );
}

/** A text the organisation approved, sent as it stands; a greeting before it does not matter. */
function isQuickReply(draft: string, { quickReplies }: Channel): boolean {
  const text = draft.trim();
  return quickReplies.some(({ je, u }) =>
    [je, u].some((reply) => text.endsWith(reply.trim()) && text.length < reply.length + 60),
  );
}
