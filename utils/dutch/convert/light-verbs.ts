import { wordSet } from '../lexicons/word-list';

// What one takes, makes or keeps without owning it, by the verb that says so.
const WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'neem',
    wordSet(
      'plaats contact deel afscheid kennis genoegen actie maatregelen pauze afstand vrij ontslag initiatief stelling',
    ),
  ],
  [
    'maak',
    wordSet(
      'gebruik kans aanspraak bezwaar plaats melding haast ruzie lawaai kosten schulden winst fotos indruk deel geluid muziek vorderingen',
    ),
  ],
  [
    'doe',
    wordSet(
      'aangifte melding onderzoek navraag moeite boodschappen afstand vrijwilligerswerk mantelzorg inkopen zaken',
    ),
  ],
  ['geef', wordSet('toestemming antwoord voorrang akkoord borstvoeding les gehoor uitvoering')],
  ['houd', wordSet('rekening afstand contact toezicht zicht huisdieren grip')],
  ['hou', wordSet('rekening afstand contact toezicht zicht huisdieren grip')],
  ['loop', wordSet('risico gevaar stage averij')],
  ['stel', wordSet('vragen belang prijs eisen')],
  ['bied', wordSet('hulp weerstand zorg onderdak')],
  [
    'betaal',
    wordSet('huur belasting rente leges boete statiegeld btw contributie borg lesgeld toeristenbelasting'),
  ],
  ['draag', wordSet('zorg bij')],
  ['krijg', wordSet('korting toegang recht geld hulp voorrang antwoord bericht uitstel kwijtschelding')],
  ['vraag', wordSet('hulp toestemming raad advies uitstel kwijtschelding aandacht')],
  ['speel', wordSet('muziek toneel piano gitaar viool voetbal')],
  ['volg', wordSet('onderwijs les lessen therapie college')],
  ['geniet', wordSet('bescherming')],
  ['zoek', wordSet('hulp werk woonruimte contact steun')],
  ['verleen', wordSet('hulp toegang voorrang zorg')],
  ['voer', wordSet('overleg bewijs actie')],
  ['leg', wordSet('verantwoording beslag contact')],
  ['rijd', wordSet('auto motor')],
  ['eet', wordSet('vlees vis')],
]);

/** "Neem je plaats", "doe je aangifte": verb and bare noun are one, so that the `je` between them owns nothing. */
export function isLightVerb(verb: string, noun: string): boolean {
  return WITH.get(verb)?.has(noun) ?? false;
}
