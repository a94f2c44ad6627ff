import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocationOfReport } from '../../utils/dutch/location-of-report';
import { replaceSpans } from '../../utils/dutch/mask';
import { read } from '../../utils/dutch/read';

describe('reading a text', () => {
  it('gives the same reading for the same text', () => {
    expect(read('Kunt u hier iets mee?')).toBe(read('Kunt u hier iets mee?'));
  });

  it.each([
    ['hij doet het niet', true],
    ['het werkt niet', true],
    ['mijn paspoort werkt niet', false],
    ['ok', false],
    ['', false],
  ])('only points: %s → %s', (text, expected) => expect(read(text).onlyPointing).toBe(expected));

  it.each([
    ['openingstijden zaterdag?', true],
    ['Ik wil mijn paspoort verlengen', true],
    ['kan ik bij jullie printen', true],
    ['hij doet het niet', false],
    ['hallo', false],
    ['ok', false],
    ['Ik heb een vraag', false],
  ])('request clear: %s → %s', (text, expected) => expect(read(text).requestClear).toBe(expected));

  it('counts words and questions', () => {
    const reading = read('Hoe laat open? En kan ik ook scannen? Graag vandaag.');
    expect(reading.wordCount).toBe(10);
    expect(reading.questions).toBe(2);
  });

  it('keeps every span inside the text, in order and apart', () => {
    const piece = fc.constantFrom(
      'u',
      'je',
      'bsn',
      '111222333',
      '06-12345678',
      'jan@live.nl',
      '\u200b',
      '\u202e',
      '🙂',
      '3201 AB 12',
      'Kerkstraat 4',
      '\n',
      'wachtwoord:',
      'x',
      'NL91ABNA0417164300',
      "'",
      '“',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join(' ')),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const reading = read(text);
          for (const spans of [reading.personalData, reading.addressWords]) {
            const apart = spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
            const inside = spans.every(({ start, end }) => start < end && end <= text.length);
            expect([apart, inside]).toEqual([true, true]);
          }
        },
      ),
    );
  });

  it.each([
    ['digits', '123456789 '],
    ['letters', 'a'],
    ['dashes', '-'],
    ['postcodes', '1234 ab '],
    ['quotes', "'"],
    ['at signs', 'a@a.'],
    ['pronouns', 'heb je je '],
    ['right-to-left marks', '\u202e\u200f'],
    ['IBAN starts', 'NL91 '],
    ['street words', 'Van de Straat '],
    ['passwords', 'wachtwoord is is is '],
    ['lists', 'nodig: '],
    ['capitals', 'A B C D '],
    ['blames', 'jullie zijn een eikel van '],
  ])('survives a megabyte of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(() => read(text)).not.toThrow();
  });
});

describe('the place of a report', () => {
  it.each([
    ['lantaarnpaal kapot bij 3201 AB 12', true],
    ['er ligt afval bij Kerkstraat 4', true],
    ['ik woon op Kerkstraat 4 en er is een lekkage', false],
    ['Mijn adres is Kerkstraat 4', false],
    ['Mijn cv-ketel is kapot, kan iemand komen? Het is op Lindelaan 22', false],
    ['de kraan is lek bij 3201 AB 12 en ik ben de hele dag aanwezig', false],
    ['er is een lek in de straat bij Lindelaan 22', true],
    ['Openbaar toilet kapot, Markt 3', true],
    ['grofvuil bij onze flat, Bosweg 12', true],
  ])('%s → %s', (text, expected) => expect(isLocationOfReport(text)).toBe(expected));
});

describe('replacing spans', () => {
  it('merges what overlaps and keeps the rest', () => {
    const spans = [
      { start: 4, end: 9 },
      { start: 7, end: 13 },
      { start: 20, end: 99 },
    ];
    expect(replaceSpans('bsn 111222333 is van mij', spans, '[weggelaten]')).toBe(
      'bsn [weggelaten] is van[weggelaten]',
    );
    expect(replaceSpans('niets', [], 'x')).toBe('niets');
    expect(
      replaceSpans(
        'niets',
        [
          { start: 3, end: 3 },
          { start: -5, end: -1 },
        ],
        'x',
      ),
    ).toBe('niets');
  });
});
