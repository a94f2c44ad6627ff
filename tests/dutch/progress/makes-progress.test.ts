import { describe, expect, it } from 'vitest';
import { makesProgress } from '../../../utils/dutch/progress/makes-progress';

describe('a citizen who gets along', () => {
  it.each([
    'ok',
    'gelukt!',
    'Ja die zie ik, en dan?',
    'En daarna?',
    'ik heb hem ingevuld',
    'en op zaterdag?',
    'wat moet ik nu kiezen',
    'oke ik ben ingelogd',
  ])('%s', (text) => expect(makesProgress(text)).toBe(true));

  it.each([
    'het lukt niet',
    'nee, hij geeft een foutmelding',
    'En in de tekening staat weer een andere datum dan bij de kap',
    'ik heb het formulier niet gevonden',
    'huh?',
    'dat had ik toch al gezegd',
  ])('quiet: %s', (text) => expect(makesProgress(text)).toBe(false));
});
