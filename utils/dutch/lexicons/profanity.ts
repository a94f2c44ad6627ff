import type { Lexicon } from './lexicon';

// Insults in any sentence.
const ALWAYS =
  'klootzak*|kloothommel*|klojo*|lulhannes*|lulletje|lulkoek|hufter*|hork|horken|debiel|debielen|idioot|idioten|idioote|randdebiel*|imbeciel*|mongool|mongolen|mongooltje|achterlijken|malloot|malloten|mafkees|mafkezen|halvegare*|flapdrol*|etterbak*|onbenullen|minkukel*|smeerlap*|ploert*|nitwit*|domkop*|lapzwans*|zakkenvuller*|zakkenwasser*|klaploper*|kapsoneslijer*|paardenlul*|mierenneuker*|azijnpisser*|zeikerd*|zeikwijf|zeikwijven|zeurkous*|trut|trutten|teef|teven|bitch|bitches|slet|sletten|hoer|hoeren|hoerenj*|hoerenz*|hoerenl*|takkewijf|rotzak*|rotwijf|rotgemeente|rotvent|rotambtena*|rotjong*|geteisem|gajes|schorem|kutmarok*|zandneger*|spleetoog|spleetogen|geitenneuk*|makak|makaken|zuiplap*|zuipschuit*|dikzak*|sukkel|sukkels|prutser|prutsers|nietsnut*|stumper*|lul|lullen|eikel|eikels|flikkers|tuig|uitschot|gespuis|onderkruip*|slijmbal*|sneuneus|kutwijf|schijtluis|schijtlijer|schijtlaars|strontvlieg|strontzak|hoerig|domoor|uitvreter*|pannenkoek|pauper*|onmens|tokkies|labbekak*|charlatan*';
// Insults only when they are said of someone: "vuile …", "je bent een …", "stelletje …".
const AIMED =
  "zak|zakken|kwal|kwallen|sul|sullen|kneus|kneuzen|kluns|klunzen|klungels|heks|heksen|del|dief|dieven|boef|boeven|drol|drollen|schoft|schoften|schurk|schurken|oplichter|oplichters|leugenaar|leugenaars|profiteur*|parasiet*|aso|asos|aso's|asociaal|asociale|zeur|wijf|wijven|kreng|krengen|viespeuk*|loser|losers|amateur|amateurs|apen|aap|varken|varkens|ezel|ezels|ratten|rat|hond|honden|koe|gans|muts|geit|zeug|kop|bek|ambtena*|vent|kerel|criminelen|crimineel|graaiers|racist|racisten|fascist*|nazi*|maffia|neger*|flikker|mietje|janet|apekop*|incapabelen|lamzak*|mongool*|pestkop*|bemoeial*|zot|onnozelaar*|smeerkees|tiran|dictator*|jood|homo";
const BAD =
  'dom|domme|stom|stomme|oliedom|oliedomme|achterlijk|achterlijke|gestoord|gestoorde|gek|knettergek|lui|luie|incompetent|incompetente|waardeloos|waardeloze|walgelijk|schijnheilig|corrupt|corrupte|respectloos|ziek|geschift|nutteloos|hersenloos|leugenachtig|zielig|zwakzinnig|dement|blind|doof|incapabel|onnozel|zot';

/**
 * Swearing, insults, abuse and threats. Minced oaths ("verdorie") do not count, nor do words that are
 * only rude in another sentence (the acorn, the illness).
 */
