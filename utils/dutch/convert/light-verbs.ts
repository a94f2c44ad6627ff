const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// What one takes, makes or keeps without owning it, by the verb that says so.
const WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'neem',
    set(
      'plaats contact deel afscheid kennis genoegen actie maatregelen pauze afstand vrij ontslag initiatief stelling',
    ),
  ],
  [
    'maak',
    set(
      'gebruik kans aanspraak bezwaar plaats melding haast ruzie lawaai kosten schulden winst fotos indruk deel geluid muziek vorderingen',
    ),
  ],
  [
    'doe',
    set(
      'aangifte melding onderzoek navraag moeite boodschappen afstand vrijwilligerswerk mantelzorg inkopen zaken',
    ),
  ],
  ['geef', set('toestemming antwoord voorrang akkoord borstvoeding les gehoor uitvoering')],
  ['houd', set('rekening afstand contact toezicht zicht huisdieren grip')],
  ['hou', set('rekening afstand contact toezicht zicht huisdieren grip')],
  ['loop', set('risico gevaar stage averij')],
  ['stel', set('vragen belang prijs eisen')],
  ['bied', set('hulp weerstand zorg onderdak')],
  [
    'betaal',
    set('huur belasting rente leges boete statiegeld btw contributie borg lesgeld toeristenbelasting'),
  ],
  ['draag', set('zorg bij')],
  ['krijg', set('korting toegang recht geld hulp voorrang antwoord bericht uitstel kwijtschelding')],
  ['vraag', set('hulp toestemming raad advies uitstel kwijtschelding aandacht')],
  ['speel', set('muziek toneel piano gitaar viool voetbal')],
  ['volg', set('onderwijs les lessen therapie college')],
  ['geniet', set('bescherming')],
  ['zoek', set('hulp werk woonruimte contact steun')],
  ['verleen', set('hulp toegang voorrang zorg')],
  ['voer', set('overleg bewijs actie')],
  ['leg', set('verantwoording beslag contact')],
  ['rijd', set('auto motor')],
  ['eet', set('vlees vis')],
]);

/** "Neem je plaats", "doe je aangifte": verb and bare noun are one, so that the `je` between them owns nothing. */
export function isLightVerb(verb: string, noun: string): boolean {
  return WITH.get(verb)?.has(noun) ?? false;
}
