import { describe, expect, it } from 'vitest';
import { read } from '../../utils/dutch/read';

describe('asking for sensitive data', () => {
  it.each([
    ['Wat is uw geboortedatum?', ['date-of-birth']],
    ['mag ik je adres even', ['street-address']],
    ['Om u te helpen heb ik nodig: naam, geboortedatum en BSN.', ['date-of-birth', 'bsn']],
    ['Zou je een foto van je ID-kaart kunnen sturen?', ['document-number']],
    ['Ik kan u niet vinden, wat is uw geboortedatum?', ['date-of-birth']],
    ['Op welke rekening kunnen we het terugstorten?', ['iban']],
    ['Typ hier uw wachtwoord.', ['secret']],
    ['Stuur ons uw IBAN.', ['iban']],
    ['Staat uw IBAN er niet bij, stuur die dan even.', ['iban']],
    ['BSN?', ['bsn']],
    ['Welke medicijnen slikt u?', ['health']],
    ['Mag ik je 06?', ['phone']],
    ['Op welk nummer kan mijn collega u terugbellen?', ['phone']],
    ['Slikt u bloedverdunners?', ['health']],
    ['Bij welke vakbond zit u?', ['special']],
    ['Op welke datum ben je geboren?', ['date-of-birth']],
    ['Wat is het nieuwe adres waar u gaat wonen?', ['street-address']],
    ['Als u mij uw kenteken geeft, controleer ik de vergunning.', ['licence-plate']],
    ['Wat is de geboortedatum van de aanvrager?', ['date-of-birth']],
    ['Vul hieronder je adres in.', ['street-address']],
    ['Kunt u mij de code voorlezen die u net per sms kreeg?', ['secret']],
  ])('%s', (text, types) => expect([...read(text).asksFor].sort()).toEqual([...types].sort()));

  it.each([
    'Neem uw paspoort mee naar de balie.',
    'Typ uw BSN in het veld op de website, niet hier.',
    'Heb je last van je buren?',
    'Het geloof in de politiek is weg, zegt u.',
    'Stuur geen bsn via deze chat.',
    'Komt de code terug op het schermpje, app ons dan gerust.',
    'Klopt uw geboortedatum niet, stuur ons dan een bericht.',
    'Stuur het naar ons rekeningnummer.',
    'Vul uw geboortedatum in op het formulier op onze site.',
    'Wat is jullie adres?',
    'Mag ik uw pasnummer?',
    'Bij welk huisnummer staat de container?',
    'Wat is het adres van de overlast?',
    'Heeft u uw rijbewijs al opgehaald?',
    'Voor deze vraag heb ik gegevens van u nodig. Die mag ik hier niet vragen.',
    'Ik ben mijn wachtwoord vergeten.',
    'Wat is het telefoonnummer van de woningbouw?',
    'Wat zijn de eerste vier cijfers van uw postcode?',
    'Is uw telefoonnummer veranderd?',
    'Welke diagnose stelde de monteur?',
    'Wat voor klachten heeft u over de buren?',
  ])('no request: %s', (text) => expect(read(text).asksFor).toEqual([]));
});
