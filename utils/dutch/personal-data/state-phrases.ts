import { wordsIn } from '../lexicons/word-list';
import { idOf } from '../word-ids';
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
    'ziekenhuis gasthuis hospitaal kliniek hospice verpleeghuis verpleegtehuis revalidatiecentrum ic intensive hartbewaking inrichting eerste spoedeisende seh umc mc afkickkliniek psychiatrie paaz oncologie afkliniek instelling crisisopvang',
    `(?:lig|ligt|lag|liggen|gelegen|opgenomen|opname|beland|belandde|terechtgekomen|verblijf|verblijft|ontslagen|komt? net|kwam|gebracht|afgevoerd) ${SOME}{0,5}(?:in|op|uit|naar) (?:(?:het|de|een|t) )?${SOME}?_| (?:in|op|uit|naar) (?:(?:het|de|een|t) )?${SOME}?_ ${SOME}{0,3}(?:opgenomen|beland|gelegen|gebracht|terechtgekomen|ligt|lig|lag|verblijft)`,
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
    'vinger vingers been benen arm armen hand oog nier long borst voet teen tenen hoornvlies vingertoppen',
    `(?:mis|mist|missen|miste|verloor|verloren) ${SOME}{0,3}_|(?:maar|nog|slechts) (?:een|1) (?:werkende |goede |goed )?_| ${MY} ${SOME}?_ (?:kwijt|verloren|verloor|eraf|afgezet|doet het niet)(?: |$)|(?:met|heb|heeft) (?:een|1) _ (?:typ|kan|is|ben|doe)`,
  ],
  [
    'last pijn problemen klachten uitslag kramp slijtage jicht iets knobbeltje knobbel wond wonden krachtverlies tintelingen gevoelloos letsel schade jeuk',
    ` _ ${SOME}?(?:van|aan|in|op|met|rond|onder) (?:${MY} |beide )(?:hele |linker ?|rechter ?|beide |onder|boven)?(?:(?:linker|rechter)?(?:hart|rug|nek|knie|knieen|heup|heupen|schouder|schouders|benen|been|arm|armen|hand|handen|voet|voeten|enkel|enkels|pols|polsen|longen|luchtwegen|nieren|lever|maag|darmen|buik|borst|ogen|oog|oren|gewrichten|spieren|hoofd|blaas|prostaat|zenuwen|huid|gezicht|vingers|evenwicht|onderrug|rugwervels|keel|lijf|lichaam|gezondheid))(?: |,|$)`,
  ],
  ['hart', `(?:zwak|ziek|slecht|het aan ${MY}) _`],
  ['rug', `door ${MY} _ (?:gegaan|heen)`],
  ['hersenen', `in ${MY} _`],
  [
    'verwachting',
    `(?:ben|is|was|raakte|raak|zijn) ${SOME}{0,5}in _| in _ (?:ben|is|was|van (?:ons|mijn|een|de|haar))`,
  ],
  ['war', `(?:ben|is|raakt?|was) ${SOME}{0,3}in de _`],
  ['kom', `(?:schouder|heup|knie|arm|elleboog|kaak) uit de _`],
  ['rechteroor linkeroor rechteroog linkeroog', `(?:met|aan|in|op) ${MY} _`],
  ['ruik proef', ` _ ${SOME}{0,3}ni(?:et|k)s(?: meer| ,|$)`],
  ['stok stokken stokjes krukken', `(?:loop|loopt|lopen) ${SOME}{0,3}_`],
  ['als', `(?:heeft|heb|met|van|diagnose|aan) _(?: |$)`],
  ['vliezen', ` _ (?:zijn )?gebroken`],
  ['behandeling controle', `onder _ ${SOME}?(?:van|bij|voor) `],
  [
    'kindercardioloog kinderpsychiater cardioloog oncoloog neuroloog uroloog reumatoloog longarts dermatoloog internist gynaecoloog nefroloog oogarts kno-arts psychotherapeut revalidatiearts verslavingsarts verslavingszorg geheugenpoli pijnpoli geriater hematoloog jellinek verslavingskliniek traumatherapeut psycholoog psychiater longverpleegkundige diabetesverpleegkundige oncologieverpleegkundige wondverpleegkundige sociotherapeut verloskundige crisisdienst',
    `(?:loop|loopt|kom|komt|lopen|mag|moet|moeten|ga|gaat|controle|behandeling|verwezen|doorverwezen|gesprekken|gesprek|afspraak|afspraken|zit|sta|staat|ben|is) ${SOME}{0,5}(?:bij|naar|van|met) (?:(?:de|een|het) |${MY} )?_| ${MY} _`,
  ],
  ['positief', `(?:test|testte|getest) ${SOME}?_| _ (?:getest|op corona|op hiv)`],
  ['leven', `(?:niet|weken|maanden|kort|lang) (?:lang )?(?:meer )?te _`],
  [
    'sterven',
    `(?:vader|moeder|man|vrouw|oma|opa|broer|zus|partner|ouders|hij|zij) ${SOME}?ligt ${SOME}?op _`,
  ],
  [
    'drank drugs coke cocaine heroine speed wiet pillen ghb crack beademing slaapmiddelen alcohol',
    `(?:aan|van) de _ |(?:aan|van) de _$|verslaafd ${SOME}?aan (?:de )?_|(?:gebruik|gebruikt|gebruikte|slikt?) (?:nog |al jaren |dagelijks |elke dag |veel ){0,2}_`,
  ],
  ['drink drinkt dronk', ` _ ${SOME}{0,2}te ?veel`],
  ['down', `(?:met|heeft|van|en|hebben) _(?: |$)`],
  ['iq', ` _ (?:van|is) \\d`],
  [
    'trillen beven tintelen trilt trillende bevende beeft',
    `${MY} (?:hand|handen|benen|arm|armen|vingers|lijf) ${SOME}{0,3}_`,
  ],
  [
    'lopen traplopen trappenlopen staan zitten bukken tillen zien horen praten bewegen fietsen ademen slikken',
    `(?:kan|kon|kunnen|kunt) ${SOME}{0,4}(?:niet (?:meer |zo |heel )?(?:goed|lang|ver|zelfstandig|zelf|zonder \\S+)|slecht|amper|nauwelijks|bijna niet|bijna niets|geen trap(?:pen)?|moeilijk|niet meer)(?: meer)? _(?! (?:over|op|langs|door|daar|hier|wat|waar|hoe|of|dat|in de|bij de|tussen|wie|wanneer))`,
  ],
  [
    'spraak evenwicht zicht gehoor gezichtsvermogen geheugen',
    `(?:${MY} (?:linker |rechter )?_ (?:kwijt|verloren|weg|achteruit)|geen _ meer)`,
  ],
  ['nieuwe', ` _ (?:heup|nier|knie|lever|long|longen|hartklep|heupen|knieen|hoornvlies|schouder)(?: |,|$)`],
  ['vechten gevecht strijd', `tegen (?:de |een )?(?:kanker|ziekte|leukemie|verslaving) (?:aan het |te )?_`],
  ['kinderwens', `(?:onvervulde|behandeling|kliniek) ${SOME}?_`],
  ['overgang', `(?:ben|zit|is|zit volop|zit midden) (?:\\S{1,10} ){0,2}in de _(?! (?:van|naar|tussen))`],
  ['spectrum', `(?:autistisch|autisme|op het) _|in het _`],
];

