import { defineFrames } from '../frame';

const DATA =
  'gegevens|persoonsgegevens|data|klantgegevens|contactgegevens|privegegevens|informatie|info|persoonlijke|privédata|adresgegevens';

/** The rights of the GDPR as people word them, and the report that data went astray. */
export const PRIVACY_REQUEST = defineFrames({
  roles: {
    'my-data': [
      `mijn|onze|al|alle|van ..3 ${DATA}|dossier|chatgesprek|gesprekken|chatgeschiedenis|profiel`,
      `${DATA} ..3 van|over|die|wat ..3 mij|mij|ons|mijn|jullie`,
      'alles|wat ..5 over|van mij ..5 weten|opslaan|opgeslagen|hebben|heeft|bewaren|bewaart|verzameld|staat|bekend|hebt|vastgelegd',
      'wat ..2 weet|weten|hebben|heeft|bewaren|bewaart|slaan ..5 over|van|op mij ..2',
      'persoonsgegevens',
      'mijn dossier',
    ],
    see: [
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
      'verzoek ..1 om|tot inzage ..2 gegevens|persoonsgegevens|dossier',
      'op|grond|basis ..2 van? de? avg|privacywet|gdpr',
      'artikel|art 15 ..2 avg',
      'inzage ..4 mijn|persoonlijke|persoons|onze|in-mijn ..2 gegevens|dossier|persoonsgegevens|data',
    ],
    erase: [
      'verwijder|verwijderen|verwijderd|verwijderen|verwijdert|wis|wissen|gewist|vernietig|vernietigen|vernietigd|schrap|schrappen|weghalen|gooi|weggooien|verwijdering|vernietiging|deleten|delete|deletete|vergeten|wegdoen|verwijderdt|uitwissen|weggehaald',
      'haal|halen ..7 uit ..2 jullie|het|de|uw ..1 systeem|bestand|database|administratie|systemen',
    ],
    'erasure-word': [
      'recht op vergetelheid|verwijdering',
      'recht om ..1 vergeten ..1 te? worden|>',
      'vergetelheid|verwijderverzoek|wisverzoek',
      'artikel|art 17 ..2 avg',
      'alles ..3 van|over mij ..3 verwijderen|wissen|weg|verwijderd|weghalen|vernietigen',
      'verwijder|wis|vernietig|verwijderen ..3 alles ..4 mij|ons',
      'haal|haalt ..2 mij ..2 uit ..2 jullie|systeem|database|bestand|administratie',
      'uit ..1 jullie|uw systeem|systemen|database|bestanden|bestand|administratie ..4 verwijderd|gehaald|halen|verwijderen|weg',
      'mij ..1 uit ..1 jullie|uw systeem|database|bestand|bestanden|administratie',
    ],
    correct: [
      'corrigeren|corrigeer|gecorrigeerd|rectificatie|rectificeren|rectificeer|rechtzetten|verbeteren|verbeter|herstellen|herstel|aanvullen',
    ],
    'correction-word': [
      'recht op correctie|rectificatie|verbetering',
      'rectificatie|correctieverzoek|rectificatieverzoek ..3',
      'artikel|art 16 ..2 avg',
      `${DATA} ..6 onjuist|fout|foutief|verkeerd|incorrect ..4 systeem|geregistreerd|opgeslagen|vastgelegd|dossier|bij|in|staan`,
      `${DATA}|dossier ..6 klopt|kloppen ..2 niet`,
      'verkeerd|onjuist|foutief|fout ..2 geregistreerd|vastgelegd|opgeslagen|genoteerd',
      'staat|staan|sta ..6 verkeerd|onjuist|foutief|fout ..3 in|bij ..2 systeem|administratie|jullie|dossier|registratie',
      'staat|staan ..4 onjuistheden|fouten ..3 dossier|gegevens',
      'onjuistheden|fouten|onjuiste ..3 in mijn ..1 dossier|gegevens',
    ],
    object: ['bezwaar|protesteer|verzet|bezwaren|toestemming|verbied|verbiedt|geen-toestemming|stop|stoppen'],
    use: [
      'verwerking|verwerken|verwerkt|gebruik|gebruiken|gebruikt|delen|gedeeld|doorgeven|doorgegeven|verstrekken|verstrekt|verkopen|profilering|doorverkopen|verkocht|deelt|opslaan|bewaren|bewaart|publiceren|openbaar',
    ],
    'objection-word': [
      'bezwaar ..4 verwerking|gebruik|verwerken|opslaan|profilering|delen ..4',
      'trek|intrekken|trekken|ingetrokken|herroep ..5 toestemming ..6',
      'toestemming ..4 intrekken|in|ingetrokken|trek',
      `geef|gaf|gegeven|heb|verleen ..4 geen|nooit|niet ..1 toestemming ..6 ${DATA}|foto|fotos|foto's|delen|gebruiken|nummer`,
      `wil|willen|mag|mogen|moet|moeten ..6 ${DATA}|nummer|telefoonnummer|e-mailadres|foto|foto's ..3 niet ..4 gedeeld|delen|gebruikt|gebruiken|doorgegeven|doorgeven|verkocht|verkopen|bewaard|bewaren|opgeslagen|gepubliceerd|verwerkt`,
      `niet ..4 dat ..4 mijn|onze ..2 ${DATA}|nummer|telefoonnummer|e-mailadres|foto ..4 gedeeld|delen|gebruikt|gebruiken|doorgegeven|doorgeven|verkocht|bewaard|deelt|gebruikt|bewaart|opslaat|verwerkt|deelt`,
      'recht ..1 van bezwaar',
      'artikel|art 21 ..2 avg',
      'beperking van de? verwerking',
    ],
    portable: [
      'dataportabiliteit|gegevensoverdracht|overdraagbaarheid|data-portabiliteit',
      `${DATA} ..4 meenemen|overdragen|overzetten|exporteren|downloaden|overgedragen|meekrijgen`,
      `exporteer|download|exporteren|downloaden ..4 ${DATA}`,
      `${DATA} ..5 machineleesbaar|digitaal|bestand|excel|csv ..3 formaat|bestand|sturen|aanleveren|ontvangen|krijgen`,
    ],
    breach: [
      'datalek|datalekken|data-lek|gegevenslek|privacylek|datalekje',
      `${DATA}|dossier|bsn|adres|mail ..5 gelekt|uitgelekt|straat|gehackt|openbaar|gestolen|ingezien|zichtbaar`,
      `${DATA}|dossier|brief|mail|bericht|mailtje|stukken|paspoort|bsn|documenten|uitslag|beschikking|aanslag ..4 van ..3 iemand|ander|andere|anderen|vreemde|vreemden|mevrouw|meneer|derden ..8 gekregen|ontvangen|gestuurd|toegestuurd|zien|zie|inzien|binnen|opengemaakt|gemaild|zichtbaar|inzage|krijg`,
      `zie|zien|krijg|ontving|kreeg|ontvangen|gekregen|lees ..6 ${DATA}|dossier|bsn|paspoort|stukken|documenten ..3 van ..3 iemand|ander|andere|anderen|vreemde|vreemden|mevrouw|meneer|wildvreemde|buurman|buurvrouw`,
      `gekregen|ontvangen|kreeg|ontving|krijg ..5 brief|mail|bericht|mailtje|e-mail|stukken|beschikking ..6 met ..3 ${DATA}|bsn ..4 van ..2 iemand|ander|andere|vreemde|buurman|buurvrouw`,
      `mail|brief|e-mail ..4 naar ..3 verkeerde ..2 persoon|adres|ontvanger ..3`,
      `mijn ..2 ${DATA}|brief|mail|dossier|bsn ..4 naar|bij|aan ..3 verkeerde|iemand|buren|ander|anderen|buurvrouw|buurman ..4 gestuurd|gemaild|terechtgekomen|gegaan|bezorgd|beland|gegeven`,
      `alle|iedereen|allemaal|honderden ..2 mailadressen|e-mailadressen|adressen|emailadressen ..3 zien|zichtbaar|cc|zie`,
      'usb-stick|usbstick|laptop ..5 persoonsgegevens|gegevens|dossiers',
      'iedereen ..4 mijn ..2 gegevens|dossier|bsn|e-mailadres|mail ..3 zien|lezen|inzien',
      `${DATA} ..3 van ..1 iemand|andere|anderen ..2 anders|klanten|mensen|inwoners|leden|burgers|huurders ..3`,
    ],
    personal: ['mij|mijn|mezelf|ons|onze'],
    'public-file': [
      'bestemmingsplan|bouwtekening|bouwtekeningen|tekeningen|archief|begroting|kadaster|raadsstukken|notulen|bouwdossier|omgevingsplan|plannen|vergunning|dossier van de|woning|pand|huis',
    ],
    topic: [
      'boek|boeken|folder|cursus|workshop|lezing|werkstuk|scriptie|training|nieuws|krant',
      'wat is ..1 een',
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
    { label: 'correction', needs: ['correction-word'], unlessSentence: ['topic'] },
    { label: 'correction', needs: ['correct', 'my-data'], within: 12, unlessSentence: ['topic'] },
    { label: 'objection', needs: ['objection-word'], unlessSentence: ['topic'] },
    { label: 'objection', needs: ['object', 'use', 'my-data'], within: 13, unlessSentence: ['topic'] },
    { label: 'portability', needs: ['portable', 'personal'], within: 13, unlessSentence: ['topic'] },
    { label: 'breach', needs: ['breach'], unlessSentence: ['topic'] },
  ],
  quiet: [
    'mijn|welke|wat|alle gegevens|informatie|info|adresgegevens ..4 heb|hebt|hebben|heeft|moet|moeten ..1 jullie|u|je|ik|jij ..3 nodig|invullen|doorgeven|meenemen|aanleveren',
    'informatie|info ..2 over|voor|om ..1 de|het|een|jullie|hoe|dit|openingstijden|afval|paspoort',
    'meer informatie|info',
    'welke gegevens ..3 nodig',
    'wat weet|weten jullie|u|je ..1 over ..1 de|het|een|die',
    'foto|boek ..1 inzien',
  ],
});
