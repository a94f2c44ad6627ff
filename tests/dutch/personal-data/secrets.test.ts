import { describe, expect, it } from 'vitest';
import { found } from './found';

describe('values that are said rather than written', () => {
  it.each([
    ['de pin is vier keer een negen', 'secret: vier keer een negen'],
    [
      'de combinatie is twaalf, achtendertig en dan nog een zeven',
      'secret: twaalf, achtendertig en dan nog een zeven',
    ],
    ['mijn pincode is nu dus negenenvijftig twaalf', 'secret: negenenvijftig twaalf'],
    ['Mijn ww is zonnebloem twaalf, aan elkaar', 'secret: zonnebloem twaalf'],
    ['kunt u mijn pin veranderen van 3344 naar 3355', 'secret: 3355'],
    ['Mijn wachtwoordzin "de koe springt hoog" keurt het portaal af', 'secret: de koe springt hoog'],
    ['De authenticator geeft nu 661 027', 'secret: 661 027'],
    ['beneden bij de deur moet u 19#46 intoetsen', 'secret: 19#46'],
    ['Login jdevries / Jd!4455', 'secret: Jd!4455'],
    ['met ww zomer!Ameland kom ik er niet in', 'secret: zomer!Ameland'],
    ['gebdat. 010258', 'date-of-birth: 010258'],
    ['moeder geboren 9 dec. 1931, vader 2 juli 1928', 'date-of-birth: 2 juli 1928'],
    ['mijn brief is van 17-07-2001, eh nee dat is mijn geboortedatum', 'date-of-birth: 17-07-2001'],
    ['met De Boer, Lindelaan zeventien, over die duiven', 'street-address: Lindelaan zeventien'],
  ])('finds %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'de pincode is vier cijfers',
    'pincode al een, twee, drie keer fout ingevuld',
    'mijn pin is drie keer een verkeerde geweest',
    'de code heb ik twee dagen geleden gekregen',
    'Op de Lindelaan drie bomen omgewaaid',
    'het kalendertje voor de geboortedatum springt naar 01-01-1900',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('codes and passwords', () => {
  it.each([
    ['Ik kreeg 990 315 als controlecode', 'secret: 990 315'],
    ['mijn pincode is 4471 en die van mijn vrouw 0932', 'secret: 0932'],
    ['wachtwoord voor de bieb is poezenmand', 'secret: poezenmand'],
    ['inloggen met welkom01 lukt niet', 'secret: welkom01'],
    ['voor de poort moet je 1845# intoetsen', 'secret: 1845#'],
    ['De kelderdeur gaat open met 3307#', 'secret: 3307#'],
    ['Het hek van de moestuin: B2210', 'secret: B2210'],
    ['418 220 stond in het smsje van DigiD', 'secret: 418 220'],
    ['voer de herstelcode in, zegt hij. ik heb 7KD2 99QA', 'secret: 7KD2 99QA'],
    ['koppelcode die ik zie is WXRB', 'secret: WXRB'],
    ['heb er nu Fietspomp81 van gemaakt maar wachtwoord onjuist', 'secret: Fietspomp81'],
    ['jullie site zegt dat zonnebloem te zwak is als wachtwoord', 'secret: zonnebloem'],
  ])('finds %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'mijn wachtwoord is verlopen',
    'Mijn wachtwoord is te kort',
    'Mijn wachtwoord is vergeten!Help',
    'Daarna mag u een wachtwoord invoeren, en klaar.',
    'Wachtwoord opnieuw:',
    'Dat wachtwoord is toegestaan, maar zwak',
    'Wis het wachtwoord en/of de pas',
    'Ik kies Opslaan 3',
    'Ik bel via MS Teams',
    'De nieuwe bakken zijn zwart.',
    'De uitkomst is 0,478227004048742',
    'de pincode is geblokkeerd na 3 keer',
    'U krijgt een sms-code van 6 cijfers',
    'uw code is 24 uur geldig',
    'Ik kreeg foutcode 4031 op het scherm',
    'De deur gaat open om 0830',
    'bestelnummer 774120 stond in de sms',
    'mijn gebruikersnaam is jvdmeer1958, wachtwoord kwijt',
    'Mijn Windows11 vraagt een wachtwoord',
    'dat het te zwak is als wachtwoord snap ik niet',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});
