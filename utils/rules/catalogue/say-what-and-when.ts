import { addWorkdays, dateInWords } from '../../clock/workday';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { citizen } from '../example';
import { exchangeOf } from '../exchange';
import { looksUpNow } from '../looks-up-now';
import { number } from '../params';

const QUESTION = citizen('Wanneer wordt de container bij ons in de straat geleegd?');

export default defineRule({
  id: 'say-what-and-when',
  theme: 'answering',
  on: ['send'],
  severity: 'advice',
  source: {
    document: 'S4',
    quote:
      'Mocht de vraag niet direct te beantwoorden zijn, geef dan aan welke acties je onderneemt en binnen hoeveel dagen een terugkoppeling volgt',
  },
  falseAlarms:
    'Een toezegging met een termijn die in gewone woorden verstopt zit (‘als mijn collega terug is’).',
  // The source leaves the number to the organisation; two days is our starting point.
  params: { defaultTermWorkdays: number(2, { min: 1, max: 20, unit: 'werkdagen' }) },
  title: 'Zeg wat je gaat doen en wanneer',
  prompt: {
    je: ['Je kunt nog geen antwoord geven. Schrijf op wat je gaat doen en wanneer de ander iets hoort.'],
    u: ['U kunt nog geen antwoord geven. Schrijf op wat u gaat doen en wanneer de ander iets hoort.'],
  },
  insert: {
    place: 'end',
    je: [
      'Ik zoek dit voor je uit bij {team}. Je hoort uiterlijk {datum} van mij.',
      'Ik zoek dit voor je uit. Je hoort uiterlijk {datum} van mij.',
    ],
    u: [
      'Ik zoek dit voor u uit bij {team}. U hoort uiterlijk {datum} van mij.',
      'Ik zoek dit voor u uit. U hoort uiterlijk {datum} van mij.',
    ],
  },
  applies: ({ draft, conversation }) =>
    exchangeOf(conversation).lastCitizen !== null && read(draft).acts.has('deferral') && !looksUpNow(draft),
  check({ draft, conversation, now }, { defaultTermWorkdays }) {
    const { acts } = read(draft);
    const { lastCitizen } = exchangeOf(conversation);
    if (!lastCitizen || !acts.has('deferral') || acts.has('term') || looksUpNow(draft)) return null;
    return {
      about: lastCitizen.id,
      values: { datum: dateInWords(addWorkdays(now, defaultTermWorkdays)) },
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'Ik heb het voorgelegd aan de planner.' },
      { before: [QUESTION], draft: 'Ik laat het je zo gauw mogelijk weten.', channel: { address: 'je' } },
      { before: [QUESTION], draft: 'De planner belt u hierover terug.' },
      { before: [QUESTION], draft: 'Ik kom erop terug.' },
      { before: [QUESTION], draft: 'Dat weet ik niet. Ik ga het navragen bij een collega.' },
      { before: [QUESTION], draft: 'Ik zoek het voor u uit.' },
      { before: [QUESTION], draft: 'Momentje, ik vraag het na bij een collega.' },
    ],
    staysQuiet: [
      { before: [QUESTION], draft: 'Ik heb u de folder met alle data doorgestuurd.' },
      { before: [QUESTION], draft: 'Hij is al geleegd. Laat het weten als dat niet zo is.' },
      { before: [QUESTION], draft: 'Ik geef u de datum door: de container wordt op 4 mei geleegd.' },
      { before: [QUESTION], draft: 'Ik vraag het na bij Parkeren. U hoort morgen voor 12.00 uur van mij.' },
      { before: [QUESTION], draft: 'Momentje, ik kijk even.' },
      { before: [QUESTION], draft: 'Momentje, ik kijk het even na.' },
      { before: [QUESTION], draft: 'Ik zoek het voor u uit, een ogenblik.' },
      { before: [QUESTION], draft: 'De container wordt op dinsdag geleegd.' },
    ],
  },
});
