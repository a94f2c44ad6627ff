import { expect, it } from 'vitest';
import { onlyPointsToPage } from '../../utils/dutch/acts/only-a-pointer';
import { onlyGreets } from '../../utils/dutch/acts/only-greets';

it.each([
  'hallo',
  'Goedemorgen, met Karin',
  'hoi, ik heb een vraagje',
  'Dag allemaal!',
  'Hoi, mag ik iets vragen?',
])('only greets: %s', (text) => expect(onlyGreets(text)).toBe(true));

it.each(['Hoi, mijn pas is stuk', 'open vandaag?', 'ok', 'Goedemorgen, kan ik morgen langskomen?', ''])(
  'says or asks more, or does not greet: %s',
  (text) => expect(onlyGreets(text)).toBe(false),
);

it.each([
  'https://www.voorbeeld.nl/paspoort',
  'Goedemorgen, kijk daarvoor even op onze website.',
  'Hier is de link:\nhttps://voorbeeld.nl/x',
])('only points to a page: %s', (text) => expect(onlyPointsToPage(text, 8)).toBe(true));

it.each([
  'Drie weken. Meer staat op onze website.',
  'Een paspoort kost € 83,87, zie https://www.voorbeeld.nl',
  'Ga naar voorbeeld.nl en klik op Verhuizen.',
  'Is de website leeg?',
  'Mail naar info@voorbeeld.nl',
])('tells something too: %s', (text) => expect(onlyPointsToPage(text, 8)).toBe(false));
