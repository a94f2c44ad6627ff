import { read } from '../../dutch/read';
import { checks } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import type { Situation } from '../situation';

const ASKED = citizen('Mijn pas is kwijt, wat moet ik doen?');
const ADVICE = agent(
  'U kunt uw pas blokkeren via de website. Daarna vraagt u aan de balie een nieuwe pas aan. Dat kost vijf euro.',
);

export default defineRule({
  id: 'ok-is-not-yes',
  theme: 'checking',
  on: ['send'],
  severity: 'advice',
  source: { document: 'S0', quote: 'En hoe interpreteer je het als de cliënt alleen maar ‘OK’ schrijft?' },
  falseAlarms: 'Wie altijd kort schrijft en het toch begrepen heeft; daarom hooguit één keer per gesprek.',
  params: { minWords: number(20, { min: 5, max: 100, unit: 'woorden' }) },
  title: 'Alleen ‘ok’ is nog geen ja',
  prompt: {
    je: ['Met alleen ‘ok’ weet je nog niet of het duidelijk is. Stel één korte controlevraag.'],
    u: ['Met alleen ‘ok’ weet u nog niet of het duidelijk is. Stelt u één korte controlevraag.'],
  },
  insert: { place: 'end', je: ['Weet je zo wat je nu kunt doen?'], u: ['Weet u zo wat u nu kunt doen?'] },
  maxPerConversation: 1,
  applies: (situation, { minWords }) =>
    onlyOk(situation, minWords) && (checks(situation.draft) || leaves(situation.draft)),
  check: (situation, { minWords }) => (onlyOk(situation, minWords) && leaves(situation.draft) ? {} : null),
  examples: {
    speaks: [
      { before: [ASKED, ADVICE, citizen('ok')], draft: 'Fijne dag verder!' },
      { before: [ASKED, ADVICE, citizen('👍')], draft: 'Met vriendelijke groet, Debbie' },
      { before: [ASKED, ADVICE, citizen('Oké.')], draft: 'Tot ziens!' },
      { before: [ASKED, ADVICE, citizen('prima')], draft: 'Mooi. Prettige dag nog!' },
    ],
    staysQuiet: [
      { before: [ASKED, ADVICE, citizen('oké 🙏')], draft: 'Fijne dag!' },
      {
        before: [ASKED, agent('Zal ik een terugbelverzoek voor u maken?'), citizen('ok')],
        draft: 'Dat is geregeld. Fijne dag!',
      },
      { before: [ASKED, ADVICE, citizen('Ok, dan ga ik morgen langs de balie')], draft: 'Fijne dag verder!' },
      { before: [ASKED, ADVICE, citizen('bedankt')], draft: 'Graag gedaan, fijne dag!' },
      { before: [ASKED, ADVICE, citizen('ok')], draft: 'Weet u zo wat u kunt doen?' },
    ],
  },
});

/** To advice the citizen said no more than "ok". */
function onlyOk({ conversation }: Situation, minWords: number): boolean {
  const { unanswered, agentBefore } = exchangeOf(conversation);
  if (unanswered.length === 0 || !unanswered.every(({ text }) => read(text).acts.has('weak-ack')))
    return false;
  const explained = agentBefore.some(({ text }) => {
    const { acts, wordCount } = read(text);
    return acts.has('advice') || wordCount >= minWords;
  });
  // "Ok" to a question, or to a goodbye, is simply the answer.
  const asked = agentBefore.some(({ text }) => read(text).questions > 0 || checks(text));
  const goodbye = agentBefore.some(({ text }) => read(text).acts.has('closing'));
  return explained && !asked && !goodbye;
}

function leaves(draft: string): boolean {
  return read(draft).acts.has('closing') && read(draft).questions === 0 && !checks(draft);
}
