import type { QuickReply } from '../../conversation/quick-reply';
import { judgeQuestions } from '../../dutch/answers/answered';
import { read } from '../../dutch/read';
import { topicsOf } from '../../dutch/topics/about-topic';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { fillReply } from '../fill-reply';
import { inDanger } from '../possible-danger';
import { ladderOf } from '../unpleasant-ladder';

/** A draft of fewer characters is not yet an answer: "Hallo". */
const BEGUN = 10;
/** In a longer story only a question that names it tells the topic. */
const SHORT = 30;
/** So many answers at once; more is no help to who has to choose. */
const MOST = 3;
/** Whoever tried already needs more than the standard answer. */
const TRIED =
  /(?<!\p{L})(?:lukt|lukte|werkt|werkte|doet|deed|gaat|ging|kom|krijg|kreeg|kan ik|kon)(?: \p{L}{1,12}){0,4} niet(?!\p{L})|geprobeerd|foutmelding|storing|nog steeds|(?<!\p{L})(?:had|heb) (?:al |ook )?(?:gevraagd|gemaild|gebeld|gelezen)|(?<!\p{L})al (?:gedaan|gevraagd|gehad)/iu;

const CHANNEL = {
  quickReplies: [
    {
      topic: 'printen',
      je: 'Ja hoor, je kunt bij ons printen. Neem je bestand mee op een usb-stick.',
      u: 'Ja, u kunt bij ons printen. Neem uw bestand mee op een usb-stick.',
    },
    { topic: 'pas kwijt', je: 'Blokkeer je pas in Mijn account.', u: 'Blokkeer uw pas in Mijn account.' },
  ],
};
const PRICE = 'Printen kan hier. Een pagina kost {printen: prijs}.';
const PAGE = { topic: 'printen', label: 'prijs', value: '15 cent' };
const PRINT = citizen('kan ik bij jullie printen?');
const SENT = agent('Ja, u kunt bij ons printen. Neem uw bestand mee op een usb-stick. Groet, Debbie');

export default defineRule({
  id: 'use-quick-reply',
  theme: 'answering',
  on: ['message', 'open'],
  severity: 'info',
  source: { document: 'S4', quote: 'vooraf standaard antwoorden in te stellen' },
  falseAlarms: 'Een vraag die over iets anders gaat en toevallig hetzelfde woord gebruikt.',
  params: {},
  title: 'Er is een standaardantwoord',
  prompt: {
    je: [
      'Het standaardantwoord op deze vraag {gestuurd}. Herhaal het niet, maar vraag wat er nog niet duidelijk is.',
      'Voor deze vraag is er een standaardantwoord. Gebruik het en maak het persoonlijk met een naam.',
    ],
    u: [
      'Het standaardantwoord op deze vraag {gestuurd}. Herhaal het niet, maar vraag wat er nog niet duidelijk is.',
      'Voor deze vraag is er een standaardantwoord. Wilt u het gebruiken? Maak het persoonlijk met een naam.',
    ],
  },
  insert: { place: 'end', je: ['{snelantwoord}'], u: ['{snelantwoord}'] },
  check(situation) {
    const { draft, conversation, channel } = situation;
    if (channel.quickReplies.length === 0 || draft.trim().length >= BEGUN) return null;
    const { unanswered, recent } = exchangeOf(conversation);
    const texts = unanswered.map(({ text }) => text);
    if (texts.some((text) => read(text).acts.has('hardship') || TRIED.test(text))) return null;
    if (!texts.some(asks)) return null;
    // What is asked tells the topic; all that was said does where the question is only "wat nu?" or "kan dat?".
    const questions = judgeQuestions(texts, '').map(({ question: { start, end }, message }) =>
      (texts[message] ?? '').slice(start, end),
    );
    const full = questions.filter((text) => !read(text).onlyPointing);
    const said = texts.join('\n');
    const asking = full.length > 0 ? full.join('\n') : said;
    if (full.length === 0 && read(said).wordCount > SHORT) return null;
    const about = topicsOf(asking, channel.quickReplies).flatMap((at) => channel.quickReplies[at] ?? []);
    const ready = about.flatMap((reply) => {
      const text = fillReply(reply, situation);
      return text === null ? [] : [{ reply, text }];
    });
    const [first] = ready;
    if (!first || inDanger(situation) || ladderOf(situation, 1).began) return null;
    const sent = ready.filter(({ reply }) =>
      recent.some(({ author, text }) => author === 'agent' && holdsReply(text, reply)),
    );
    const fresh = ready.filter((each) => !sent.includes(each)).slice(0, MOST);
    if (sent[0] === first || fresh.length === 0)
      return {
        about: `again ${first.reply.topic}`,
        insert: false,
        values: { gestuurd: 'is hier al gestuurd' },
      };
    return {
      about: `topic ${first.reply.topic}`,
      choices: fresh.map(({ reply, text }) => ({ label: reply.topic, text })),
    };
  },
  examples: {
    speaks: [
      { before: [PRINT], channel: CHANNEL },
      { before: [citizen('Hallo! Waar kan ik een document uitprinten bij u?')], channel: CHANNEL },
      {
        before: [citizen('Ik ben mijn pas kwijt'), citizen('wat moet ik doen?')],
        channel: CHANNEL,
        event: 'open',
      },
      { before: [citizen('pas kwijt, wa nu?')], channel: CHANNEL, draft: 'Hallo', event: 'message' },
      { before: [PRINT, SENT, citizen('maar hoe kan ik dan printen?')], channel: CHANNEL },
      {
        before: [citizen('Kan ik bij jullie iets afdrukken?')],
        channel: { quickReplies: [{ topic: 'printen, afdrukken', je: PRICE, u: PRICE }], facts: [PAGE] },
      },
    ],
    staysQuiet: [
      { before: [citizen('ik had gevraagd of ik kan printen, maar het lukt niet')], channel: CHANNEL },
      { before: [citizen('Zijn jullie zondag open?')], channel: CHANNEL },
      { before: [PRINT], channel: CHANNEL, draft: 'Ja, dat kan op de eerste verdieping.', event: 'message' },
      { before: [PRINT, SENT], channel: CHANNEL },
      { before: [citizen('Ik heb gisteren bij jullie geprint, ging super')], channel: CHANNEL },
      { before: [PRINT] },
      {
        before: [PRINT],
        channel: {
          quickReplies: [{ topic: 'printen', je: PRICE, u: PRICE, validUntil: '2026-03-02' }],
          facts: [PAGE],
        },
      },
      {
        before: [PRINT],
        channel: {
          quickReplies: [{ topic: 'printen', je: PRICE, u: PRICE }],
          facts: [{ ...PAGE, validUntil: '2025-12-31' }],
        },
      },
      { before: [citizen('Mijn pas is gestolen, ik ben echt wanhopig, wat nu?')], channel: CHANNEL },
    ],
  },
});

function asks(text: string): boolean {
  return read(text).questions > 0 || judgeQuestions([text], '').length > 0;
}

/** The agent sent it, perhaps with a name or a greeting of their own: nearly all its words stand there. */
function holdsReply(text: string, { je, u }: QuickReply): boolean {
  const said = new Set(wordsOf(text));
  return [je, u].some((reply) => {
    const words = wordsOf(reply);
    return words.length > 0 && words.filter((word) => said.has(word)).length >= words.length * 0.8;
  });
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
