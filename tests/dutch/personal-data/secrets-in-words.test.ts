import { describe, expect, it } from 'vitest';
import { found } from './found';

describe('passwords without the word or the form of one', () => {
  it.each([
    [
      'wachtwoord is hoofdletter P dan annetje dan streepje dan 71',
      'hoofdletter P dan annetje dan streepje dan 71',
    ],
    ['Ik heb het wachtwoord gewijzigd naar kleine beer 2012 en nu doet hij niks', 'kleine beer 2012'],
    ['Het oude wachtwoord was de naam van onze kat, Minoes.', 'Minoes'],
    ['het wachtwoord is gewoon welkom, niks bijzonders', 'welkom'],
    ['ik gebruik overal Vlinder1966, maar hier komt ie er niet mee in', 'Vlinder1966'],
    ['gisteren kwam ik er nog in met Konijntje_7', 'Konijntje_7'],
    ['is Tulpen2025! sterk genoeg of moet er nog een cijfer bij?', 'Tulpen2025!'],
    ['Zwembad2019 doet het niet', 'Zwembad2019'],
    ['Ik tik B3rgen#9 in en dan gebeurt er niks', 'B3rgen#9'],
    ['de beheerder heeft hem gereset op Tijdelijk01', 'Tijdelijk01'],
    ['netwerk heet Buurthuis_gast en de sleutel is koffie4all', 'koffie4all'],
    ['Wifi van de bieb wil niet. SSID Bieb, wachtwoord leesplezier', 'leesplezier'],
    ['gebr.naam: pkuiper pw: Molen44', 'Molen44'],
    ['de alarmcentrale vraagt een codewoord en dat is pannenkoek', 'pannenkoek'],
    ['geheime vraag was eerste huisdier, antwoord Snuf', 'Snuf'],
    ['telkens als ik Regenboog_4 intyp pakt hij m niet', 'Regenboog_4'],
    ['inloggen met LEEN-7ZX2 lukt niet', 'LEEN-7ZX2'],
    ['mijn geheime nummer is acht drie drie een', 'acht drie drie een'],
    ['de herstelcode: groen-stoel-wolk-4', 'groen-stoel-wolk-4'],
    ['het sleutelkastje: 55B2', '55B2'],
    ['de code van het trappenhuis is 3790#', '3790#'],
    ['er zit een cijferslot op: D72K', 'D72K'],
    ['ik toets 6 6 0 3 in en dan zegt hij foute pin', '6 6 0 3'],
    ['wifi is Thuis24 met ww vis-kom-raam', 'vis-kom-raam'],
    ['mijn zoon heeft het wachtwoord op Pannenkoek_31 gezet', 'Pannenkoek_31'],
    ['mijn wachtwoord is MijnKatjes', 'MijnKatjes'],
  ])('finds %s', (text, value) => expect(found(text)).toContain(`secret: ${value}`));

  it.each([
    'Wachtwoord: minimaal 8 tekens, met een hoofdletter en 2 cijfers',
    'mijn wachtwoord is letterlijk verdwenen',
    'Het wachtwoord was van mijn man, Piet, die is overleden',
    'Gebruik nooit Welkom01 als wachtwoord',
    'Ik ben ingelogd als gast2024',
    'ik gebruik altijd Word2016',
    'ik ben mijn wachtwoord op MijnOverheid vergeten',
    'mijn wachtwoord in MijnGemeente is verlopen',
    'inloggen met EH3-niveau4 lukt niet',
    'de herstelcode is verstuurd op 12-3-2024 om 14:30',
    'controlecode verlopen op 3 mei 2024',
    'het is met hoofdletter, en huisnummer12b erachter',
    '302456 is het zaaknummer dat ik op mijn telefoon zie',
    'Het wifi netwerk heet Bieb_Gast2, een wachtwoord is niet nodig',
    'Het codewoord is bekend bij de alarmcentrale',
    'Het antwoord op de quizvraag is Rembrandt',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('codes of what is locked', () => {
  it.each([
    ['Fietsslot is 4-1-7, hij staat bij het stadhuis', '4-1-7'],
    ['Sleutel zit in het kluisje links, draaien op 2246', '2246'],
    ['Sleutelkastje hangt achter de regenton, de cijfers zijn 7715', '7715'],
    ['sleutelkluis rechts van de bel. 1093. Graag weer dichtdoen.', '1093'],
    ['voordeur heeft een cijferpaneel en daar moet 88214 op', '88214'],
    ['Voor de stalling toetst u 8135 in; alleen deze maand', '8135'],
    ['aannemer kan het alarm uitzetten: 5517 en dan de groene knop', '5517'],
    ['Voicemail afluisteren doe ik met 4402', '4402'],
    ['mijn telefoon ontgrendel je met 250681', '250681'],
    ['kluisje gaat open met acht nul acht nul', 'acht nul acht nul'],
    ['pin vergeten? nee hoor, die is zeven zeven nul drie', 'zeven zeven nul drie'],
    ['mijn pas plakte onder een papiertje, 1945 erop als pincode', '1945'],
    ['creditcard geldig tot 04/27 en achterop 308', '308'],
  ])('finds %s', (text, value) => expect(found(text)).toContain(`secret: ${value}`));

  it.each([
    'kluisje 214, 3e rij, is kapot',
    'het hek is 180 cm hoog',
    'De poort is 3 meter breed, past de wagen erdoor?',
    'slagboom zit al sinds 2019 vast',
    'mijn fiets stond bij rek 214 op slot',
    'de sluis gaat open om 0700',
    'alarmnummer 112 is bezet',
    'Mijn paspoort verloopt 03-02-2026',
    'toets 2 voor belastingen zegt het menu',
    'Mijn telefoon is een Nokia 3310',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('codes that a screen, a message or a letter shows', () => {
  it.each([
    ['309 441 zegt de app nu, wat moet ik daarmee?', '309 441'],
    ['er staat nu 661209 in mijn scherm, moet ik die doorgeven?', '661209'],
    ['DigiD stuurde 90 31 77', '90 31 77'],
    ['digicode van de bank is net binnen 482913 en nu?', '482913'],
    ['in de digid app zie ik HQTR om te koppelen', 'HQTR'],
    ['Op de brief staat P4LX9QRT en die weigert hij', 'P4LX9QRT'],
    ['activeren met tr4-9kl-0pz lukt niet', 'tr4-9kl-0pz'],
    ['Uw code: 993 204', '993 204'],
  ])('finds %s', (text, value) => expect(found(text)).toContain(`secret: ${value}`));

  it.each([
    'DigiD stuurde een sms, na 15 minuten nog niks',
    'er staat nu 661209 in de brief als kenmerk',
    'De app geeft foutcode 50312 en stopt',
    'Ik zie in de app dat zaak 661209 nog open staat',
    'Op mijn scherm staat dat ik 12,50 moet betalen',
    'parkeerzone 44101 zegt de app',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('secrets told in other words', () => {
  it.each([
    ['mijn pin: twee achten twee drieën', 'twee achten twee drieën'],
    ['pin is drie keer een 2 en dan twee keer een 7', 'drie keer een 2 en dan twee keer een 7'],
    ['wachtwoord: grote B, drie nullen, kleine x, hekje', 'grote B, drie nullen, kleine x, hekje'],
    ['Mijn oude wachtwoord was zomerhuis, het nieuwe zomerhuisje', 'zomerhuisje'],
    ['Mijn wachtwoord kersenboom wordt geweigerd', 'kersenboom'],
    ['mail p.kok@voorbeeld.example wachtwoord ooievaar-nest, kijkt u even', 'ooievaar-nest'],
    ['wachtwoord gekozen: kersenboom', 'kersenboom'],
    ['Ik heb altijd kersenboom gebruikt om in te loggen', 'kersenboom'],
    ['ze vroegen de code op mijn telefoon. Dat was 449 210. Stom', '449 210'],
    ['de code van de kelder is sinds vorige week 4821', '4821'],
    ['na drie keer 4471, terwijl dat toch echt mijn pincode is', '4471'],
    ['eerst hekje, dan 4471 en dan duwen bij de voordeur', '4471'],
    ['poort 4482 daarna rechtdoor', '4482'],
    ['bij de achterdeur zit een cijferslot met 5512', '5512'],
    ['de cijfers achterop, dat is 771', '771'],
  ])('finds %s', (text, value) => expect(found(text)).toContain(`secret: ${value}`));

  it.each([
    'code 403 bij het inloggen, wat is dat?',
    'pincode is twee keer verkeerd ingevuld en toen nog twee keer',
    'wachtwoord is met hoofdletter, uitroepteken en cijfer',
    'Mijn wachtwoord is gehackt!',
    'ik heb altijd Firefox gebruikt om in te loggen',
    'de poort wordt vervangen met 4000 euro subsidie',
    'De code op mijn brief werkt niet. Dat was 3 weken geleden',
    'hek 300 meter verderop is kapot',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});
