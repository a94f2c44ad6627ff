import { describe, expect, it } from 'vitest';
import { found } from './found';

const kinds = (text: string) => found(text).map((one) => one.slice(0, one.indexOf(':')));

describe('health told in ordinary words', () => {
  it.each([
    // Where somebody lies or was taken in.
    'Heb anderhalve week in het ziekenhuis gelegen',
    'mevrouw ligt op bed en kan niet opendoen',
    'mijn zus is gedwongen opgenomen, wie doet haar post',
    'mijn vader is overgeplaatst naar een verpleeghuis',
    // What they can no longer do.
    'hij komt de trap niet meer op',
    'zij kan maar een meter of twintig lopen',
    'traplopen lukt me niet meer',
    'mijn man kan zichzelf niet meer aankleden',
    'zij kan haar linkerhand niet gebruiken',
    // The senses.
    'Ik hoor niet goed, kunt u mailen',
    'links zie ik niks en rechts nog 10 procent',
    'ik heb nog maar 20 procent zicht',
    // Parts of the body.
    'mijn been is eraf tot aan de knie',
    'ik ben 74 en mijn knieën zijn op',
    'mijn baarmoeder is verwijderd',
    // What they undergo, use or need.
    'ik word volgende week behandeld aan mijn longen',
    'mijn man slikt elke dag een hele rij tabletten',
    'ik heb een rollator nodig',
    'zij ligt aan de morfinepomp',
    // How they are.
    'mijn meisje weegt nog 31 kilo',
    'ik wil er een eind aan maken',
    'hele week koorts gehad, kan de afspraak later',
    'mijn dochter snijdt zichzelf',
  ])('is found: %s', (text) => expect(kinds(text)).toContain('health'));

  it.each([
    'Ik hoor u slecht, de lijn kraakt',
    'op het scherm zie ik bijna niks door de zon',
    'dat bord zie ik slecht want er hangt een tak voor',
    'ik hoor al weken niets van jullie',
    'wij komen de trap niet op met die bank',
    'lopen gaat niet want het pad is afgesloten',
    'om elf uur lig ik op bed en dan begint het gebonk',
    'ik kom net uit het ziekenhuis waar ik werk',
    'mijn klacht wordt niet behandeld',
    'mijn man is opgenomen in de raad van bestuur',
    'dat slik ik niet',
    'mijn koffer weegt nog 20 kilo',
    'met pijn in het hart zeg ik op',
    'vergeet me niet',
  ])('is quiet: %s', (text) => expect(found(text)).toEqual([]));
});

describe('whose state it is', () => {
  it.each([
    ['Met epilepsie is dat voor mij niet te doen', 'health'],
    ['zonder gehoorapparaat versta ik u niet', 'health'],
    ['Er is bij mij reuma ontdekt', 'health'],
    ['Onze Sem van 7 heeft een zware vorm van astma', 'health'],
    ['Lotte, geboren 3-4-2015, is allergisch voor melk', 'health'],
    ['wij zorgen voor onze dochter met het downsyndroom', 'health'],
    ['De diagnose is dementie, nu wil ik weten waar ik recht op heb', 'health'],
    ['De dokter had het over parkinson. Hij woont nog thuis, mijn vader.', 'health'],
    ['PTSS van mijn uitzending. Vuurwerk is voor mij een ramp.', 'health'],
    ['ik vertel het maar eerlijk: epilepsie', 'health'],
    ['Ik noteer: artrose in beide knieën, geen lift', 'health'],
    ['U wordt vanuit uw lidmaatschap van het CNV bijgestaan, begrijp ik?', 'special'],
    ['Ik zie dat u van mei tot juli in detentie zat', 'special'],
    ['Heeft een vog zin met een strafblad zoals ik heb?', 'special'],
    ['Mag iemand met een strafblad voorlezen? Vraag voor mezelf.', 'special'],
    ['Wij wonen als Moluks gezin al jaren hier', 'special'],
    ['wij zijn geen moslims maar christenen', 'special'],
    ['Alzheimer heeft ze, en nu is haar paspoort weg', 'health'],
  ])('is seen: %s', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'Van die wachtmuziek krijg je spontaan hoofdpijn',
    'Allergisch ben ik voor dat ambtenarentaaltje',
    'De iep voor mijn raam lijkt ziek',
    'Mevrouw De Dove heeft me goed geholpen',
    'Als voorbeeld: mevrouw X is blind',
    'Stel dat ik kanker krijg, wat dan',
    'hoeveel kinderen in nederland hebben eigenlijk astma',
    'Hoe krijg je epilepsie',
    'is het waar dat je van vuurwerk doof wordt',
    'In die film heeft de moeder kanker',
    'In deel drie komt de inspecteur zelf in de gevangenis terecht, meer verklap ik niet',
    'Mandela heeft 27 jaar vastgezeten, daar moet een biografie van zijn',
    'ik ben psycholoog en zoek een ruimte',
    'mijn cliënten met dementie gaan naar de dagbesteding',
    'Mag ik vragen of u gelovig bent',
    'Zit uw zoon in detentie?',
    'Wat kost het als ik lid van de FNV word',
    'ik vang Syriërs op, krijg ik vergoeding',
  ])('is nobody: %s', (text) => expect(found(text)).toEqual([]));
});

describe('what is special about somebody, told in ordinary words', () => {
  it.each([
    'Ik bid vijf keer per dag en zoek een stil hoekje',
    'Vanaf zonsondergang houden wij sabbat',
    'sinds mijn bekering wil ik een andere voornaam',
    'mijn vader wil islamitisch begraven worden',
    'wij zijn mennoniet',
    'mijn vrouw is Iraniër',
    'mijn ouders komen uit Suriname',
    'we komen oorspronkelijk uit Eritrea',
    'ik ben de enige zwarte man in de rij',
    'ik hou van mannen en dat weet de straat',
    'wij zijn twee vrouwen en willen trouwen',
    'ik ben bij de vakbond en die zegt dat het niet mag',
    'als oud-lid van de CPN wil ik mijn dossier zien',
    'ik heb GroenLinks gestemd',
    '4 jaar gezeten, nu weer buiten en op zoek naar een kamer',
    'moet 120 uur taakstraf doen, hebben jullie iets',
    'kom ik vrij na acht maanden PI Vught, dan sta ik op straat',
    'mijn zoon is vannacht opgepakt',
    'ik sta terecht op 3 juni',
  ])('is found: %s', (text) => expect(kinds(text)).toContain('special'));

  it.each([
    'ik bid dat er snel iemand komt',
    'wij zijn afkomstig uit Zeeland',
    'ik kom vrijdag vrij van mijn werk',
    'hij komt vrij vaak langs',
    'Ik zit nog in mijn proeftijd op het werk',
    'de bak zit vol',
    'ik moet voorkomen dat het lekt',
    'ik word altijd aangehouden',
    'ik zit bij de bond voor ouderen',
    'hoe wordt je lid van een vakbond',
    'we vieren zaterdag het buurtfeest',
    'ik ben veroordeeld tot wachten',
  ])('is quiet: %s', (text) => expect(found(text)).toEqual([]));
});
