import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { ladderOf } from '../unpleasant-ladder';

/** Whoever goes on within this time goes on with the same quarrel. */
const MEMORY_DAYS = 1;
const ENDED = [
  citizen('wat ben jij een ongelofelijke sukkel'),
  agent('Wilt u netjes blijven? Anders stop ik het gesprek.'),
  citizen('achterlijke gladiool dat je bent'),
  agent('Ik heb u gevraagd om hiermee te stoppen. Daarom stop ik nu dit gesprek.'),
];

export default defineRule({
  id: 'unpleasant-block-care',
  theme: 'unpleasant',
  on: ['message', 'open'],
  severity: 'warn',
  source: { document: 'S4', quote: 'Blokkeer de gebruiker.' },
  falseAlarms: 'Een dreigement als grap, of iemand die na het einde toch nog iets gewoons wil zeggen.',
  params: {},
  title: 'Blokkeren is de laatste stap',
  prompt: {
    je: [
      'Blokkeren is de laatste stap. Overleg met {leidinggevende}, leg vast wat er is gebeurd en meld het. Neem zelf even pauze.',
      'Blokkeren is de laatste stap. Overleg met je leidinggevende, leg vast wat er is gebeurd en meld het. Neem zelf even pauze.',
    ],
    u: [
      'Blokkeren is de laatste stap. Wilt u overleggen met {leidinggevende}? Leg vast wat er is gebeurd en meld het. Neem zelf even pauze.',
      'Blokkeren is de laatste stap. Wilt u overleggen met uw leidinggevende? Leg vast wat er is gebeurd en meld het. Neem zelf even pauze.',
    ],
  },
  // No more replies: nothing to put in.
  insert: null,
  maxPerConversation: 1,
  check(situation) {
    const { threat, ended, goesOn } = ladderOf(situation, MEMORY_DAYS);
    // One card for all that follows, so that it stays while more messages come in.
    const about = threat ?? (goesOn && ended);
    return about && { about: about.id };
  },
  examples: {
    speaks: [
      { before: [citizen('ik weet waar je werkt')], channel: { leader: 'de teamleider' } },
      { before: [citizen('Als dat geld er morgen niet is kom ik langs en sla ik de boel kort en klein')] },
      { before: [...ENDED, citizen('lafaard, je bent gewoon bang')] },
      { before: [...ENDED, citizen('ik blijf je gewoon berichten sturen hoor')] },
    ],
    staysQuiet: [
      { before: [citizen('je bent echt een idioot')] },
      { before: [citizen('Ik weet al waar u de aanvraag heeft staan, die kon ik vinden.')] },
      { before: ENDED },
      { before: [...ENDED, citizen('sorry, dat was niet netjes van mij')] },
      { before: [...ENDED, citizen('Hoe kan ik dan wel mijn paspoort verlengen?')] },
      { before: [citizen('Als dit niet wordt opgelost ga ik naar de krant en naar mijn advocaat')] },
    ],
  },
});