const SPECIAL: readonly (readonly [StateKind, string, string])[] = [
  [
    'orientation',
    'kast',
    `uit de _ (?:ben |is |was )?(?:ge)?(?:komen|kom|komt|kwam)|(?:kom|komt|kwam|gekomen|ben|is) ${SOME}{0,5}uit de _(?:$| ?,| (?:als|sinds|bij|en|maar|voor))`,
  ],
  [
    'criminal',
    'gevangenis bajes cel detentie nor bak lik petoet pi tbs jeugdgevangenis bewaring hechtenis voorarrest vreemdelingendetentie jeugddetentie gevang tbs-kliniek',
    `(?:^|,|net|pas|nu) ${SOME}{0,2}(?:uit|na) (?:(?:de|het|een|\\S{1,8} (?:jaar|maanden|weken)) )?(?:huis van )?_|(?:zit|zat|zitten|gezeten|belandde|beland|vast|vrij|ontslagen|kom|komt|kwam) ${SOME}{0,4}(?:in|uit) (?:de |het |een )?(?:huis van )?_(?! (?:met|op|vol|van))`,
  ],
  [
    'criminal',
    'verdacht beschuldigd vervolgd verdenking beticht',
    `(?:word|ben|werd|wordt|is|worden) ${SOME}{0,4}_ ?(?:van|voor|wegens|door justitie|door het om)|onder _`,
  ],
  [
    'criminal',
    'voorkomen',
    `(?:(?:ik|hij|zij|zoon|man|broer) (?:moet|moest)|(?:moet|moest) (?:ik|hij|zij)) ${SOME}{0,4}_(?! dat| van| om)`,
  ],
  ['criminal', 'politierechter strafrechter meervoudige', `(?:voor|bij|naar|door) de _`],
  [
    'criminal',
    'gezeten',
    `(?:jaar|jaren|maand|maanden|weken|dagen) (?:vast)?_|${I} ${SOME}{0,4}_ (?:voor|wegens|vanwege) `,
  ],
  ['criminal', 'halt jeugdrechter kinderrechter officier', `(?:bij|naar|van|via|voor) (?:bureau |de )?_`],
  ['criminal', 'veroordeling aantekening antecedenten', `(?:mijn|m'n) (?:naam|vog|dossier) ${SOME}{0,3}_`],
  ['criminal', 'tralies', `achter (?:de )?_`],
  [
    'criminal',
    'vrij vrijgekomen',
    `(?:ik|hij|man|zoon|broer|vader|vriend|ex|neef|ben|partner) (?:kom|komt|kwam|is|ben) ${SOME}{0,3}_(?: |$)(?! te| van| om)`,
  ],
  [
    'criminal',
    'contactverbod gebiedsverbod huisverbod locatieverbod straatverbod winkelverbod stadionverbod rijontzegging strafbeschikking dagvaarding',
    `(?:heb|heeft|kreeg|gekregen|krijg|had|loop) ${SOME}{0,3}_| ${MY} _|${I} ${SOME}{0,2}een _`,
  ],
  [
    'religion',
    'geloof religie godsdienst geloofsovertuiging kerkgenootschap levensovertuiging',
    ` ${MY} (?:\\S{4,14}e )?_(?! in (?!god|jezus|allah))|(?:van|uit) _ (?:ben|is) `,
  ],
  ['religion', 'bid bidden gebeden', `${I} ${SOME}{0,2}_(?! dat| en smeek| voor (?:u|jullie))`],
  [
    'religion',
    'vast vasten',
    `${I} _ (?:nu|deze|tijdens|mee|overdag|vanwege|vandaag|in|t\\/m|van)|(?:ik|wij|we|moet|aan het) ${SOME}?_(?:en)? (?:nu|deze maand|tijdens|mee|overdag|vanwege)`,
  ],
  [
    'religion',
    'kerk moskee mis synagoge tempel kerkdienst eredienst vrijdaggebed bijbelkring bijbelstudie koranles catechisatie zondagsschool',
    `${I} ${SOME}{0,3}naar (?:de |het |een |onze |mijn )?_|(?:ga|gaan|moet|zit|zitten) (?:ik|wij|we) ${SOME}{0,3}(?:naar|in) (?:de |het |een |onze |mijn )?_| mijn _`,
  ],
  [
    'religion',
    'dominee imam pastoor voorganger rabbijn parochie pandit geloofsgenoten gemeenteleden moskeebestuur kerkenraad bijbel koran torah',
    ` (?:mijn|onze|m'n) _`,
  ],
  [
    'religion',
    'sabbat sjabbat zondagsrust',
    `(?:vanwege|wegens|door|onze|vier|vieren|houden|hou|rust|mijn|met|op|tijdens) (?:de )?_`,
  ],
  [
    'religion',
    'suikerfeest offerfeest chanoeka divali diwali holi eid newroz nowruz pesach poerim pasen ramadan',
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
  [
    'ethnicity',
    'getint gekleurd donker licht-getint',
    `${I} ${SOME}{0,3}(?:ben|bent|is|zijn) (?:\\S{1,8} )?_(?: |$)(?!van haar|haar)|(?:ben|zijn) (?:ik|wij|we|toevallig|nu eenmaal|zelf) ${SOME}?_`,
  ],
  ['ethnicity', 'roots wortels', ` ${MY} (?:\\S{4,14}e )?_ (?:liggen|zijn|komen|in)`],
  ['ethnicity', 'azc', `(?:woon|wonen|zit|zitten|verblijf|woont) ${SOME}{0,4}in (?:het|een) _`],
  [
    'ethnicity',
    'gevlucht asiel',
    `(?:ben|zijn|is|heb|hebben|vroeg|kreeg|krijgen) ${SOME}{0,6}_(?! (?:voor (?:de|het|jullie|dat)))`,
  ],
  [
    'union',
    'bond vakbond partij vakvereniging vakbondsconsulent vakbondsbestuurder',
    `(?:lid|actief|bestuurslid|kaderlid|bestuur|aangesloten|georganiseerd) (?:\\S{1,12} ){0,2}(?:van|bij|voor) (?:de|een|mijn|onze) _| (?:mijn|m'n) _(?! op)| _ (?:voor de dieren|van de arbeid|voor de vrijheid) (?:lid|stem)|(?:stem|lid) (?:\\S{1,10} ){0,4}_ (?:voor de dieren|van de arbeid|voor de vrijheid)`,
  ],
  ['politics', 'kandidatenlijst kieslijst', `(?:sta|staat|stond|stonden|kom) (?:\\S{1,12} ){0,4}op de _`],
];

/** By the number of a word: the phrases it may stand in. */
export const STATE_PHRASES: ReadonlyMap<number, readonly StatePhrase[]> = phrasesByWord();

function phrasesByWord(): Map<number, StatePhrase[]> {
  const found = new Map<number, StatePhrase[]>();
  for (const [kind, words, says] of [...HEALTH.map((phrase) => ['health', ...phrase] as const), ...SPECIAL]) {
    const phrase = { kind, says: new RegExp(says, 'u') };
    for (const id of wordsIn(words).map(idOf)) found.set(id, [...(found.get(id) ?? []), phrase]);
  }
  return found;
}
