import { describe } from 'vitest';
import { itAsks, itAsksNothing } from './asked';

describe('what points back at data', () => {
  itAsks([
    ['Je mailadres klopt niet volgens mij. Typ hem nog eens.', ['email']],
    ['Ik kan alleen zoeken op bsn, heeft u dat bij de hand?', ['bsn']],
    ['Die rekening bestaat niet meer, zegt het systeem. Het geld kwam terug. Wat is de nieuwe?', ['iban']],
    ['Uw rekeningnummer bestaat niet meer. Wat is het nieuwe?', ['iban']],
    ['Hebben we je 06 al? Zo niet, tik hem even in.', ['phone']],
    ['Er stond geen geboortedatum in uw bericht. Kunt u die alsnog geven?', ['date-of-birth']],
    ['Er staat een bsn op de brief. Als u dat overneemt heb ik u zo gevonden.', ['bsn']],
    ['Ze heeft uw telefoonnummer nodig. Wilt u dat aan mij doorgeven?', ['phone']],
    ['U bent niet meer bereikbaar op uw 06, wat is het nieuwe nummer?', ['phone']],
  ]);
  itAsksNothing([
    'U krijgt een sms-code. Vul die in op het inlogscherm.',
    'Uw bsn vult u in op het formulier. Stuur het daarna op.',
    'Ik heb je geboortedatum al. Stuur het formulier maar op.',
    'Moet ik mijn iban opnieuw doorgeven? Waar kan dat?',
  ]);
});

describe('what is needed, and where something goes', () => {
  itAsks([
    ['Daarvoor is uw postcode met huisnummer genoeg.', ['postcode-address']],
    ['De monteur moet dan wel uw telefoonnummer hebben.', ['phone']],
    [
      'Zodra ik je postcode, huisnr en geboortedatum heb kan ik verder.',
      ['postcode-address', 'date-of-birth'],
    ],
    ['Dan doen we het met je geboortedatum.', ['date-of-birth']],
    ['Waar mag de nota heen die ik u stuur?', ['street-address']],
    ['Ik mail u de folder. Waar mag die naartoe?', ['email']],
    ['welk kenteken heb je aangemeld, dan zie ik waarom het niet werkt', ['licence-plate']],
    ['Alleen uw nummer hoeft u nog te geven, dan bel ik terug.', ['phone']],
  ]);
  itAsksNothing([
    'Uw dossiernummer is genoeg, uw bsn hoef ik niet te weten.',
    'Voor een nieuw abonnement is uw iban nodig, maar dat regelt u straks aan de balie.',
    'Op welk nummer kan ik de gemeente bereiken?',
    'Op welke hoek staat de lantaarnpaal? Straatnaam is genoeg.',
    'De huisarts geeft dat alleen met uw toestemming.',
    'Ik kan je een adresje geven in Delft.',
    'Waar moet ik heen met mijn oude pas?',
  ]);
});
