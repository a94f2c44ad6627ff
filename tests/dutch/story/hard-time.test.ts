import { expect, it } from 'vitest';
import { isBereaved, speaksOfDeath } from '../../../utils/dutch/story/bereavement';
import { hasHardTime } from '../../../utils/dutch/story/hard-time';

it.each([
  'Ik bel nu voor de derde keer en niemand helpt, wanneer komt mijn container?',
  'We zijn wanhopig. Is er ergens opvang?',
  'Hoe geef ik het overlijden van mijn moeder door?',
  'Ik zit in de schulden en weet het niet meer, kunnen jullie helpen?',
  'Ik wacht al twee maanden op bericht.',
  'We hebben onze zoon verloren en zijn erg verdrietig.',
])('hears that somebody has a hard time: %s', (text) => expect(hasHardTime(text)).toBe(true));

it.each([
  'Geen stress hoor, wanneer komt mijn container?',
  'Waar kan ik terecht met schulden?',
  'Ik zoek een boek over rouw en stress.',
  'Mijn laptop is kapot en ik heb mijn oplader verloren.',
  'Wij wonen hier al twintig jaar met plezier.',
  'Kan gft gescheiden in de bak?',
  'Ik weet niet meer wanneer ik moet komen.',
  'Mijn vader is in 1998 overleden. Kan ik zijn akte opvragen?',
  'Hoe geef ik een overlijden door?',
])('does not take the subject of a question, or the state of a thing, for a hard time: %s', (text) =>
  expect(hasHardTime(text)).toBe(false),
);

it('tells the loss of somebody of one’s own from any death, and from a lost thing', () => {
  expect(isBereaved('Mijn schoonmoeder is gisteren ingeslapen')).toBe(true);
  expect(isBereaved('mijn opa is er niet meer')).toBe(true);
  expect(isBereaved('De eigenaar is overleden')).toBe(false);
  expect(speaksOfDeath('De eigenaar is overleden')).toBe(true);
  expect(speaksOfDeath('Mijn zoon is zijn pas verloren')).toBe(false);
});
