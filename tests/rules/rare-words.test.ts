import { describe, expect, it } from 'vitest';
import { rareWords, rareWordsOfName, rareWordsToCheck } from '../../utils/rules/rare-words';

describe('rare words of a message', () => {
  it.each([
    ['Met mevrouw De Wolf, is mijn pas klaar?', ['wolf']],
    ['Groetjes, Fatima Yilmaz', ['yilmaz']],
    ['fam. Jansen-Öztürk', ['jansenozturk']],
    ['Mijn naam is J. van der Meer', ['meer']],
    ['mijn mail is Sanne_Bos91@gmail.com', ['sannebos91gmailcom']],
    ['zaak Z-2026-004512 graag', ['z2026004512']],
    ['bel +31 6 24518733 of 06-24518733', ['0624518733', '0624518733']],
  ])('%s', (text, words) => expect(rareWords(text)).toEqual(words));

  it.each([
    'Hallo Emma, dat kan.',
    'Van 13u30 tot 17u00 of 13h30 is er iemand, Hi Youssef!',
    'We zijn open van 10.00-17.00 uur op 12-03-2026, in 2026 dus.',
    'Dat kost € 1250,00 of 1250 euro, postbus 1234, 3201 AB Spijkenisse.',
    'Bel 14 0181, 0181 123456 of 088-1234567, of mail info@gemeente.nl.',
    'Mijn collega mevrouw Bakker belt u, of wethouder De Groot.',
    'Kijk op https://voorbeeld.nl/zaak/12345678',
    'Op de Molenstraat 1205 ligt afval',
  ])('none in: %s', (text) => expect(rareWords(text)).toEqual([]));

  it('takes the surname from the name a console shows, and never a first name alone', () => {
    expect(rareWordsOfName('Peter de Graaf')).toEqual(['graaf']);
    expect(rareWordsOfName('Fatima')).toEqual([]);
    expect(rareWordsOfName(null)).toEqual([]);
  });

  it('looks in a draft for full names too, with their particles, and not at how it is signed', () => {
    const draft = 'De pas van Peter de Graaf is klaar. Groet, Debbie Bakker';
    const found = rareWordsToCheck(draft);
    expect(found.map(({ word }) => word)).toEqual(['graaf']);
    expect(found.map(({ start, end }) => draft.slice(start, end))).toEqual(['de Graaf']);
  });
});
