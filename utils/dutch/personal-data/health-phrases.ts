import { ENDS, HARDLY, I, MY, SOME, WHO } from './phrase-parts';

const PART =
  '(?:(?:linker|rechter)?(?:hart|rug|nek|knie(?:en)?|heup(?:en)?|schouders?|be(?:en|nen)|arm(?:en)?|handen|hand|voet(?:en)?|enkels?|pols(?:en)?|longen|nieren|lever|maag|darmen|buik|borst|ogen|oog|oren|gewrichten|spieren|hoofd|blaas|huid|gezicht|vingers|lijf|gezondheid))';
const CANNOT = ` (?:kan|kon|kunnen|kunt|mag|wil|wilt) ${SOME}{0,4}${HARDLY}(?: meer)?`;

// What keeps one from seeing or hearing that is no illness.
const OBSTACLE =
  ' (?:lijn|verbinding|scherm|zon|microfoon|geluid|beeld|kraakt|ruis|bord|tak|telefoon|kaart|foto|site|app|knop)(?: |$)';

/** What the word is, and what has to stand around it, for words that only together with others say how somebody fares. */
export const HEALTH_PHRASES: readonly (readonly [string, string, string?])[] = [
  // What somebody can no longer do.
  [
    'lopen traplopen trappenlopen staan zitten bukken tillen knielen opstaan zien horen praten bewegen fietsen ademen slikken typen schrijven aankleden wassen douchen eten',
    `${HARDLY} (?:kan|kon|kunnen|mag) _(?:$| ,| (?:en|want|dus)(?: |$))|${CANNOT} (?:zelf |zelfstandig |alleen |zonder hulp )?_(?! (?:over|op|langs|door|daar|hier|wat|waar|hoe|of|dat|in de|bij de|tussen|wie|wanneer|aan de|met u|met jullie))`,
    ' (?:mij|me|elkaar|hem|haar|hun|jullie|niemand) (?:nooit|niet) (?:meer )?_',
  ],
  [
    'praten lopen staan tillen bukken slikken',
    `(?:kan|kunnen) (?:zelf |nog |helaas )?niet _(?:$| ,| (?:dus|en (?:moet|heeft|is|mag|wil|woont|gaat|zit)|door|vanwege|sinds) )`,
  ],
  [
    'lopen fietsen traplopen bukken tillen staan',
    `(?:kan|kon|mag) ${SOME}{0,3}(?:maar|hooguit|hoogstens|max|maximaal|slechts|geen|amper|nog geen) ${SOME}{0,4}(?:meter|stap|stappen|minuten|minuut|stukjes?|uur|kwartier|kort|even) (?:ver |achter elkaar |of \\S{1,9} )?_| _ (?:gaat|lukt|wil) ${SOME}{0,3}(?:${HARDLY}|niet(?:$| ,| (?:meer|dus|en|sinds|vanwege) ))(?! (?:want|omdat|door de|op|over|in de))| _ doet (?:te veel )?pijn`,
  ],
  [
    'trap trappen',
    `(?:kom|komt|komen|kan|kunnen|loop|loopt) ${SOME}{0,3}(?:de|een|geen) _ (?:(?:niet|bijna niet|amper|nauwelijks|slecht|moeilijk|haast niet) (?:meer |goed )?)?(?:op|af|lopen|meer op|meer lopen)(?! (?:met|krijgen|te krijgen)|(?: \\S+){1,2} (?:kast|wasmachine|bank|kinderwagen))`,
  ],
  [
    'loop loopt',
    `(?:${WHO} (?:\\S{1,10} )?| en |^ )_ (?:${I} )?(?:heel |erg |zo |nogal |steeds )?(?:moeilijk|slecht|slechter|mank|kreupel|niet (?:goed|best|meer|ver)|bijna niet|met (?:een |mijn |zijn |haar )?\\S{0,12}(?:stok|stokken|stokje|krukken|kruk|looprek|rollator|prothese))(?! (?:op|over|door|in de))`,
  ],
  // Sight, hearing and the other senses.
  [
    'hoor hoort zie ziet',
    ` _ (?:(?:ik|hij|zij|ze) )?(?:(?:met|aan|sinds|ook|al|zelf|eigenlijk|erg|heel|echt|steeds|helaas|links|rechts|mijn|een|oor|oog|linkeroor|rechteroor|inmiddels) ){0,4}(?:niet (?:meer |zo |heel |erg |al te )?(?:goed|best|veel|scherp)|slecht|slechter|moeilijk|amper|nauwelijks|minder goed|bijna niet|(?:bijna|vrijwel|haast|nagenoeg|zo goed als) (?:niets|niks))(?:${ENDS}| (?:aan|met) (?:mijn|een|1|links|rechts|het))`,
    OBSTACLE,
  ],
  [
    'zie ziet hoor hoort',
    `(?:links|rechts|oog|oor|linkeroog|rechteroog|linkeroor|rechteroor) _ (?:ik|hij|zij|ze) ${SOME}{0,2}(?:niks|niets|slecht|weinig|amper|nauwelijks|procent)| _ (?:(?:ik|hij|zij|ze) )?(?:nog |maar |nog maar |minder dan |alleen |alleen nog |hooguit ){1,2}${SOME}{0,2}(?:procent|een (?:klein )?beetje(?:$| ,| en)|schimmen|schaduwen|vlekken|licht en donker|contouren)| _ ${SOME}{0,3}(?:wazig|dubbel en|schimmen)`,
    OBSTACLE,
  ],
  [
    'proef ruik voel',
    ` _ (?:${I} )?(?:en (?:proef|ruik) (?:ik )?)?(?:bijna |vrijwel |haast )?(?:niets|niks) (?:meer )?(?:sinds|in mijn|door)|en _ ${SOME}{0,2}(?:niets|niks)(?: meer)?`,
  ],
  [
    'stemmen dingen',
    `(?:hoor|hoort|hoorde|zie|ziet) ${SOME}?_(?! (?:op|uit|van|in (?!mijn hoofd)|bij|buiten|over|met|tegen|voor|zijn|staan|liggen|gebeuren|kapot|anders))`,
  ],
  // What is the matter with a part of the body.
  [
    'slecht slechter beroerd moeilijk achteruit',
    `(?:hoor|hoort|horen|zie|ziet|zien|loop|loopt|lopen|adem|spreek|praat) (?:(?:ik|hij|zij|ze|heel|erg|zo|steeds|wat|nogal|vrij|best|ook|zelf|inmiddels|nog|maar|al|jaren|met) ){0,3}_(?: (?:meer|nog|met|aan|sinds|vanwege|door m)| ,|$)| _ (?:zie|hoor|loop|ziet|hoort|loopt|horen|zien|horend|ziend)(?: |$)`,
    OBSTACLE,
  ],
  [
    'gehoor ogen oog oren zicht longen nieren lever gezondheid rug nek knieen knie heup heupen benen been arm armen schouder schouders hand handen voet voeten enkel pols geheugen evenwicht linkerarm rechterarm linkerbeen rechterbeen linkerhand rechterhand linkerknie rechterknie linkerheup rechterheup linkervoet rechtervoet linkerschouder rechterschouder linkeroog rechteroog vingers spieren gewrichten hart reuk',
    ` ${MY} (?:linker |rechter |beide )?_ (?:is|zijn|gaat|gaan|wordt|worden|was|doet|doen|werkt|werken|wil|willen|laat|laten) ${SOME}{0,3}(?:slecht|slechter|beroerd|achteruit|versleten|kapot|stuk|lam|stijf|beschadigd|aangetast|zwak|eraf|geamputeerd|verlamd|ontstoken|uitgevallen|vervangen|verwijderd|niet meer|het niet|niet goed|op|weg|minder)(?! (?:met|de|het|mijn|reis|vakantie))`,
  ],
  [
    'linkerhand rechterhand linkerarm rechterarm linkerbeen rechterbeen vinger vingers been benen arm armen handen hand nek rug hoofd schouder knie oog nier long voet tenen',
    `(?:mis|mist|missen|miste|verloor|verloren) ${SOME}{0,3}_|(?:maar|nog|slechts) (?:een|1) (?:werkende |goede |goed )?_| ${MY} ${SOME}?_ (?:kwijt|kwijtgeraakt|verloren|verloor|eraf|afgezet|(?:bijna )?niet (?:meer |goed )?(?:optillen|draaien|bewegen|strekken|buigen|gebruiken|voelen))(?: |$)|(?:met|heb|heeft) (?:een|1) _ (?:typ|kan|is|ben|doe)|(?:een|1) _ typ| (?:open|gipsen|lamme|stijve|manke|verlamde|geopereerde) _`,
  ],
  [
    'last pijn problemen klachten uitslag slijtage jicht iets knobbeltje wond wonden letsel',
    ` _ (?!aan mijn hart)${SOME}?(?:van|aan|in|op|met|rond|onder) (?:${MY} |beide )(?:hele |linker ?|rechter ?|beide |onder|boven)?${PART}(?: |,|$)`,
  ],
  [
    'pijn',
    `(?:heb|heeft|hebben|had) ${SOME}{0,3}(?:veel|altijd|chronische|constant|constante|continu|hele dag|elke dag|al jaren|al maanden|dagelijks|vreselijk|vreselijke|zoveel|verschrikkelijke) _(?! (?:in|aan) (?:mijn|de|het) (?:hart|portemonnee|ogen|oren))|(?:verga|vergaat|creper|krimpt) ${SOME}{0,2}van de _`,
  ],
  [
    'geestelijk psychisch mentaal',
    ` _ (?:\\S{1,8} )?(?:niet (?:in orde|goed|stabiel|sterk)|in de (?:knoop|war)|ziek|instabiel|kapot|op|wrak)(?: |$)`,
  ],
  [
    'donorhart donornier donorlong donorlever transplantatie',
    `(?:wacht|wachtlijst|sta|staat|krijg|krijgt) ${SOME}{0,4}(?:op|voor) een _`,
  ],
  [
    'prikkels drukte lawaai licht',
    `(?:kan|kunnen) ${SOME}{0,3}(?:niet|slecht|moeilijk) (?:goed |meer |zo goed )?tegen (?:veel |alle |al die |fel )?_`,
  ],
  [
    'lopen traplopen staan zitten bukken slikken praten ademhalen ademen aankleden wassen douchen eten bewegen',
    `(?:moeite|problemen) met (?:het )?_|hulp ${SOME}{0,2}(?:bij|met) (?:het )?_`,
  ],
  [
    'knobbel knobbeltje bult vlek vlekje plekje',
    ` bij (?:mij|hem|haar|${MY} \\S{2,14}) (?:is|hebben ze|werd) ${SOME}{0,3}_`,
  ],
  ['lucht adem', `krijgt? ${SOME}{0,2}(?:geen|nauwelijks|te weinig|amper) _`],
  [
    'handen armen benen vingers lichaam',
    ` ${MY} _ (?:trillen|trilt|beven|zwellen|tintelen|slapen)(?! van)|(?:trillen|beven|tintelen|zwellen) ${MY} _(?! van)`,
  ],
  ['bloeddruk', ` _ (?:is |van |was )?\\d{2,3} (?:over|op) \\d`],
  ['down', ` (?:met|heeft|heb|hebben) (?:syndroom van )?_(?: |$)|van _(?: |$)`],
  [
    'metalen titanium',
    ` _ (?:heup|knie|pin|pinnen|plaat|platen|schouder|schroeven) in ${MY}| _ (?:heup|knie|schouder|gewricht)`,
  ],
  [
    'lever longen botten hersenen lymfeklieren alvleesklier',
    ` het (?:zit|zat) (?:ook |al |nu )?in ${MY} _| (?:het|iets|er) ${SOME}?(?:in|naar) ${MY} _ (?:zit|zat|gegaan|gekomen|uitgezaaid)|(?:zit|zat) (?:het|er iets|iets) ${SOME}?(?:in|op) ${MY} _`,
  ],
  [
    'baarmoeder eierstokken borst borsten prostaat galblaas milt blindedarm amandelen schildklier dikkedarm',
    ` ${MY} _ (?:is|zijn|moet|moeten|wordt|worden) ${SOME}{0,3}(?:verwijderd|eruit|weggehaald|afgezet|geamputeerd)|${MY} _ laten (?:verwijderen|weghalen)`,
  ],
  ['vocht', ` _ (?:achter|in|op|bij) (?:de|${MY}) (?:longen|hart|benen|knie|hoofd)`],
  ['val valt', `${WHO} (?:\\S{1,10} )?_ (?:vaak|steeds|regelmatig|telkens|veel)(?:$| ,| (?:en|dus|om|van) )`],
  ['sukkel sukkelt tob tobt kwakkel kwakkelt', ` _ ${SOME}{0,2}met ${MY} ${PART}`],
  [
    'rug knie knieen heup nek schouder hart longen nieren',
    ` (?:vanwege|wegens|door) ${MY} _ (?:kan|mag|lukt|moet|gaat|wil)|(?:rust|ziek|thuis|uitkering|wao|wia|ziektewet) ${SOME}{0,4}(?:vanwege|wegens|door|met) ${MY} _`,
  ],
  ['hechtingen', `(?:heb|heeft|kreeg|zit|met) ${SOME}{0,3}_`],
  ['hart', `(?:zwak|ziek|slecht|het aan ${MY}) _`],
  ['hart', ` _ slaat ${SOME}{0,2}over`, `van (?:blijdschap|geluk|schrik|liefde|vreugde)| (?:toen|als) `],
  ['gezondheid', `(?:zwakke|slechte|broze|kwetsbare) _|met ${MY} _ ${SOME}{0,2}(?:niet|slecht|minder)`],
  ['kom', `(?:schouder|heup|knie|arm|elleboog|kaak) uit de _`],
  ['rechteroor linkeroor rechteroog linkeroog', `(?:met|aan|in|op) ${MY} _`],
  ['stok stokken stokjes krukken', `(?:loop|loopt|lopen) ${SOME}{0,3}_`],
  ['nieuwe', ` _ (?:heup|nier|knie|lever|long|longen|hartklep|heupen|knieen|hoornvlies|schouder)(?: |,|$)`],
  [
    'suiker',
    `(?:heb|heeft) (?:ook |al jaren |zelf |zware |helaas |\\S{1,6} jaar )?_(?:$| ,| (?:en|dus|sinds|maar|type|in) )| (?:door|vanwege|met) (?:mijn |zijn |haar |de )?_(?:$| ,| (?:mag|moet) )`,
  ],
  // Of three letters, or a word with another meaning: what stands before it tells.
  [
    'ms als ass staar',
    ` (?:vanwege|door|wegens|ivm|met|sinds|ondanks) ${MY} _(?: |$)|(?:vanwege|wegens|ivm|door|met) _ (?:aan|in) (?:beide|twee|mijn|het|een|zijn|haar) `,
  ],
  // How somebody feels.
  [
    'verwachting',
    `(?:ben|is|was|raakte|raak|zijn) ${SOME}{0,5}in _| in _ (?:ben|is|was|van (?:ons|mijn|een|de|haar))`,
  ],
  [
    'kindje baby kind tweeling',
    `verwacht(?:en)? ${SOME}{0,5}_| (?:haar|mijn|ons|onze|een) _ (?:is )?verloren|verloor(?:en)? ${SOME}{0,2}_`,
  ],
  [
    'geboren',
    `te vroeg _|weken _|(?:doof|blind|dood|slechthorend|slechtziend|prematuur) _|(?:is|ben|was|zijn) _ met (?:een|zonder) `,
  ],
  ['war', `(?:ben|is|raakt?|was) ${SOME}{0,3}in de _(?! van (?:al )?(?:die|dat|dit|deze|al|jullie))`],
  ['als', `(?:heeft|heb|met|van|diagnose|aan) _(?: |$)`],
  ['overgang', `(?:ben|zit|is|zit volop|zit midden) (?:\\S{1,10} ){0,2}in de _(?! (?:van|naar|tussen))`],
  [
    'koorts',
    `(?:heb|heeft|hebben|had|hadden|ligt?|liggen|krijgt?) (?!(?:u|je|jij) )${SOME}{0,4}(?:\\d+ , \\d+ )?_| _ gehad`,
  ],
  [
    'benauwd kortademig duizelig misselijk verkouden diarree grieperig',
    `(?:${WHO} ${SOME}{0,2}(?:ben|is|was|heb|heeft|had|word|wordt)| (?:ben|heb|had|word) ik|^ (?:ben|heb|was)) ${SOME}{0,3}_(?! (?:van|op) (?:die|dat|jullie|deze|het|al))`,
  ],
  [
    'weet',
    `${WHO} _ (?:vaak |soms )?niet meer (?:wie (?:ik|wij|we) (?:ben|zijn)(?:$| ,| en)|(?:hoe|waar|wie) (?:ze|hij|zij) (?:heet|woont|is)(?:$| ,| en))`,
  ],
  [
    'prik injectie injecties prikken',
    ` _ in (?:${MY} |het )(?:linker|rechter)?(?:oog|ogen|knie|rug|schouder|heup|nek)`,
  ],
  ['herkent', ` _ (?:me|mij|ons) ${SOME}{0,2}niet`],
  ['kilo', `${WHO} (?:\\S{1,10} )?(?:weegt?|woog) ${SOME}?(?:nog|maar|nog maar) (?:\\d+|\\S{4,18}) _`],
  [
    'vergeet vergeten onthoud onthoudt herkent',
    ` _ (?:alles|steeds meer|(?:haar|zijn|mijn) (?:pillen|medicijnen|eten|eigen naam)|(?:haar|zijn|mijn|haar eigen) ${SOME}{0,2}niet(?: meer)?(?:$| ,| en)|niemand|(?:niets|niks) (?:meer )?(?:sinds|door)|de laatste tijd)(?! (?:in de|op de))`,
  ],
  [
    'eet eten',
    `${WHO} (?:\\S{1,8} )?_ (?:bijna )?(?:niets|niks|niet) meer(?:$| ,| en)|${WHO} _ al (?:weken|dagen|maanden) (?:bijna )?(?:niks|niets|niet)`,
  ],
  ['armen polsen', `(?:snijdt?|krast?) ${SOME}?in ${MY} _`],
  [
    'zelfmoord zelfdoding suicide',
    `(?:ik|hij|zij|ze) (?:denk|denkt|dacht) ${SOME}{0,3}aan _|denk ik ${SOME}{0,3}aan _|_ (?:willen )?(?:plegen|gepleegd)`,
  ],
  [
    'zichzelf mezelf',
    `(?:snijd?t?|krast?|verwondt?|beschadigt?|sneed|hongert) ${SOME}{0,2}_| _ (?:snijdt?|snijden|verwondt?|beschadigt?|iets aan)|(?:heb|heeft|had) (?:ik |hij |zij |ze )?_ ${SOME}{0,2}(?:gesneden|verwond|beschadigd|gekrast)(?! (?:aan|met een|bij))`,
    ` in de vingers`,
  ],
  [
    'leven',
    `(?:zie|ziet|zag) ${SOME}{0,2}_ niet meer|(?:wil|wilt|wilde|hoef) ${SOME}{0,2}niet meer (?:verder )?_|einde? aan ${MY} _|uit het _ stappen|(?:maanden|weken|jaar|dagen|niet lang|kort) (?:meer )?te _`,
  ],
  [
    'eind einde',
    `(?:ik|gedachten?|wil|zin|hij|zij|ze) ${SOME}{0,6}er (?:maar |zelf )?een _ aan (?:te )?(?:maak|maken|wil|wou)|(?:denk|denkt|dacht|denken) ${SOME}{0,5}er (?:maar |zelf )?een _ aan te maken`,
    ' (?:abonnement|contract|overeenkomst|lidmaatschap)',
  ],
  [
    'dood',
    `(?:ik|hij|zij|ze) (?:wil|wou|wilde|wilt) ${SOME}{0,2}_(?:$| ,| (?:en|zijn)(?: |$))|${WHO} (?:ga|gaat) _(?! van )|liever _|(?:denk|denkt|gedachten) ${SOME}{0,3}(?:aan|over) de _`,
  ],
  [
    'bloed',
    `(?:plas|plast|hoest|spuug|spuugt|braak|verlies|verliest) ${SOME}{0,2}_| _ (?:geplast|opgehoest|verloren|bij de ontlasting)`,
  ],
  ['sterven', `${WHO} (?:\\S{1,10} )?(?:op _ ligt|ligt op _|lag op _|gaat _)`],
  ['toeren', `(?:ben|is|raakte|zit) ${SOME}{0,2}over ${MY} _`],
  ['flauw', `${WHO} ${SOME}?(?:val|valt|viel|vallen) ${SOME}{0,3}_|(?:val|viel) ik ${SOME}{0,3}_`],
  ['braakt hyperventileert ijlt kwijlt', `${WHO} ${SOME}{0,3}_`],
  [
    'weerstand afweer immuunsysteem',
    `(?:lage|verminderde|zwakke|slechte|weinig|nauwelijks) _| ${MY} _ (?:is|ligt)`,
  ],
  [
    'dokter arts huisarts neuroloog cardioloog specialist chirurg',
    `(?:mag|mogen) ${SOME}{0,4}van (?:de|mijn|zijn|haar) _ ${SOME}{0,2}(?:niet|geen|nog)`,
  ],
  [
    'hoort ziet',
    ` (?:man|vrouw|moeder|vader|ma|pa|opa|oma|hij|zij|ze|broer|zus) _ (?:niks|niets)(?: meer)?(?:$| ,| (?:en|dus|want))`,
  ],
  [
    'gezichtsvermogen gehoor spraak reuk smaak geheugen zicht stem',
    ` ${MY} _ (?:kwijt|kwijtgeraakt|verloren|verloor|aan het verliezen)|procent _|(?:kwijt|verloor|verlies|verliest) ${SOME}{0,2}${MY} _`,
  ],
  ['terugval', `(?:heb|heeft|had|na|door) ${SOME}{0,3}_ (?:gehad|gekregen)|in een _`],
];
