import { writtenAt } from '../../conversation/message';
import { read } from '../../dutch/read';
import { speaksOfDeath } from '../../dutch/story/bereavement';
import { sympathies } from '../../dutch/story/sympathy';
import { isVagueTrouble } from '../../dutch/story/vague-trouble';
import { needsNoAnswer, requestIsClear } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { inDanger } from '../possible-danger';
import type { Situation } from '../situation';

const HOUR = 3_600_000;
/** "Geef het door", "we komen kijken": something is done about it. */
const ACTS_ON =
  /(?<!\p{L})(?:(?:geef|geven|stuur|zet|zetten) (?:het|dit|dat|uw melding|je melding) (?:\p{L}+ ){0,2}door|meld(?:en)? (?:het|dit|dat)|kom(?:en)? (?:\p{L}+ ){0,2}kijken)(?!\p{L})/iu;
const INVITES = /(?<!\p{L})(?:vertel|vertelt|vertellen|zeg het|zegt u het)(?!\p{L})/iu;

export default defineRule({
  id: 'empathy-too-early',
  theme: 'understanding',
  on: ['send'],
  severity: 'info',
  source: { document: 'S0', quote: 'dat je pas empathie toont, nadat de hulpvraag helemaal duidelijk is' },
  falseAlarms: 'Wie alleen even zijn hart wil luchten en geen vraag heeft.',
  params: {},
  title: 'Eerst de vraag, dan het medeleven',
  prompt: {
    je: [
      'Wacht nog even met meeleven. Vraag door tot je weet wat de ander nodig heeft. Daarna komt je medeleven beter aan.',
    ],
    u: [
      'Wacht nog even met meeleven. Vraag door tot u weet wat de ander nodig heeft. Daarna komt uw medeleven beter aan.',
    ],
  },
  insert: {
    place: 'end',
    je: ['Wat wil je het liefst weten of regelen?'],
    u: ['Wat wilt u het liefst weten of regelen?'],
  },
  maxPerConversation: 1,
  check(situation) {
    const { draft, channel } = situation;
    const { acts, questions } = read(draft);
    // Who asks on, or already does something about it, is not stuck in sympathy.
    if (!acts.has('empathy') || questions > 0 || INVITES.test(draft) || acts.has('deferral')) return null;
    if (ACTS_ON.test(draft)) return null;
    // The conversation is remembered; a draft has to be read sentence by sentence.
    if (!isTooEarly(situation)) return null;
    return sympathies(draft) > (channel.warmWelcome ? 1 : 0) ? {} : null;
  },
  examples: {
    speaks: [
      { before: [citizen('poeh, wat een leven')], draft: 'Wat vervelend voor u.' },
      {
        before: [citizen('het gaat niet goed hier')],
        draft: 'Wat verschrikkelijk voor u, dat moet zwaar zijn.',
      },
      {
        before: [citizen('hoi'), citizen('ik zit er helemaal doorheen')],
        draft: 'Wat naar om te horen. Heel veel sterkte.',
        channel: { address: 'je' },
      },
      {
        before: [citizen('Ik heb alweer ruzie met mijn zoon en ik weet het niet meer')],
        draft: 'Dat klinkt heel verdrietig. U kunt het beste de huisarts bellen.',
      },
      {
        before: [citizen('alles gaat mis de laatste tijd')],
        draft: 'Wat vervelend voor u. Dat moet echt lastig zijn.',
        channel: { warmWelcome: true },
      },
    ],
    staysQuiet: [
      { before: [citizen('Mijn vader is overleden, hoe zeg ik de huur op?')], draft: 'Gecondoleerd.' },
      { before: [citizen('het gaat niet goed hier')], draft: 'Wat vervelend. Wat is er gebeurd?' },
      {
        before: [citizen('het gaat niet goed hier')],
        draft: 'Wat vervelend voor u.',
        channel: { warmWelcome: true },
      },
      {
        before: [citizen('Mijn pas is kapot gegaan in de wasmachine')],
        draft: 'Wat vervelend. U kunt aan de balie een nieuwe krijgen.',
      },
      {
        before: [citizen('Er ligt weer een berg vuilniszakken naast de container')],
        draft: 'Wat vervelend. Ik geef het door aan de buitendienst.',
      },
      { before: [citizen('het gaat niet goed hier')], draft: 'Goed dat u contact zoekt. Vertelt u eens.' },
      {
        before: [
          citizen('ik voel me rot'),
          agent('Vertel eens.'),
          citizen('mijn man is weg'),
          agent('Sinds wanneer?'),
          citizen('vorige week'),
          agent('En hoe gaat het nu?'),
          citizen('niet goed'),
        ],
        draft: 'Wat naar voor u.',
      },
    ],
  },
});

/**
 * The citizen shows that something is wrong, and nothing yet of what they need. Narrower than "no clear request": a
 * broken pass or a full bin is no question either, and there a kind word may come at once.
 */
function isTooEarly(situation: Situation): boolean {
  const { conversation, now } = situation;
  const { unanswered, recent } = exchangeOf(conversation);
  const said = unanswered.filter((message) => !needsNoAnswer(message));
  if (said.length === 0 || said.some(({ kind }) => kind !== 'text')) return false;
  const lately = recent.filter((message) => now - writtenAt(message) < 12 * HOUR);
  const turns = lately.filter(({ author }, at) => author === 'agent' && lately[at - 1]?.author !== 'agent');
  if (turns.length > 2 || !said.some(({ text }) => isVagueTrouble(text))) return false;
  if (said.some(({ text }) => read(text).requestClear) || requestIsClear(situation)) return false;
  return !lately.some(({ text }) => speaksOfDeath(text)) && !inDanger(situation);
}
