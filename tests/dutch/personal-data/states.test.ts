import { describe, expect, it } from 'vitest';
import { found } from './found';

describe('what somebody says of themselves without a pronoun', () => {
  it.each([
    ['Zit sinds mijn dwarslaesie in een rolstoel', 'health: dwarslaesie'],
    ['ben slechtziend, mag de brief groter', 'health: slechtziend'],
    ['en heb last van een gewrichtsontsteking', 'health: gewrichtsontsteking'],
    ['vorig jaar een beroerte gehad', 'health: beroerte'],
    ['Wegens een gebroken heup lukt het niet', 'health: gebroken'],
    ['ben lid van de FNV', 'special: FNV'],
    ['Als vluchteling heb ik geen geboorteakte', 'special: vluchteling'],
  ])('finds it: %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'Ik word ziek van dat gedoe',
    'Ik ben allergisch voor dat soort smoesjes',
    'Mijn buurman zegt dat u blind bent voor de overlast',
    'de boom voor ons huis is ziek',
    'Onze straat is verlamd door het verkeer',
    'Mijn dochter zit op een joodse school',
    'Heb je autisme?',
    'Word lid van de vakbond',
    'De mensen die jij hebt ontmoet bleken later corona te hebben.',
  ])('is quiet: %s', (text) => expect(found(text)).toEqual([]));
});

describe('what is stated without a verb', () => {
  it.each([
    ['Doofblind hier, bellen gaat dus niet', 'health: Doofblind'],
    ['Sorry voor het trage typen, reuma', 'health: reuma'],
    ['woensdag kan ik niet i.v.m. bestraling', 'health: bestraling'],
    ['Als longpatient driehoog zonder lift', 'health: longpatient'],
    ['De rollator van mijn tante past niet door de deur', 'health: rollator'],
    ['heb mijn pols gebroken op die stoep', 'health: pols gebroken'],
    ['Nora (groep 4) heeft een koemelkallergie', 'health: koemelkallergie'],
    ['oom met dementie zoekt een plek', 'health: dementie'],
    ['al 12 jaar SGP-lid en dan dit', 'special: SGP-lid'],
    ['mijn neef zit vast in Zutphen', 'special: vast'],
    ['gisteren aangehouden voor rijden zonder rijbewijs', 'special: aangehouden'],
    ['ik ben getuige van Jehova', 'special: getuige van Jehova'],
  ])('finds it: %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'Je moet wel doof zijn om die sirene niet te horen',
    'ben je blind of zo',
    'Mijn zus zit vast in de app',
    'Vanwege corona is het loket gesloten',
    'Hoe vraag je een scootmobiel aan',
    'Sorry voor de tikfouten, nieuwe telefoon',
    'Op ons spreekuur komen veel mensen',
    'stemt de VVD voor of tegen de rondweg',
    'Bent u VVD-lid',
    'Ik hoop dat mijn melding snel is opgepakt',
    'mijn aanvraag is aangehouden',
    'mijn favoriete Surinaamse toko verhuist',
  ])('is quiet: %s', (text) => expect(found(text)).toEqual([]));
});

describe('what a phrase states, though no word of it does', () => {
  it.each([
    ['lig sinds dinsdag in het ziekenhuis, kan het later', 'health: ziekenhuis'],
    ['ik hoor slecht, kunt u mailen', 'health: hoor slecht'],
    ['Ik hoor stemmen en weet niet wie ik moet bellen', 'health: stemmen'],
    ['Onze jongste is vorig jaar uit de kast gekomen', 'special: kast gekomen'],
    ['Kom net uit de gevangenis en heb geen adres', 'special: gevangenis'],
    ['Wij vieren vrijdag het Suikerfeest', 'special: Suikerfeest'],
    ['Als Surinaamse word ik hier anders behandeld', 'special: Surinaamse'],
    ["geboren 8 januari '44, Nederlands-hervormd, bedlegerig", 'special: Nederlands-hervormd'],
    ['mijn nicht en haar man zijn baptisten', 'special: baptisten'],
    ['Ze heeft ALS en typt met haar ogen', 'health: ALS'],
  ])('finds %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'Het boek kwam uit de kast',
    'Ligt de bieb naast het ziekenhuis?',
    'ik hoor niks van jullie',
    'Hoe word je lid van een vakbond?',
    'Was Beethoven al doof toen hij dat schreef?',
    'Ik zit al een kwartier gevangen in jullie keuzemenu',
    'Ik ben allergisch voor ambtelijke brieven',
    'Ik spreek Turks en Nederlands',
    'ik vind het fijn als het snel gaat',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});
