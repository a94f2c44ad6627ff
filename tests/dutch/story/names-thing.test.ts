import { describe, expect, it } from 'vitest';
import { tellsWhichThing } from '../../../utils/dutch/story/names-thing';

describe('which thing a short message is about', () => {
  it.each([
    'Mijn pas is kapot',
    'pas kwijt',
    'de lift doet het niet',
    'hoi, bak vol',
    'het formulier werkt niet',
  ])('is told: %s', (text) => expect(tellsWhichThing(text)).toBe(true));

  it.each([
    'hij doet het niet',
    'het lukt niet',
    'alles is kapot',
    'ben het kwijt',
    'mijn leven is kapot',
    'help',
    '',
  ])('is not told: %s', (text) => expect(tellsWhichThing(text)).toBe(false));
});
