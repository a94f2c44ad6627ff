import { read } from '../../dutch/read';
import { greetingNames } from '../citizen-name';
import { opensExchange } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { inDanger } from '../possible-danger';
import type { Situation } from '../situation';

const QUESTION = citizen('Tot hoe laat zijn jullie vandaag open?');

export default defineRule({
  id: 'open-personal-greeting',
  theme: 'opening',
  on: ['send'],
  severity: 'info',
  severityFor: { starter: 'advice' },
  source: { document: 'S4', quote: 'Persoonlijke opening.' },
  falseAlarms:
    'Een uitwisseling die al loopt in een ander venster, of een huisstijl zonder groet (stijl ‘kort’).',
  params: { sessionGapHours: number(12, { min: 1, max: 336, unit: 'uur' }) },
  title: 'Begin met een persoonlijke groet',
  prompt: {
    je: ['Je eerste bericht heeft nog geen groet. Begin met een korte, persoonlijke opening.'],
    u: ['Uw eerste bericht heeft nog geen groet. Begin met een korte, persoonlijke opening.'],
  },
  insert: { place: 'start', je: ['Hallo {roepnaam},', 'Hallo,'], u: ['{dagdeel} {naam},', '{dagdeel},'] },
  applies: (situation, { sessionGapHours }) => isOpening(situation, sessionGapHours),
  check(situation, { sessionGapHours }) {
    const { conversation, draft } = situation;
    const { lastAgent } = exchangeOf(conversation);
    if (!isOpening(situation, sessionGapHours) || read(draft).acts.has('greeting')) return null;
    if (inDanger(situation)) return null;
    const first = greetingNames(conversation.citizenName)?.first.toLowerCase();
    if (first && draft.trim().toLowerCase().startsWith(first)) return null;
    return { about: `exchange after ${lastAgent?.id ?? 'nothing'}` };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'We zijn open tot 17.00 uur.' },
      {
        before: [agent('Graag gedaan!'), citizen('Nog een vraagje over mijn pas', { later: 2880 })],
        draft: 'Zeg het maar.',
      },
      {
        before: [citizen('Kan ik bij jullie printen?')],
        draft: 'Ja, dat kan op de eerste verdieping.',
        citizenName: 'Sanne',
      },
      { before: [citizen('goeiemorgen, is de milieustraat open?')], draft: 'Ja, tot vier uur vanmiddag.' },
    ],
    staysQuiet: [
      { before: [citizen('er is brand bij de buren, niemand kan eruit')], draft: 'Bel 112!' },
      { before: [QUESTION], draft: 'Goedemorgen! We zijn open tot 17.00 uur.' },
      {
        before: [QUESTION, agent('Hallo Sanne, een moment.'), citizen('ok')],
        draft: 'We zijn open tot 17.00 uur.',
      },
      { before: [QUESTION], draft: 'Sanne, we zijn open tot 17.00 uur.', citizenName: 'Sanne de Vries' },
      { before: [QUESTION], draft: 'We zijn open tot 17.00 uur.', channel: { style: 'kort' } },
    ],
  },
});

/** The first message of an exchange, as an answer to somebody. */
function isOpening(situation: Situation, sessionGapHours: number): boolean {
  const { conversation, channel, draft } = situation;
  if (channel.style === 'kort' || draft.trim() === '') return false;
  return exchangeOf(conversation).unanswered.length > 0 && opensExchange(situation, sessionGapHours);
}
