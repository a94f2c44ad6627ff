import { defineFrames } from '../frame';
import { FIGURES_OF_SPEECH } from './figure-of-speech';
import { CHILDREN, JUST_PAST, LONG_AGO, RELATIVES, STRANGERS, THIRD_PERSON } from './people';
import { TOPIC_WORDS } from './topic-words';

const POISON =
  'gif|vergif|knoopcel|knoopcelbatterij|bleek|bleekmiddel|chloor|ontstopper|gootsteenontstopper|antivries|batterij|batterijtje|schoonmaakmiddel|vaatwastablet|rattengif';

/** A life may be at stake: breathing, heart, brain, blood, poison, water. A condition of long standing is none. */
export const MEDICAL = defineFrames({
  roles: {
    someone: [`ik|mij|mijn|${RELATIVES}|${CHILDREN}|${STRANGERS}|${THIRD_PERSON}|gewonde|gewonden|die`],
    topic: TOPIC_WORDS,
    past: LONG_AGO,
    over: [...JUST_PAST, 'herstel|herstellen|herstellende|revalidatie|sindsdien'],
    not: ['niet|geen|nooit|nie'],
    thing: [
      'band|banden|fiets|fietsband|plant|planten|website|site|app|systeem|computer|laptop|scherm|printer|knop|gemeente|organisatie|bedrijf|bank|klantenservice|balie|chat|chatbot|mail|mails|mailtje|mailtjes|e-mail|bericht|berichten|brief|helpdesk|instantie|wethouder|verhuurder|woningbouw|woningcorporatie|telefoon|contactpersoon|pas|slagboom|deur|lift|scanner|jullie|u|ketel|aanbod|aannemer|lantaarnpaal|automaat|rolluik|melding|meldingen',
    ],
    state: [
      'bewusteloos|bewusteloze|onaanspreekbaar|zwaargewond|zwaargewonde|geelektrocuteerd|onderkoeld|levensgevaar|flauwgevallen|weggevallen|buitenwesten',
      'buiten bewustzijn|westen|kennis',
      'flauw gevallen',
      'ademt|ademen ..3 niet|nauwelijks|moeilijk|amper|nie',
      'niet|geen|nauwelijks|amper|haast|nie|moeilijk|slecht ..4 ademhalen|ademen|ademhaling|hartslag',
      'niet|geen|nauwelijks|amper|bijna ..2 lucht|adem ..2 krijgen|krijgt|krijg|halen|meer|>',
      'krijg|krijgt|krijgen|haalt|haal ..4 geen|nauwelijks|amper|bijna ..2 lucht|adem',
      'is|ben|zijn aan het stikken',
      'stikt|stik|gestikt|stikken >',
      'heeft|heb ..3 zich|mij ..3 verslikt',
      'loopt|wordt|ziet|liep ..3 blauw ..1 aan?',
      'blauw aangelopen|lippen',
      'is|ziet|zijn helemaal|al|ineens|opeens blauw ..1',
      'slap|suf|grauw|lijkbleek ..3 reageert|ademt|wordt|niet',
      'krijg|krijgen ..4 niet|nie ..2 wakker',
      'niet|nie ..2 meer? ..1 aanspreekbaar|wakker',
      'komt|kom niet|nie ..2 bij|bijkomen >',
      'bloedt|bloeden|bloed|bloedend ..3 hevig|erg|hard|flink|vreselijk|ontzettend|enorm|dood|leeg|zwaar|uit|overal|hoofd',
      'hevig|zwaar|flink|overal bloed|bloedt|bloeden|bloedend|bloeding',
      'veel bloed ..2 verloren|verliest|verlies|uit|hoofd|>',
      'verliest|verlies ..2 bloed',
      'bloeden|bloeding ..3 niet|nie ..2 stelpen|stoppen|ophouden',
      'gewond ..2 op|is|ligt|bij|geraakt|door',
      'ligt|liggen|zit ..3 gewond',
      'gewond >',
      'reanimatie|reanimeren|gereanimeerd ..3',
      'beweegt|bewegen|reageert|reageren|reageerd ..2 niet|nie ..2 meer|>',
      'niet|nie ..1 meer beweegt|reageert|bewegen',
      'pijn|druk|steken|drukkend|drukkende|beklemmend|benauwd ..3 op|aan|in|bij|rond ..2 borst|hart|hartstreek|borstkas|linkerarm',
      'borst|hart pijn ..1',
      'scheve|hangende ..1 mond|mondhoek',
      'mond|mondhoek|gezicht ..3 scheef|hangt',
      'praat|spreekt|lalt ..2 wartaal|onduidelijk|raar|vreemd|onverstaanbaar|verward ..1',
      'scheef|scheve|verlamd|verlamde ..1 gezicht|mond|arm|arm',
      'arm|been ..2 ineens|opeens|plotseling ..3 verlamd|slap|gevoelloos|niet',
      'een? overdosis',
      `heeft|heb|hebben ..6 ${POISON} ..2 ingeslikt|gedronken|opgegeten|ingenomen|binnengekregen`,
      `${POISON} ingeslikt|gedronken|opgegeten|ingenomen|binnengekregen`,
      'koolmonoxidevergiftiging|koolmonoxide-vergiftiging',
      'ligt|liggen|gevallen|gestort|ingezakt|neergevallen ..5 op|in|van|langs de|het|een grond|straat|stoep|weg|vloer|trap|berm|dak|ladder|fietspad|perron ..3 en ..3 niet|bloed|bloedt|gewond|beweegt|opstaan',
      'ligt|liggen ..6 op|in|langs de|het|een grond|straat|stoep|weg|vloer|berm|fietspad|perron|rijbaan|rails',
      'in elkaar gezakt|gestort',
      'is|was ..1 niet ..1 meer bij >',
      'van de trap|ladder|steiger|dak gevallen ..6 niet|bloed|gewond|bewusteloos',
      'ingezakt|ineengezakt|neergevallen',
    ],
    event: [
      'hartaanval|hartinfarct|hartstilstand|beroerte|herseninfarct|hersenbloeding|tia|epilepsieaanval|insult|anafylactische|astma-aanval|astmaaanval|astmaanval|longembolie|suikeraanval',
      'epileptische|epilepsie aanval|aanvallen',
      'aanval van ..1 epilepsie|astma',
      'allergische reactie',
      'in shock',
    ],
    happening: [
      'krijgt|krijg|heeft|denk|denken|lijkt|nu|net|zojuist|help|ligt',
      'volgens mij',
      'ik heb een',
      'is|was een?',
    ],
    crash: [
      'ongeluk|aanrijding|ongeval|botsing|verkeersongeluk|verkeersongeval|aangereden ..6 net|zojuist|nu|gebeurd|gewond|gewonden|hier|voor',
      'net|zojuist|nu ..5 ongeluk|aanrijding|ongeval|aangereden|botsing',
      'wordt|word|is|net ..4 aangereden >',
      'te water geraakt|gereden|gevallen|ligt',
      'auto|wagen|scooter|bus|kinderwagen|rolstoel|scootmobiel|iemand|persoon|kind|man|vrouw te water',
      'is ..6 aangereden|overreden ..2',
    ],
    learns: ['leren|leer|cursus|cursussen|les|lessen|training|oefenen|workshop|ehbo|bhv'],
    report: ['melden|schade|verzekering|camerabeelden', 'formulier|proces-verbaal'],
    water: [
      'water|sloot|gracht|kanaal|vijver|rivier|haven|plas|zee|singel|zwembad|vaart|ijs|wak|maas|rijn|ijssel|waal|schelde|noordzee',
    ],
    drowns: [
      'verdrinkt|verdrinken|drijft|spartelt|kopje|gevallen|gereden|gezakt|gesprongen|viel|valt|ligt|geraakt|beland|getrokken',
    ],
    ambulance: [
      'ambulance|ziekenwagen|hulpdiensten|ziekenauto|112 ..3 nodig|sturen|stuur|komen|bellen|snel|nu',
      'stuur|bel|bellen ..3 ambulance|ziekenwagen|hulpdiensten',
      'direct|dringend|acuut|onmiddellijk|spoed|snel|nu arts|dokter|ambulance|hulp nodig',
      'weeen|bevalling|vliezen ..3 begonnen|gebroken|begint|nu',
      'gaat ..2 dood >',
      'gaat ..1 dood als',
    ],
  },
  frames: [
    {
      label: 'medical',
      needs: ['state', 'someone'],
      within: 11,
      unlessSentence: ['topic', 'past', 'thing', 'learns'],
    },
    {
      label: 'medical',
      needs: ['event', 'happening', 'someone'],
      within: 9,
      unlessSentence: ['topic', 'past', 'not', 'over'],
    },
    {
      label: 'medical',
      needs: ['drowns', 'water', 'someone'],
      within: 9,
      unlessSentence: ['topic', 'past', 'not', 'thing'],
    },
    { label: 'medical', needs: ['crash'], unlessSentence: ['topic', 'past', 'over', 'report'] },
    { label: 'medical', needs: ['ambulance', 'someone'], unlessSentence: ['topic', 'past', 'over', 'not'] },
  ],
  quiet: [
    ...FIGURES_OF_SPEECH,
    // Nobody sleeps now: somebody wishes not to wake.
    'niet|nooit ..2 wakker ..1 worden|word|werd',
    'ligt|liggen ..3 fiets|fietsen|tas|tassen|afval|vuil|vuilnis|takken|glas|boom|blad|bladeren|zand|container|dekzeil|troep',
    'fiets|fietsen|glas|boom|takken|tak|paaltje|bord|verkeersbord|kabel|kabels|container|vuilnis|afval|matras|bankstel|step|scooter|kat|hond|vogel|eend|egel|zwaan|duif|portemonnee|sleutels|tas ligt|liggen|gevallen ..4',
  ],
});
