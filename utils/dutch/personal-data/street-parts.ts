/** A house number with its addition, as the source of a pattern. */
export const HOUSE_NUMBER =
  "[1-9]\\d{0,3}(?!(?:e|de|ste)\\b)(?: ?-? ?(?:[a-zA-Z]|hs|bis|huis|zw|rd|[iI]{1,3}|iv|IV)(?![\\p{L}\\p{N}'’])|[-/]\\d{1,4}(?![\\p{N}-]))?(?![\\p{L}\\p{N}]|[.,:]\\d|[-/]\\d{1,2}[-/]\\d{4})";

/** What the last word of the name of a street ends in. */
export const KIND =
  'straat|straatje|laan|weg|plein|gracht|kade|dijk|steeg|singel|hof|pad|park|dreef|erf|allee|markt|wal|boulevard|plantsoen|veld|hoek|gaarde|meent|akker|weide|haven|vaart|brink|lei|kaai|vest|wetering|werf|poort|schans|steenweg|straatweg|str|ln|dries|hoeve|veste|velden|landen|tuinen|zoom|vliet|oever|drift|beemd|waterweg|laantje|weggetje|pleintje|haag|zicht|akkers|kampen|hofje|ring|kruis|kerkhof|kamp|baan|wijk|buurt|tuin|molen|sloot|polder|heide|bos|berg|duin|duinen|lust|terras|strjitte|leantsje|dyk|kadetje|dijkje|steegje|paadje|padje|parkje|wegje|passage|oord|horst|burg|donk|rade|zijde|hout|kwartier|eiland|einde';
// For a name in small letters: a pattern that takes any case is ready three times as late.
export const KIND_END = new RegExp(`(?:${KIND})$`, 'u');
/** Behind a number that counts or measures something. For small letters. */
export const UNIT_AFTER =
  /^ ?(?:euro|eur\b|uur|u\b|jaar|jaren|km|kilometer|m\b|meter|m2|dagen|weken|maanden|minuten|personen|mensen|keer|x\b|%|boeken|stuks|graden|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|woningen|huizen|bomen|auto|kinderen|parkeerplaatsen|plaatsen|plekken|kraampjes|kramen|bewoners|etages|lampen|lantaarnpalen|ton|miljoen|duizend|honderd|t\/m)/;
// "Dorpsstraat 2 gaten in het wegdek" counts gaten; "Dorpsstraat 2 is kapot" goes on about the address.
export const COUNTED =
  /^ (?!(?:zijn|wonen|maken|geven|gooien|roken|schreeuwen|feesten|dealen|klagen|stoken|slopen|storten|dumpen|noteren|doorgeven|krijgen|vragen|zitten|lopen|houden|laten|doen|horen|zoeken|betalen|huren|zien)(?!\p{L})|hebben |kunnen |willen |moeten |staan |liggen |gaan |komen |graag|huis|is |was |als |dus |sinds |eens |alles |tussen |tegen |binnen |buiten |boven(?!\p{L})|beneden(?!\p{L})|een |(?:aan|op|af|uit|in|langs|door)?(?:open|bell|kom|hal|breng|zegg|zett|kijk|lever|stur|word)en(?!\p{L})|(?:over|op|af|aan|uit|in|langs|mee|weg|vast|door)ge\p{Ll}{3,14}en(?!\p{L})|vergeten|ge(?:komen|weest|bleven|kregen|vonden|zien|geven|laten)(?!\p{L})|en |links |rechts |voor|achter |naast |(?:alleen|meteen|samen|steeds|soms|trouwens|overigens|misschien|sindsdien|tijdens|volgens|bovendien|inmiddels|intussen|ondertussen|desnoods|vervolgens|telkens|mogen|lijken|blijven|(?:over)?morgen|\p{L}*(?:dag|avond|ochtend|middag|morgen)s)(?!\p{L}))(?:\p{Ll}{3,20}e )?\p{Ll}{3,20}(?:en|s)(?![\p{L}])/u;
