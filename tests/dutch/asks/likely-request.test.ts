import { describe, expect, it } from 'vitest';
import { asMeant } from '../../../utils/dutch/asks/as-meant';
import { dataNamed } from '../../../utils/dutch/asks/data-named';
import { likelyRequests } from '../../../utils/dutch/asks/likely-request';
import { prepareText } from '../../../utils/dutch/prepared-text';
import { itAsks, itAsksNothing } from './asked';

const likely = (text: string) => {
  const words = asMeant(prepareText(text).words);
  return Object.fromEntries(
    [...likelyRequests(words, dataNamed(words))].map(([type, { likeliness }]) => [type, likeliness]),
  );
};

describe('how the words around it speak of data', () => {
  it.each([
    ['Om u te vinden heb ik uw geboortedatum nodig.', { 'date-of-birth': 'sure' }],
    ['Maak op de kopie het burgerservicenummer onleesbaar.', { bsn: 'doubted' }],
    ['Uw rekeningnummer en uw adres heb ik aangepast, u hoeft niets meer te doen.', { iban: 'doubted' }],
  ])('%s', (text, expected) => expect(likely(text)).toMatchObject(expected));

  it('is not judged in a quotation, nor in a list that no agent asks for', () => {
    expect(likely('"Wat is uw pincode?" vroeg ze.')).toEqual({});
    expect(likely('bsn, iban, kenteken, '.repeat(20))).toEqual({});
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
    'Heb je nog meer op je lijstje staan?',
    'U bent bij ons aan het juiste adres.',
    'Het bedrag staat morgen op uw rekening.',
    'Ik geloof u, hoor.',
    'Welk ras is de hond?',
  ]);
});
