import { idOf } from '../lexeme';
import { wordsIn } from '../lexicons/word-list';
import type { StateKind } from '../word-notes';

/** A word that states something delicate only in the company of others. */
export interface StatePhrase {
  readonly kind: StateKind;
  /** Tested on the words around it, folded, with a comma where something sets them apart; the word itself is `_`. */
  readonly says: RegExp;
}

const SOME = '(?:\\S{1,18} )';
const MY = "(?:mijn|m'n|mn|zijn|haar|onze|ons|z'n|d'r|hun|uw)";
const I = '(?:ik|k|we|wij|hij|zij|ze|u)';

// What the word is, and what has to stand around it.
const HEALTH: readonly (readonly [string, string])[] = [
  [
    'ziekenhuis kliniek hospice verpleeghuis revalidatiecentrum ic intensive inrichting umc afkickkliniek psychiatrie paaz',
    `(?:ligt?|lag|liggen|opgenomen|beland|terechtgekomen|verblijft?|ontslagen|komt? net|kwam|gebracht) ${SOME}{0,5}(?:in|op|uit|naar) (?:(?:het|de|een|t) )?${SOME}?_| (?:in|op|uit|naar) (?:(?:het|de|een|t) )?${SOME}?_ ${SOME}{0,3}(?:opgenomen|beland|gebracht|ligt?|lag)`,
  ],
  [
    'slecht slechter beroerd moeilijk achteruit',
    `(?:hoor|hoort|horen|zie|ziet|zien|loop|loopt|lopen|adem|spreek|praat) (?:(?:ik|hij|zij|ze|heel|erg|zo|steeds|wat|nogal|vrij|best|ook|zelf|inmiddels|nog|maar|al|jaren|met) ){0,3}_(?: (?:meer|nog|met|aan|sinds|vanwege|door m)| ,|$)| _ (?:zie|hoor|loop|ziet|hoort|loopt|horen|zien|horend|ziend)(?: |$)|${MY} (?:gehoor|ogen|oren|zicht|hart|longen|nieren|lever|gezondheid|rug|knieen|knie|heup|benen) (?:is|zijn|gaat|gaan|wordt|worden|was) ${SOME}{0,3}_(?! met)`,
  ],
  ['niets niks', `(?:hoor|zie|hoort|ziet) (?:\\S{1,10} ){0,2}(?:bijna|vrijwel|als) _(?: meer)?(?: ,|$| met)`],
  [
    'stemmen dingen',
    `(?:hoor|hoort|hoorde|zie|ziet) ${SOME}?_(?! (?:op|uit|van|in|bij|buiten|over|met|tegen|voor|zijn|staan|liggen|gebeuren|kapot|anders))`,
  ],
  [
    'vinger vingers been benen arm hand oog nier long voet tenen',
    `(?:mis|mist|missen|miste|verloor|verloren) ${SOME}{0,3}_|(?:maar|nog|slechts) (?:een|1) (?:werkende |goede |goed )?_| ${MY} ${SOME}?_ (?:kwijt|verloren|verloor|eraf|afgezet|doet het niet)(?: |$)|(?:met|heb|heeft) (?:een|1) _ (?:typ|kan|is|ben|doe)`,
  ],
  [
    'last pijn problemen klachten uitslag slijtage jicht iets knobbeltje wond letsel',
    ` _ ${SOME}?(?:van|aan|in|op|met|rond|onder) (?:${MY} |beide )(?:hele |linker ?|rechter ?|beide |onder|boven)?(?:(?:linker|rechter)?(?:hart|rug|nek|knie(?:en)?|heup(?:en)?|schouders?|be(?:en|nen)|arm(?:en)?|handen|hand|voet(?:en)?|enkels?|pols(?:en)?|longen|nieren|lever|maag|darmen|buik|borst|ogen|oog|oren|gewrichten|spieren|hoofd|blaas|huid|gezicht|vingers|lijf|gezondheid))(?: |,|$)`,
  ],
  ['hart', `(?:zwak|ziek|slecht|het aan ${MY}) _`],
  [
    'verwachting',
    `(?:ben|is|was|raakte|raak|zijn) ${SOME}{0,5}in _| in _ (?:ben|is|was|van (?:ons|mijn|een|de|haar))`,
  ],
  ['war', `(?:ben|is|raakt?|was) ${SOME}{0,3}in de _`],
  ['kom', `(?:schouder|heup|knie|arm|elleboog|kaak) uit de _`],
  ['rechteroor linkeroor rechteroog linkeroog', `(?:met|aan|in|op) ${MY} _`],
  ['stok stokken stokjes krukken', `(?:loop|loopt|lopen) ${SOME}{0,3}_`],
  ['kindje baby kind tweeling', `verwacht(?:en)? ${SOME}{0,5}_`],
  [
    'mri ct-scan petscan biopsie ingreep',
    `(?:moet|moeten|heb|heeft|had|krijg|kreeg|wacht) ${SOME}{0,4}(?:voor|op|een) (?:(?:een|de|het|mijn) )?_`,
  ],
  ['als', `(?:heeft|heb|met|van|diagnose|aan) _(?: |$)`],
  ['behandeling controle', `onder _ ${SOME}?(?:van|bij|voor) `],
  [
    'kindercardioloog cardioloog oncoloog neuroloog uroloog reumatoloog longarts internist gynaecoloog oogarts psychotherapeut revalidatiearts verslavingszorg jellinek psycholoog psychiater crisisdienst',
    `(?:loop|loopt|kom|komt|lopen|mag|moet|moeten|ga|gaat|controle|behandeling|verwezen|doorverwezen|gesprekken|gesprek|afspraak|afspraken|zit|sta|staat|ben|is) ${SOME}{0,5}(?:bij|naar|van|met) (?:(?:de|een|het) |${MY} )?_| ${MY} _`,
  ],
  ['positief', `(?:test|testte|getest) ${SOME}?_| _ (?:getest|op corona|op hiv)`],
  [
    'drank drugs coke cocaine heroine speed wiet pillen ghb crack',
    `(?:aan|van) de _ |(?:aan|van) de _$|verslaafd ${SOME}?aan (?:de )?_|(?:gebruik|gebruikt|gebruikte|slikt?) (?:nog |al jaren |dagelijks |elke dag |veel ){0,2}_`,
  ],
  [
    'lopen traplopen trappenlopen staan zitten bukken tillen zien horen praten bewegen fietsen ademen slikken',
    `(?:kan|kon|kunnen) ${SOME}{0,4}(?:niet (?:meer |zo |heel )?(?:goed|lang|ver|zelf)|slecht|amper|nauwelijks|bijna niet|bijna niets|geen trap(?:pen)?|moeilijk|niet meer)(?: meer)? _(?! (?:over|op|langs|door|daar|hier|wat|waar|hoe|of|dat|in de|bij de|tussen|wie|wanneer))`,
  ],
  ['nieuwe', ` _ (?:heup|nier|knie|lever|long|longen|hartklep|heupen|knieen|hoornvlies|schouder)(?: |,|$)`],
  ['overgang', `(?:ben|zit|is|zit volop|zit midden) (?:\\S{1,10} ){0,2}in de _(?! (?:van|naar|tussen))`],
];

