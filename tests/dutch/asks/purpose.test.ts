import { describe } from 'vitest';
import { itAsks, itAsksNothing } from './asked';

describe('data asked for through what it is for', () => {
  itAsks([
    ['Zal ik de folder doormailen? Dan hoor ik graag waar hij heen mag.', ['email']],
    ['Kan ik je ergens een linkje naartoe mailen?', ['email']],
    ['Waar moet de bezorger aanbellen?', ['street-address']],
    ['Waar moet het bed worden afgeleverd?', ['street-address']],
    ['Waarop wilt u de borg teruggestort krijgen?', ['iban']],
    ['Waar kan ik u op bereiken als we nog iets moeten weten?', ['phone']],
    ['Wat typ ik in bij e-mail?', ['email']],
    ['Geef maar een mailtje door waar de uitslag heen kan', ['email']],
  ]);
  itAsksNothing([
    'Kan ik ergens oude verf naartoe brengen?',
    'Waar moet ik aanbellen als ik de sleutel kom halen?',
    'Waar worden de pakketten bezorgd?',
    'De rekening waarop het bedrag gestort is, is van de gemeente.',
    'Stuur maar een mailtje als het niet lukt.',
  ]);
});

describe('part of the data, or where it stands', () => {
  itAsks([
    ['Wat zijn de letters achter 3521 bij u?', ['postcode-address']],
    ['1234, en welke letters dan?', ['postcode-address']],
    ['Is uw huisnummer nou 4 of 14?', ['street-address']],
    ["Neemt u de cijfers over die op uw loonstrook achter 'BSN' staan?", ['bsn']],
    ["Welke datum staat er in je paspoort bij 'geboren op'", ['date-of-birth']],
    ['Lees eens voor wat er op uw scherm staat, die code van de DigiD-app bedoel ik.', ['secret']],
    ['Kunt u de negen cijfers achterop uw ID geven, uw bsn dus?', ['bsn']],
    ['Ik heb nog een nummer nodig, dat van uw rijbewijs.', ['document-number']],
  ]);
  itAsksNothing([
    'Welke letters staan er op de lantaarnpaal?',
    "Klik op 'Wachtwoord vergeten' in het menu.",
    'Vul de code in op uw scherm.',
    'Welke code geeft de ketel, een storing dus?',
  ]);
});

describe('a number and a street', () => {
  itAsks([
    ['Zou je me je nummer willen geven?', ['phone']],
    ['En op welk nummer in die straat woont u?', ['street-address']],
    ['Op welk nummer tref ik u vanmiddag?', ['phone']],
    [
      'Om te zien of er in uw straat gewerkt wordt: wat is de postcode en welk huisnummer heeft u?',
      ['postcode-address'],
    ],
  ]);
  itAsksNothing([
    'Wat is uw nummer? Het staat op uw lenerspas.',
    'Wacht tot je nummer op het scherm komt.',
    'Kunt u zeggen in welke straat de lantaarnpaal stuk is?',
    'Het gaat ons om de straat waar de kuil zit.',
  ]);
});
