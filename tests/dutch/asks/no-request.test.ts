import { describe } from 'vitest';
import { itAsks, itAsksNothing } from './asked';

describe('where others are', () => {
  itAsksNothing([
    'Op welk adres zit de kinderopvang?',
    'Wat is het adres waar het spreekuur gehouden wordt?',
    'Wat is het huisnummer van het buurthuis?',
    'In welke straat heeft u de wespen gezien?',
    'In welke straat stond de vrachtwagen?',
    'Tegenover welk huisnummer is het wegdek verzakt?',
  ]);
  itAsks([
    ['Op welk adres zit u nu?', ['street-address']],
    ['In welke straat staat uw huis?', ['street-address']],
    ['Naar welke straat moet de monteur komen?', ['street-address']],
    ['Geef me het adres waar hij aan moet bellen.', ['street-address']],
  ]);
});

describe('what was received, or is filled in elsewhere', () => {
  itAsksNothing([
    'Het bsn dat je zojuist stuurde had ik nodig voor het dossier.',
    'Top, met die postcode heb ik genoeg.',
    'Onderaan de brief zet u uw telefoonnummer en dan stuurt u hem op.',
    'Aan de achterkant van de aanvraag zet u uw IBAN en uw handtekening.',
    'Goedemiddag, ik zou graag een ander mailadres willen doorgeven.',
  ]);
  itAsks([
    ['Het mailadres dat u gaf werkt niet. Wilt u het nog eens typen?', ['email']],
    ['Ik wil graag uw bsn doorgeven aan mijn collega, wat is het?', ['bsn']],
    ['De postcode past niet bij de straat. Geeft u hem nog eens?', ['postcode-address']],
  ]);
});

describe('what others want to know or settle', () => {
  itAsksNothing([
    'Een beller die om uw inlogcode vraagt is niet van ons.',
    'De arts bepaalt welke behandeling nodig is.',
    'Betaalt uw verzekering het gehoorapparaat niet? Dan kunt u bij ons terecht.',
    'Een rekeningnummer zonder NL ervoor is voor ons niet geldig.',
    'Een IBAN begint met NL.',
    'Kan ik u terugbellen op het nummer dat ik zie?',
    'Vermeld in uw bezwaar uw naam, adres en handtekening.',
    'Wijzigt uw telefoonnummer? Geef dat dan door via Mijn Gemeente.',
    'Als u door ziekte niet kunt komen, laat het dan weten.',
    'Is het adres waar u woont een huurwoning?',
  ]);
  itAsks([
    ['Ik moet van de arts weten welke medicijnen u gebruikt.', ['health']],
    ['Zonder uw geboortedatum kan ik u niet vinden.', ['date-of-birth']],
    ['Uw bsn graag, het staat op uw rijbewijs.', ['bsn']],
    ['Dat nummer met 9 cijfers op uw paspoort, mag ik dat?', ['bsn']],
  ]);
});

describe('what follows once it is given', () => {
  itAsks([
    ['Uw mailadres, dan krijgt u de bevestiging meteen.', ['email']],
    ['Hebt u ook een mobiel nummer, want we sturen graag een sms.', ['phone']],
    ['Klopt het rekeningnummer nog en wilt u het hier noteren?', ['iban']],
    ['We zoeken op kenteken. Wat is het uwe?', ['licence-plate']],
    ['Kan de monteur u ergens op bellen?', ['phone']],
    ['Staat er een code in de DigiD-app? Lees die eens voor.', ['secret']],
    ['Redt u het zonder rollator?', ['health']],
  ]);
  itAsksNothing([
    'Nieuw adres, dan krijgt u ook een nieuwe pas.',
    'Een fout in uw geboortedatum, dan wordt de aanvraag geweigerd.',
    'Heeft u haar mail bekeken?',
    'Redt u het zonder parkeervergunning?',
  ]);
});
