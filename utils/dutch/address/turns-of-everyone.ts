/**
 * Turns of phrase, and how much each says for (or against) a `je` that means everyone. A sentence comes as " word word ".
 * `signs`: one of these stands in it. A long pattern costs most the first time it is tried, which most texts never do.
 */
const TURNS: readonly (readonly [pattern: RegExp, weight: number, signs?: readonly string[]])[] = [
  // "Zoals je vaak hoort", "in zo'n flat hoor je alles": what anyone hears and sees.
  [
    / (?:zoals|dat|wat) je (?:vaak|overal|altijd|steeds|wel vaker|zo vaak|tegenwoordig|weleens|wel eens) (?:hoort|ziet|leest|merkt|krijgt) | (?:vind|heb|krijg|zie|koop) je (?:er |daar |hier )?van alles | hoor je alles | (?:hoor|zie|merk|lees) je (?:dat |het |dit )?(?:wel )?(?:vaak|vaker|overal|steeds vaker|elke keer|van alles|weleens|wel eens) | je (?:hoort|ziet|leest|merkt) (?:het|dat|dit|zoiets) (?:wel )?(?:vaker|vaak|overal|steeds|weleens|wel eens) | (?:zie|hoor|maak|beleef|krijg|lees|vind) je (?:ook |dat )?niet (?:elke|iedere|alle dagen|vaak|gauw|veel meer) |^ je (?:moet|mag|kunt|kan) (?:een (?:kind|hond|mens|dier|puber|kat)|kinderen|mensen|ouderen|dieren|honden|pubers) (?:[^ ]+ )?(?:ook |nou )?(?:niet|nooit) /,
    2,
    [
      ' vaak',
      ' vake',
      ' overal ',
      ' altijd ',
      ' steeds ',
      ' tegenwoordig ',
      ' eens ',
      ' weleens ',
      ' alles ',
      ' niet ',
      ' elke ',
      ' nooit ',
    ],
  ],
  // "Dat heb je als je op het platteland woont", "van de provincie hoor je nooit wat".
  [
    /^ (?:tja |ja |ach )?(?:dat|zoiets) (?:heb|krijg) je (?:nou |nu |nou eenmaal |wel |vaak |soms )?(?:als|bij|op) |^ van (?:[^ ]+ ){1,3}(?:hoor|krijg|zie|merk) je (?:toch |ook )?(?:nooit|niks|niets|weinig|amper) /,
    2,
    [' dat ', ' zoiets ', ' van '],
  ],
  // "Je kunt wel merken dat …", "roken doe je buiten", "ge zoudt er zot van worden".
  [
    / je (?:kunt|kan) (?:wel|echt|goed|duidelijk|zo) (?:merken|zien|horen|ruiken|voelen) dat (?!je )|^ [^ ]{3,12}en doe je | je (?:je )?(?:dood|rot|kapot|suf|wezenloos|scheel|blauw|ongans|groen|een ongeluk|een breuk) | op een gegeven moment (?:raak|word|ben|krijg|heb) je | zeg je dan | (?:je|ge) (?:zou|zoudt|wordt) er (?:toch |zo |nog |echt ){0,2}(?:zot|gek|moe|ziek|wanhopig|triest|kwaad|dol) /,
    3,
    [
      ' dat ',
      'en doe je ',
      ' je dood ',
      ' rot ',
      ' kapot ',
      ' suf ',
      ' wezenloos ',
      ' scheel ',
      ' blauw ',
      ' ongans ',
      ' groen ',
      ' ongeluk ',
      ' breuk ',
      ' moment ',
      ' zeg je ',
      ' er ',
    ],
  ],
  // "Hoe harder je roept, hoe minder ze luisteren."
  [
    / hoe (?!eerder|sneller|vlugger|vroeger|duidelijker|preciezer)(?:[^ ]+er|meer|minder) (?:[^ ]+ ){0,2}je (?:[^ ]+ ){1,5}hoe (?:[^ ]+er|meer|minder) (?!wij |we |ik )/,
    2,
  ],
  // "Zo donker dat je niks ziet", "zoveel glas dat je er niet meer kunt fietsen".
  [
    / (?:zo (?!ge)[^ ]+|zoveel(?: [^ ]+)?|zo weinig(?: [^ ]+)?) dat je (?:[^ ]+ ){0,2}(?:niet|niks|niets|nooit|geen|amper|nauwelijks|elkaar|de|het|je) | zo (?!ge)[^ ]+ dat je (?:[^ ]+ ){3,6}(?:niet|niks|nooit|geen|amper|nauwelijks|bijna|haast) /,
    2,
    [' dat je '],
  ],
  // "Van fouten leer je", "op school leer je rekenen".
  [/^ (?:van|door) (?:(?!ons|onze)[^ ]+ ){1,3}(?:leer|groei|schrik|geniet|leef|knap|verlang) je /, 2],
  // "Op Texel kun je prachtig wandelen."
  [
    /^ (?:in|op|langs|door|bij) (?:[^ ]+ ){1,4}(?:kun|kan|kon) je (?:er )?(?:prachtig|heerlijk|mooi|fijn|lekker|eindeloos|urenlang|nog) (?:wandelen|fietsen|zwemmen|varen|vissen|eten|winkelen|kamperen|genieten|schaatsen|uitwaaien|zeilen|lopen|wonen|dwalen) /,
    2,
    ['chtig ', 'erlijk ', ' mooi ', ' fijn ', ' lekker ', ' eindeloos ', ' urenlang ', ' nog '],
  ],
  // "Dan kun je nog lang wachten", "dan ben je weer een dag verder".
  [
    / (?:kun|kan) je (?:nog |dan |wel |het |mooi ){0,3}(?:lang wachten|inpakken|fluiten|schudden|op je kop|hoog of laag|opdoeken) | ben je (?:zo |weer |al ){0,2}(?:een|twee|drie|de halve|de hele) (?:uur|dag|week|jaar|maand|ochtend|middag) (?:verder|kwijt|zoet) | je leven niet (?:zeker|meer zeker) | in de toekomst kijken | wat heb je aan | voor(?:dat)? je het (?:weet|beseft) | een hele (?:avond|dag|middag) zoet /,
    3,
    [
      ' lang wachten',
      ' inpakken ',
      ' fluiten ',
      ' schudden ',
      ' kop ',
      ' laag ',
      ' opdoeken ',
      ' ben je ',
      ' leven niet ',
      ' toekomst ',
      ' heb je aan ',
      'je het weet',
      'je het beseft',
      ' zoet ',
    ],
  ],
  // "Ze laten je rustig wachten", "ze doen net of je gek bent", "ze sturen je van de ene naar de andere".
  [
    /(?:^| )(?:(?:ze|men|zij|iedereen) (?:laten|laat)|laten ze|laat (?:men|iedereen)) je (?:[^ ]+ ){0,5}(?:wachten|staan|zitten|stikken|vallen|bungelen|zweten|barsten|spartelen) | (?:ze|men|zij) (?:doen|doet) (?:net )?(?:of|alsof) je | (?:sturen|stuurt) je (?:[^ ]+ ){0,2}van (?:de|het) (?:ene|kastje) | (?:behandelen|bekijken|behandelt) je (?:[^ ]+ )?(?:als|alsof) /,
    4,
    [' ze ', ' men ', ' zij ', ' iedereen ', ' stu', ' beh', ' bek'],
  ],
  // "Als je ouder wordt …"
  [
    / (?:als|zodra|wanneer|naarmate) je (?:[^ ]+ )?(?:ouder|oud|grijs|stram|vergeetachtig) (?:wordt|bent) (?!dan )/,
    2,
  ],
  // "Hier kun je 's avonds geen auto kwijt": not "hier kun je geen pas aanvragen", for that serves somebody.
  [
    /^ hier (?:kun|kan|durf|hoor|zie|krijg|vind) je (?:[^ ]+ ){0,3}(?:niet|geen|niks|niets|nergens|amper) /,
    2,
  ],
  // "Aan die slootkant …", "in zo'n flat …", "in oude huizen …": a place anyone may come.
  [
    /^ (?:in|op|bij|aan|met|van|onder|langs|achter|naast|door|over) (?:die|zo'n|zo een|zulke|dit soort|dat soort|deze (?:wijk|buurt|straat|stad|flat|wereld|tijd)|dit (?:dorp|land|tempo|weer)|een (?:klein|grote|groot|oude|oud|vreemde|vreemd|drukke|slechte|kleine) [^ ]+|oude|grote|kleine|drukke) /,
    1,
    [
      ' die ',
      "zo'n ",
      ' zo een ',
      ' zulke ',
      ' soort ',
      ' deze ',
      ' dit ',
      ' een ',
      ' oude ',
      ' grote ',
      ' kleine ',
      ' drukke ',
    ],
  ],
  [/ je zo (?:het|de|in|een|van|naar|onder|over|tegen|weer|weg|kwijt|doorheen|uit) /, 1],
  [/ (?:voel je je|ken je iedereen|kent iedereen) /, 1],
  [/ (?:de hele|hele|halve) (?:nacht|dag|ochtend|avond|week|zomer) | dag en nacht | elke nacht /, 1],
  [/ (?:tegenwoordig|vroeger|heden ten dage|vandaag de dag) /, 1],
  // "Je moet overal een app voor hebben"
  [/ (?:overal|voor alles|voor elk wissewasje) (?:een|je) (?:[^ ]+ ){1,2}(?:voor |nodig |hebben ){1,2}/, 1],
  [/^ je (?:hoort|ruikt|struikelt|stikt|glijdt|valt|breekt|verdwaalt) /, 1],
  [
    / ge(?:tril|bonk|brom|piep|schreeuw|blaf|dreun|zoem|ruis|rammel|toeter|gil|hamer|klop|krijs|jank|stamp|bonk) /,
    1,
  ],
  // "Als je ziek bent wil je …", "je kunt hier wel blijven bellen", "je kunt niet alles onthouden".
  [
    /^ als je [^ ]+ bent wil je | je (?:kunt|kan) (?:hier )?(?:wel )?blijven [^ ]+en | je (?:kunt|kan) niet alles (?:tegelijk|onthouden|weten|voorzien|voorkomen|hebben|kunnen) /,
    2,
  ],
  [/^ (?:dat|dit) soort [^ ]+ [^ ]+ je /, 1],
  // "Ze schepen je af met een folder."
  [
    /^ ze (?:schepen|poeieren|jagen|zetten|wimpelen|lachen|kijken|luisteren|plukken|naaien|nemen|trekken|wijzen) je (?:[^ ]+ ){0,4}(?:af|weg|uit|aan|kaal|vel|maling|neus|deur|kosten) /,
    3,
  ],
  // "Je kon vroeger gewoon …", "wat je ook stemt …", "wie valt weet pas wat je mist".
  [
    / je (?:kon|had|mocht|ging|kreeg|moest|zag) (?:hier |er )?vroeger | (?:wat|wie|waar|hoe) je ook [^ ]+t (?:er|het|ze) |^ wie (?:[^ ]+ ){1,6}(?:weet|leert|ziet|snapt) (?:[^ ]+ ){0,3}(?:wat|hoe|dat) je /,
    2,
    [' vroeger ', ' je ook ', ' wie '],
  ],
  // "Aan de andere kant van de dijk zie je de molens liggen."
  [
    /^ (?:aan|in|op|achter|boven|langs|vanaf|vanuit) (?:[^ ]+ ){2,6}zie je (?:de|het|een) (?:[^ ]+ ){1,3}(?:liggen|drijven|vliegen|zwemmen|grazen|opkomen|ondergaan) /,
    2,
  ],
  [
    / doe je er (?:[^ ]+ ){1,5}over | zou je (?:[^ ]+ )?(?:bang|gek|moe|boos|verdrietig|wanhopig|misselijk|moedeloos) (?:van )?worden /,
    2,
  ],
  // "Word je van het kastje naar de muur gestuurd", "de ene dag lach je en de andere dag …".
  [
    / (?:wordt?|ben|bent) (?:je|ge) (?:[^ ]+ ){0,3}van het kastje naar de muur | je wordt (?:[^ ]+ ){0,3}van het kastje naar de muur | de ene (?:dag|week) (?:[^ ]+ ){1,5}de andere (?:dag|week)? ?(?:[^ ]+ )/,
    3,
    [' kastje ', ' de ene '],
  ],
  // "Je kan hier toch niet meer normaal over de stoep", "je zit daar twee uur in zo'n wachtkamer".
  [
    / daar (?:kun|kan) je (?:toch |echt |ook )?niet (?:op bouwen|op rekenen|tegenop|van leven|van rondkomen) | (?:leef|woon|zit) je (?:gewoon |zowat |echt )?(?:op elkaars lip|boven op elkaar) | (?:hier|daar|dan) toch niet (?:meer )?(?:normaal|gewoon|veilig|rustig|fatsoenlijk) | moet je hier dus (?:[^ ]+ ){0,4}wachten | moet je als (?:organisatie|gemeente|bedrijf|instantie|overheid|bestuur|corporatie) | (?:je|ge) (?:kunt|kan|mag|moet) (?:nou|nu) eenmaal (?:niet|geen) /,
    2,
    [' niet ', ' geen ', ' op elka', ' hier dus ', ' als '],
  ],
  // "Je zit daar twee uur in zo'n wachtkamer en dan …": what is told with a sigh.
  [
    / je (?:zit|staat|wacht|hangt) (?:daar|er|hier) (?:[^ ]+ ){1,3}(?:uur|uren|kwartier|minuten) (?:[^ ]+ ){0,8}en dan /,
    2,
    [" zo'n ", ' gewoon ', ' zomaar ', ' doodleuk ', ' weg ', ' dicht '],
  ],
  [/ hoef je | je hoeft /, -1],
  [/ maar (?:een keer|eenmaal|een maal) | elk(?:e)? (?:dubbeltje|cent|stuiver) /, 1],
  // "Je mag hier alles vertellen" allows; "je mag hier niks" does not.
  [
    / je (?:mag|kunt|kan) (?!(?:[^ ]+ ){0,12}(?:niet|niks|niets|nergens|nooit|geen|amper) )(?!toch |als |wel |echt |goed |blij )/,
    -1,
  ],
  [/^ je weet (?:dat|wat|wie|waar) /, -2],
];

/** What the turns of phrase in a sentence (words with a space on each side) say together for a `je` that means everyone. */
export function weightOfTurns(sentence: string): number {
  let weight = 0;
  for (const [pattern, worth, signs] of TURNS) {
    if (signs && !signs.some((sign) => sentence.includes(sign))) continue;
    if (pattern.test(sentence)) weight += worth;
  }
  return weight;
}
