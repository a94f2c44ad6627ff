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
      'bsn-nummer|bsnnummer|bsn-nr|bsnnr',
      'bsns|burgerservicenummertje|bsn-gegevens|burger-servicenummer',
      'burgerservicenummer|burgerservice-nummer|burgerservicenummers|burgerservicenr',
      'burger service nummer',
      'burgerservice nummer',
      'sofinummer|sofi-nummer',
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
      'reknr|reknummer',
      'met nl begint',
      'cijfers|tekens|reeks ..4 rekening|bankpas',
      'kopie|foto|scan|kopietje|fotootje|afbeelding|afschrift|plaatje|screenshot|schermafdruk|selfie ..1 van|met uw|je|jouw|de|het|een ..1 bankpas|pinpas|betaalpas|bankafschrift|rekeningafschrift|bankpasje|afschrift',
      'nummer op|van uw|je|jouw|de bankpas|pinpas|betaalpas|bankpasje',
      'nummer van uw|je|jouw|de|die|deze rekening|bankrekening|zichtrekening|spaarrekening|betaalrekening|priverekening|girorekening',
      'zichtrekening|spaarrekening|zichtrekeningnummer',
    ],
  ],
  [
    'postcode-address',
    [
      'postcode|postkode|postcodes|pc+hn',
      'pc en|plus? hn|hnr|huisnr|huisnummer',
      'huisnummer en|plus|met|+|& postcode',
    ],
  ],
  [
    'street-address',
    [
      'adres|adresgegevens|woonadresgegevens|naw|naw-gegevens|nawgegevens',
      'straat|straatnaam en|plus|met ..1 huisnummer|nummer',
      'straat|straatnaam',
      'huisnummer',
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
      'dag|datum|wanneer ..5 ter wereld',
      'uw|je|jouw verjaardag',
      'geb datum|dat',
      'van wanneer @you bent|ben',
      'geboortedata|geboorteplaats-en-datum|gebdat|geboortdatum|geboortedtum',
    ],
  ],
  [
    'phone',
    [
      'telefoonnummer|telefoonnr|telefoonnummers|telnummer|tel-nr|telnr|mobielnummer|gsm-nummer|gsmnummer|gsm|06-nummer|06nummer|06-nr|telefoongegevens|mobieltje',
      'mobiel|mobiele|telefonisch|vast|vaste|06|tel|telefoon|gsm nummer|telefoonnummer|nr',
      'tel|telefoon|mobiel en|plus|of mail|email|e-mail|mailadres|e-mailadres',
      'mail|email|e-mail en|plus|of tel|telefoon|mobiel',
      'vast|vaste telefoon|lijn|telefoonlijn',
      'en|of|plus|uw|je|jouw 06|gsm|mobiel',
      '06 en|of|plus',
      'en uw|je|jouw telefoon|mobiel|tel >',
      'uw|je|jouw|een ..1 06|gsm|mobiel',
      'nummer van uw|je|jouw|de|een|die @family|contactpersoon|buurvrouw|buurman|buur|kennis|familielid|mantelzorger|oppas',
      'haar|hun nummer',
      'nummer waarop|waaronder ..5 bereikbaar|bereiken|bellen|terugbellen|bereik|bel',
      'nummer van die|deze persoon',
      'geen telefoon|telefoonnr ..1 van @you',
      '< en? telefoon|tel ..1 aub|svp|graag|alstublieft|alsjeblieft',
      'contactgegevens|bereikbaarheidsgegevens|noodnummer|thuisnummer|privenummer|werknummer|mobielenummer|telefoonnummertje|telefoonummer|telefoonnumer|tel.nr|contactnummer',
    ],
  ],
  [
    'email',
    [
      'mailadres|e-mailadressen|mailadresje|mailaccount|emailaders|mailadressen|mailtje-adres|e-mailaders|privemail|e-mailgegevens',
      'e-mail|email|mail adres',
      'mail|email|e-mail en|plus|of tel|telefoon|telefoonnummer|mobiel',
      'tel|telefoon|telefoonnummer en|plus|of mail|email|e-mail',
      'uw|je|jouw e-mail|email|mail',
      'en e-mail|email|mail graag|svp|aub|alstublieft',
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
      'paspoortnummer|rijbewijsnummer|documentnummer|id-nummer|idnummer|identiteitskaartnummer|v-nummer|vnummer|paspoortnr|rijbewijsnr|legitimatienummer|id-kaartnummer|reisdocumentnummer|vreemdelingennummer',
      `nummer|cijfers|tekens|letters ..4 op|van|in uw|je|jouw ..1 ${DOCUMENT}`,
      `nummer van|op|in ${YOUR} ..1 ${DOCUMENT}`,
      `nummer ..1 achterop|voorop|onderop|bovenop|onderin|bovenin|binnenin|onderaan|bovenaan ..1 ${YOUR} ..1 ${DOCUMENT}`,
      `kopie|foto|scan|kopietje|fotootje|afbeelding|afdruk|selfie|screenshot|fotokopie ..1 van|met ${YOUR} ..1 ${DOCUMENT}`,
      `foto|scan|kopie|voorkant|achterkant|voorzijde|achterzijde|fotopagina ..6 van ${YOUR} ..1 ${DOCUMENT}`,
      `foto|scan|kopie van de|het voorkant|achterkant|voorzijde|achterzijde|fotopagina ..1 van ${YOUR} ..1 ${DOCUMENT}`,
      `kopie|scan ${DOCUMENT}`,
      'paspoort|rijbewijs|document nummer',
      'id-kopie|paspoortkopie|paspoortgegevens|rijbewijsgegevens',
    ],
  ],
  [
    'credit-card',
    [
      'kaartnummer ..6 visa|mastercard|amex|creditcard',
      'visa|mastercard|amex nummer|kaartnummer|gegevens',
      'visanummer|mastercardnummer|visakaart',
      'creditcardnummer|creditcardgegevens|creditcard-nummer|kredietkaartnummer|kaartgegevens',
      'creditcard|kredietkaart nummer|gegevens',
      'nummer|gegevens van|op uw|je|jouw|de creditcard|kredietkaart|visa|mastercard',
      'creditcard|kredietkaart',
    ],
  ],
  [
    'secret',
    [
      'het ww',
      'ww van uw|je|jouw',
      'wachtwoord|wachtwoorden|paswoord|password',
      'pincode|pin-code|pin|pincodes',
      'inlogcode|inlogcodes|inlog|inloggegevens|sms-code|smscode|activeringscode|activatiecode|verificatiecode|beveiligingscode|bevestigingscode|controlecode|toegangscode|digid-code|digidcode|koppelcode|cvc|cvv|cvc-code|cvv-code|herstelcode|login|deurcode|pukcode|tancode|logingegevens',
      'sms|digid|cvc|cvv code',
      "code ..6 sms|brief|app|mail|telefoon|scherm|kaart|sms'je",
      'code die|dat ..4 @you ..4',
      "sms|sms'je|smsje|mail|appje ..1 met ..2 cijfers|code|getallen",
      "cijfers|code ..1 uit|van|in|op ..1 sms|sms'je|smsje|app|authenticator|authenticator-app|digid-app",
      'cijfers|cijfertjes|nummertjes ..3 achterkant|achterop|achterzijde',
      'cijfers|cijfertjes|nummers|code ..5 codekaart|tankaart|token|cardreader|pasje',
    ],
  ],
  [
    'health',
    [
      'ziekte|ziektes|aandoening|aandoeningen|diagnose|medicijnen|medicijn|medicatie|handicap|gezondheid|gezondheidstoestand|ziektebeeld|medische',
      'beperking|beperkingen',
      'lichamelijke|medische|psychische|gezondheidsklachten|gezondheids klachten|problemen|gegevens|situatie',
      'gezondheidsklachten|gezondheidsproblemen',
      'behandeling ..2 @you',
    ],
  ],
  [
    'special',
    [
      'geloof|geloofsovertuiging|religie|godsdienst|geaardheid|afkomst|etniciteit|etnische|strafblad|levensovertuiging|huidskleur|ras',
      'politieke|seksuele|religieuze voorkeur|overtuiging|geaardheid|gezindheid|orientatie',
    ],
  ],
];
