import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { number } from '../params';
import { signOffOf } from '../sign-off';
import { ladderOf } from '../unpleasant-ladder';

const INSULT = citizen('wat ben jij een ongelofelijke sukkel');
const WARNING = agent(
  'Ik wil u graag helpen, maar niet als u mij uitscheldt. Gaat het zo door, dan stop ik het gesprek.',
);

export default defineRule({
  id: 'unpleasant-end',
  theme: 'unpleasant',
  on: ['message', 'open'],
  severity: 'advice',
  source: { document: 'S4', quote: 'Geef aan dat je al gewaarschuwd hebt, helaas zonder resultaat.' },
  falseAlarms: 'Een waarschuwing die als grap bedoeld was, of die over iets anders ging.',
  params: { memoryDays: number(1, { min: 1, max: 30, unit: 'dagen' }) },
  title: 'Stop het gesprek na een waarschuwing',
  prompt: {
    je: [
      'Je hebt al gewaarschuwd en het gaat door. Zeg dat, stop het gesprek en sluit af met {ondertekening}.',
      'Je hebt al gewaarschuwd en het gaat door. Zeg dat en stop het gesprek.',
    ],
    u: [
      'U heeft al gewaarschuwd en het gaat door. Zeg dat, stop het gesprek en sluit af met {ondertekening}.',
      'U heeft al gewaarschuwd en het gaat door. Zeg dat en stop het gesprek.',
    ],
  },
  insert: {
    place: 'end',
    je: endings(
      'Ik heb je gevraagd om hiermee te stoppen. Dat is helaas niet gebeurd. Daarom stop ik nu dit gesprek.',
      'Je kunt ons nog wel bereiken via {alternatief}.',
      'Groet, {ondertekend}',
    ),
    u: endings(
      'Ik heb u gevraagd om hiermee te stoppen. Dat is helaas niet gebeurd. Daarom stop ik nu dit gesprek.',
      'U kunt ons nog wel bereiken via {alternatief}.',
      'Met vriendelijke groet, {ondertekend}',
    ),
  },
  check(situation, { memoryDays }) {
    const { warned, ended, insult, threat } = ladderOf(situation, memoryDays);
    if (!warned || !insult || threat || ended) return null;
    const { alternativeChannel, phone } = situation.channel;
    const signOff = signOffOf(situation);
    return {
      about: warned.id,
      values: {
        ondertekening: signOff?.asked ?? '',
        ondertekend: signOff?.name ?? '',
        alternatief: alternativeChannel ?? phone ?? '',
      },
    };
  },
  examples: {
    speaks: [
      {
        before: [INSULT, WARNING, citizen('jij bent echt een droplul')],
        channel: { alternativeChannel: 'de balie' },
        agent: { firstName: 'Debbie' },
      },
      { before: [INSULT, agent('Let u alstublieft op uw taalgebruik.'), citizen('hou je bek trut')] },
      {
        before: [
          INSULT,
          WARNING,
          citizen('ja ja'),
          agent('Wat is uw vraag?'),
          citizen('dat jij te dom bent om te helpen'),
        ],
        channel: { signOff: 'geen' },
      },
      {
        before: [INSULT, WARNING, citizen('idioot dat je bent', { later: 60 * 60 })],
        params: { memoryDays: 3 },
      },
    ],
    staysQuiet: [
      { before: [INSULT, WARNING, citizen('sorry, ik was boos')] },
      { before: [INSULT, WARNING, citizen('ok. wanneer komt die container nou?')] },
      { before: [INSULT, citizen('echt, wat ben jij een sukkel')], draft: WARNING.text },
      { before: [INSULT, WARNING, citizen('het is ook een klotezooi bij jullie in de straat')] },
      { before: [INSULT, WARNING, citizen('sukkel dat je bent', { later: 60 * 60 })] },
    ],
  },
});

/** What is said to end it, with as much as is known of where else to go and of who signs. */
function endings(end: string, elsewhere: string, signed: string): readonly [string, ...string[]] {
  return [`${end} ${elsewhere} ${signed}`, `${end} ${elsewhere}`, `${end} ${signed}`, end];
}
