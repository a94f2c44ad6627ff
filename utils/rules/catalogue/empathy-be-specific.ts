import { findBareFormula } from '../../dutch/story/bare-formula';
import { sympathies } from '../../dutch/story/sympathy';
import { showsUptake } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { inDanger } from '../possible-danger';

const WAITING = citizen('Ik wacht nu al twee weken op een antwoord, dat is toch veel te lang?');

export default defineRule({
  id: 'empathy-be-specific',
  theme: 'understanding',
  on: ['draft'],
  severity: 'info',
  source: {
    document: 'R3',
    quote: 'empathic phrases («I can imagine that») are pivots to advice',
  },
  falseAlarms: 'Een ‘ik begrijp het’ dat alleen wil zeggen: ik weet wat ik moet doen.',
  params: {},
  title: 'Noem wat je begrijpt',
  prompt: {
    je: ['Alleen ‘ik begrijp het’ klinkt snel leeg. Noem kort wat je begrijpt.'],
    u: ['Alleen ‘ik begrijp het’ klinkt snel leeg. Noem kort wat u begrijpt.'],
  },
  insert: {
    place: 'start',
    je: ['Ik begrijp dat {situatie} lastig voor je is.', 'Ik begrijp dat dit lastig voor je is.'],
    u: ['Ik begrijp dat {situatie} lastig voor u is.', 'Ik begrijp dat dit lastig voor u is.'],
  },
  maxPerConversation: 1,
  check(situation) {
    const { draft, conversation } = situation;
    const { lastCitizen } = exchangeOf(conversation);
    // "Dat snap ik!" to somebody who thanks or looks forward to it is no sympathy.
    if (lastCitizen === null || showsUptake(lastCitizen)) return null;
    const found = findBareFormula(draft);
    // What another sentence names is named.
    if (!found || sympathies(draft.slice(0, found.start)) + sympathies(draft.slice(found.end)) > 0)
      return null;
    return inDanger(situation) ? null : {};
  },
  examples: {
    speaks: [
      { before: [WAITING], draft: 'Ik begrijp het. U moet het formulier invullen.' },
      { before: [WAITING], draft: 'Dat snap ik helemaal, maar we hebben het heel druk.' },
      { before: [WAITING], draft: 'Heel begrijpelijk. De afdeling belt u morgen.' },
      {
        before: [WAITING],
        draft: 'Dat kan ik me goed voorstellen. Helaas duurt het nog een week.',
        channel: { address: 'je' },
      },
    ],
    staysQuiet: [
      { before: [WAITING], draft: 'Ik begrijp dat twee weken wachten lang is.' },
      { before: [citizen('Mijn naam is met een t')], draft: 'Ik begrijp het, ik pas het aan.' },
      { before: [citizen('Zet er ook een huisnummer bij')], draft: 'Ik begrijp het. Ik zet het erbij.' },
      { before: [WAITING], draft: 'Twee weken is ook lang, dat begrijp ik.' },
      { before: [WAITING], draft: 'Begrijp ik het goed dat u nog niets heeft gehoord?' },
      { before: [WAITING], draft: 'Ik begrijp het niet helemaal. Kunt u het uitleggen?' },
      {
        before: [WAITING, agent('Vervelend!'), citizen('ja')],
        draft: 'Ik begrijp het, zo lang wachten is niet fijn.',
      },
    ],
  },
});
