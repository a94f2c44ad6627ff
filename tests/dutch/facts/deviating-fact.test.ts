import { expect, it } from 'vitest';
import type { Fact } from '../../../utils/conversation/fact';
import { deviatingFact } from '../../../utils/dutch/facts/deviating-fact';

const fact = (topic: string, value: string, label = ''): Fact => ({ topic, label, value, validUntil: null });
const FACTS = [
  fact('openingstijden Spijkenisse', '10.00-17.00 uur'),
  fact('rijbewijs', '€ 51,95', 'prijs'),
  fact('paspoort', '€ 83,87', 'prijs'),
  fact('paspoort', '5 werkdagen', 'levertijd'),
];
const differs = (draft: string, asked = '') => {
  const found = deviatingFact(draft, FACTS, asked);
  return found && [draft.slice(found.start, found.end), found.fact.value];
};

it('finds what differs, with the unit that belongs to it', () => {
  expect(differs('Fijn dat u komt. We zijn open tot 18.00 uur.')).toEqual(['18.00 uur', '10.00-17.00 uur']);
  expect(differs('Ja, we sluiten vandaag om half zes.')).toEqual(['half zes', '10.00-17.00 uur']);
  expect(differs('Een nieuw rijbewijs kost € 44,-.')).toEqual(['€ 44,-', '€ 51,95']);
  expect(differs('Uw paspoort ligt binnen 10 werkdagen klaar.')).toEqual(['10 werkdagen', '5 werkdagen']);
});

it('takes what the citizen asked for the subject of a draft that names none', () => {
  expect(differs('Dat kost 90 euro.', 'Wat kost een paspoort?')).toEqual(['90 euro', '€ 83,87']);
  expect(differs('Dat kost 90 euro.', 'Wat kost een hond?')).toBeNull();
});

it.each([
  'Het zwembad is open tot 21.00 uur.',
  'Zondag zijn we open tot 16.00 uur.',
  'U kunt ons bellen tot 20.00 uur.',
  'Voor kinderen kost een paspoort € 63,42.',
  'Een paspoort met spoed kost € 141.',
  'Uw paspoort blijft 3 maanden liggen.',
  'Een paspoort kost € 83,87, een identiteitskaart € 78,90.',
  'Kostte een paspoort toen 50 euro?',
  'Nee, een paspoort kost geen 100 euro.',
])('keeps quiet about another day, place, group or thing: %s', (draft) => {
  expect(differs(draft, 'Wat kost een paspoort?')).toBeNull();
});

it('does not choose between two facts that could both be meant', () => {
  const two = [fact('zwembad', '€ 5', 'prijs'), fact('zwembad', '€ 45', 'prijs')];
  expect(deviatingFact('Het zwembad kost € 7.', two, '')).toBeNull();
});
