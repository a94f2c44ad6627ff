import { describe, expect, it } from 'vitest';
import { findLimitedDutch } from '../../../utils/dutch/care/limited-dutch';
import { wordsOf } from './words-of';

describe('a writer with little Dutch', () => {
  it.each([
    'ik niet begrijp brief. wat doen?',
    'sorry mijn nederlands is niet goed',
    'ik willen afspraak maken voor paspoort',
    'Hello, can you help me with my passport?',
    'ik heb brief gekregen maar ik niet weet wat doen',
    'morgen ik kom naar kantoor, ik moet betalen deze rekening',
    'waarom ik moet betalen? ik geen geld',
    'ik ben wonen in Schiedam, ik zoek huis',
    'kan iemand engels spreken met mij',
    'مرحبا احتاج مساعدة',
    'ik leer nog nederlands, kunt u makkelijk schrijven',
    'mijn man ziek. ik niet kan komen',
    'ich brauche bitte einen termin, ich spreche nicht gut',
    'hoe ik kan krijgen nieuwe kaart? ik niet vinden',
  ])('%s', (sentence) => {
    expect(findLimitedDutch(wordsOf(sentence))).not.toEqual([]);
  });

  it.each([
    'ff vraagje, kloppt dit?',
    'brief',
    'brief ontvangen, hoe betalen?',
    'kga morgen es langskomen, is da goe?',
    'ik snap de brief niet, kunt u het uitleggen',
    'omdat ik niet weet wat ik moet doen',
    'hebben jullie the lord of the rings',
    'hoelaat zijn jullie ope vandaag',
    'hebbe jullie nog plek bij de cursus nederlands',
    'w8 ff ik zoek t op thx',
    'ik heb vakantie en kom donderdag pas weer thuis',
    'gij hebt mij da beloofd hé',
    'hebben jullie boeken in het engels?',
    'ik kan niet komen morgen, mag ik een nieuwe afspraak?',
    'mensen die geld hebben boffen',
    'wanneer wordt het oud papier opgehaald',
    'wij ontvingen een brief over de rioolheffing, kan dat kloppen?',
    'ik ben mn pas kwijt wat nu',
  ])('quiet: %s', (sentence) => {
    expect(findLimitedDutch(wordsOf(sentence))).toEqual([]);
  });
});
