import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsIn } from '../../../utils/dutch/answers/questions';

const kinds = (text: string) => questionsIn(text).map(({ kind }) => kind);
const parts = (text: string) => questionsIn(text).map(({ start, end }) => text.slice(start, end));

describe('the questions in a message', () => {
  test.each([
    ['Hoe laat open? En kan ik ook scannen?', ['when', 'yes-no']],
    ['hoe laat gaan jullie open en kan ik ook scannen', ['when', 'yes-no']],
    ['Wat kost een paspoort, en moet ik een afspraak maken?', ['how-much', 'yes-no']],
    ['Waar kan ik parkeren? Hoeveel kost dat?', ['where', 'how-much']],
    ['wie is mijn contactpersoon en wanneer belt die', ['who', 'when']],
    ['Waarom is mijn aanvraag afgewezen?', ['why']],
    ['Hoe vraag ik bijzondere bijstand aan?', ['how']],
    ['Wat moet ik meenemen?', ['what']],
    ['Op welke dag wordt het papier opgehaald?', ['when']],
    ['Wat is het adres van de milieustraat?', ['where']],
    ['Hoe lang duurt het nog?', ['when']],
    ['hoe oud moet je zijn voor een eigen pasje?', ['how-much']],
    ['Ik wil graag weten wanneer de baggerwerken beginnen en of de dijk dan dicht is.', ['when', 'yes-no']],
    ['Ik vraag me af of jullie ook ebooks hebben', ['yes-no']],
    ['Kunt u zeggen hoe laat de monteur komt?', ['when']],
    ['is er ook wifi', ['yes-no']],
    ['mag ik mijn hond meenemen en hebben jullie een lift', ['yes-no', 'yes-no']],
    ['Openingstijden zaterdag?', ['when']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  test.each([
    'Bedankt voor de snelle hulp!',
    'Wat fijn dat het gelukt is.',
    'hoe vervelend ik ook vond',
    'De winkel waar ik woon is dicht.',
    'kan ik niet vinden',
    'Heb ik al gedaan. Is goed.',
    'Ik weet dat u druk bent.',
    'Hij vroeg "waar is de balie?" en liep door.',
    '',
    '👍',
  ])('none in: %s', (text) => expect(kinds(text)).toEqual([]));

  test('stand where they are written', () => {
    expect(parts('Goedemiddag, hoe laat\u200b gaan jullie open? En kan ik er ook printen?')).toEqual([
      'hoe laat\u200b gaan jullie open',
      'En kan ik er ook printen',
    ]);
  });

  test('the same question twice is one', () => {
    expect(
      questionsIn('Wanneer komt de nieuwe container? Hallo? Wanneer komt die nieuwe container nou?'),
    ).toHaveLength(2);
    expect(questionsIn('Kan ik pinnen? Kan ik ook pinnen?')).toHaveLength(1);
  });

  test.each([
    'Alles goed?',
    'Hoi, hoe gaat het?',
    'Bent u er nog?',
    'Kunt u mij helpen?',
    'Mag ik iets vragen?',
    'is daar iemand?',
    'Lekker weertje hè?',
  ])('only keeps up the conversation: %s', (text) => {
    const real = questionsIn(text).filter(({ social }) => !social);
    expect(real).toEqual([]);
  });

  test('a request for help with something is a real question', () => {
    expect(questionsIn('Kunt u mij helpen met het invullen van de aangifte?')[0]?.social).toBe(false);
  });

  test('never throws, and points inside the text', () => {
    const word = fc.constantFrom(
      'hoe',
      'wat',
      'kan',
      'ik',
      'en',
      'of',
      '?',
      ',',
      'weten',
      'kost',
      '\u200b',
      '🙂',
      'wifi',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((all) => all.join(' ')),
        ),
        (text) => {
          let done = 0;
          for (const { start, end } of questionsIn(text)) {
            expect(start).toBeGreaterThanOrEqual(done);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            done = end;
          }
        },
      ),
    );
  });

  test('does not take what was told before the question, in the same sentence, for a question', () => {
    for (const text of [
      'Ik bel nu voor de derde keer en niemand helpt, wanneer komt mijn container?',
      'Mijn vader is overleden, hoe zeg ik de huur op?',
      'Geen stress hoor, wanneer komt hij?',
    ])
      expect(questionsIn(text), text).toHaveLength(1);
    expect(questionsIn('Hoe laat open en kan ik ook scannen?')).toHaveLength(2);
  });
});
