import { describe, expect, it } from 'vitest';
import { found } from './found';

describe('addresses whose name has no usual ending', () => {
  it.each([
    ['Goudplevier 71 heeft weer geen stroom', 'Goudplevier 71'],
    ['Lekkage! Kokmeeuw 12, plafond komt naar beneden.', 'Kokmeeuw 12'],
    ["'t Zand 41, daar staat al weken een bankstel", "'t Zand 41"],
    ['Wij van Patrijs 33 krijgen geen post', 'Patrijs 33'],
    ['de buren van Hazelhoen 5 maken herrie', 'Hazelhoen 5'],
    ['Van Blokland 3 naar Weijland 77, per 1 juni', 'Weijland 77'],
    ['Is Kerkewijk 55 ook van jullie? de buurvrouw huurt daar', 'Kerkewijk 55'],
    ['grofvuil bij mij, Aambeeld nr. 14', 'Aambeeld nr. 14'],
    ['Onder de Linden 45 is waar mijn zus woont', 'Onder de Linden 45'],
    ['de heg tussen Bosuil 18 en Bosuil 20 is te hoog', 'Bosuil 20'],
    ['Zijn jullie al bij Kwikstaart 21 geweest?', 'Kwikstaart 21'],
    ['wij zitten zonder gas op bakkerstrjitte 12', 'bakkerstrjitte 12'],
    ['Wilgenstr. 31 boven', 'Wilgenstr. 31'],
    ['ik woon op de Oudegracht W.Z. 18', 'Oudegracht W.Z. 18'],
    ['mijn adres: plein 40-45 nr 112', 'plein 40-45 nr 112'],
    ['Ik woon op de Amstelkade 21-II', 'Amstelkade 21-II'],
    ['het huis Blauwe Zand 6 B lekt', 'Blauwe Zand 6 B'],
    ['kelderdeur Jan Steenweg 27 openen graag', 'Jan Steenweg 27'],
  ])('finds %s', (text, value) => expect(found(text)).toContain(`street-address: ${value}`));

  it.each([
    ['nummer 14 Kastanjelaan, tweede bel', 'nummer 14 Kastanjelaan'],
    ['voor nummer 12 van de Eikenlaan graag een tegel', 'nummer 12 van de Eikenlaan'],
    ['ik woon op 12 Rue Royale in Brussel', '12 Rue Royale'],
    ['bezorgen op lindelaan zesentwintig aub', 'lindelaan zesentwintig'],
    ['ik woon op Hoefblad elf', 'Hoefblad elf'],
  ])('finds the number elsewhere or spelt out: %s', (text, value) =>
    expect(found(text)).toContain(`street-address: ${value}`),
  );

  it.each([
    'bij Utrecht 3 is de lift stuk',
    'Bij Albert Heijn 24 staat een kar voor mijn deur',
    'mijn huis heeft een Nefit 24',
    'mijn Toyota 86 staat voor de deur',
    'Container 4412 is vol',
    'Mijn huis is Label 4 volgens de brief',
    'naar groep drie',
    'op het plein vier kramen',
    'Op welk perron, Spoor 12?',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('whose address it is', () => {
  it.each([
    'de Jumbo op het Dorpsplein 12 heeft een vieze stoep',
    'Zit het CJG nog op de Parklaan 5?',
    'mijn tandarts zit op Parkweg 5',
    'Huurcommissie, Croeselaan 8, heeft mijn bezwaar',
    'Het feest is op de Dorpsstraat 3, in café De Kroon',
    'Sherlock woont op Baker Street 221B',
  ])('is no resident: %s', (text) => expect(found(text)).toEqual([]));

  it.each(['ik woon boven de bakker op de Kerkstraat 3', 'Kunt u langskomen op De Zwaan 5? De deur klemt'])(
    'is a resident: %s',
    (text) => expect(found(text)).toHaveLength(1),
  );
});

describe('addresses told in passing', () => {
  it.each([
    ['kom maar achterom, Hofje van Sint Jan 5, de groene deur', 'Hofje van Sint Jan 5'],
    ['Mevrouw Bakker van Korenbloem 8 heeft geen container', 'Korenbloem 8'],
    ['het gaat om mevrouw De Jong, Zilvermeeuw 12', 'Zilvermeeuw 12'],
    ['De brief mag naar Lindenhout 7', 'Lindenhout 7'],
    ['Help! Waterlelieveld 12. Er staat water in de hal', 'Waterlelieveld 12'],
    ['nr 8 in de Burg. de Withstraat, daar woon ik', 'nr 8 in de Burg. de Withstraat'],
    ['de bak van Roggestraat 12 meegenomen, graag terug', 'Roggestraat 12'],
    ['bij Kwartelstraat 9 is de bak vergeten', 'Kwartelstraat 9'],
    ['de schilder kan bij ons op de Spechtstraat 31 alleen in de ochtend', 'Spechtstraat 31'],
    ['komt u bij ons aan de Spechtstraat 31 morgen langs?', 'Spechtstraat 31'],
  ])('finds %s', (text, value) => expect(found(text)).toContain(`street-address: ${value}`));

  it.each([
    'Kan ik boeken brengen bij het Rode Kruis op Molenstraat 12?',
    'De brandweerkazerne aan de Ringweg 33 krijgt nieuwe deuren',
    'Waar zit de fietsenmaker, Dorpsstraat 8?',
    'Sherlock Holmes woonde op Baker Street 221B, dat weet ik ook wel',
    'Het verslag ligt klaar. Zaal Zeeburg 12. Tot morgen',
    'Er liggen in de Schoolstraat 3 hopen takken en bladeren',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});
