import { describe, expect, test } from 'vitest';
import { judgedCodes } from '../../../utils/dutch/personal-data/likely-code';
import { prepareText } from '../../../utils/dutch/prepared-text';
import { read } from '../../../utils/dutch/read';

function judged(text: string): string[] {
  const { words } = prepareText(text);
  return judgedCodes(words.text, words).map(({ at }) => words.tokens[at]?.word ?? '');
}
const secrets = (text: string) =>
  read(text)
    .personalData.filter(({ type }) => type === 'secret')
    .map(({ start, end }) => text.slice(start, end));

describe('what may be a code', () => {
  test.each([
    'Ik woon op 12 hoog',
    'De brief is van 2024',
    'Het kost 21,50 per maand',
    'De balie sluit om 1700',
    'Ik kom met 150 gasten',
    'Mijn Windows11 doet raar',
    'U vindt ons aan de Hoogstraat 110',
    'Foutcode 5002 bij de deur',
    'Op 12-03-2025 gestuurd',
  ])('nothing in: %s', (text) => expect(judged(text)).toEqual([]));

  test('a word with figures in it, whichever figures', () => {
    expect(judged('het slot zit op 4194')).toEqual(['4194']);
    expect(judged('hij heet Welkom99 thuis')).toEqual(['welkom99']);
  });

  test('nothing in a text that is full of them', () => {
    expect(judged('2711 3812 4913 5014 6115 7216 8317 9418 1519 2611 3712 4813 5914')).toEqual([]);
  });
});

describe('a code that words make likely', () => {
  test.each([
    ['Poort van de binnentuin: 1C2C en dan hard duwen, hij klemt', '1C2C'],
    ['de sleutel van mijn wifi is mGv83kLp, die mag de monteur gebruiken', 'mGv83kLp'],
    ['Ik heb hem veranderd van Appeltaart1 en nu kom ik niet meer in Mijn Woonstede', 'Appeltaart1'],
  ])('is found: %s', (text, code) => expect(secrets(text)).toContain(code));

  test('is not looked for in a link', () => {
    const text =
      'Stel hier uw nieuwe pincode in (geldig tot 31 december 2026): https://mijn.gemeente.example/pin/a7k2m';
    expect(secrets(text)).toEqual([]);
  });
});
