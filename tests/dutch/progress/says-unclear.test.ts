import { describe, expect, it } from 'vitest';
import { saysUnclear } from '../../../utils/dutch/progress/says-unclear';

describe('a citizen who does not follow', () => {
  it.each([
    'Ik begrijp er helemaal niks van',
    'huh?',
    '??',
    'Wat bedoel je daarmee?',
    't is me nog steeds niet helder',
    'ik kan het niet meer volgen',
    'ik ben de draad kwijt',
    'sorry maar dit is veel te ingewikkeld',
    'ik versta u nie goed, welk formulier?',
    'hier kom ik echt niet meer uit',
  ])('%s', (text) => expect(saysUnclear(text)).toBe(true));

  it.each([
    'ik snap niet waarom dit zo lang duurt',
    'Nu begrijp ik het',
    'duidelijk, dank u',
    'wat is het adres?',
    'ik heb het niet gevonden',
    'Ik kom er morgen niet',
    'wat kost dat?',
  ])('quiet: %s', (text) => expect(saysUnclear(text)).toBe(false));
});
