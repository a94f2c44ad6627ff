import { describe, expect, it } from 'vitest';
import { createEngine } from '../../utils/rules/engine';
import { agent, citizen, type Example, situationOf } from '../../utils/rules/example';
import { ruleById } from '../../utils/rules/registry';

/** The texts of the buttons under what a rule says; null when it keeps quiet. */
function buttons(id: string, example: Example): readonly string[] | null {
  const rule = ruleById(id);
  if (!rule) throw new Error(`no rule ${id}`);
  const [finding] = createEngine([{ rule, params: example.params ?? {} }]).evaluate(
    situationOf(example, rule.on),
  );
  return finding?.actions.map(({ text }) => text) ?? null;
}

const je = { address: 'je' };
const QUESTION = citizen('Kan ik bij jullie een e-reader lenen?');

describe('thanks for a first message', () => {
  it.each([
    ['Hallo Sanne, ja dat kan.', 'Hallo Sanne, bedankt voor je bericht. Ja dat kan.'],
    ['Hoi! Ja dat kan.', 'Hoi! Bedankt voor je bericht. Ja dat kan.'],
    ['Goedemorgen,\nJa dat kan.', 'Goedemorgen,\nBedankt voor je bericht. Ja dat kan.'],
  ])('stand behind the greeting: %s', (draft, better) => {
    expect(buttons('thank-for-message', { before: [QUESTION], draft, channel: je })).toEqual([better]);
  });

  it('stand at the start where nobody is greeted', () => {
    expect(buttons('thank-for-message', { before: [QUESTION], draft: 'Ja dat kan.' })).toEqual([
      'Bedankt voor uw bericht.',
    ]);
  });
});

describe('a kind word for who has a hard time', () => {
  const insert = (text: string) =>
    buttons('empathy-missing', { before: [citizen(text)], draft: 'U kunt dat doorgeven via het formulier.' });

  it('is a condolence after a death', () => {
    expect(insert('Mijn man is zondag overleden. Hoe zeg ik zijn abonnement op?')).toEqual([
      'Gecondoleerd met uw verlies. Ik kijk graag met u mee.',
    ]);
  });

  it('names what is hard only where the words leave no doubt', () => {
    expect(insert('Ik vraag het nu voor de vierde keer en niemand helpt. Waar blijft mijn pas?')).toEqual([
      'Wat vervelend dat u hier al voor de vierde keer achteraan moet. Ik kijk graag met u mee.',
    ]);
    expect(insert('Ik ben ten einde raad. Waar kan ik een woning aanvragen?')).toEqual([
      'Wat vervelend. Ik kijk graag met u mee.',
    ]);
  });
});

describe('an open question', () => {
  const insert = (text: string, draft: string) =>
    buttons('answer-every-question', { before: [citizen(text)], draft, channel: je });

  it('is named where a noun shows itself, and is “je andere vraag” elsewhere', () => {
    expect(insert('Hoe laat gaan jullie dicht? En kan ik mijn boek inleveren?', 'Om 17.00 uur.')).toEqual([
      'Dan je vraag over je boek: ',
    ]);
    expect(insert('Hoe laat open? En kan ik ook scannen?', 'Tot 17.00 uur.')).toEqual([
      'Dan je andere vraag: ',
    ]);
  });

  it('is not made of what was told before the question', () => {
    expect(insert('Ik wacht al drie weken, wanneer komt mijn boek?', 'Donderdag.')).toBeNull();
  });
});

describe('a long message', () => {
  const sixty = 'Dat kan online. Log eerst in en kies een dag. '.repeat(7);
  const long = (channel: Example['channel'] = {}) =>
    buttons('keep-it-short', { before: [QUESTION], draft: sixty, channel });

  it('is sooner too long in a live chat', () => {
    expect(long()).toBeNull();
    expect(long({ sync: 'live' })).not.toBeNull();
  });

  it('gets no question behind it when it already asks one', () => {
    const draft = `${sixty.repeat(2)}Kunt u hier iets mee?`;
    expect(buttons('keep-it-short', { before: [QUESTION], draft })).toEqual([]);
  });
});

it('keeps the form of the rulebook’s insert with three holes off the screen', () => {
  expect(
    buttons('link-plus-answer', { before: [QUESTION], draft: 'https://www.voorbeeld.nl/lenen' }),
  ).toEqual([]);
});

it('leaves a conversation alone in which somebody may be in danger', () => {
  const before = [
    citizen('Er staat een man met een mes voor mijn deur, wat moet ik doen?'),
    agent('Bel 112.'),
  ];
  const draft = 'Zie www.voorbeeld.nl';
  for (const id of ['link-plus-answer', 'thank-for-message', 'empathy-missing', 'answer-every-question'])
    expect(buttons(id, { before: before.slice(0, 1), draft }), id).toBeNull();
});
