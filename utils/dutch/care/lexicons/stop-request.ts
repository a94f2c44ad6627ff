import { defineFrames } from '../frame';

const MESSAGES =
  "berichten|bericht|berichtjes|berichtje|appjes|appje|apps|app|whatsapps|whatsapp|whatsappjes|sms|smsjes|sms'jes|mails|mail|mailtjes|e-mails|emails|nieuwsbrief|nieuwsbrieven|reclame|spam|meldingen|notificaties|updates|herinneringen|aanbiedingen|uitnodigingen|post|mailing|mailings|advertenties|pushberichten|reminders|reminder|herinneringsmails";
const SENDING =
  'sturen|stuur|stuurt|gestuurd|ontvangen|krijgen|krijg|hebben|appen|appt|mailen|sms-en|verzenden|toesturen|toezenden|zenden|hoeven|hoef|whatsappen|ontvang|ontvangt|versturen|zien';

/** The writer does not want to be written to any more. */
export const STOP_REQUEST = defineFrames({
  roles: {
    whole: [
      '^ stop|stopt|stoppen|stopp|afmelden|unsubscribe|uitschrijven|opt-out|optout|stopzetten|ophouden|uitschrijving|afmelding ..1 aub|svp|nu|alstublieft|alsjeblieft|please|ermee|hiermee|graag|maar|dank|bedankt|sturen|berichten|appen|app|dienst|mij $',
      '^ stop|stopt|afmelden|unsubscribe|uitschrijven|opt-out|optout|stoppen|uitschrijving|afmelding $',
      '^ graag|wil|svp|aub|nu|a.u.b. ..1 afmelden|uitschrijven|stoppen ..1 $',
      '^ stop stop ..3 $',
      '^ haal|verwijder|gooi mij ..2 uit ..2 groep|groepsapp|app|appgroep|lijst ..1 $',
      '^ geen ..2 berichten|appjes|apps|meer ..1 meer? ..3 aub|svp|graag|meer $',
      '^ niet|nie ..1 meer|langer appen|berichten|mailen|sturen|contacteren|bellen|benaderen ..3 $',
      '^ meld|schrijf ..1 mij ..2 af|uit ..2 $',
      '^ ik wil|wil mij|me? ..2 afmelden|uitschrijven aub|svp|graag|nu? $',
      '^ wil mij ..1 afmelden|uitschrijven ..2 $',
      '^ ik wil ..3 uitschrijven|afmelden|stoppen ..1 $',
      '^ hoe|kan ..1 kan|ik ..1 ik? mij ..1 afmelden|uitschrijven ..1 $',
    ],
    messages: [MESSAGES],
    'no-more': [
      `geen|gene|geene|gin|niks|niets ..4 ${MESSAGES} ..3 meer ..2`,
      `geen|gene|geene|gin|niks|niets ..2 meer ..2 ${MESSAGES}`,
      `niet|nie ..3 meer|langer ..3 appen|app|appt|mailen|mail|berichten|sturen|stuur|bellen|benaderen|benaderd|gebeld|geappt|gemaild|contacteren|whatsappen|lastigvallen|smsen ..1`,
      `niet|nie ..2 meer ..2 ${MESSAGES} ..2 ${SENDING}`,
      `${MESSAGES} ..4 niet|nie ..2 meer ..2`,
      `niks|niets ..2 meer ..3 ${SENDING}|horen`,
      'niets|niks meer ..1 horen van jullie',
      'niet langer ..3 ontvangen',
    ],
    'stop-sending': [
      `stop|stopt|stoppen|ophouden|hou|houd|houdt ..4 met ..4 ${SENDING}|${MESSAGES}|spammen`,
      `stop|stopt ..3 ${SENDING}|berichten|appen|mailen|spammen ..2`,
      'stop|stopt|stoppen|ophouden ..4 lastig ..1 te? vallen|lastigvallen|spammen|appen|mailen',
      'stuur|stuurt|app|appt|mail|bel ..2 niks|niets|geen|niet ..3 meer',
      'niks|niets|geen ..2 meer ..1 sturen|stuur|appen|mailen',
      'stop ..2 deze|die|dit ..2 berichten|appjes|spam|mails|nieuwsbrief',
      `${MESSAGES} ..2 stopzetten|stoppen|stop`,
    ],
    off: [
      'afmelden|uitschrijven|afgemeld|uitgeschreven|afmelding|unsubscriben',
      'af|uit te melden|schrijven',
      'meld|melden ..3 af',
      'schrijf|schrijven ..3 uit',
      'haal|halen|haalt|verwijder|verwijderen|gooi|schrap ..6 lijst|verzendlijst|mailinglijst|mailinglist|app-groep|appgroep|bestand|verteller|appdienst|verzendgroep|contactlijst|appen|groep|adressenlijst|nieuwsbrief',
    ],
    end: [
      'graag|mij|ons|wil|willen afmelden|uitschrijven ..1 aub|svp|graag|nu|dank $',
      'graag|mij|ons|wil|willen afmelden|uitschrijven $',
    ],
    'off-list': [
      'zet ..2 mij|ons|mijn ..2 niet ..2 meer? op ..2 lijst|mailinglijst|verzendlijst',
      'haal|halen|haalt|verwijder|verwijderen|gooi|schrap|van ..5 van|uit ..3 lijst|verzendlijst|mailinglijst|mailinglist|appgroep|app-groep|groepsapp|appdienst|verzendgroep|contactlijst|adressenlijst|maillijst|belbestand|nieuwsbrief|bellijst',
      'van ..3 lijst|verzendlijst|mailinglijst|mailinglist|maillijst ..2 af|halen|verwijderen|worden',
      'uit ..3 appgroep|app-groep|groepsapp|appdienst|verzendgroep ..3',
      'haal|halen|verwijder|verwijderen ..2 mijn ..1 nummer|telefoonnummer|mailadres|e-mailadres|06-nummer ..4',
      'mijn ..1 nummer|telefoonnummer|06 ..4 verwijderen|verwijderd|weghalen|wissen|uit',
      'nummer ..3 verwijderen|wissen|weghalen >',
      'laat mij ..2 rust',
      'val mij ..3 niet ..2 lastig',
      'blokkeer|blokkeren jullie|u|dit ..3',
      'niet ..2 om ..2 gevraagd ..3',
    ],
    from: [
      `${MESSAGES}|appdienst|appservice|whatsappdienst|dienst|service|berichtendienst|berichtenservice|lijst|verzendlijst|attendering|alerts|alert|abonnement|nieuws`,
    ],
    other: [
      'cursus|workshop|les|lessen|afspraak|activiteit|bijeenkomst|training|excursie|lezing|wachtlijst|inloop|taalcafe|taalles|opvang|school|zwemles|sport|sportclub|evenement|inwoner|brp|buitenland|adres|woning|huurder|woningnet|kvk|rijles|kind|dochter|zoon|kinderen|vrijwilliger|bso|buurtfeest|voorlezen|leesclub|boekenclub|spreekuur|rondleiding|lidmaatschap|lid|toets|examen|bedrijf|ziek|werk|vergadering|kamp|feest|sollicitatie|stage|opleiding|melding|studie|markt|braderie|koor|vakantie|voorstelling|verhuizing|verhuisd|overleden|moeder|vader|man|vrouw|opa|oma|burger|jeugdlid|ophaalronde|groep|eetcafe|lunch|diner|repaircafe',
    ],
    // Nobody leaves a town by message, but a list can belong to one.
    place: ['gemeente|gemeenteloket|bieb|bibliotheek'],
    vehicle: [
      'bus|bushalte|halte|trein|tram|container|actie|regeling|bouw|werkzaamheden|cursus|subsidie|strooien|maaien|snoeien|kappen|roken|parkeren|stoken|verwarming|pomp|motor|lift|klok|stoplicht|bord|horloge|wasmachine|werk|werken|overlast|lawaai|betalen|betaling|incasso|plannen|bouwen|uitkering|abonnement|huur|aanvraag|melding|verzekering|contract',
    ],
  },
  frames: [
    { label: 'stop', needs: ['whole'], unlessSentence: ['vehicle'] },
    { label: 'stop', needs: ['no-more'] },
    { label: 'stop', needs: ['stop-sending'] },
    { label: 'stop', needs: ['end'], unlessSentence: ['other', 'place'] },
    { label: 'stop', needs: ['off', 'from'], within: 9, unlessSentence: ['other', 'place'] },
    { label: 'stop', needs: ['off-list'], unlessSentence: ['other'] },
  ],
  quiet: [
    'bericht|mail|brief|post ..3 niet|geen ..3 ontvangen|gekregen|aangekomen',
    'krijg|ontvang|kreeg|kan|kon ..4 geen|niet ..3 berichten|mails|meldingen|herinneringen|nieuwsbrief|mail|brief|post meer|binnen ..2',
    'kan|kon|kunt|kun ..3 niet|geen ..3 meer ..3 mailen|appen|sturen|bellen|ontvangen|inloggen|openen|zien',
    `krijg|krijgen|kreeg|ontvang|ontvangen ..2 ${MESSAGES} ..2 niet|nie ..1 meer`,
    'waarom ..4 geen|niet ..5 meer ..3',
    'geen|niet ..2 meer ..1 informatie ..1 over',
    'nog geen|niet ..5',
    'in|via|met|op de|jullie|deze ..1 app',
    'app|site|website|whatsapp doet|werkt|opent|laadt ..4',
    'hoef|hoeft ..2 mij ..1 niet ..2 terug ..1',
    'niet ..1 meer ..1 nodig',
    'stop|stoppen|gestopt ..1 met roken|drinken|blowen|gokken|gamen|alcohol|drugs|snoepen',
    'jullie|u|ze|je sturen|stuurt ..3 nooit|geen',
  ],
});
