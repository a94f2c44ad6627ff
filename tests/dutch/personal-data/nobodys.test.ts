import { describe, expect, it } from 'vitest';
import { found } from './found';

describe('what looks like personal data and is nobody’s', () => {
  it.each([
    ['an example of a postcode', 'Een goede postcode ziet er zo uit: 1234 AB, vier cijfers en twee letters.'],
    ['an example of a plate', 'U vult het kenteken in zoals XX-123-X, met streepjes.'],
    ['a plate of nobody', 'staat er op het veld XX-99-XX?'],
    ['an example of a password', 'Kies geen wachtwoord zoals 123456 of welkom01.'],
    ['an example of a number', 'Vul uw telefoonnummer in als 06-12345678, zonder spaties.'],
    ['an example of an address', 'Moet ik het zo invullen: Voorbeeldstraat 1, 1234 AB?'],
    ['an amount in capitals', 'Voor 2500 EU subsidie vul ik niet alles opnieuw in.'],
    ['a lot in capitals', 'Op het strooizout staat partij 5512 KG, is dat veel?'],
    ['a reference of a request', 'Mijn reparatieverzoek heeft nummer 634089754 gekregen.'],
    ['addresses on the net', 'Van de 2300 IP-adressen kwam er geen uit ons netwerk.'],
    ['a desk by its name', 'Milieustraat Industrieweg 40 is maandag gesloten.'],
    ['a desk that may be visited', 'Wij zitten op Marktweg 1, u bent welkom.'],
    ['a label in a cellar', 'Mijn plank heeft label 12-BK-07, die is van mij.'],
    ['a service number', 'Ik kreeg 0900 1808 door, maar dat is het CAK toch niet?'],
    ['a number of a library card', 'Op de achterkant van de bibpas staat 28113064.'],
    ['a payment that was refused', 'Die betaling is niet gelukt, die is afgekeurd door de bank.'],
    ['a site that does not know a postcode', 'De site herkent mijn adres niet.'],
    ['a reference of an order', 'Reparatieopdracht 648062454 is afgevinkt.'],
    ['a year of long ago', 'Ik zoek een trouwakte uit 1811 of 1812 voor onze stamboom.'],
    ['a birth in every book', 'Volgens Wikipedia werd Annie Schmidt geboren op 20 mei 1911.'],
    ['a mailbox that is given out', 'Foto’s kunt u mailen naar kapotlicht@woonbreed.nl.'],
    ['a desk that was asked for', 'Waar is het loket? Stationsweg 40 zegt de kaart.'],
    ['somebody in a book', 'Ik zoek een kinderboek over een jongetje met twee vaders.'],
    ['somebody in a film', 'In die film zit een man twintig jaar vast, wat is de titel?'],
    ['a thing that is unwell', 'Mijn cv-ketel heeft geloof ik koorts, hij kookt.'],
    ['a number that was refused', 'Waarom wordt het afgekeurd?'],
    ['a wish', 'Ik bid elke dag dat de straat weer open gaat.'],
    ['a fence without a permit', 'De schutting van de buren is illegaal.'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the same words about somebody', () => {
  it.each([
    ['Vul mijn telefoonnummer in als 06-12345678', '06-12345678'],
    ['De brief kunt u mailen naar jandevries@gmail.com', 'jandevries@gmail.com'],
    ['Mijn BSN is 194.587.757 en mijn inkomen is alleen AOW.', 'bsn: 194.587.757'],
    ['Er staat bsn 304675106 en dat moet 135098853 zijn', 'bsn: 135098853'],
    ['de aanvraag van 289540355 (bsn), is die binnen?', 'bsn: 289540355'],
    ['pincode van mijn biebpas 20931740022186 is 7719', 'secret: 7719'],
    ['er staat een nieuwe code voor u klaar: 483 917', '483 917'],
    ['Wij zitten op Klaproosweg 9 en de lantaarn brandt niet', 'Klaproosweg 9'],
    ['P. Hendriks, 4873 DM, 774562109, rekening NL40 TRIO 0689 0127 25', 'bsn: 774562109'],
    ['betaal met 3730 827956 77449 american express', '3730 827956 77449'],
    ['8xkv19', 'licence-plate: 8xkv19'],
    ['boete betalen met cc nr 5318 3405 2418 9855', '5318 3405 2418 9855'],
    ['Havenkade 136, 8861 TN, 0623904417', '8861 TN'],
    ['Rozengaarde 7, 5377 DE, en ik zit met emmers', '5377 DE'],
    ['Kinderen van Looiersplein nr. 14 gooien stenen', 'Looiersplein nr. 14'],
    ['Geboren den 4den april 1946 te Winschoten', '4den april 1946'],
    ['Ons zoontje is ter wereld gekomen op 2 februari 2025', '2 februari 2025'],
    ['Medehuurder toevoegen: Joke van Ree, 1959-08-30.', '1959-08-30'],
    ['Als moslima geef ik geen hand, kunt u dat doorgeven?', 'moslima'],
    ['Wij hebben geen verblijfspapieren', 'verblijfspapieren'],
    ['gebruikersnaam amina_k wachtwoord theemetmunt', 'theemetmunt'],
    ['ik heb koorts en kan niet komen', 'koorts'],
  ])('%s', (text, value) => {
    expect(found(text).join(' | ')).toContain(value);
  });
});
