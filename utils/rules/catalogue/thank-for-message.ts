import { writtenAt } from '../../conversation/message';
import { onlyGreets } from '../../dutch/acts/only-greets';
import { read } from '../../dutch/read';
import { speaksOfDeath } from '../../dutch/story/bereavement';
import { needsNoAnswer, opensExchange } from '../conversation-facts';
import { defineRule, type Rewrite } from '../define-rule';
import { agent, citizen, system } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { inDanger } from '../possible-danger';
import { registerFor } from '../register';
import type { Situation } from '../situation';
import { ladderOf } from '../unpleasant-ladder';

const QUESTION = citizen('Kan ik een boek van een andere vestiging bij jullie ophalen?');
const THANKS = { je: 'Bedankt voor je bericht.', u: 'Bedankt voor uw bericht.' };
const LATELY = 10 * 60_000;
/** "Goed dat u dit meldt" is thanks enough. */
const GLAD = /(?<!\p{L})(?:fijn|goed|leuk|super|top|mooi) dat (?:u|je|jij|jullie)(?!\p{L})/iu;
/** A confirmation stands among the last few messages, or nowhere. */
const LAST = 8;

export default defineRule({
  id: 'thank-for-message',
  theme: 'opening',
  on: ['send'],
  severity: 'info',
  source: { document: 'S4', quote: 'Bedanken voor het bericht.' },
  falseAlarms: 'Een eerste bericht dat bewust kort is, met de dank in het bericht erna.',
  params: { sessionGapHours: number(12, { min: 1, max: 336, unit: 'uur' }) },
  title: 'Bedank voor het bericht',
  prompt: {
    je: ['Bedank de ander kort voor het bericht. Dat hoort bij de afgesproken opening.'],
    u: ['Wilt u de ander kort bedanken voor het bericht? Dat hoort bij de afgesproken opening.'],
  },
  insert: { place: 'start', je: [THANKS.je], u: [THANKS.u] },
  check(situation, { sessionGapHours }) {
    const { channel, draft, conversation } = situation;
    const { unanswered, lastAgent } = exchangeOf(conversation);
    if (channel.style === 'kort' || draft.trim() === '' || !opensExchange(situation, sessionGapHours))
      return null;
    // A bare hello is greeted back; so is "bedankt" of the day before. Condolences are an opening of their own.
    if (unanswered.every((message) => needsNoAnswer(message) || onlyGreets(message.text))) return null;
    if (read(draft).acts.has('thanks') || GLAD.test(draft) || onlyGreets(draft) || speaksOfDeath(draft))
      return null;
    if (thankedAutomatically(situation) || inDanger(situation) || ladderOf(situation, 1).began) return null;
    const rewrites = behindGreeting(situation);
    return {
      about: `exchange after ${lastAgent?.id ?? 'nothing'}`,
      ...(rewrites.length > 0 ? { insert: false, rewrites } : {}),
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'Hallo Sanne, ja dat kan.' },
      {
        before: [QUESTION],
        draft: 'Ja hoor, dat kan. Reserveren gaat via de catalogus.',
        channel: { address: 'je' },
      },
      {
        before: [
          agent('Graag gedaan, tot ziens!'),
          citizen('Er ligt glas op het fietspad bij de brug', { later: 4000 }),
        ],
        draft: 'Goedemiddag. Ik geef het door aan de buitendienst.',
      },
      {
        before: [QUESTION, system('U bent verbonden met een medewerker.')],
        draft: 'Goedemorgen mevrouw Smit,\nDat is mogelijk. Het duurt ongeveer drie dagen.',
      },
    ],
    staysQuiet: [
      { before: [QUESTION], draft: 'Hallo Sanne, dank je voor de melding.', channel: { address: 'je' } },
      { before: [QUESTION], draft: 'Goedemiddag, fijn dat u ons een bericht stuurt. Dat kan.' },
      {
        before: [QUESTION, system('Bedankt voor uw bericht. We reageren snel.')],
        draft: 'Goedemorgen, dat kan.',
      },
      { before: [citizen('hoi, ik heb een vraagje')], draft: 'Hoi! Vertel het maar.' },
      { before: [QUESTION], draft: 'Ja, dat kan.', channel: { style: 'kort' } },
      { before: [QUESTION, agent('Hallo! Ik zoek het op.'), citizen('ok')], draft: 'Ja, dat kan.' },
      {
        before: [citizen('Mijn moeder is vorige week overleden. Moet ik haar pas inleveren?')],
        draft: 'Goedemiddag, gecondoleerd met uw verlies. Dat hoeft niet.',
      },
    ],
  },
});

function thankedAutomatically({ conversation, now }: Situation): boolean {
  return conversation.messages
    .slice(-LAST)
    .some(
      (message) =>
        message.author === 'system' &&
        now - writtenAt(message) < LATELY &&
        read(message.text).acts.has('thanks'),
    );
}

/** Thanks go behind the greeting where there is one: a whole draft, since an insert can only stand at an end. */
function behindGreeting(situation: Situation): Rewrite[] {
  const { draft } = situation;
  const [greeting = '', mark = ''] = /^[^,.!\n]{2,60}([,.!\n])\s*/u.exec(draft) ?? [];
  if (greeting === '' || !read(greeting).acts.has('greeting')) return [];
  const thanks = THANKS[registerFor(situation)];
  const rest = draft.slice(greeting.length);
  const first = greeting.includes('\n') || mark !== ',' ? thanks : thanks[0]?.toLowerCase() + thanks.slice(1);
  const next = mark === ',' ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
  const space = /\s$/u.test(greeting) ? '' : ' ';
  return [{ label: 'Zet de dank na de groet', text: `${greeting}${space}${first} ${next}`.trimEnd() }];
}
