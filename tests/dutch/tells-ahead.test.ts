import { describe, expect, it } from 'vitest';
import { read } from '../../utils/dutch/read';

const tells = (text: string) => read(text).acts.has('expectation');

describe('what happens next, or when', () => {
  it.each([
    'Donderdag rijdt er een extra veegwagen door de wijk.',
    'In het voorjaar planten we nieuwe bomen langs de kade.',
    'De brug gaat over drie weken weer open.',
    'Zodra het bedrag binnen is, vervalt de aanmaning vanzelf.',
    'Uiterlijk eind volgende maand laten wij weten of het doorgaat.',
    'Vannacht worden de fietspaden gestrooid.',
    'De gemeenteraad neemt in oktober een besluit.',
    'U krijgt de nieuwe pas per post.',
  ])('is told: %s', (text) => expect(tells(text)).toBe(true));

  it.each([
    ['an hour at which a door is open', 'Maandag is het loket open tot acht uur.'],
    ['what always happens', 'Het papier wordt elke dinsdag opgehaald.'],
    ['what was', 'Afgelopen donderdag kwam de wagen niet.'],
    ['somebody tells plans of their own', 'Morgen ga ik verhuizen.'],
    ['we may be citizens', 'Volgende week gaan we op vakantie.'],
    ['a question', 'Wanneer komt de monteur morgen?'],
    ['supposed only', 'Als het volgende week regent, heb ik een probleem.'],
    ['what we must', 'Morgen moeten we vroeg op.'],
  ])('%s: %s', (_, text) => expect(tells(text)).toBe(false));
});
