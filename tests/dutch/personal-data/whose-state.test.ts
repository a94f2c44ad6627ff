import { expect, test } from 'vitest';
import { read } from '../../../utils/dutch/read';

const found = (text: string) => read(text).personalData.map(({ start, end }) => text.slice(start, end));

test.each([
  ['tellen mijn jaren in de tbs ook mee als inschrijfduur', 'tbs'],
  ['Door de chemo kom ik er niet aan toe, kan de aanmaning eraf?', 'chemo'],
  ['mijn vader is blind, hij vertrouwt niemand', 'blind'],
  ['mijn man is verslaafd aan gokken en het huurgeld is op', 'verslaafd'],
  ['coeliakie hier, is er ook iets zonder tarwe te eten?', 'coeliakie'],
])("is told by the words around it to be somebody's: %s", (text, state) =>
  expect(found(text)).toEqual([state]),
);

test.each([
  'Ik heb geen epilepsie',
  'Ik heb geen autisme',
  'ik heb gelukkig geen adhd',
  'ik heb geen diabetes, dat was mijn buurman',
  'mijn favoriete Surinaamse toko verhuist',
  'Gaat de lezing over zelfhulp bij depressies nog door?',
  'Waar is de moskee ook alweer?',
  'wij vangen Syriërs op in de gymzaal',
  'we zijn compleet verslaafd aan die serie, is deel 7 er al?',
  'ik zit me hier blind te staren op vraag 4b',
])('is denied, a topic or a thing: %s', (text) => expect(found(text)).toEqual([]));
