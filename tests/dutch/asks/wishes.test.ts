import { describe } from 'vitest';
import { itAsks, itAsksNothing } from './asked';

describe('what the writer lacks, finds by or wants most', () => {
  itAsks([
    ['Kom maar door met je postcode.', ['postcode-address']],
    ['Doe me eerst je bsn', ['bsn']],
    ['Of u nog even uw geboortedatum wilt doorgeven.', ['date-of-birth']],
    ['Ik heb het liefst een mailadres dat u dagelijks leest.', ['email']],
    ['Aan uw postcode heb ik genoeg.', ['postcode-address']],
    ['Niet de wijk maar je postcode zoek ik.', ['postcode-address']],
    ['Ik zet het door zodra ik hoor om welk kenteken het gaat.', ['licence-plate']],
    ['Dan mis ik nog het rekeningnummer waarop u het wilt ontvangen.', ['iban']],
    ['Een telefoonnummer graag, voor als de ploeg het niet kan vinden.', ['phone']],
    ['Geef uw telefoonnummer even, want hij wil u bellen.', ['phone']],
    ['Als je het niet erg vindt wil ik graag je mailadres.', ['email']],
    ['Laatste vraag van mijn kant: wat is uw bsn?', ['bsn']],
  ]);
  itAsksNothing([
    'Doe me een plezier en bewaar uw pincode goed.',
    'Niet uw bsn maar uw zaaknummer zoek ik.',
    'Met uw lenerspas heb ik genoeg.',
    'Kom niet met je wachtwoord aan!',
    'Een kopie van uw ID kunt u uploaden via de site, niet via deze chat.',
    'Deelt u uw wachtwoord met anderen?',
    'Kunt u laten weten of uw adres klopt?',
  ]);
});

describe('what only its next words show to be asked for', () => {
  itAsks([
    ['Weet u het documentnummer nog, dan blokkeer ik het', ['document-number']],
    ['kun je je kenteken nog eens sturen hij staat er niet in', ['licence-plate']],
    ['met uw bsn lukt het wel, dus als u die even heeft', ['bsn']],
    ['Ik heb uw kenteken, maar nog niet uw adres. Wilt u dat nog sturen?', ['street-address']],
    ['Klopt uw huisnummer nog, en zo nee, wat is het nu?', ['street-address']],
    ['Hier staat uw BSN. Dat nummer zou ik graag hebben.', ['bsn']],
    ['Uw geboortedatum heb ik al. En die van uw partner?', ['date-of-birth']],
    ['U schrijft dat u een ziekte heeft. Kunt u daar iets meer over vertellen?', ['health']],
  ]);
  itAsksNothing([
    'Heeft u geen mailadres, dan sturen we het per post.',
    'Heeft u vragen over de medicijnen? Kunt u daar iets meer over vertellen?',
    'Laat het weten als uw rekeningnummer verandert.',
    'Kunt u dat nummer nog eens bellen?',
  ]);
});

describe('conditions and convictions', () => {
  itAsks([
    ['Heeft u beperkingen waar de chauffeur rekening mee moet houden?', ['health']],
    ['Is er bij u sprake van een ziekte?', ['health']],
    ['Uw man, wat heeft die voor aandoening?', ['health']],
    ['Ik moet hier noteren welke ziekte u heeft.', ['health']],
    ['Mag ik vragen wat u mankeert, waardoor u niet meer traploopt?', ['health']],
    ['Bij welke vakbond bent u aangesloten?', ['special']],
    ['Wat is uw kerkelijke gezindte?', ['special']],
  ]);
  itAsksNothing([
    'Welke beperkingen gelden er in de binnenstad?',
    'Is er een beperking op het aantal boeken?',
    'Heeft de kastanje een ziekte?',
    'U moet op het formulier invullen welke ziekte u heeft.',
  ]);
});

describe('more of the same idea in other words', () => {
  itAsks([
    ['Vanwege welke ziekte kunt u niet komen?', ['health']],
    ['Is 3-4-1960 of 4-3-1960 uw geboortedatum?', ['date-of-birth']],
    ['Waar kan het bewijs digitaal heen?', ['email']],
    ['Vermeldt u even het kenteken van de leenauto?', ['licence-plate']],
    ['Je mailadres staat er niet bij, app het anders even.', ['email']],
    ['Uw straat ken ik, alleen de postcode nog.', ['postcode-address']],
    ['Heeft u de code al binnen? Geef hem dan maar.', ['secret']],
  ]);
  itAsksNothing([
    'Wat is het kenteken van de strooiploeg van de gemeente?',
    'Heeft u de code ontvangen? Vul die dan in op de site.',
    'Dat adres heb ik al gevonden.',
  ]);
});
