/** What is said in the interfaces from npm: invented, as everything here. */
export const CITIZEN = 'Hanneke Bosma';
export const AGENT = 'Joris van Dam';

export const SAID: readonly {
  readonly author: 'citizen' | 'agent';
  readonly text: string;
  readonly at: string;
}[] = [
  {
    author: 'citizen',
    text: 'Goedemorgen, de grijze container in de Elzenlaan is niet geleegd.',
    at: '09:02',
  },
  { author: 'citizen', text: 'Er liggen nu ook zakken naast.', at: '09:02' },
  { author: 'agent', text: 'Goedemorgen mevrouw Bosma, wat vervelend. Wat is uw huisnummer?', at: '09:04' },
  { author: 'citizen', text: 'Nummer 17', at: '09:05' },
  {
    author: 'agent',
    text: 'Dank u wel. Morgen tussen 8 en 12 uur komt er een extra wagen langs.',
    at: '09:08',
  },
  { author: 'citizen', text: 'Fijn, en de zakken ernaast?', at: '09:09' },
  { author: 'agent', text: 'Die neemt de wagen ook mee.', at: '09:10' },
];
