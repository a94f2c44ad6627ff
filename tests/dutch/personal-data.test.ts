import { describe, expect, it } from 'vitest';
import { passesElevenTest } from '../../utils/dutch/personal-data/bsn';
import { passesLuhn } from '../../utils/dutch/personal-data/credit-card';
import { passesMod97 } from '../../utils/dutch/personal-data/iban';
import { read } from '../../utils/dutch/read';

const found = (text: string) =>
  read(text).personalData.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

describe('the checks', () => {
  it('knows the eleven test', () => {
    expect(passesElevenTest('111222333')).toBe(true);
    expect(passesElevenTest('123456782')).toBe(true);
    expect(passesElevenTest('123456789')).toBe(false);
    expect(passesElevenTest('000000000')).toBe(false);
  });
  it('knows mod 97 and Luhn', () => {
    expect(passesMod97('NL91ABNA0417164300')).toBe(true);
    expect(passesMod97('NL92ABNA0417164300')).toBe(false);
    expect(passesLuhn('4111111111111111')).toBe(true);
    expect(passesLuhn('4111111111111112')).toBe(false);
  });
});

describe('personal data', () => {
  it.each([
    ['mijn bsn is 111222333', 'bsn: 111222333'],
    ['Ik heb uw bsn 123456782 genoteerd.', 'bsn: 123456782'],
    ['111.222.333', 'bsn: 111.222.333'],
    ['geld mag naar nl91 abna 0417 1643 00 graag', 'iban: nl91 abna 0417 1643 00'],
    ['we wonen op de Dorpsstraat 4b', 'street-address: Dorpsstraat 4b'],
    ['mijn postcode is 3201ab nr 5', 'postcode-address: 3201ab nr 5'],
    ['geb. 05-10-1971', 'date-of-birth: 05-10-1971'],
    ['bel me op 06 12 34 56 78', 'phone: 06 12 34 56 78'],
    ['jan.jansen@gmail.com werkt niet', 'email: jan.jansen@gmail.com'],
    ['auto met kenteken ab-123-c', 'licence-plate: ab-123-c'],
    ['mijn paspoort NXH3C4L71 is gestolen', 'document-number: NXH3C4L71'],
    ['betaald met 4111-1111-1111-1111', 'credit-card: 4111-1111-1111-1111'],
    ['wachtwoord: Fietsbel22', 'secret: Fietsbel22'],
    ['Mijn vader heeft dementie en woont nog thuis', 'health: dementie'],
    ['Mijn zoon is transgender', 'special: transgender'],
  ])('finds %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'KvK 12345678',
    'zaaknummer 123456782',
    'mijn klantnummer is 111222333',
    'Mijn pasnummer is 111222333.',
    'Het isbn is 978-90-446-3512-8',
    'NL92ABNA0417164300',
    'Bel 14 0181 of 0800-1234',
    'U kunt ons bereiken op 0181-123456',
    'info@voorbeeldstad.nl',
    'Stuur uw brief naar Postbus 25, 3200 AA Spijkenisse',
    'U bent welkom op Raadhuislaan 106',
    'In 1944 de slag gemist en 1500 en meer',
    'De Hoofdweg is over 12 km afgesloten',
    'mijn rijbewijs verloopt 12-03-2026',
    'Mijn wachtwoord is vergeten',
    'Uw pincode krijgt u per post.',
    'Heeft de bibliotheek boeken over dementie?',
    'Is er een inloop voor mensen met kanker?',
    'Het model is AB-123-C',
    'De kortingscode is LENTE25',
    'Als u corona heeft, blijft u thuis.',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));

  it('reports where a lamp post is, for the rules to weigh', () => {
    expect(found('lantaarnpaal kapot bij 3201 AB 12')).toEqual(['postcode-address: 3201 AB 12']);
  });

  it('lets the allowed number win only in its own clause', () => {
    expect(found('pasnummer 111222333, geboren 4 mei 1980')).toEqual(['date-of-birth: 4 mei 1980']);
  });

  it('finds a number with invisible characters in it, at the right place', () => {
    const text = 'bsn\u200b 111\u200b222\u202f333 dus';
    const [data] = read(text).personalData;
    expect(data?.type).toBe('bsn');
    expect(text.slice(data?.start, data?.end).replace(/\D/g, '')).toBe('111222333');
  });
});
