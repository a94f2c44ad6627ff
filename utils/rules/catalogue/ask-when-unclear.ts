import { onlyGreets } from '../../dutch/acts/only-greets';
import { read } from '../../dutch/read';
import { tellsWhichThing } from '../../dutch/story/names-thing';
import { needsNoAnswer, requestIsClear } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';

export default defineRule({
  id: 'ask-when-unclear',
  theme: 'understanding',
  on: ['send'],
  severity: 'advice',
  source: { document: 'S0', quote: 'nadat de hulpvraag helemaal duidelijk is' },
  falseAlarms:
    'Korte vragen zonder werkwoord die een medewerker meteen herkent, zoals de naam van een regeling.',
  params: { maxWords: number(6, { min: 2, max: 20, unit: 'woorden' }) },
  title: 'Vraag door als de vraag niet duidelijk is',
  prompt: {
    je: ['De vraag is nog niet helemaal duidelijk. Stel eerst één korte, open vraag.'],
    u: ['De vraag is nog niet helemaal duidelijk. Stelt u eerst één korte, open vraag.'],
  },
  insert: {
    place: 'end',
    je: ['Kun je iets meer vertellen over wat er precies gebeurt?'],
    u: ['Kunt u iets meer vertellen over wat er precies gebeurt?'],
  },
  quietTurns: 3,
  check(situation, { maxWords }) {
    const { unanswered, agentBefore, recent } = exchangeOf(situation.conversation);
    const draft = read(situation.draft);
    if (unanswered.length === 0 || !draft.acts.has('advice') || draft.questions > 0) return null;
    // A photo is the question; thanks and "ok" ask nothing.
    if (unanswered.some(({ kind }) => kind !== 'text') || unanswered.every(needsNoAnswer)) return null;
    if (requestIsClear(situation) || unanswered.some(({ text }) => read(text).requestClear)) return null;
    if (unanswered.some(({ text }) => tellsWhichThing(text))) return null;
    // After a form beforehand a mere greeting hides no question; what to do then is another rule's.
    if (situation.surroundings.prechat !== null && unanswered.every(({ text }) => onlyGreets(text)))
      return null;
    const words = unanswered.reduce((sum, { text }) => sum + read(text).wordCount, 0);
    const pointing = unanswered.every(({ text }) => read(text).onlyPointing);
    // Somebody who answers our question in a few words is clear enough.
    const answers = agentBefore.some(({ text }) => read(text).questions > 0);
    if (!pointing && (words > maxWords || answers)) return null;
    const asked = recent.filter(({ author, text }) => author === 'agent' && read(text).questions > 0);
    return asked.length >= 2 ? null : { about: unanswered.at(-1)?.id ?? 'conversation' };
  },
  examples: {
    speaks: [
      { before: [citizen('het gaat niet')], draft: 'Dag mevrouw Bos, vul het formulier opnieuw in.' },
      { before: [citizen('hij doet het niet')], draft: 'Dan moet u een nieuwe aanvragen.' },
      {
        before: [citizen('Goedemorgen'), citizen('het werkt niet')],
        draft: 'U kunt het beste opnieuw inloggen via de website.',
      },
      { before: [citizen('het lukt niet')], draft: 'Ga naar onze website en klik op ‘Mijn zaken’.' },
    ],
    staysQuiet: [
      { before: [citizen('nieuwe pas halen')], draft: 'U kunt terecht aan de balie.' },
      { before: [citizen('openingstijden zaterdag?')], draft: 'Zaterdag van 10.00 tot 16.00 uur.' },
      { before: [citizen('hij doet het niet')], draft: 'Wat gebeurt er precies als u uw pas scant?' },
      {
        before: [citizen('hij doet het niet', { kind: 'image' })],
        draft: 'Dan moet u een nieuwe aanvragen.',
      },
      {
        before: [
          citizen('Hoe kan ik mijn paspoort verlengen?'),
          agent('Aan de balie.'),
          citizen('het lukt niet'),
        ],
        draft: 'Dan kunt u het beste bellen.',
      },
      { before: [citizen('Mijn pas is kapot')], draft: 'U kunt aan de balie een nieuwe pas krijgen.' },
      { before: [citizen('hoi, pas kwijt')], draft: 'U kunt aan de balie een nieuwe pas krijgen.' },
      { before: [citizen('hallo')], prechat: 'paspoort', draft: 'U kunt een afspraak maken via de website.' },
      { before: [citizen('ok')], draft: 'U kunt het formulier sturen naar de gemeente.' },
    ],
  },
});
