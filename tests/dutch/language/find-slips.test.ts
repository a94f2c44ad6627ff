import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlips } from '../../../utils/dutch/language/find-slips';

const mended = (text: string) => {
  const slips = findSlips(text);
  return slips
    .toReversed()
    .reduce((now, { start, end, by }) => now.slice(0, start) + by + now.slice(end), text);
};

describe('slips in a draft', () => {
  it.each([
    ['Hij word morgen gebracht.', 'Hij wordt morgen gebracht.'],
    ['Ik wordt gebeld en dan vindt ik het.', 'Ik word gebeld en dan vind ik het.'],
    ['Morgen wordt je gebeld.', 'Morgen word je gebeld.'],
    ['Als je lid word, krijg je een pas.', 'Als je lid wordt, krijg je een pas.'],
    ['Het is gisteren verstuurt.', 'Het is gisteren verstuurd.'],
    ['Wat gebeurd er dan?', 'Wat gebeurt er dan?'],
    ['Heeft u de formulier ingevuld?', 'Heeft u het formulier ingevuld?'],
    ['Het afspraak is verzet.', 'De afspraak is verzet.'],
    ['Bedankt voor u bericht.', 'Bedankt voor uw bericht.'],
    ['Ik zoek het voor uw uit.', 'Ik zoek het voor u uit.'],
    ['Het duurt langer als een week.', 'Het duurt langer dan een week.'],
    ['Hun hebben dat gezegd.', 'Zij hebben dat gezegd.'],
    ['Wat is uw telefoon nummer?', 'Wat is uw telefoonnummer?'],
    ['De container is is leeg.', 'De container is leeg.'],
    ['Mischien lukt het. ik kijk even', 'Misschien lukt het. Ik kijk even'],
    ['Dat kan. U krijgt dan een brief van ons', 'Dat kan. U krijgt dan een brief van ons.'],
  ])('%s', (text, expected) => expect(mended(text)).toBe(expected));

  it.each([
    'Vind je dat goed? Dan word je gebeld. Dat vind ik ook.',
    'Er wordt je gevraagd om een pas. Wordt je aanvraag behandeld?',
    'Ik heb gehoord dat u morgen verhuist.',
    'Je antwoord is binnen, het antwoord volgt.',
    'De adres gegevens staan in het adressenboek.',
    'Dat is beter als u vroeg komt, of eerder als dat lukt.',
    'Ik denk dat dat die die u zoekt is.',
    'Hun vraag is beantwoord, ik bel u, met uw goedvinden, zo op.',
    'Beste Sanne,\n\nde container komt morgen.\n\nGroet,\nDebbie',
    'Kijk op www.gemeente.nl/hij-word voor ‘hij word gebracht’',
    'Zuid-Beijerland, Molendijk 4',
  ])('none in: %s', (text) => expect(findSlips(text)).toEqual([]));

  it('keeps every slip inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const { start, end } of findSlips(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
