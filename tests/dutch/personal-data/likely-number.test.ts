import { describe, expect, it } from 'vitest';
import { plateShapesIn } from '../../../utils/dutch/personal-data/licence-plate';
import { shapedNumbers } from '../../../utils/dutch/personal-data/likely-number';
import { signsOf } from '../../../utils/dutch/personal-data/signs';
import { prepareText } from '../../../utils/dutch/prepared-text';
import { found } from './found';

describe('a number that words make likely', () => {
  it.each([
    ['Beide verlopen: NPF1L14Z3 en IT5LH3H19. Kan dat in een afspraak?', 'document-number: NPF1L14Z3'],
    ['Een boete gekregen terwijl ik betaald had voor 82xdf9', 'licence-plate: 82xdf9'],
  ])('is found: %s', (text, value) => {
    expect(found(text).join(' | ')).toContain(value);
  });

  it.each([
    'Cv-ketel type HR-28-CW lekt alweer.',
    'De boeken 8800213457 en 8800213464 zijn te laat, wat kost dat?',
    'Mijn bestelling AB12CD345 is nog niet binnen.',
    'Geef me je 06 even, dan bel ik terug.',
    'Parkeert uw bezoek van 18 u tot 22 u?',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is not looked for in a list of them', () => {
    const text = 'auto 82xdf9 '.repeat(12);
    const { words } = prepareText(text);
    expect(shapedNumbers(words.text, words, plateShapesIn(words.text, signsOf(words.text, words)))).toEqual(
      [],
    );
  });
});
