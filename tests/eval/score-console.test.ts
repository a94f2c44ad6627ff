import { expect, it } from 'vitest';
import { scoreConsole } from './score-console';

const WANTED = [
  { author: 'citizen', text: 'Goedemorgen, mijn container is niet geleegd.' },
  { author: 'agent', text: 'Wat vervelend, ik kijk het na.' },
  { author: null, text: 'Dank u' },
];

it('a reading without mistakes scores full marks', () => {
  const read = WANTED.map(({ author, text }) => ({ author: author ?? 'unknown', text }));
  expect(scoreConsole(WANTED, read)).toMatchObject({
    found: 3,
    extra: 0,
    authored: 2,
    authorRight: 2,
    textRight: 3,
    errors: [],
  });
});

it('tells a missed row, a row too many, another author and words that do not belong apart', () => {
  const read = [
    { author: 'agent', text: 'Goedemorgen, mijn container is niet geleegd. 09:02' },
    { author: 'system', text: 'Vandaag' },
    { author: 'citizen', text: 'Dank u' },
  ];
  expect(scoreConsole(WANTED, read)).toMatchObject({
    found: 2,
    extra: 1,
    authored: 1,
    authorRight: 0,
    textRight: 1,
  });
});

it('rows in another order are not found', () => {
  const read = WANTED.map(({ text }) => ({ author: 'agent', text })).toReversed();
  expect(scoreConsole(WANTED, read)).toMatchObject({ found: 1, extra: 2 });
});
