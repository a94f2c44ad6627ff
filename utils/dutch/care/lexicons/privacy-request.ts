import { defineFrames } from '../frame';

const DATA =
  'gegevens|persoonsgegevens|data|klantgegevens|contactgegevens|privegegevens|informatie|info|persoonlijke|mailadres|e-mailadres|emailadres|telefoonnummer|chatgesprek|chatgesprekken|chats';

/** Data that one does not ask to see, but to erase, to take along or to keep apart. */
const WIDE = `${DATA}|*gegevens|*geschiedenis|*historie|verbruik|meterstanden|account|profiel|foto|foto's|fotos|cv|sollicitatiebrief|loonstrook|loonstroken|dossier`;
const PAPERS =
  'factuur|facturen|rekening|nota|loonstrook|loonstroken|contract|aanslag|beschikking|dossier|account|omgeving|uitkeringsbrief|*specificatie|jaaropgave|afrekening|eindafrekening|uitslag|paspoort|id-bewijs|dossiers|accounts|*geschiedenis|*historie';
const PERSON =
  'persoon|bewoner|klant|huurder|inwoner|lid|patient|client|cliente|meneer|mevrouw|vrouw|man|lener|collega';
const OTHERS = [
  'van iemand|anderen|wildvreemden|vreemden',
  `van een|andere|ander|onbekende|wildvreemde|de ..2 ${PERSON}|ander|onbekende|wildvreemde`,
  'van ..1 buurman|buurvrouw|buren',
] as const;

