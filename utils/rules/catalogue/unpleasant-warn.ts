import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { number } from '../params';
import { ladderOf } from '../unpleasant-ladder';

const WARNING = agent(
  'Ik wil u graag helpen, maar niet als u mij uitscheldt. Gaat het zo door, dan stop ik het gesprek.',
);

export default defineRule({
  id: 'unpleasant-warn',
  theme: 'unpleasant',
  on: ['message', 'open'],
  severity: 'advice',
  source: {
    document: 'S4',
    quote:
      'Waarschuw/wijs de gebruiker er op dat dit niet de bedoeling is van dit medium en geef aan wat daarvan het gevolg is bij herhaling.',
  },
  falseAlarms:
    'Plagerij tussen bekenden, of een scheldwoord over iemand anders dat op de lezer lijkt te slaan.',
  // The same as in the rule that ends a conversation, so that one takes over where the other stops.
  params: { memoryDays: number(1, { min: 1, max: 30, unit: 'dagen' }) },
  title: 'Waarschuw één keer, rustig',
  prompt: {
    je: ['Dit gaat over de grens. Blijf rustig. Zeg wat niet kan en wat er gebeurt als het doorgaat.'],
    u: ['Dit gaat over de grens. Blijft u rustig. Zeg wat niet kan en wat er gebeurt als het doorgaat.'],
  },
  insert: {
    place: 'end',
    je: [
      'Ik wil je graag helpen, maar niet als je mij uitscheldt. Daar is dit kanaal niet voor. Gaat het zo door, dan stop ik het gesprek.',
    ],
    u: [
      'Ik wil u graag helpen, maar niet als u mij uitscheldt. Daar is dit kanaal niet voor. Gaat het zo door, dan stop ik het gesprek.',
    ],
  },
  check(situation, { memoryDays }) {
    const { began, warned, ended, insult, threat } = ladderOf(situation, memoryDays);
    return insult && !threat && !warned && !ended ? { about: began?.id ?? insult.id } : null;
  },
  examples: {
    speaks: [
      { before: [citizen('je bent echt een idioot')] },
      {
        before: [
          citizen('Waar blijft mijn paspoort?'),
          citizen('stelletje achterlijke ambtenaren zijn jullie'),
        ],
      },
      { before: [citizen('Mens rot toch op met je regeltjes, trut')] },
      {
        before: [
          citizen('gij zijt ne dikke loser'),
          WARNING,
          citizen('sorry, dat had ik niet mogen zeggen'),
          agent('Dank u wel. Waar kan ik mee helpen?'),
          citizen('met niks, sukkel die je bent'),
        ],
      },
    ],
    staysQuiet: [
      { before: [citizen('het is godverdomme al de derde keer dat de bak niet geleegd is')] },
      { before: [citizen('wat een kutsysteem hebben jullie zeg')] },
      { before: [citizen('Mijn buurman noemde mij een idioot, kan ik dat melden?')] },
      { before: [citizen('Idioot ben je!'), citizen('sorry, ik liet me gaan')] },
      { before: [citizen('jij bent een eikel'), WARNING, citizen('eikel!!')] },
      { before: [citizen('Dit beleid deugt van geen kant, de wethouder moet zich schamen')] },
    ],
  },
});