export const PROFANITY: Lexicon = {
  act: 'profanity',
  phrases: [
    'godverdomme*|godverdoeme|godverdomd*|godver|godverd*|gvd|gvdmme|verdomme|verdomd|verdomde|verdommese|verdoeme|nondeju|godsamme|godskolere|godnondeju|godsklere|godsgloeiende|jezuschristus',
    'kut|kutt|kutten|kut-*|kutz*|kutg*|kuts*|kutw*|kutd*|kutb*|kutv*|kutp*|kuth*|kutk*|kutj*|kutamb*|kutl*|kutr*|kutm*|kuto*|kutt*|kuta*',
    'klote*|kloot|kloten|klootz*',
    'kankerl*|kankerz*|kankerh*|kankerw*|kankert*|kankergem*|kankerk*|kankerj*|kankerb*|kankers*|kankerv*|kankerd*|kankera*|kankerm*|kkr|kanker-*',
    'tering|teringl*|teringz*|teringh*|teringb*|teringw*|teringg*|teringm*|terings*|teringt*|teringv*|teringj*|teringd*|teringa*',
    'tyfus*|tyf|tiefus*|tyfes*|tiefes*|pleuris*|kolere*|klere|klerel*|klereb*|kleret*|klerez*|klerew*|kleres*|takke|takkez*|takkeb*|takkes*|takkew*|pokkenz*|pokkenw*|pokken',
    ALWAYS,
    `vuile|vieze|gore|smerige|vette|lelijke|ranzige|verrekte|arrogante|ouwe|oude|luie|domme|stomme|achterlijke|zielige|corrupte|incompetente|schijnheilige|hypocriete|laffe|slappe|bende|stelletje|stel|zooitje|vieze|oliedomme|hele|kleine|kale ..1 ${AIMED}`,
    `jij|je|u|jullie|ge|gij|hij|zij|ze|jou|die|dat bent|ben|zijn|is|zijt ..2 een|gewoon|allemaal|echt|maar|stelletje ..2 ${AIMED}`,
    `< ${AIMED} >`,
    `< jij|jullie|wat een? ..1 ${AIMED} >`,
    `${AIMED} dat je|jullie|u|jij bent|ben|zijn`,
    `jij|je|u|jullie|ge|gij bent|ben|zijn|zijt ..3 ${BAD} >`,
    `jij|je|u|jullie bent|ben|zijn ..1 @very|gewoon|allemaal|zo|te|hartstikke ${BAD}`,
    `ben|bent|zijn|zijt jij|je|u|jullie|ge ..3 ${BAD} >`,
    'ben|bent je|jij|u|jullie ..1 gestoord|achterlijk|gek|debiel|dom ..3 of',
    'lui|dom|corrupt en|of dom|lui|corrupt|incompetent',
    'ambtenaren|ambtenaar|gemeente|jullie ..3 lui|dom|achterlijk|corrupt|incapabel|hersenloos|incompetent >',
    'dom|stom|domme|stomme wijf|gans|koe|muts|trut|kop|varken|ei',
    'fuck*|fucking|fokking|facking|shit|shitty|bullshit|asshole*|wtf|stfu|motherfuck*|dickhead*|goddamn|fck|bastards|pisoff|piss',
    'krijg|krijgt|krijgen|krijge ..1 de|het|nou|toch|allemaal kanker|tering|tyfus|pest|klere|kolere|pleuris|pokken|vinkentering|hik|schurft|tiefus|heen|schompes|rambam|zenuwen',
    'rot|flikker|donder|sodemieter|lazer|kanker|tief|tyf|fuck|sodeflikker|pleur|tering|mieter|flikkert|dondert|rotten ..3 op|eind|heen >',
    'rot|flikker|donder|sodemieter|lazer|kanker|tief|pleur|mieter toch|lekker|nou|allemaal|eens|maar? op|eind|heen',
    'rot|flikker|donder|sodemieter|lazer|kanker|tief|pleur op',
    'oppleuren|opkankeren|oprotten|oplazeren|opdonderen|opflikkeren|opsodemieteren|optiefen|opzouten|optyfen|opgerot|opgezout|opgesodemieterd|opgepleurd',
    '< sterf|verrek|crepeer|krepeer|stik ..2 >',
    'val|sterf|stik dood|allemaal',
    'val|vallen|loop|lopen ..2 dood|doodvallen|naar de hel',
    'hou|houd|houdt je|uw|jullie ..1 bek|smoel|kop|muil|waffel|kanis|klep|bakkes|snavel',
    'bek|smoel|muil|kop dicht|houden',
    'gore|vieze|vuile|grote|smerige bek|smoel|muil',
    '< je|jouw|jullie moeder >',
    'maak|maken|schiet|schieten|sla|slaan|trap|steek|knal|ram|beuk|mep|vermoord|hak|wurg|schop ..1 je|jou|jullie|hem|haar|hun|ze|u ..4 af|dood|kapot|neer|verrot|tanden|overhoop|omver|in elkaar|je bek|om zeep',
    'ik|we weet|weten|vind ..2 waar je|jij|jullie|u|ze ..3 werk|werkt|woon|woont|werken|wonen|zit|zitten|parkeert',
    'weet|weten ik|we ..2 waar je|jij|jullie|u|ze ..3 werk|werkt|woon|woont|werken|wonen|zit',
    'ik|we kom|komen ..4 jullie|je|die|daar|de ..3 tent|boel|kantoor|spullen|gemeentehuis|balie|hele ..2 verbouwen|slopen|afbreken|platbranden|in brand|kort|klein',
    'steek|steken|zet|zetten ..6 in de? fik|brand',
    'je|jij|u|jullie ..1 zal|zult|gaat|ga|zullen ..3 bezuren|boeten|berouwen|bloeden|eraan|spijt|betreuren',
    'zal|zult|gaat|ga|zullen je|jij|jullie|u|ze ..4 bezuren|boeten|berouwen|bloeden|spijt van|wel krijgen|nog spijt',
    'pas|kijk maar ..1 goed? op|uit',
    'ik vermoord|wurg|verkracht|sloop je|jou|jullie|u|hem|haar|hun|de|iedereen',
    'in elkaar slaan|rammen|trappen|timmeren|geslagen',
    'op je|jullie|zijn|haar|hun|uw bek|muil|smoel|bakkes|gezicht|kop ..1 slaan|krijgen|timmeren|rammen|meppen|geven|gaan',
    'klap|klappen|dreun|knal|trap|schop voor|op|tegen|onder je|jouw|uw|jullie bek|kop|kanis|hoofd|smoel|gezicht|harses|kont|reet|hol',
    'bom op|in|onder|bij ..2 gemeentehuis|stadhuis|jullie|kantoor|tent|gemeente|dak',
    'ga|gaan ..1 dood',
    'ga toch? ..1 fietsen|heen|dood',
    'jezelf|uzelf ophangen|opknopen|verzuipen|van kant',
    '@are je|jij|u|jullie ..1 niet goed bij|wijs|snik',
    'niet goed snik',
    'je|jij spoort|spoor niet',
    'schijt|scheit aan|op',
    'lik|likt|kus|kust mijn|me|mij ..1 reet|kont|aars|hol',
    'aan mijn|me|mij reet|kont|hol|gat|laars',
    'gezeik|gekanker|geouwehoer|ouwehoeren|gelul|geneuk|genaaid|besodemieterd|belazerd|verneukt|verneuken|verkloot|verkloten|naaien|neuk|neuken|genaai|zeik|zeiken|lulverhaal|lulsmoes|rotzooitje|teringzooi|pestzooi',
    'strontziek|strontvervelend|strontzat|spuugzat',
    'kkk|kk gemeente|zooi|systeem|ambtena*|app|lijer*|site',
    'mother|moeder fucker|neuker',
    'pleur|flikker ik|hem|haar|alles het? ..3 raam|uit|sloot',
  ],
  quiet: [
    'eikel|eikels van|rapen|zoeken|boom|bomen|vallen|uit|liggen|op|en',
    'eikels|eikel|kastanjes en kastanjes|beukennootjes|eikels|blaadjes',
    'boek|film|titel|roman|dvd ..2',
    'shit happens',
    'stelletje ..2 stoelen|boeken|kinderen|bomen|eenden',
    'lullen met',
    'oude|ouwe|kleine|hele hond|honden|vent|kerel|koe|gans|ezel|geit|dief|aap',
    'stel honden|apen|geiten|varkens|heksen|boeven|dieven',
    'vieze|smerige hond|honden|ratten|rat >',
    'pannenkoek|pannenkoeken eten|bakken|huis|restaurant',
    'spuugzat',
    'pas maar op ..3 met',
    'kijk maar uit',
    'kijk|pas maar goed? op ..1 de|het|onze|website',
  ],
};