const SPECIAL: readonly (readonly [StateKind, string, string])[] = [
  [
    'orientation',
    'kast',
    `uit de _ (?:ben |is |was )?(?:ge)?(?:komen|kom|komt|kwam)|(?:kom|komt|kwam|gekomen|ben|is) ${SOME}{0,5}uit de _(?:$| ?,| (?:als|sinds|bij|en|maar|voor))`,
  ],
  [
    'criminal',
    'gevangenis bajes cel detentie nor bak lik pi tbs jeugdgevangenis bewaring hechtenis voorarrest tbs-kliniek',
    `(?:^|,|net|pas|nu) ${SOME}{0,2}(?:uit|na) (?:(?:de|het|een|\\S{1,8} (?:jaar|maanden|weken)) )?(?:huis van )?_|(?:zit|zat|zitten|gezeten|belandde|beland|vast|vrij|ontslagen|kom|komt|kwam) ${SOME}{0,4}(?:in|uit) (?:de |het |een )?(?:huis van )?_(?! (?:met|op|vol|van))`,
  ],
  [
    'criminal',
    'verdacht beschuldigd vervolgd verdenking beticht',
    `(?:word|ben|werd|wordt|is|worden) ${SOME}{0,4}_ ?(?:van|voor|wegens|door justitie|door het om)|onder _`,
  ],
  ['criminal', 'politierechter strafrechter meervoudige', `(?:voor|bij|naar|door) de _`],
  ['politics', 'forum', `(?:lid|stem|stemde|actief) ${SOME}{0,4}_ voor democratie`],
  [
    'criminal',
    'gezeten',
    `(?:jaar|jaren|maand|maanden|weken|dagen) (?:vast)?_|${I} ${SOME}{0,4}_ (?:voor|wegens|vanwege) `,
  ],
  [
    'criminal',
    'vrij vrijgekomen',
    `(?:ik|hij|man|zoon|broer|vader|vriend|ex|neef|ben|partner) (?:kom|komt|kwam|is|ben) ${SOME}{0,3}_(?: |$)(?! te| van| om)`,
  ],
  [
    'criminal',
    'contactverbod gebiedsverbod huisverbod straatverbod stadionverbod rijontzegging strafbeschikking dagvaarding',
    `(?:heb|heeft|kreeg|gekregen|krijg|had|loop) ${SOME}{0,3}_| ${MY} _|${I} ${SOME}{0,2}een _`,
  ],
  [
    'religion',
    'geloof religie geloofsovertuiging',
    ` ${MY} (?:\\S{4,14}e )?_(?! in (?!god|jezus|allah))|(?:van|uit) _ (?:ben|is) `,
  ],
  [
    'religion',
    'kerk moskee mis synagoge tempel kerkdienst vrijdaggebed bijbelstudie koranles',
    `${I} ${SOME}{0,3}naar (?:de |het |een |onze |mijn )?_|(?:ga|gaan|moet|zit|zitten) (?:ik|wij|we) ${SOME}{0,3}(?:naar|in) (?:de |het |een |onze |mijn )?_| mijn _`,
  ],
  ['religion', 'dominee imam pastoor voorganger rabbijn parochie', ` (?:mijn|onze|m'n) _`],
  [
    'religion',
    'suikerfeest offerfeest chanoeka divali diwali holi newroz pesach ramadan sabbat sjabbat',
    `${I} (?:\\S{1,12} ){0,3}vier(?:en|t)? ${SOME}{0,2}_| vier(?:en|t)? (?:ik|wij|we) ${SOME}{0,2}_|(?:mijn|ons|onze) _`,
  ],
  ['orientation', 'mannen vrouwen jongens meisjes', ` val(?:t|len)? (?:\\S{1,10} ){0,3}op _(?! met| die)`],
  ['orientation', 'lichaam', `in het verkeerde _`],
  ['orientation', 'moeders vaders', `(?:heeft|hebben|met|wij|we|zijn|als) (?:\\S{1,10} )?(?:twee|2) _`],
  [
    'ethnicity',
    'huid huidskleur man vrouw jongen meisje gezin',
    `(?:donkere|zwarte|bruine|getinte|gekleurde|donkergekleurde|kroes) _`,
  ],
  ['ethnicity', 'roots wortels', ` ${MY} (?:\\S{4,14}e )?_ (?:liggen|zijn|komen|in)`],
  [
    'union',
    'bond vakbond partij vakvereniging vakbondsconsulent vakbondsbestuurder',
    `(?:lid|actief|bestuurslid|kaderlid|bestuur|aangesloten|georganiseerd) (?:\\S{1,12} ){0,2}(?:van|bij|voor) (?:de|een|mijn|onze) _| (?:mijn|m'n) _(?! op)| _ (?:voor de dieren|van de arbeid|voor de vrijheid) (?:lid|stem)|(?:stem|lid) (?:\\S{1,10} ){0,4}_ (?:voor de dieren|van de arbeid|voor de vrijheid)`,
  ],
  ['politics', 'kandidatenlijst kieslijst', `(?:sta|staat|stond|stonden|kom) (?:\\S{1,12} ){0,4}op de _`],
];

/** By the number of a word: the phrases it may stand in. */
export const STATE_PHRASES: ReadonlyMap<number, readonly StatePhrase[]> = phrasesByWord();

/** Whether the word of that number stands in such a phrase: 1; a list is asked sooner than a map. */
export const IN_PHRASE: Uint8Array = inPhrase();

function inPhrase(): Uint8Array {
  const marks = new Uint8Array(Math.max(...STATE_PHRASES.keys()) + 1);
  for (const id of STATE_PHRASES.keys()) marks[id] = 1;
  return marks;
}

function phrasesByWord(): Map<number, StatePhrase[]> {
  const found = new Map<number, StatePhrase[]>();
  for (const [kind, words, says] of [...HEALTH.map((phrase) => ['health', ...phrase] as const), ...SPECIAL]) {
    const phrase = { kind, says: new RegExp(says, 'u') };
    for (const id of wordsIn(words).map(idOf)) found.set(id, [...(found.get(id) ?? []), phrase]);
  }
  return found;
}
