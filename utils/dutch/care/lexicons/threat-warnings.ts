/** What one does to people in a threat. */
export const HARM =
  'vermoord|vermoorden|vermoordt|afmaken|afmaak|doodmaken|doodmaak|doodslaan|doodsla|doodschieten|doodschiet|doodsteken|doodsteek|wurg|wurgen|neersteken|neersteek|neerschieten|neerschiet|afslachten|verkracht|verkrachten|opknopen|ophangen|afschieten|doodtrappen|liquideren|onthoofden|onthoofd|toetakelen|mollen|mol|molesteren|verzuipen|afranselen|koudmaken|kapotmaken|kapotmaak|wegvagen|uitroeien|slachten|slacht|castreren|afknallen|neerknallen|knakken|martelen|villen';

/** Warnings that threaten without telling what will be done. */
export const WARNINGS: readonly string[] = [
  'pas ..1 maar|jij|je ..2 op ..3 >',
  'pas ..1 op|goed je|jij|jullie|jou|anders|want ..4',
  'pas ..2 goed op >',
  'pas ..1 maar ..2 op als|wanneer je|jij|jullie|u ..4 huis|buiten|auto|klaar|weg|straat|parkeerplaats',
  'kijk|kijken|kijkt ..2 maar ..2 uit >',
  'kijk|let ..1 maar|goed ..3 achter|over|op je|jij|jullie|uw ..2 schouder|tellen|rug|om',
  'op je|jullie|uw|zijn|haar|hun tellen ..2 passen|letten|pas|past',
  'verdien|verdient|verdienen ..2 kogel|klap|klappen|slaag|dood|aframmeling',
  'hoop|hopen|moge ..4 bom|brand|granaat ..4 jullie|je|gemeentehuis|kantoor|jou',
  'hoop|hopen|moge|mag ..5 afbranden|afbrandt|instorten|ontploffen|ontploft|instort',
  'dan|straks|anders ..1 krijg|krijgt|krijgen je|jij|u|jullie ..2 klap|dreun|knal|stomp|kopstoot|oplawaai ..1 voor|op|tegen|in ..1 je|jullie|uw|z kop|bek|smoel|muil|hoofd|gezicht|harses',
  'ervan lusten',
  'er van lusten',
  'je|jij|u|jullie|hij overleeft|overleven ..5 niet',
  'gaat|gaan ..2 iemand|mensen|een dood|doden|slachtoffer ..1',
  'wees ..1 maar? ..1 bang',
  'je|jij|jullie|u|hij bent|ben|zijn|is ..1 dood >',
  `iemand|ze|men|die|dat moet|moeten|zou|zouden ..3 je|jou|jullie|u|hem|haar|ze|die|dat ..5 ${HARM}|platbranden|opblazen`,
  `je|jou|jullie|hem|haar|ze|die ..3 zouden|moeten|moet|zou ze ..5 ${HARM}`,
  'ik|we ken|kennen|onthoud|onthou ..1 je|jouw|jullie|uw ..2 auto|gezicht|kop|kinderen|gezin|vrouw|adres ..1',
  'let|letten ..1 maar ..2 op >',
  'kijk ..2 maar ..2 uit ..2 waar|als|vanavond|straks|morgen',
  'kogelbrief|bombrief|poederbrief|kogelbrieven ..3',
  'kogel ..3 kop|hoofd|brievenbus',
  'zie|tref|spreek je|jou|jullie|u ..2 buiten',
  'ik|we maak|maken ..2 gehakt|moes|brandhout|gehaktballen|kapot van je|jou|jullie|u|hem|haar',
  'ik|we ..3 gehakt|moes van ..2 maken',
  'vroeg|laat of laat ..2 pak|krijg|vind',
  'je|jullie|u leven zuur|hel ..2 maken|maak',
  'leven ..2 zuur|hel maken|maak',
  'wacht ..1 maar|tot ..1 tot? ..1 ik|we ..4 tegenkom|tegenkomen|langskom|langskomen|zie|kom|pakken|spreek|zien|vind|tref|spot|pak|krijg',
  'loop|lopen ..2 maar niet ..2 alleen|over',
  'als ik je|jou|jullie|hem|haar|u|die ..3 tegenkom|tegen|vind|zie|te pakken ..3 >',
  'slaap ..1 maar|zacht ..2 met ..2 oog|open',
  'zou ..1 maar ..2 oppassen|uitkijken als|>',
  'geniet ..2 nog|maar ..3 kan|laatste',
  'geen leven meer ..2 hebben|geven',
  'je|jullie|jouw|uw dagen ..1 zijn geteld',
  'gaat bloed vloeien',
  'eerste ..3 kop ..1 eraf|rollen',
  'jij|je|jullie bent|ben|zijn er ..1 geweest|aan|bij >',
  'je|jij|jullie|die gaat|gaan ..2 eraan >',
  'hoop|hopen ..3 iemand ..3 steekt|vermoordt|aansteekt|neersteekt|neerschiet|afmaakt|opblaast',
];

/** Somebody will be hurt: a threat, unless it is feared of a place. */
export const CASUALTIES: readonly string[] = [
  'vallen|vloeien|komen ..2 klappen|doden|bloed|slachtoffers',
  'er ..3 doden|bloed|slachtoffers|gewonden ..2 vallen|vloeien',
];
