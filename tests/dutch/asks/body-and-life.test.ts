import { describe } from 'vitest';
import { itAsks, itAsksNothing } from './asked';

describe('questions after health, faith and past', () => {
  itAsks([
    ['Heeft u ergens pijn, en sinds wanneer?', ['health']],
    ['Kunt u zelf de trap nog op?', ['health']],
    ['Slikt hij er pijnstillers voor?', ['health']],
    ['Mag ik vragen of uw dochter ergens allergisch voor is?', ['health']],
    ['Is er bij u iets met het hart gevonden', ['health']],
    ['Hoort u bij een kerk of moskee?', ['special']],
    ['Bent u weleens met justitie in aanraking geweest?', ['special']],
    ['Is uw zoon eerder veroordeeld?', ['special']],
  ]);
  itAsksNothing([
    'Kunt u zelf langskomen?',
    'Heeft u nog vragen over de medicijnen in de folder?',
    'Heeft u schimmel aan uw boom gezien?',
    'Heeft u klachten over de buren?',
    // What help lines advise to ask.
    'Denkt u aan zelfdoding?',
    'Kan ik u helpen met de aanvraag van een rollator?',
    'Bent u lid van de bibliotheek?',
    'Dat is de grens van de gemeente geloof ik, hoort u daarbij?',
    'Gaat het weer een beetje?',
  ]);
});
