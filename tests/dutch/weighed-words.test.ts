import { expect, test } from 'vitest';
import { lexemeOfTyped } from '../../utils/dutch/lexeme';
import { weighedWords, weightFor } from '../../utils/dutch/weighed-words';

const table = weighedWords('\n-3\nboek s12p4\nserie s12\nmijn s-9\n# p4\nbela~ s3\nasks x7\n', 'spx');
const weight = (word: string, place: number) => table.of(lexemeOfTyped(word), place);

test('a word weighs in each place what the table says, and nothing where it is not in it', () => {
  expect(table.bias()).toBe(-3);
  expect([weight('Boek', 0), weight('boek', 1), weight('boek', 2)]).toEqual([12, 4, 0]);
  expect([weight('mijn', 0), weight('mijn', 1)]).toEqual([-9, 0]);
  expect([weight('fiets', 0), weight('fiets', 1)]).toEqual([0, 0]);
});

test('all figures are one word, and what is no word has a name', () => {
  expect([weight('17', 1), weight('2026', 1), weight('17', 0)]).toEqual([4, 4, 0]);
  expect([table.ofSign('asks', 2), table.ofSign('last', 2)]).toEqual([7, 0]);
});

test('a chance of one in two weighs nothing', () => {
  expect(weightFor(0.5)).toBe(0);
  expect(weightFor(0.75)).toBeCloseTo(-weightFor(0.25));
});