/** The rights of the GDPR as people word them, and the report that data went astray. */
export const PRIVACY_REQUEST = defineFrames({
  roles: {
    'my-data': [
      `mijn|onze ..3 ${DATA}|*dossier|chatgesprek|gesprekken|chatgeschiedenis|profiel`,
      `${DATA} ..5 van|over|die|wat ..3 mij|mij|ons|mijn|jullie`,
      'alles|wat ..5 over|van mij ..5 weten|opslaan|opgeslagen|hebben|heeft|bewaren|bewaart|verzameld|staat|bekend|hebt|vastgelegd',
      'wat ..2 weet|weten|hebben|heeft|bewaren|bewaart|slaan ..5 over|van|op mij ..2',
      'persoonsgegevens',
      'in|van wat ..4 over|van mij ..4',
      'mijn dossier',
    ],
    'my-things': [
      `mijn|onze|al|alle ..3 ${WIDE}|chats|berichten`,
      'mijn ..1 adres|naam|bsn|e-mail|geboortedatum',
    ],
    // Ordinary service: a picture with a report, a button in an app.
    uploads: ['upload|uploaden|geupload|uploadt'],
    service: [
      'melding|reservering|afspraak|bericht|app|bestelling|kuil|cache',
      'hoe ..2 verwijder|wis|kan|moet',
    ],
    see: [
      'stuur|stuurt|geef|geeft|mail ..2 alle|alles ..2',
      'inzage|inzien|inzageverzoek|inzagerecht|kopie|overzicht|afschrift|kopietje|uitdraai|afschriften|inzie',
      'welke|wat|weten|zien|weet ..4',
    ],
    kept: [
      'opslaan|opgeslagen|hebben|heeft|bewaren|bewaart|bewaard|verzameld|verzamelen|verzamelt|weten|weet|vastgelegd|geregistreerd|registreren|verwerken|verwerkt|bijhouden|bijhoudt|hebt|gebruiken|staan|staat|opslaat|delen|deelt|gedeeld|bezitten|bekend',
    ],
    who: [
      'jullie|u|gemeente|bibliotheek|bieb|waterschap|corporatie|organisatie|instantie|systeem|bestand|je|men',
    ],
    'access-word': [
      'inzageverzoek|inzagerecht|inzageverzoeken|avg-verzoek|avgverzoek|gdpr-verzoek',
      'avg|privacy|gdpr verzoek|inzage|inzageverzoek',
      'recht op inzage|kopie',
      `met|aan|van wie|welke ..2 delen|deelt|gedeeld|doorgeven|verstrekt|verstrekken|deel ..5 ${DATA}`,
      `hoe lang|hoelang ..3 bewaren|bewaart|bewaard|opgeslagen|blijven ..3 mijn|onze|persoonlijke ..2 ${DATA}|dossier|gesprekken|berichten`,
      'hoe lang|hoelang ..5 persoonsgegevens',
      `hoelang|hoe ..1 lang? bewaren|bewaart|bewaard ..3 mijn|onze ..2 ${DATA}|dossier|gesprekken|berichten`,
      `hoe komen|kom|komt|kwamen jullie|u|je|de ..2 aan mijn ..2 ${DATA}|nummer|adres|naam|mail`,
      `waarom hebben|heeft|bewaren|slaan ..2 jullie|u|de ..2 mijn ..1 ${DATA}|nummer|adres|bsn ..3`,
      'verzoek ..1 om|tot inzage ..2 gegevens|persoonsgegevens|dossier',
      'op|grond|basis ..2 van? de? avg|privacywet|gdpr',
      'artikel|art 15 ..2 avg',
      'inzage ..4 mijn|persoonlijke|persoons|onze ..2 gegevens|dossier|persoonsgegevens|data',
    ],
    erase: [
      'verwijder|verwijderen|verwijderd|verwijderen|verwijdert|wis|wissen|gewist|vernietig|vernietigen|vernietigd|vernietigt|wist|schrap|schrappen|weghalen|gooi|weggooien|verwijdering|vernietiging|deleten|delete|wegdoen|verwijderdt|uitwissen|weggehaald',
      'uit ..2 systeem|bestand|database|administratie|bestanden ..2 halen|verwijderen|gooien|haalt|wissen',
      'haal|halen|haalt ..7 uit|van ..2 jullie|het|de|uw ..1 systeem|bestand|database|administratie|systemen|archief|website|site|bestanden|facebook|pagina',
    ],
    'erasure-word': [
      'haal|haalt|halen|verwijder|verwijderen|wis|schrap ..1 mijn|mij|ons|onze ..5 uit ..2 systeem|bestand|database|administratie|bestanden|systemen',
      'recht op vergetelheid|verwijdering',
      'recht om ..1 vergeten ..1 te? worden|>',
      'wil|wens|wensen|graag ..2 vergeten ..1 worden',
      'vergetelheid|verwijderverzoek|wisverzoek',
      'artikel|art 17 ..2 avg',
      'alles ..3 van|over mij ..3 verwijderen|wissen|weg|verwijderd|weghalen|vernietigen',
      'verwijder|wis|vernietig|verwijderen ..3 alles ..4 mij|ons|mijn',
      'haal|haalt ..2 mij ..2 uit ..2 jullie|systeem|database|bestand|administratie',
      'uit ..1 jullie|uw systeem|systemen|database|bestanden|bestand|administratie ..4 verwijderd|gehaald|halen|verwijderen|weg',
      'mij ..1 uit ..1 jullie|uw systeem|database|bestand|bestanden|administratie',
    ],
    correct: [
      'corrigeren|corrigeer|gecorrigeerd|rectificatie|rectificeren|rectificeer|rechtzetten|verbeteren|verbeter|herstellen|herstel|aanvullen',
    ],
    'my-name': ['mijn ..1 naam|achternaam|voornaam|geboortedatum|adres|voorletters|geslacht'],
    'set-right': ['corrigeren|corrigeer|corrigeert|gecorrigeerd|rechtzetten|rectificeren|rectificeer'],
    'correction-word': [
      'recht op correctie|rectificatie|verbetering',
      'verkeerd|onjuist|foutief|fout ..3 in ..2 registratie|systeem|administratie|dossier|bestand|brp ..4',
      'rectificatie|correctieverzoek|rectificatieverzoek ..3',
      'artikel|art 16 ..2 avg',
      `${DATA} ..6 onjuist|fout|foutief|verkeerd|incorrect ..4 systeem|geregistreerd|opgeslagen|vastgelegd|dossier|bij|in|staan`,
      `${DATA}|dossier ..6 klopt|kloppen ..2 niet`,
      'verkeerd|onjuist|foutief|fout ..2 geregistreerd|vastgelegd|opgeslagen|genoteerd',
      'staat|staan|sta ..6 verkeerd|onjuist|foutief|fout ..3 in|bij ..2 systeem|administratie|jullie|dossier|registratie',
      'staat|staan ..4 onjuistheden|fouten ..3 dossier|gegevens',
      'onjuistheden|fouten|onjuiste ..3 in mijn ..1 dossier|gegevens',
    ],
    object: ['bezwaar|protesteer|verzet|bezwaren|toestemming|verbied|verbiedt|stop|stoppen'],
    use: [
      'verwerking|verwerken|verwerkt|gebruik|gebruiken|gebruikt|delen|gedeeld|doorgeven|doorgegeven|verstrekken|verstrekt|verkopen|profilering|doorverkopen|verkocht|deelt|opslaan|bewaren|bewaart|publiceren|openbaar',
    ],
    'objection-word': [
      'bezwaar ..4 verwerking|gebruik|verwerken|opslaan|profilering|delen ..4',
      'trek|intrekken|trekken|ingetrokken|herroep ..5 toestemming ..6',
      'toestemming ..4 intrekken|in|ingetrokken|trek',
      `geef|gaf|gegeven|heb|verleen ..4 geen|nooit|niet ..1 toestemming ..6 ${WIDE}|foto|fotos|foto's|delen|gebruiken|nummer`,
      `wil|willen|mag|mogen|moet|moeten ..6 ${WIDE}|nummer|telefoonnummer|e-mailadres|foto|foto's ..3 niet ..4 gedeeld|delen|gebruikt|gebruiken|doorgegeven|doorgeven|verkocht|verkopen|bewaard|bewaren|opgeslagen|gepubliceerd|verwerkt`,
      `niet ..4 dat ..4 mijn|onze ..2 ${WIDE}|nummer|telefoonnummer|e-mailadres|foto ..4 gedeeld|delen|gebruikt|gebruiken|doorgegeven|doorgeven|verkocht|bewaard|deelt|gebruikt|bewaart|opslaat|verwerkt|deelt`,
      'recht ..1 van bezwaar',
      'artikel|art 21 ..2 avg',
      'beperking van de? verwerking',
    ],
    portable: [
      `bestand|overzicht|export ..2 met ..2 mijn ..2 ${WIDE} ..8 ander|andere|nieuwe|gebruiken|overzetten`,
      'dataportabiliteit|gegevensoverdracht|overdraagbaarheid|data-portabiliteit',
      `exportbestand|csv-bestand|csv ..3`,
      `${WIDE} ..5 als|in ..2 bestand|exportbestand|csv|excel`,
      `${WIDE} ..5 overnemen|inlezen`,
      `${WIDE} ..4 meenemen|overdragen|overzetten|exporteren|downloaden|overgedragen|meekrijgen`,
      `digitaal|excel|overzichtelijk ..1 bestand|overzicht|kopie ..4 mijn ..2 ${WIDE}`,
      `exporteer|download|exporteren|downloaden ..4 ${WIDE}`,
      `${WIDE} ..5 machineleesbaar|digitaal|bestand|excel|csv ..3 formaat|bestand|sturen|aanleveren|ontvangen|krijgen`,
    ],
    breach: [
      `mijn ..2 adres|nummer|telefoonnummer|dossier|*gegevens|naam ..1 aan ..2 ex|ex-man|exman|buurman|buurvrouw|buren|verhuurder|werkgever|vader|moeder|familie|man|pers|iemand ..1 gegeven|doorgegeven|verteld|verstrekt|gestuurd`,
      `zag|zie|zien|krijg|kreeg|kwam|kom|ontving|staat|staan|stond|open ..7 ${PAPERS} ..1 ${OTHERS[0]}`,
      `zag|zie|zien|krijg|kreeg|kwam|kom|ontving|staat|staan|stond|open ..7 ${PAPERS} ..1 ${OTHERS[1]}`,
      `zag|zie|zien|krijg|kreeg|kwam|kom|ontving|staat|staan|stond|open ..7 ${PAPERS} ..1 ${OTHERS[2]}`,
      `zat|lag|zit|stak ..4 ${PAPERS} ..1 ${OTHERS[0]}`,
      `zat|lag|zit|stak ..4 ${PAPERS} ..1 ${OTHERS[1]}`,
      `zat|lag|zit|stak ..4 ${PAPERS} ..1 ${OTHERS[2]}`,
      `brief|*brief ..1 ${OTHERS[0]} ..5 met ..3 bsn|inkomen|adres|naam|geboortedatum|*gegevens`,
      `brief|*brief ..1 ${OTHERS[1]} ..5 met ..3 bsn|inkomen|adres|naam|geboortedatum|*gegevens`,
      `brief|*brief ..1 ${OTHERS[2]} ..5 met ..3 bsn|inkomen|adres|naam|geboortedatum|*gegevens`,
      `${PAPERS} ..1 van ..2 iemand|anderen|collega's|bewoners|klanten|huurders|leden ..2 staan|staat ..2 open|online|zichtbaar|openbaar`,
      'datalek|datalekken|data-lek|gegevenslek|privacylek|datalekje',
      `${DATA}|*gegevens|dossier|bsn|adres|mail ..5 gelekt|uitgelekt|straat|gehackt|openbaar|gestolen|ingezien|zichtbaar`,
      `${DATA}|*gegevens|dossier|brief|mail|bericht|mailtje|stukken|paspoort|bsn|documenten|uitslag|beschikking|aanslag ..4 van ..3 iemand|ander|andere|anderen|vreemde|vreemden|mevrouw|meneer|derden ..8 gekregen|ontvangen|gestuurd|toegestuurd|zien|zie|inzien|binnen|opengemaakt|gemaild|zichtbaar|inzage|krijg`,
      'mail|brief|bericht|mailtje|post|e-mail ..4 die|dat ..2 voor|van ..2 iemand|ander|andere|mijn ..1 anders|persoon|buurman|buurvrouw|mevrouw|meneer ..6 bsn|gegevens|persoonsgegevens|inkomen|adres',
      `zie|zien|krijg|ontving|kreeg|ontvangen|gekregen|lees ..6 ${DATA}|*gegevens|dossier|bsn|paspoort|stukken|documenten ..3 van ..3 iemand|ander|andere|anderen|vreemde|vreemden|mevrouw|meneer|wildvreemde|buurman|buurvrouw`,
      `gekregen|ontvangen|kreeg|ontving|krijg ..5 brief|mail|bericht|mailtje|e-mail|stukken|beschikking ..6 met ..3 ${DATA}|*gegevens|bsn ..4 van ..2 iemand|ander|andere|vreemde|buurman|buurvrouw`,
      `mail|brief|e-mail ..4 naar ..3 verkeerde ..2 persoon|adres|ontvanger ..3`,
      `mijn ..2 ${DATA}|*gegevens|brief|mail|dossier|bsn ..4 naar|bij|aan ..3 verkeerde|iemand|buren|ander|anderen|buurvrouw|buurman ..4 gestuurd|gemaild|terechtgekomen|gegaan|bezorgd|beland|gegeven`,
      `alle|iedereen|allemaal|honderden ..2 mailadressen|e-mailadressen|adressen|emailadressen ..3 zien|zichtbaar|cc|zie`,
      `staan|staat|stond|stonden|zat|zaten|zitten ..3 ${DATA}|*gegevens|bsn|dossier ..2 van ..2 iemand|ander|andere|anderen|buurman|buurvrouw|buren|mevrouw|meneer|vreemde|onbekende`,
      `iemand|medewerker|ambtenaar|collega|buurvrouw|ex|jullie ..5 mijn ..2 ${DATA}|*gegevens|dossier|bsn ..5 bekeken|ingezien|gelezen|ingekeken|gedeeld|doorverteld|rondverteld|doorgestuurd`,
      'brief|mail|post|e-mail|mailtje|uitslag|beschikking|aanslag|envelop ..2 van|voor ..2 iemand|ander|andere|vreemde|buurman|buurvrouw|onbekende ..3 met ..3 bsn|gegevens|persoonsgegevens|inkomen|adres|geboortedatum|erop|erin',
      `buurman|buurvrouw|buren|iemand|ex|vreemde ..2 kreeg|krijgt|ontving|heeft|las ..3 mijn|onze ..2 brief|post|mail|${DATA}|*gegevens|dossier|inkomensgegevens`,
      `brief|mail|bericht|envelop|post|bijlage|stukken|papieren ..4 met ..3 ${DATA}|*gegevens|bsn|adres|naam|geboortedatum ..2 van ..2 iemand|ander|andere|vreemde|buurman|buurvrouw|onbekende`,
      'andermans ..2 brief|gegevens|dossier|mail|uitslag|bsn|persoonsgegevens ..5',
      'usb-stick|usbstick|laptop ..5 persoonsgegevens|gegevens|dossiers',
      'iedereen ..4 mijn ..2 gegevens|dossier|bsn|e-mailadres|mail ..3 zien|lezen|inzien',
      `${DATA}|*gegevens ..3 van ..1 iemand|andere|anderen ..2 anders|klanten|mensen|inwoners|leden|burgers|huurders ..3`,
    ],
    'without-leave': ['zonder ..3 toestemming|medeweten|weten'],
    'passed-on': [
      'gedeeld|doorgestuurd|doorgegeven|doorgespeeld|gegeven|verstrekt|gelekt|rondgestuurd|ingezien|bekeken|geopend',
    ],
    personal: ['mij|mijn|mezelf|ons|onze'],
    'public-file': [
      'bestemmingsplan|bouwtekening|bouwtekeningen|tekeningen|archief|begroting|kadaster|raadsstukken|notulen|bouwdossier|omgevingsplan|plannen|vergunning|dossier van de|woning|pand|huis',
    ],
    topic: [
      'boek|boeken|folder|cursus|workshop|lezing|werkstuk|scriptie|training|nieuws|krant',
      'wat is ..1 een',
      'hoe voorkom|voorkomen|bescherm',
    ],
    'service-data': [
      'contactgegevens|betaalgegevens|bankgegevens|inloggegevens|rekeninggegevens|openingstijden|adresgegevens',
    ],
    need: [
      'nodig|meenemen|invullen|aanleveren|doorgeven|wijzigen|wijziging|aanpassen|verhuisd|verhuizen|veranderen|verhuis|klaarleggen|opgeven|willen',
    ],
  },
  frames: [
    { label: 'access', needs: ['access-word'], unlessSentence: ['public-file', 'topic'] },
    {
      label: 'access',
      needs: ['see', 'my-data'],
      within: 10,
      unlessSentence: ['public-file', 'topic', 'need'],
      inOrder: false,
      unless: ['erase', 'service-data'],
    },
    {
      label: 'access',
      needs: ['kept', 'who', 'my-data', 'see'],
      within: 14,
      unlessSentence: ['topic', 'need'],
      unless: ['erase'],
    },
    { label: 'erasure', needs: ['erasure-word'], unlessSentence: ['topic'] },
    { label: 'erasure', needs: ['erase', 'my-data'], within: 12, unlessSentence: ['topic'] },
    {
      label: 'erasure',
      needs: ['erase', 'my-things'],
      within: 12,
      unlessSentence: ['topic', 'service'],
    },
    { label: 'correction', needs: ['correction-word'], unlessSentence: ['topic'] },
    { label: 'correction', needs: ['correct', 'my-data'], within: 12, unlessSentence: ['topic'] },
    {
      label: 'correction',
      needs: ['set-right', 'my-name'],
      within: 22,
      acrossClauses: true,
      unlessSentence: ['topic'],
    },
    { label: 'objection', needs: ['objection-word'], unlessSentence: ['topic'] },
    {
      label: 'objection',
      needs: ['object', 'use', 'my-data'],
      within: 13,
      unlessSentence: ['topic', 'without-leave'],
    },
    {
      label: 'objection',
      needs: ['object', 'use', 'my-things'],
      within: 13,
      unlessSentence: ['topic', 'without-leave'],
    },
    {
      label: 'breach',
      needs: ['without-leave', 'passed-on', 'my-data'],
      within: 14,
      unlessSentence: ['topic'],
    },
    {
      label: 'portability',
      needs: ['portable', 'personal'],
      within: 13,
      unlessSentence: ['topic', 'uploads'],
    },
    { label: 'breach', needs: ['breach'], unlessSentence: ['topic'] },
  ],
  quiet: [
    'mijn|welke|wat|alle gegevens|informatie|info|adresgegevens ..4 heb|hebt|hebben|heeft|moet|moeten ..1 jullie|u|je|ik|jij ..3 nodig|invullen|doorgeven|meenemen|aanleveren',
    'informatie|info ..2 over|voor|om ..1 de|het|een|jullie|hoe|dit|openingstijden|afval|paspoort',
    'meer informatie|info',
    'welke gegevens ..3 nodig',
    'wat weet|weten jullie|u|je ..1 over ..1 de|het|een|die',
    'foto|boek ..1 inzien',
    'gegevens|dossier ..1 inzien|zien|bekijken ..1 in|via|op|met ..1 mijn|de|het|jullie ..1 digid|app|website|site|account|mijnoverheid|portaal',
  ],
});
