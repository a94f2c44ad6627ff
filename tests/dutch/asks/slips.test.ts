import { describe } from 'vitest';
import { itAsks, itAsksNothing } from './asked';

describe('typing errors', () => {
  itAsks([
    ['Mag ik je gebrtedatum weten?', ['date-of-birth']],
    ['ik heb uw telefonnumer nog nodg', ['phone']],
    ['Wat is je emial?', ['email']],
    ['Ik heb alstubleift uw adrs nodig', ['street-address']],
    ['Welk mobeil nmr gebruikt uw dochter', ['phone']],
  ]);
  itAsksNothing([
    'De aders zijn zichtbaar in het blad.',
    'Emil komt morgen langs.',
    'Kunt u de zieke bomen noemen?',
  ]);
});
