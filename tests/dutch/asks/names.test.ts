import { describe } from 'vitest';
import { itAsks, itAsksNothing } from './asked';

describe('data by a name that stands in no list', () => {
  itAsks([
    ['Je contactnr nog graag.', ['phone']],
    ['Wat is je spaarrekeningnummer?', ['iban']],
    ['Welke sleutelkluiscode zit erop?', ['secret']],
    ['mag ik je telefonnummer', ['phone']],
    ['Typ uw geboortedatm even.', ['date-of-birth']],
    ['Welke cijfers staan er op uw rijbewijs?', ['document-number']],
    ['Noem de vier cijfers die net op uw telefoon verschenen.', ['secret']],
    ['Uw rekening begint met BE, welke cijfers volgen dan?', ['iban']],
    ['Kunt u een foto van voor- en achterkant van uw paspoort sturen?', ['document-number']],
    ['Op welke dag is uw dochter geboren?', ['date-of-birth']],
  ]);
  itAsksNothing([
    'Welke kleurcode heeft de verf?',
    'Wat is uw klantnummer?',
    'Wat is de streepjescode op het boek?',
    'Is er een retouradres?',
    'Welke cijfers staan er op de lantaarnpaal?',
  ]);
});

describe('lists and half sentences', () => {
  itAsks([
    ['Naam, geboortedatum, adres. Dan zoek ik het op.', ['date-of-birth', 'street-address']],
    ['Voor de inschrijving: mailadres en postcode', ['email', 'postcode-address']],
    ['Postcode en huisnr pls', ['postcode-address']],
    ['Mail en 06 graag.', ['email', 'phone']],
    ['Wil nog hebben: e-mail, telefoon.', ['email', 'phone']],
    ['Uw kenteken graag zonder streepjes.', ['licence-plate']],
    ['Rekeningnummer waar de huur vanaf gaat svp', ['iban']],
    ['Uw bsn, als u zo vriendelijk wilt zijn.', ['bsn']],
    ['Straat heb ik, huisnummer nog niet.', ['street-address']],
    ['Mag ik uw adres, uw mailadres en uw geboortedatum?', ['date-of-birth', 'email', 'street-address']],
    ['Uw e-mailadres klopt niet, welk adres moet het zijn?', ['email']],
    ['Waar kan ik u per mail bereiken?', ['email']],
    ['Ik zie uw identiteitskaart niet in de lijst. Mag ik het kaartnummer?', ['document-number']],
    ['Op welk nummer mag ik u bellen als de tijd niet uitkomt?', ['phone']],
    ['Leest u de code op uw digipas eens voor?', ['secret']],
  ]);
  itAsksNothing([
    'Adres: Kerkplein 2, open van 9 tot 5.',
    'Geen bsn of adres nodig.',
    'Bedankt voor uw adres!',
    'Rotzooi op straat.',
    'Bewaar uw pincode goed.',
    'Het kenteken dat u doorgaf is goed verwerkt.',
  ]);
});
