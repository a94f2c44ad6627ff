import { describe, expect, it } from 'vitest';
import { found } from './found';

describe('dates of birth without the word', () => {
  it.each([
    ['17-08-49 ben ik van, hoor ik daarbij?', '17-08-49'],
    ['mijn bsn heb ik niet en ben van 14 sept 1955', '14 sept 1955'],
    ['Mag mijn neefje van 3 sept. 2021 al een eigen pasje?', '3 sept. 2021'],
    ['Voor onze Fenna van 15 mei 2018', '15 mei 2018'],
    ['Het gaat om Petra de Boer van 11-11-1968', '11-11-1968'],
    ['Ze vragen bsn en geboortedatum. 123456782 en 12-04-1957.', '12-04-1957'],
    ['man: 2 nov 1946, vrouw: 14 mrt 1950', '14 mrt 1950'],
    ['En u bent de meneer van 3 april 1959?', '3 april 1959'],
    ['op 12 december word ik 18, kan ik dan stemmen?', '12 december'],
    ['mijn zoon wordt 14 op 22 juni', '22 juni'],
    ['ik word op 3 mei tachtig', '3 mei'],
    ['wij kregen op 3 maart een dochter, Lieke', '3 maart'],
    ['d.o.b. 12/12/1950', '12/12/1950'],
    ['mijn vader, *11-05-1938, is overleden', '11-05-1938'],
    ['mijn geboortedatum is nul drie nul vijf negentien zestig', 'nul drie nul vijf negentien zestig'],
  ])('finds %s', (text, value) => expect(found(text)).toContain(`date-of-birth: ${value}`));

  it.each([
    'ik ben van 3-3-2025 tot 5-4-2025 weg',
    'Ik ben van plan 4 juni te komen',
    'brief van mijn moeder van 3 mei 2024',
    'een krantenknipsel over mijn oma van 12 juni 1940',
    'onze flat is van 4 juni 1969',
    'we kregen op 3 maart een boete van 60 euro',
    'op 3 mei wordt de straat 100 jaar',
    'op 3 mei word ik om 10 uur verwacht',
    'Sinds 12-06-1999 huur ik deze woning',
    'Rembrandt, geboren 15 juli 1606',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('who was born', () => {
  it.each([
    ['Ik ben van bouwjaar 1975, 12 juni', '1975, 12 juni'],
    ['ik zag het levenslicht op zeven maart negentienveertig', 'zeven maart negentienveertig'],
    ['de geboortedatum klopt niet in die brief, moet 14/02/1977 zijn', '14/02/1977'],
    ['op 9 november ben ik jarig', '9 november'],
    ['de tweeling kwam op 4 mei ter wereld', '4 mei'],
    ['jarig op 3 maart, geboortejaar 1961', '3 maart, geboortejaar 1961'],
    ['Hij vult 19620512 in als geboortedatum', '19620512'],
    ['mijn broer uit Assen (van 12 juli 1999) wil een pasje', '12 juli 1999'],
    ['hij woont bij mij en is van 3 april 1988', '3 april 1988'],
    ['29 feb 1968, ja een schrikkelkind', '29 feb 1968'],
    ['Mijn hond en ik, geboren op 12-05-1977', '12-05-1977'],
    ['Mijn zoon mag bij de bieb, hij is geboren op 12 mei 2014', '12 mei 2014'],
  ])('finds %s', (text, value) => expect(found(text)).toContain(`date-of-birth: ${value}`));

  it.each([
    'Onze kat is geboren op 12 mei 2021, moet hij gechipt worden?',
    'Op 12 mei 2022 is ons paard geboren',
    'Het plan voor dit park werd geboren op 4 maart 1987',
    'Anne Frank is geboren op 12 juni 1929',
    'Wie voor 1 juli 1958 is geboren, reist gratis',
    'de afspraak voor de geboorteaangifte is op 12 mei 2026',
    'als voorbeeld staat er Piet de Vries, geboren 01-01-1970',
    'mijn auto is van 1982, 4 mei moet hij naar de keuring',
    'Kinderen zijn van 12 mei 2025 op vakantie',
    'Ik ben verhuisd (12-03-2024)',
    'Geboren ben ik in Ede, ik heb een afspraak op 4 mei 2026',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('other numbers told in words around them', () => {
  it('takes a year and an illness for no postcode', () => {
    expect(found('Ik woon hier sinds 2019 MS Teams is mijn enige contact')).toEqual([]);
  });
  it('believes what a date of digits is called behind it', () => {
    expect(found('De rekening staat nog open, 04051978 is mijn geboortedatum')).toEqual([
      'date-of-birth: 04051978',
    ]);
  });
  it('knows the number of a document that was named in the sentence before', () => {
    expect(found('Paspoort weg op vakantie. Nummer was volgens de kopie NV3C45K47.')).toEqual([
      'document-number: NV3C45K47',
    ]);
  });
});
