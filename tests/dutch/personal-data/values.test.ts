import { describe, expect, it } from 'vitest';
import { read } from '../../../utils/dutch/read';
import { found } from './found';

const places = (text: string) =>
  read(text).personalData.map(({ type, start, end }) => [type, start, end] as const);

describe('the exact place of personal data', () => {
  it.each([
    ['Ik woon op Molenstraat 12', 'street-address', 'Molenstraat 12'],
    ['Op de Dr. Schaepmanlaan 112 staat een koelkast', 'street-address', 'Dr. Schaepmanlaan 112'],
    ["wij wonen nu op 't Hof 3 in het centrum", 'street-address', "'t Hof 3"],
    ['De tegels voor mijn deur, Achter de Hoven 122, liggen los', 'street-address', 'Achter de Hoven 122'],
    ['ik woon in de burgemeester de withstraat 5a', 'street-address', 'burgemeester de withstraat 5a'],
    ['Mijn bsn is 111222333, hoor', 'bsn', '111222333'],
    ['geld mag naar NL91 ABNA 0417 1643 00 graag', 'iban', 'NL91 ABNA 0417 1643 00'],
    ['Mijn postcode is 3201ab nr 5, dank', 'postcode-address', '3201ab nr 5'],
    ['mijn dochter werd op 19 januari geboren', 'date-of-birth', '19 januari'],
    ['Ik ben van 8 maart 1941 en heb geen computer', 'date-of-birth', '8 maart 1941'],
    ['bel me op 06 12 34 56 78 graag', 'phone', '06 12 34 56 78'],
    ['mail naar jan.jansen@gmail.com, dank', 'email', 'jan.jansen@gmail.com'],
    ['auto met kenteken ab-123-c staat er', 'licence-plate', 'ab-123-c'],
    ['mijn paspoort NXH3C4L71 is gestolen', 'document-number', 'NXH3C4L71'],
    ['betaald met 4111-1111-1111-1111, klopt dat', 'credit-card', '4111-1111-1111-1111'],
    ['de verificatiecode die ik kreeg is 60 31 88, klopt dat', 'secret', '60 31 88'],
    ['het hangslot op de poort staat op 7714, kom erin', 'secret', '7714'],
    ['in de sms stond 90314, en nu?', 'secret', '90314'],
    ['het pakket mag naar Kleine Wiek 14 graag', 'street-address', 'Kleine Wiek 14'],
    ['op de brief staat nog Ooievaar 23, maar ik ben weg', 'street-address', 'Ooievaar 23'],
    ['we zitten zonder stroom op de Kerkweg 31', 'street-address', 'Kerkweg 31'],
    ['de monteur belt mij op 06-38571940 vandaag', 'phone', '06-38571940'],
    ['de betaling via 4111 1111 1111 1111 mislukt', 'credit-card', '4111 1111 1111 1111'],
    ['ik rij met een Duitse auto, KL-AB 741, mag dat', 'licence-plate', 'KL-AB 741'],
    ['ik word op 4 december 67 en stop dan', 'date-of-birth', '4 december 67'],
    ['Ik heb als wachtwoord Poes1234 gebruikt', 'secret', 'Poes1234'],
    ['heb epilepsie en mag niet rijden', 'health', 'epilepsie'],
    ['mijn dochter (van 3 jan 2009) wil een pas', 'date-of-birth', '3 jan 2009'],
    ['zoek op 19081983? dat is mijn geboortedatum', 'date-of-birth', '19081983'],
    ['de tegel voor mijn huis, Korte Geer 7, ligt los', 'street-address', 'Korte Geer 7'],
    ['Als moslim wil ik graag weten waar dat kan', 'special', 'moslim'],
  ])('%s', (text, type, value) => {
    const start = text.indexOf(value);
    expect(places(text)).toEqual([[type, start, start + value.length]]);
  });
});

describe('public and private addresses', () => {
  it('judges each by its own words', () => {
    expect(found('het kantoor op de Grotestraat 1 is dicht dus stuur maar naar Lijsterbeslaan 40')).toEqual([
      'street-address: Lijsterbeslaan 40',
    ]);
  });
  it.each([
    'Het gemeentehuis is verhuisd naar Marktplein 18, 7311 LG Apeldoorn.',
    'Ons kantoor zit op Spoorstraat 2, 6811 KL.',
    'U vindt ons op Kerkstraat 1 of Dorpsplein 5.',
    'Bushalte Beukenlaan 2 is vies',
  ])('leaves a desk alone: %s', (text) => expect(found(text)).toEqual([]));
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

  it('sees the telephone number behind a number that was named', () => {
    expect(found('bsn 111222333, bel 0612121212')).toEqual(['bsn: 111222333', 'phone: 0612121212']);
  });

  it('finds a number with invisible characters in it, at the right place', () => {
    const text = 'bsn\u200b 111\u200b222\u202f333 dus';
    const [data] = read(text).personalData;
    expect(data?.type).toBe('bsn');
    expect(text.slice(data?.start, data?.end).replace(/\D/g, '')).toBe('111222333');
  });
});

describe('what only looks like personal data by its number', () => {
  it.each([
    'Mijn ketel is een 2400 HR van Nefit',
    'Zaaknummer 2024 AB 11 is nog open',
    'Bestelnr. GB-22-LK is nog onderweg',
    'Het slot is kapot sinds 2019',
    'Ik kreeg een sms van 4040 over parkeren',
    'Kom thuis op Vrijdag 9 januari',
    'Betalingskenmerk 4111 1111 1111 1111 klopt niet',
  ])('is quiet: %s', (text) => expect(found(text)).toEqual([]));
});
