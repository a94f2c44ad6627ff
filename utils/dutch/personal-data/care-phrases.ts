import { MY, SOME, WHO } from './phrase-parts';

const LIES =
  ' (?:ligt?|lag|liggen|zit|zat|zitten|verblijft?|verbleef|woont?|opgenomen|beland|terechtgekomen)';
// Who works there is not cared for.
const AT_WORK = ' (?:werk|werkt|werken|stage|dienst|bezoek|collega)(?: |$)';

/** As in `health-phrases.ts`: where somebody is cared for and what they undergo. */
export const CARE_PHRASES: readonly (readonly [string, string, string?])[] = [
  // Where somebody is cared for.
  [
    'ziekenhuis kliniek hospice verpleeghuis verpleegtehuis verzorgingstehuis revalidatiecentrum ic intensive inrichting umc afkickkliniek ontwenningskliniek verslavingskliniek psychiatrie paaz ggz ggz-kliniek ggz-instelling detox radboud radboudumc erasmus umcg lumc amc olvg couveuse hartbewaking kinderziekenhuis streekziekenhuis brandwondencentrum vumc umcu mumc isala antonius catharina elisabeth rijnstate meander haga sophia',
    `${LIES} ${SOME}{0,5}(?:in|op) (?:(?:het|de|een|t|mijn) )?${SOME}?_|(?:ontslagen|komt? (?:net|pas|zojuist)|kwam|gebracht|afgevoerd|overgeplaatst|overgebracht) ${SOME}{0,3}(?:uit|naar) (?:(?:het|de|een|t) )?${SOME}?_| (?:in|op|uit|naar|bij) (?:(?:het|de|een|t) )?${SOME}?_ ${SOME}{0,3}(?:opgenomen|beland|gebracht|ligt?|lag|gelegen|verblijft?|terechtgekomen|vandaan)`,
    AT_WORK,
  ],
  [
    'opgenomen opname',
    `_ (?:door|bij|via) de (?:crisis|ggz|psych)\\S*|${WHO} (?:word|wordt|werd) ${SOME}{0,3}_(?:$| ,| (?:voor|en|omdat|met)(?: |$))| word ik ${SOME}{0,3}_|(?:gedwongen|acuut|tijdelijk|vrijwillig|weer|spoed) _(?! (?:in|op) (?:de|het) (?:basis|lijst|register|plan|systeem))| _ (?:geweest|in het ziekenhuis|in een kliniek|met spoed|op de (?:gesloten|psych))`,
    ' (?:lijst|dossier|register|systeem|contract|agenda|orkest|koor|archief|verslag|plan)',
  ],
  ['instelling', `in een _ voor`],
  ['plat', `(?:${WHO} (?:lig|ligt|lag)| lig ik) ${SOME}{0,4}_(?:$| ,| (?:met|door|en|op|vanwege) )`],
  ['ggz jeugd-ggz riagg', `(?:loop|loopt|zit|ben|is|sta|staat) ${SOME}{0,4}bij (?:de|het) _`],
  ['hulp post', `(?:naar|op|bij) de (?:spoedeisende|eerste) _`],
  ['seh', `(?:naar|op|bij) de _`],
  [
    'afdeling',
    `(?:zit|ligt?|lag|opgenomen|woont?|verblijft) ${SOME}{0,3}op (?:de|een) (?:gesloten|open|psychiatrische) _`,
  ],
  [
    'bed',
    `(?:ligt?|liggen|lag) (?!.{0,40}(?:uur|nog op|nachts|avonds|wakker|net|vroeg|ik) )${SOME}{0,5}op (?:het |mijn )?_(?! en (?:dan|hoor))|(?:ligt?|liggen|lag) ${SOME}{0,4}(?:ziek|weken|dagen|maanden|sinds \\S+|hele dag|met \\S+ \\S+|met griep) ${SOME}?in _| op _ (?:lig|ligt)(?: |$)|aan _ gekluisterd|(?:kom|komt) ${SOME}{0,3}_ niet (?:meer )?uit`,
  ],
  [
    'beademing dialyse zuurstof infuus morfine morfinepomp monitor drip drain sondevoeding',
    `(?:ligt?|lag|liggen|zit|zat|sta|staat|hangt?) ${SOME}{0,6}aan (?:de |het |een )?_`,
  ],
  // What somebody undergoes.
  [
    'mri ct-scan petscan scan biopsie ingreep hartkatheterisatie kijkoperatie',
    `(?:moet|moeten|heb|heeft|had|krijg|krijgt|kreeg|wacht) ${SOME}{0,5}(?:voor|op|een|onder|door) (?:(?:een|de|het|mijn) )?_`,
  ],
  [
    'behandeling controle',
    `onder _ ${SOME}?(?:van|bij|voor) |${WHO} (?:ben|is|was) ${SOME}{0,3}in _ (?:bij|voor)| (?:ben|is) ik ${SOME}{0,3}in _ (?:bij|voor)|^ (?:ben|was) ${SOME}{0,3}in _ (?:bij|voor)`,
  ],
  [
    'behandeld',
    `${WHO} (?:word|wordt|werd|worden|ben|is|was) ${SOME}{0,3}_ (?:voor|aan|tegen|in het|bij de) (?!(?:een|de|het) (?:aanvraag|zaak))|${WHO} ${SOME}{0,3}_ (?:wordt|word|werd) (?:voor|aan|tegen)`,
  ],
  ['mes', `onder het _`],
  [
    'gips',
    ` (?:been|arm|pols|enkel|voet|hand|knie|elleboog|duim|vinger|schouder) (?:nog |weer |nu |zit )?in (?:het |een )?_`,
  ],
  [
    'chemo chemotherapie chemokuur bestraling bestralingen immuuntherapie hormoontherapie dialyse',
    `(?:^|,|want|omdat) (?:de |mijn )?(?:eerste |tweede |laatste |volgende )?_ (?:begint|start|is|was|beginnen|starten|zijn|loopt|duurt|gaat|slaat|maakt)(?! (?:een|vergoed|over|voor))`,
  ],
  [
    'diagnose',
    `(?:kreeg|krijg|heb|heeft|gekregen|hebben|had) ${SOME}{0,4}_(?! (?:nodig|van (?:de|mijn|het|een)))| _ gekregen| (?:bij (?:mij|hem|haar|${MY} ${SOME}?)) ${SOME}{0,2}_`,
  ],
  [
    'spuiten prikken',
    `(?:moet|moeten|mezelf|zichzelf) ${SOME}{0,5}(?:mezelf|zichzelf|dag|daags|insuline|keer|eten) _|mezelf _`,
  ],
  [
    'kindercardioloog cardioloog oncoloog neuroloog uroloog reumatoloog longarts internist gynaecoloog oogarts psychotherapeut revalidatiearts verslavingszorg jellinek psycholoog psychiater crisisdienst',
    `(?:loop|loopt|kom|komt|lopen|mag|moet|moeten|ga|gaat|controle|behandeling|verwezen|doorverwezen|gesprekken|gesprek|afspraak|afspraken|zit|sta|staat|ben|is) ${SOME}{0,5}(?:bij|naar|van|met) (?:(?:de|een|het) |${MY} )?_| ${MY} _`,
  ],
  ['positief', `(?:test|testte|getest) ${SOME}?_| _ (?:getest|op corona|op hiv)`],
  [
    'slik slikt slikken slikte',
    `(?:(?:^|,) |(?:${WHO}| en| dus| nog) (?:al jaren |nog |ook |nu |elke dag |sinds \\S+ |dagelijks ){0,2})_ (?!,|iets|ie |(?:m|hem|haar|ze|de|mijn (?:pas|kaart|pin|pasje)) |(?:het|dat|dit|niet|niets|niks|nu|alles|hier|die|jullie|deze|mijn woorden|geen|ik|je|u|door|weg|maar) )`,
  ],
  [
    'drank drugs coke cocaine heroine speed wiet pillen ghb crack ketamine 3mmc',
    `(?:aan|van) de _(?: |$)|vrij van _|verslaafd ${SOME}{0,2}aan (?:de )?_|(?:gebruik|gebruikt|gebruikte|slikt?) (?:nog |al jaren |dagelijks |elke dag |veel ){0,2}_`,
  ],
  [
    'drinkt drink',
    `${WHO} (?:al jaren |weer )?_ (?:te veel|teveel|zich|weer|stevig|elke dag|dagelijks|al jaren)(?! (?:water|koffie|thee|melk))`,
  ],
  [
    'clean nuchter',
    `(?:maanden|maand|weken|jaar|dagen) (?:nu )?_|(?:ben|is) ${SOME}{0,4}(?:sinds \\S+ ${SOME}?|weer )_| _ sinds`,
  ],
  // Reading with the fingers, words that do not come.
  [
    'braille',
    `(?:alleen|enkel|slechts|uitsluitend) (?:nog |maar )?_(?: (?:lezen|lees|leest)(?: |$)|$| ,)|(?:lees|leest|lezen|las) ${SOME}{0,2}_(?:$| ,| (?:want|dus|en))`,
  ],
  [
    'woorden',
    `(?:kom|komt|kwam) ${SOME}{0,3}(?:niet|slecht|moeilijk|nauwelijks|amper) (?:meer |goed |zo goed |altijd )?uit ${MY} _(?! (?:in|met|bij|op|over) )`,
  ],
  [
    'suiker',
    `(?:al|sinds) ${SOME}{0,2}(?:jaar|jaren|kind|jongs) (?:af )?(?:al )?(?:aan )?_(?:$| ,| (?:en|dus|want))|(?:hoge|lage|last van|${MY}) _ (?:(?:is|was) (?:\\d|te |weer |nu ){1,2}|schommelt|zakt|te |omhoog)`,
  ],
  [
    'plat platliggen',
    `(?:moet|moest|moeten) (?:ik |ze |zij |nog |weer |nu |echt |strikt |helemaal |(?:in|voor) (?:het|mijn) bed |van de \\S+ |\\S{1,10} (?:weken|dagen|maanden|uur) |platte ){0,5}_(?:$| ,| (?:en|dus|blijven liggen|liggen|op bed|tot|van de)(?: |$))`,
  ],
  [
    'benen armen handen ogen knieen heupen',
    `(?:doen|werken|willen) ${MY} _ (?:het )?${SOME}{0,2}(?:niet|niks|niets|amper|nauwelijks)(?: |$)`,
  ],
  [
    'afgezet afzetten geamputeerd amputeren',
    `(?:been|benen|linkerbeen|rechterbeen|voet|onderbeen|teen|tenen|arm|hand|vinger|borst) _`,
  ],
  ['longen nieren lever hart', `_ (?:werkt|werken|doet|doen) ${SOME}{0,2}maar (?:voor )?(?:\\d+|half|deels)`],
];
