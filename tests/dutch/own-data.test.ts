import { describe, expect, test } from 'vitest';
import { read } from '../../utils/dutch/read';
import { readWhole } from '../../utils/dutch/read-whole';

const own = {
  ibans: ['NL91 ABNA 0417 1643 00'],
  phones: ['14 0181', '0181 69 69 69', '+31 6 12 98 76 54'],
  emails: ['k.smit@voorbeeld-bieb.nl'],
  addresses: ['Raadhuislaan 106, 3201 EL Spijkenisse', 'Burgemeester van der Meerstraat 12'],
  domains: ['https://www.nissewaard.nl', '@waterschaphd.nl', 'het-punt.nl'],
};
const types = (text: string) => read(text, { own }).personalData.map(({ type }) => type);

describe('the data of the organisation itself', () => {
  test.each([
    'U kunt het overmaken op NL91ABNA0417164300.',
    'Mijn nummer is 0181-696969, of 0031 181 696969.',
    'Mijn nummer is 06-12987654.',
    'Mijn mailadres is K.Smit@voorbeeld-bieb.nl.',
    'Mijn mail is k.jansen@nissewaard.nl of k.jansen@mail.waterschaphd.nl.',
    'Mijn adres is Raadhuislaan 106, 3201 EL 106.',
    'Mijn postcode is 3201 EL, nummer 106.',
    'Mijn mail is k punt smit apenstaartje voorbeeld-bieb punt nl.',
    'Mijn mail is k.jansen [at] nissewaard.nl',
    'Mijn mail is jan@het-punt.nl',
    'Ik woon op Burg. van der Meerstraat 12.',
  ])('is not private: %s', (text) => {
    expect(read(text).personalData.length).toBeGreaterThan(0);
    expect(types(text)).toEqual([]);
  });

  test.each([
    ['Mijn rekening is NL20INGB0001234567.', 'iban'],
    ['Mijn nummer is 06-48213907.', 'phone'],
    ['Ik ben te bereiken op jan.smit@notnissewaard.nl.', 'email'],
    ['Ik woon op Raadhuislaan 10.', 'street-address'],
    ['Ik woon op 3201 EL 6.', 'postcode-address'],
  ])('something that only looks like it is: %s', (text, type) => {
    expect(types(text)).toContain(type);
  });

  test.each(['bel +31 (0)591 53 55 55', 'Bel naar 0031 591535555 voor de gemeente', 'Fax: 591535555'])(
    'is no BSN either, though its digits would pass for one: %s',
    (text) => {
      const phones = { ...own, phones: ['0591 535555'] };
      expect(read(text, { own: phones }).personalData).toEqual([]);
    },
  );

  test('changes nothing else, and is remembered', () => {
    const text = 'Hallo, mijn nummer is 0181-696969. Mijn bsn is 111222333.';
    const reading = read(text, { own });
    expect(reading).toBe(read(text, { own }));
    expect(reading.personalData.map(({ type }) => type)).toEqual(['bsn']);
    expect(reading.acts).toEqual(read(text).acts);
    expect(read('Goedemorgen', { own })).toBe(read('Goedemorgen'));
  });

  test('an organisation without data changes nothing', () => {
    const nothing = { ibans: [], phones: [''], emails: [''], addresses: [''], domains: [''] };
    const text = 'Ik woon op Kerkstraat 4 en mail met jan@live.nl, 06-48213907.';
    expect(read(text, { own: nothing })).toBe(read(text));
  });
});

test('care and plain language come with the whole reading', () => {
  const reading = readWhole('Ik stap morgen van het dak af, u dient conform te handelen.', { own });
  expect(reading.care).toBe(reading.care);
  expect(reading.plain.difficultWords.length).toBeGreaterThan(0);
  expect(reading.plain).toBe(reading.plain);
});
