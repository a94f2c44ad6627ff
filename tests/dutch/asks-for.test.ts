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
    ['BSN?', ['bsn']],
    ['Welke medicijnen slikt u?', ['health']],
  ])('%s', (text, types) => expect([...read(text).asksFor].sort()).toEqual([...types].sort()));

  it.each([
    'Neem uw paspoort mee naar de balie.',
    'Stuur geen bsn via deze chat.',
    'Vul uw geboortedatum in op het formulier op onze site.',
    'Wat is jullie adres?',
    'Mag ik uw pasnummer?',
    'Bij welk huisnummer staat de container?',
    'Wat is het adres van de overlast?',
    'Heeft u uw rijbewijs al opgehaald?',
    'Voor deze vraag heb ik gegevens van u nodig. Die mag ik hier niet vragen.',
    'Ik ben mijn wachtwoord vergeten.',
  ])('no request: %s', (text) => expect(read(text).asksFor).toEqual([]));
});
