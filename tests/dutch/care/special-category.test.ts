import { describe, expect, it } from 'vitest';
import type { SpecialCategory } from '../../../utils/dutch/care/care-reading';
import { findSpecialCategories } from '../../../utils/dutch/care/special-category';
import { wordsOf } from './words-of';

const categories = (text: string) => findSpecialCategories(wordsOf(text)).map(({ category }) => category);

const SPEAKS: readonly (readonly [SpecialCategory, string])[] = [
  ['health', 'ik heb kanker en kan niet komen'],
  ['health', 'ben chronisch ziek dus ik kom niet zo ver'],
  ['health', 'mijn zoon heeft autisme'],
  ['health', 'ik slik antidepressiva'],
  ['health', 'kzit in een rolstoel'],
  ['religion', 'ik ben moslim, is er halal eten bij?'],
  ['orientation', 'ik ben lesbisch en durf dat niet te zeggen'],
  ['orientation', 'ben transvrouw en wil mijn naam wijzigen'],
  ['ethnicity', 'ik ben Marokkaans en word steeds geweigerd'],
  ['criminal', 'ik heb een strafblad, kan ik een vog krijgen'],
  ['criminal', 'mijn man zit in de gevangenis'],
  ['union', 'ik ben lid van de fnv'],
  ['debts', 'ik zit in de schuldsanering'],
  ['debts', 'we hebben schulden en kunnen de aanslag niet betalen'],
];

describe('special categories of the writer', () => {
  it.each(SPEAKS)('%s: %s', (category, sentence) => {
    expect(categories(sentence)).toContain(category);
  });

  it.each([
    'Hebben jullie boeken over kanker?',
    'is er een gebedsruimte?',
    'ik zoek informatie over dementie',
    'ik ben ziek van dat gedoe',
    'waar is de moskee',
    'is de bieb toegankelijk voor mensen met een rolstoel?',
    'ik zoek een turkse winkel',
    'mijn scherm is zwart',
    'kan ik stemmen met een volmacht',
    'wanneer is de pride',
    'ik heb geen schulden',
    'ik ben net verhuisd',
    'hoe vraag ik een vog aan',
  ])('quiet: %s', (sentence) => {
    expect(categories(sentence)).toEqual([]);
  });
});
