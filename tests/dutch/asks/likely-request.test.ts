import { describe, expect, it } from 'vitest';
import { asMeant } from '../../../utils/dutch/asks/as-meant';
import { asksByGrammar, type ByGrammar } from '../../../utils/dutch/asks/asks-by-grammar';
import { dataNamed } from '../../../utils/dutch/asks/data-named';
import { likelyRequests } from '../../../utils/dutch/asks/likely-request';
import type { PersonalDataType } from '../../../utils/dutch/dutch-reading';
import { prepareText } from '../../../utils/dutch/prepared-text';
import { itAsks, itAsksNothing } from './asked';

/** What is likely asked for, when grammar says it of `said`; of what it does say itself when that is left out. */
const likely = (text: string, said?: readonly PersonalDataType[]) => {
  const words = asMeant(prepareText(text).words);
  const named = dataNamed(words);
  const grammar: ByGrammar = asksByGrammar(words, named);
  return [...likelyRequests(words, named, said ? { ...grammar, asked: new Set(said) } : grammar)];
};

describe('how the words around it speak of data', () => {
  it.each([
    ['Om u te vinden heb ik uw geboortedatum nodig.', ['date-of-birth']],
    ['Wat is uw IBAN?', ['iban']],
  ] as const)('also where grammar sees nothing: %s', (text, types) =>
    expect(likely(text, [])).toEqual(types),
  );

  it.each([['Uw rekeningnummer en uw adres heb ik aangepast, u hoeft niets meer te doen.', 'iban']] as const)(
    'and against what grammar says: %s',
    (text, type) => expect(likely(text, [type])).toEqual([]),
  );

  it('what can be none by its sentence takes more than likely words', () => {
    expect(likely('Graag even geduld, ik zoek uw adres op.', [])).toEqual([]);
  });

  it('is not judged in a quotation; of a list that no agent asks for grammar tells alone', () => {
    expect(likely('"Wat is uw pincode?" vroeg ze.')).toEqual([]);
    expect(likely('bsn, iban, kenteken, '.repeat(20), ['bsn'])).toEqual(['bsn']);
  });
});

describe('what grammar and the words around it tell together', () => {
  itAsks([
    [
      'De wagen is weggesleept, zegt u. Welke combinatie van cijfers en letters heeft de plaat?',
      ['licence-plate'],
    ],
    ['We maken de borg over zodra ik weet wat uw IBAN is.', ['iban']],
    ['Ik bel u terug. Hebt u een ander nummer voor ons?', ['phone']],
    ['Uw mobiele nummer heeft maar negen cijfers. Stuurt u het nog eens?', ['phone']],
    ['Die IBAN is te kort. Probeert u het nog eens?', ['iban']],
    ['Ik kreeg geen gehoor op uw nummer. Heeft u een ander?', ['phone']],
    ['Ben je zwanger, en hoe ver al?', ['health']],
    ['Heeft u ooit met justitie in aanraking gezeten?', ['special']],
  ]);
  itAsksNothing([
    'De viercijferige postcode van uw woonplaats is genoeg.',
    'Typ alleen de postcode zonder letters.',
    'Wat voor uitkering krijgt u, bijstand of WW?',
    'Stuur die foto van uw paspoort maar niet.',
    'Geef uw wachtwoord aan niemand.',
    'Maak op de kopie het burgerservicenummer onleesbaar.',
    'Maakt u op de kopie uw bsn onleesbaar.',
    'Heb je nog meer op je lijstje staan?',
    'U bent bij ons aan het juiste adres.',
    'Het bedrag staat morgen op uw rekening.',
    'Ik geloof u, hoor.',
    'Welk ras is de hond?',
  ]);
});
