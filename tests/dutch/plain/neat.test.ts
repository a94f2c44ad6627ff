import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../utils/dutch/plain/read-plain';

const found = (text: string, kind: 'allCaps' | 'repeatedPunctuation' | 'chatSlang' | 'idioms') =>
  readPlain(text)[kind].map(({ start, end }) => text.slice(start, end));

describe('sentences and their length', () => {
  const lengths = (text: string) => readPlain(text).sentences.map(({ words }) => words);

  it.each([
    ['Dat kan. U belt ons morgen.', [2, 4]],
    ['Dit geldt o.a. voor honden, d.w.z. alle honden.', [8]],
    ['Zie art. 5 en nr. 12 van de brief.', [9]],
    ['We zijn open van 9.00 tot 17.00 uur.', [8]],
    ['We zijn open tot 17.00 uur. Tot morgen!', [6, 2]],
    ['Kijk op https://www.voorbeeld.nl/a.b?c=d. Daar staat het.', [3, 3]],
    ['Neem mee:\n- uw pas\n- een pasfoto\n1. geld', [2, 2, 2, 1]],
    ['Het kost € 12,50 per stuk', [5]],
    ['Wat fijn! Echt waar? Ja…', [2, 2, 1]],
    ['Met groet van J. de Vries en mevr. Bakker', [9]],
    ['U krijgt pennen, papier etc. Daarna begint u.', [5, 3]],
    ['hoi', [1]],
    ['😀', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });

  it('says where a sentence stands', () => {
    const text = 'Kort. Deze zin is net iets langer.';
    const [, long] = readPlain(text).sentences;
    expect(text.slice(long?.start, long?.end)).toBe('Deze zin is net iets langer.');
  });
});

describe('words in capitals', () => {
  it.each([
    ['LET OP: dit kan NIET', ['NIET']],
    ['BELANGRIJK bericht', ['BELANGRIJK']],
    ['Dat is ECHT waar', ['ECHT']],
  ])('%s', (text, expected) => {
    expect(found(text, 'allCaps')).toEqual(expected);
  });

  it.each([
    'Uw WOZ-waarde staat in de WMO brief van het UWV',
    'HHNK en OBA en DigiD',
    'Uw IBAN en de ANWB',
    'kenteken XX12YY, postcode 3201 AB',
    'Antwoord met STOP',
    'Koning Willem VIII',
    'de knop “VERZENDEN”',
    'Kijk op WWW.VOORBEELD.NL',
  ])('quiet: %s', (text) => {
    expect(found(text, 'allCaps')).toEqual([]);
  });
});

describe('marks written more than once', () => {
  it.each([
    ['ff wachten hoor!!!', ['!!!']],
    ['hoezo?? echt!', ['??']],
    ['wat?!', ['?!']],
    ['tja......', ['......']],
  ])('%s', (text, expected) => {
    expect(found(text, 'repeatedPunctuation')).toEqual(expected);
  });

  it.each([
    'Dat kan! Tot morgen!',
    'Even kijken...',
    'Hoe laat?',
    'https://voorbeeld.nl/?a=1??b',
    '17.00 uur.',
  ])('quiet: %s', (text) => {
    expect(found(text, 'repeatedPunctuation')).toEqual([]);
  });
});

describe('chat language', () => {
  it('says what it stands for', () => {
    const text = 'ff wachten, idd w8 maar';
    expect(readPlain(text).chatSlang.map(({ written }) => written)).toEqual(['even', 'inderdaad', 'wacht']);
  });

  it.each(['omg', 'thx voor alles', 'Ff kijken hoor', 'dat is gwn zo', 'iig bedankt', 'suc6 ermee'])(
    '%s',
    (text) => {
      expect(found(text, 'chatSlang')).not.toEqual([]);
    },
  );

  it.each([
    'Even wachten, inderdaad',
    'de klant typte “ff wachten”',
    'U kunt bellen met het UWV of de GGD',
    'mail naar ff@voorbeeld.nl',
    'Dr. Bakker en mw. De Vries',
    'Dat is zo.',
    'Tot ziens!',
  ])('quiet: %s', (text) => {
    expect(found(text, 'chatSlang')).toEqual([]);
  });
});

describe('manners of speaking', () => {
  it.each([
    'Ik stel u morgen op de hoogte',
    'U staat in de wacht',
    'Dat is nu achter de rug',
    'we gaan voor u aan de slag',
    'wij houden het in de gaten',
    'dat hebben we over het hoofd gezien',
    'u wordt van het kastje naar de muur gestuurd',
    'het is nog in de maak',
    'dat is van de baan',
    'er komt een kijkje nemen bij kijken',
    'u kunt altijd aan de bel trekken',
    'de knoop wordt morgen doorgehakt, we hakken de knoop door',
  ])('%s', (text) => {
    expect(found(text, 'idioms')).not.toEqual([]);
  });

  it.each([
    'De hoogte van de schutting is 2 meter',
    'U kunt in de hal wachten',
    'Mijn rug doet pijn',
    'De bel aan de deur is kapot',
    'Er ligt een boot in de sloot',
    'We bellen u morgen',
    'Hij staat op de weg',
    'De slag om de stad',
    'Het hoofd van de school',
    'De dijk is hoog',
    'In de straat ligt zand',
    'Het boek “Achter de rug”',
  ])('quiet: %s', (text) => {
    expect(found(text, 'idioms')).toEqual([]);
  });
});

describe('emoji', () => {
  it.each([
    ['Hoi 😀', 1],
    ['👨‍👩‍👧 en 🇳🇱', 2],
    ['👍🏽👍🏽', 2],
    ['☎️ 1️⃣', 2],
    ['© 2024 ™ #1 *', 0],
    ['geen', 0],
  ])('%s', (text, expected) => {
    expect(readPlain(text).emoji).toBe(expected);
  });
});

describe('the plain reading of any text', () => {
  it('never throws, and every span lies inside the text', () => {
    const part = fc.constantFrom(
      'dient',
      'te',
      'u',
      '. ',
      '!!',
      'd.w.z.',
      'LUID',
      'www.a.nl',
      '\n- ',
      '“',
      '😀',
      '\u200b',
      'vangt',
      'aan',
      '17.00',
      'ff',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        const { emoji, ...lists } = readPlain(sentence);
        expect(emoji).toBeGreaterThanOrEqual(0);
        for (const { start, end } of Object.values(lists).flat()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(sentence.length);
        }
      }),
    );
  });

  it.each(['dient te ', 'A', 'A-', '!', '. ', 'a@', 'www.', '“', 'op de hoogte ', '\n- ', '👨‍'])(
    'gets through 100 kB of %j',
    (part) => {
      expect(() => readPlain(part.repeat(Math.ceil(100_000 / part.length)))).not.toThrow();
    },
  );
});
