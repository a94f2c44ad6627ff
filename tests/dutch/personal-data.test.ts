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

describe('what somebody says of themselves without a pronoun', () => {
  it.each([
    ['Zit sinds mijn dwarslaesie in een rolstoel', 'health: dwarslaesie'],
    ['ben slechtziend, mag de brief groter', 'health: slechtziend'],
    ['en heb last van een gewrichtsontsteking', 'health: gewrichtsontsteking'],
    ['vorig jaar een beroerte gehad', 'health: beroerte'],
    ['Wegens een gebroken heup lukt het niet', 'health: gebroken'],
    ['ben lid van de FNV', 'special: FNV'],
    ['Als vluchteling heb ik geen geboorteakte', 'special: vluchteling'],
  ])('finds it: %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'Ik word ziek van dat gedoe',
    'Ik ben allergisch voor dat soort smoesjes',
    'Mijn buurman zegt dat u blind bent voor de overlast',
    'de boom voor ons huis is ziek',
    'Onze straat is verlamd door het verkeer',
    'Mijn dochter zit op een joodse school',
    'Heb je autisme?',
    'Word lid van de vakbond',
    'De mensen die jij hebt ontmoet bleken later corona te hebben.',
  ])('is quiet: %s', (text) => expect(found(text)).toEqual([]));
});

describe('what is stated without a verb', () => {
  it.each([
    ['Doofblind hier, bellen gaat dus niet', 'health: Doofblind'],
    ['Sorry voor het trage typen, reuma', 'health: reuma'],
    ['woensdag kan ik niet i.v.m. bestraling', 'health: bestraling'],
    ['Als longpatient driehoog zonder lift', 'health: longpatient'],
    ['De rollator van mijn tante past niet door de deur', 'health: rollator'],
    ['heb mijn pols gebroken op die stoep', 'health: pols gebroken'],
    ['Nora (groep 4) heeft een koemelkallergie', 'health: koemelkallergie'],
    ['oom met dementie zoekt een plek', 'health: dementie'],
    ['al 12 jaar SGP-lid en dan dit', 'special: SGP-lid'],
    ['mijn neef zit vast in Zutphen', 'special: vast'],
    ['gisteren aangehouden voor rijden zonder rijbewijs', 'special: aangehouden'],
    ['ik ben getuige van Jehova', 'special: getuige van Jehova'],
  ])('finds it: %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'Je moet wel doof zijn om die sirene niet te horen',
    'ben je blind of zo',
    'Mijn zus zit vast in de app',
    'Vanwege corona is het loket gesloten',
    'Hoe vraag je een scootmobiel aan',
    'Sorry voor de tikfouten, nieuwe telefoon',
    'Op ons spreekuur komen veel mensen',
    'Bent u VVD-lid',
    'Ik hoop dat mijn melding snel is opgepakt',
    'mijn aanvraag is aangehouden',
    'mijn favoriete Surinaamse toko verhuist',
  ])('is quiet: %s', (text) => expect(found(text)).toEqual([]));
});

describe('what a phrase states, though no word of it does', () => {
  it.each([
    ['lig sinds dinsdag in het ziekenhuis, kan het later', 'health: ziekenhuis'],
    ['ik hoor slecht, kunt u mailen', 'health: slecht'],
    ['Ik hoor stemmen en weet niet wie ik moet bellen', 'health: stemmen'],
    ['Onze jongste is vorig jaar uit de kast gekomen', 'special: kast gekomen'],
    ['Kom net uit de gevangenis en heb geen adres', 'special: gevangenis'],
    ['Wij vieren vrijdag het Suikerfeest', 'special: Suikerfeest'],
    ['Als Surinaamse word ik hier anders behandeld', 'special: Surinaamse'],
    ["geboren 8 januari '44, Nederlands-hervormd, bedlegerig", 'special: Nederlands-hervormd'],
    ['mijn nicht en haar man zijn baptisten', 'special: baptisten'],
    ['Ze heeft ALS en typt met haar ogen', 'health: ALS'],
  ])('finds %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'Het boek kwam uit de kast',
    'Ligt de bieb naast het ziekenhuis?',
    'ik hoor niks van jullie',
    'Hoe word je lid van een vakbond?',
    'Was Beethoven al doof toen hij dat schreef?',
    'Ik zit al een kwartier gevangen in jullie keuzemenu',
    'Ik ben allergisch voor ambtelijke brieven',
    'Ik spreek Turks en Nederlands',
    'ik vind het fijn als het snel gaat',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('values that are said rather than written', () => {
  it.each([
    ['de pin is vier keer een negen', 'secret: vier keer een negen'],
    ['Mijn ww is zonnebloem twaalf, aan elkaar', 'secret: zonnebloem twaalf'],
    ['kunt u mijn pin veranderen van 3344 naar 3355', 'secret: 3355'],
    ['Mijn wachtwoordzin "de koe springt hoog" keurt het portaal af', 'secret: de koe springt hoog'],
    ['De authenticator geeft nu 661 027', 'secret: 661 027'],
    ['beneden bij de deur moet u 19#46 intoetsen', 'secret: 19#46'],
    ['Login jdevries / Jd!4455', 'secret: Jd!4455'],
    ['gebdat. 010258', 'date-of-birth: 010258'],
    ['moeder geboren 9 dec. 1931, vader 2 juli 1928', 'date-of-birth: 2 juli 1928'],
    ['mijn brief is van 17-07-2001, eh nee dat is mijn geboortedatum', 'date-of-birth: 17-07-2001'],
    ['met De Boer, Lindelaan zeventien, over die duiven', 'street-address: Lindelaan zeventien'],
  ])('finds %s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'de pincode is vier cijfers',
    'pincode al een, twee, drie keer fout ingevuld',
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
    ['voor de poort moet je 1845# intoetsen', 'secret: 1845'],
    ['De kelderdeur gaat open met 3307#', 'secret: 3307'],
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
