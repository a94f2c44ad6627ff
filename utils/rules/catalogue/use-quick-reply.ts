import type { QuickReply } from '../../conversation/quick-reply';
import { judgeQuestions } from '../../dutch/answers/answered';
import { read } from '../../dutch/read';
import { isAboutTopic } from '../../dutch/topics/about-topic';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { inDanger } from '../possible-danger';
import { ladderOf } from '../unpleasant-ladder';

/** A draft of fewer characters is not yet an answer: "Hallo". */
const BEGUN = 10;
/** In a longer story only a question that names it tells the topic. */
const SHORT = 30;
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
    const reply = channel.quickReplies.find(({ topic }) => isAboutTopic(asking, topic));
    if (!reply || inDanger(situation) || ladderOf(situation, 1).began) return null;
    const sent = recent.some(({ author, text }) => author === 'agent' && holdsReply(text, reply));
    if (sent)
      return { about: `again ${reply.topic}`, insert: false, values: { gestuurd: 'is hier al gestuurd' } };
    return {
      about: `topic ${reply.topic}`,
      insert: { place: 'end', je: [reply.je, withoutName(reply.je)], u: [reply.u, withoutName(reply.u)] },
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
    ],
    staysQuiet: [
      { before: [citizen('ik had gevraagd of ik kan printen, maar het lukt niet')], channel: CHANNEL },
      { before: [citizen('Zijn jullie zondag open?')], channel: CHANNEL },
      { before: [PRINT], channel: CHANNEL, draft: 'Ja, dat kan op de eerste verdieping.', event: 'message' },
      { before: [PRINT, SENT], channel: CHANNEL },
      { before: [citizen('Ik heb gisteren bij jullie geprint, ging super')], channel: CHANNEL },
      { before: [PRINT] },
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

/** For who has no name to greet by. */
function withoutName(reply: string): string {
  return reply.replace(/ ?\{(?:naam|roepnaam)\}/g, '');
}
