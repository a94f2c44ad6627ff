import type { Message } from '../../conversation/message';
import { writtenAt } from '../../conversation/message';
import { questionsIn } from '../../dutch/answers/questions';
import { makesProgress } from '../../dutch/progress/makes-progress';
import { read } from '../../dutch/read';
import { sentenceSpans } from '../../dutch/sentence-spans';
import { checks, showsUptake } from '../conversation-facts';
import { defineRule, type Remark } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import type { Situation } from '../situation';

const ADVICE =
  'U kunt uw abonnement opzeggen via onze website. Ga naar Mijn account en klik op Abonnement. Vul daar de reden in en stuur het formulier op. U krijgt daarna een bevestiging per e-mail.';
/** Also without a question mark, and in little Dutch: "wat dag is dat". */
const ASKS_ON =
  /^(?:(?:en|maar|ok[eé]?|ja|nee|dus)[ ,]{1,2}){0,2}(?:wat|welke?|waar|wanneer|hoe|wie|waarom|moet|kan|mag)(?!\p{L})(?! (?:fijn|goed|leuk|mooi|lief|snel|jammer|vervelend))/iu;
const ASKED = citizen('Hoe kan ik mijn abonnement opzeggen?');

export default defineRule({
  id: 'check-advice-landed',
  theme: 'checking',
  on: ['send'],
  severity: 'advice',
  source: {
    document: 'S0',
    quote:
      'Om te controleren of het advies is aangekomen, zul je eerder in het chatgesprek moeten controleren',
  },
  falseAlarms:
    'Een lang antwoord met maar één feit, of een inwoner die al op een ander kanaal heeft gereageerd.',
  params: {
    minWords: number(25, { min: 5, max: 200, unit: 'woorden' }),
    burstSec: number(90, { min: 10, max: 600, unit: 'seconden' }),
  },
  title: 'Controleer of je advies is aangekomen',
  prompt: {
    je: [
      'Je hebt advies gegeven. Vraag nu meteen of de ander er iets mee kan. Wacht daar niet mee tot het einde.',
    ],
    u: [
      'U heeft advies gegeven. Vraag nu meteen of de ander er iets mee kan. Wacht daar niet mee tot het einde.',
    ],
  },
  insert: { place: 'end', je: ['Kun je hier iets mee?'], u: ['Kunt u hier iets mee?'] },
  maxPerConversation: 2,
  applies: (situation, { minWords, burstSec }) => needsCheck(situation, minWords, burstSec) !== null,
  check(situation, { minWords, burstSec }) {
    return checks(situation.draft) ? null : needsCheck(situation, minWords, burstSec);
  },
  examples: {
    speaks: [
      { before: [ASKED], draft: ADVICE },
      { before: [ASKED, agent(ADVICE), citizen('ok')], draft: 'Het kan ook met een brief.' },
      {
        before: [ASKED, agent(ADVICE), citizen('Hmm, ik weet het niet')],
        draft: 'De opzegtermijn is een maand.',
      },
      {
        before: [ASKED, agent(ADVICE), citizen('oei, dat klinkt lastig')],
        draft: 'Het duurt maar vijf minuten.',
      },
    ],
    staysQuiet: [
      { before: [ASKED], draft: 'Tot 17.00 uur.' },
      { before: [ASKED], draft: `${ADVICE} Kunt u hier iets mee?` },
      { before: [ASKED, agent(ADVICE), citizen('Helder, dan weet ik genoeg!')], draft: 'Graag gedaan.' },
      { before: [ASKED, agent(ADVICE), citizen('En hoe lang is de opzegtermijn?')], draft: 'Een maand.' },
      { before: [ASKED, agent(ADVICE), citizen('gedaan net, ik kreeg een mail')], draft: 'Mooi zo.' },
      { before: [ASKED, agent(ADVICE), citizen('moet ik daar nog voor betalen')], draft: 'Nee.' },
      { before: [ASKED], draft: `${ADVICE} Welk abonnement heeft u?` },
      { before: [ASKED, agent(`${ADVICE} Lukt het zo?`), citizen('ok')], draft: 'Mooi zo.' },
      { before: [ASKED, agent(ADVICE), citizen('ok')], draft: 'Fijne dag verder!' },
    ],
  },
});

/** Advice that nobody confirmed, or that is about to go out. */
function needsCheck(situation: Situation, minWords: number, burstSec: number): Remark | null {
  if (situation.draft.trim() === '') return null;
  return stillUnchecked(situation, minWords, burstSec) ?? adviceInDraft(situation, minWords);
}

/** "Gedaan net": what was advised is under way. */
function tellsOfStep(text: string): boolean {
  return makesProgress(text) && !read(text).acts.has('weak-ack') && !read(text).acts.has('bare-ack');
}

/** A message that ends by asking something waits for an answer to that: one question at a time. */
function isAdvice(text: string, minWords: number): boolean {
  const { acts, wordCount } = read(text);
  if (!acts.has('advice') || wordCount < minWords) return false;
  return checks(text) || !sentenceSpans(text).at(-1)?.asks;
}

/** A chip while the advice itself is about to go out: a word of checking fits at its end. */
function adviceInDraft({ draft, conversation }: Situation, minWords: number): Remark | null {
  const { unanswered } = exchangeOf(conversation);
  const question = unanswered.at(-1);
  if (!question || !isAdvice(draft, minWords)) return null;
  return { severity: 'info', about: `advice on ${question.id}` };
}

/** A card when the agent goes on after advice that nobody confirmed. */
function stillUnchecked(
  { conversation, draft, now }: Situation,
  minWords: number,
  burstSec: number,
): Remark | null {
  const { agentBefore, unreplied, lastCitizenStretch, unanswered } = exchangeOf(conversation);
  const answered = unanswered.length > 0;
  const turn: readonly Message[] = answered ? agentBefore : unreplied;
  const last = turn.at(-1);
  const advice = turn.findLast(({ text }) => isAdvice(text, minWords));
  if (!last || !advice || turn.some(({ text }) => checks(text))) return null;
  if (!answered && now - writtenAt(last) <= burstSec * 1000) return null;
  // A goodbye after a bare "ok" is another rule's.
  const bare = answered && lastCitizenStretch.every(({ text }) => read(text).acts.has('weak-ack'));
  if (bare && read(draft).acts.has('closing')) return null;
  // A next question shows that the answer was understood.
  const understood = ({ text }: Message) =>
    read(text).requestClear || questionsIn(text).length > 0 || ASKS_ON.test(text.trim()) || tellsOfStep(text);
  if (answered && lastCitizenStretch.some((message) => showsUptake(message) || understood(message)))
    return null;
  return { about: `unchecked ${advice.id}` };
}
