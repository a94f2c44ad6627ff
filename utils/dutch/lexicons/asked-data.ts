import type { PersonalDataType } from '../dutch-reading';

const DOCUMENT =
  'paspoort|rijbewijs|id|id-kaart|idkaart|identiteitskaart|identiteitsbewijs|id-bewijs|legitimatie|legitimatiebewijs|verblijfsvergunning|verblijfsdocument|verblijfspas|verblijfskaart|reisdocument|id-pas|paspoortje';
const YOUR = 'uw|je|jouw|het|de|een|zijn|haar|mijn';

/** How sensitive data is named by someone who asks for it, in the notation of `phrase.ts`. */
export const ASKED_DATA: readonly (readonly [PersonalDataType, readonly string[]])[] = [
  [
    'bsn',
    [
      "bsn|bsn's",
      'bsns|burgerservicenummertje|bsn-gegevens|burger-servicenummer',
      'burgerservice',
      'burger service nummer',
      'burgerservice nummer',
      'persoonsnummer',
      'negencijferige|negencijferig nummer',
      'nummer van negen|9 cijfers',
      'rijksregisternummer',
    ],
  ],
  [
    'iban',
    [
      'iban|iban-nummer|ibannummer|iban-nr',
      'rekeningnummer|rekening-nummer|bankrekeningnummer|bankrekening|banknummer|bankgegevens|rekeningnr|rekeningnummers|bankrekeningnr|betaalgegevens|rekeninggegevens',
      'rekening|rek nummer|nr',
      'rekening ..3 eindigt|begint',
      'met nl begint',
      'cijfers|tekens|reeks ..4 rekening|bankpas',
      'nummer op|van uw|je|jouw|de bankpas|pinpas|betaalpas|bankpasje',
      'nummer van uw|je|jouw|de|die|deze rekening|bankrekening|zichtrekening|spaarrekening|betaalrekening|priverekening|girorekening',
    ],
  ],
  ['postcode-address', ['postcode|postkode|postcodes|pc+hn', 'pc en|plus? hn|hnr|huisnr|huisnummer']],
  [
    'street-address',
    [
      'adres|adresgegevens|woonadresgegevens|naw|naw-gegevens|nawgegevens',
      'straat|straatnaam en|plus|met ..1 huisnummer|nummer',
      'straat|straatnaam',
      'adres gegevens',
      'adresje',
    ],
  ],
  [
    'date-of-birth',
    [
      'geboortedatum|geboorte-datum|geboortedag|geboortejaar|geboortegegevens|gebdatum|geb.datum|geboortedatums',
      'datum|dag|maand|jaar van ..1 geboorte',
      'geboorte datum',
      'wanneer|dag|datum|jaar|maand ..6 geboren',
      'wanneer|dag|datum|jaar|maand ..6 geboren is|bent|ben|zijn',
      'dag|datum|wanneer ..5 ter|op de? wereld',
      'dag|datum|jaar|wanneer @you ..2 jarig',
      'verjaardag van uw|je|jouw @family',
      'uw|je|jouw verjaardag',
      'geb datum|dat',
      'van wanneer @you bent|ben',
      'van wanneer @are @you',
      '@are van welk|welke datum|jaar',
      'geboortedata|geboorteplaats-en-datum|gebdat|geboortdatum|geboortedtum',
    ],
  ],
  [
    'phone',
    [
      'mobiel|mobiele|telefonisch|vast|vaste|06|tel|telefoon|gsm nummer|telefoonnummer|nr',
      'tel|telefoon|mobiel en|plus|of mail|email|e-mail',
      'mail|email|e-mail en|plus|of tel|telefoon|mobiel',
      'vast|vaste telefoon|lijn|telefoonlijn',
      'en|of|plus|uw|je|jouw 06|gsm|mobiel',
      'en uw|je|jouw telefoon|mobiel|tel >',
      'uw|je|jouw|een|zijn|haar|hun ..1 06|gsm|mobiel',
      'uw|je|jouw ..1 tel|telnr',
      'nummer|nr waarop|waaronder ..5 bereikbaar|bereiken|bellen|terugbellen|bereik|bel',
      'nummer van uw|je|jouw|de|een|die @family|contactpersoon|buurvrouw|buurman|buur|kennis|familielid|mantelzorger|oppas',
      'welke mobiel|gsm|06',
      'contactgegevens|bereikbaarheidsgegevens|telefoongegevens|mobieltje',
      'haar|hun|diens nummer',
      '06 graag|svp|aub|alstublieft|alsjeblieft',
      'nummer ..3 van u|jou|hem|haar|hen',
      'een ..1 nummer ..1 voor me|mij|ons',
      'mail|e-mail|mailadres of|en uw|je|jouw nummer',
      'nummer van die|deze persoon',
      'geen telefoon|telefoonnr ..1 van @you',
      '< en? telefoon|tel ..1 aub|svp|graag|alstublieft|alsjeblieft',
    ],
  ],
  [
    'email',
    [
      'mailadres|e-mailadressen|mailadresje|mailaccount|emailaders|mailadressen|mailtje-adres|e-mailaders|privemail|e-mailgegevens',
      'e-mail|email|mail adres',
      'elektronisch|elektronische|digitaal|digitale ..1 adres|postadres',
      'welke mail|email|e-mail gebruik|gebruikt|is|mag|kan|zit',
      'mailtje|mail ..2 waar|waarheen ..6 heen|naartoe|kan|mag',
      'mail|email|e-mail en|plus|of tel|telefoon|mobiel',
      'tel|telefoon en|plus|of mail|email|e-mail',
      'uw|je|jouw|zijn|haar|hun e-mail|email|mail',
      '< e-mail|email|mail ..1 graag|svp|aub|alstublieft|pls',
      'geen e-mail|email|mail ..1 van @you',
    ],
  ],
  [
    'licence-plate',
    [
      'kentekencombinatie|kentekengegevens|nummerplaten|kentekentje|kentekencode|kentekenplaten',
      'kenteken|kentekennummer|nummerplaat|kentekens|kentekenplaat|nummerbord|kentekennr',
    ],
  ],
  [
    'document-number',
    [
      `nummer van|op|in ${YOUR} ..1 ${DOCUMENT}`,
      `foto|scan|kopie|voorkant|achterkant|voorzijde|achterzijde|fotopagina ..6 van ${YOUR} ..1 ${DOCUMENT}`,
      'paspoort|rijbewijs|document nummer',
      'id-kopie|paspoortkopie|paspoortgegevens|rijbewijsgegevens',
    ],
  ],
  [
    'credit-card',
    [
      'kaartnummer ..6 visa|mastercard|amex|creditcard',
      'visa|mastercard|amex nummer|kaartnummer|gegevens',
      'creditcardnummer|creditcardgegevens|creditcard-nummer|kredietkaartnummer|kaartgegevens',
      'nummer|gegevens van|op uw|je|jouw|de creditcard|kredietkaart|visa|mastercard',
      'creditcard|kredietkaart',
    ],
  ],
  [
    'secret',
    [
      'het ww',
      'code die|dat @you ..3 kreeg|krijgt|krijg|ontving|ontvangt|gekregen|ontvangen|ziet',
      'code van ..1 cijfers|tekens',
      'de|die|een code ..1 binnen|ontvangen|gekregen',
      'ww van uw|je|jouw',
      'wachtwoord|wachtwoorden|paswoord|password',
      'pincode|pin-code|pin|pincodes',
      'inlogcode|inlogcodes|inlog|inloggegevens|sms-code|smscode|activeringscode|activatiecode|verificatiecode|beveiligingscode|bevestigingscode|controlecode|toegangscode|digid-code|digidcode|koppelcode|cvc|cvv|cvc-code|cvv-code|herstelcode|login|deurcode|pukcode|tancode|logingegevens',
      'sms|digid|cvc|cvv code',
      "code|codetje ..6 sms|brief|app|mail|telefoon|scherm|kaart|sms'je",
      'cijfers|cijfertjes|nummertjes ..3 achterkant|achterop|achterzijde',
    ],
  ],
  [
    'health',
    [
      'ziekte|ziektes|aandoening|aandoeningen|diagnose|medicijnen|medicijn|medicatie|handicap|gezondheid|gezondheidsredenen|gezondheidstoestand|ziektebeeld|medische',
      'beperking|beperkingen',
      'gezondheidsklachten|gezondheidsproblemen',
      'behandeling ..2 @you',
    ],
  ],
  [
    'special',
    [
      'gezindte|kerkelijke|migratieachtergrond|geloof|geloofsovertuiging|religie|godsdienst|geaardheid|afkomst|etniciteit|etnische|strafblad|levensovertuiging|huidskleur|ras',
      'politieke|seksuele|religieuze voorkeur|overtuiging|geaardheid|gezindheid|orientatie',
    ],
  ],
];
