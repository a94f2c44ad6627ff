export const GROUPS =
  "turk|turken|marokkaan|marokkanen|marokkaantje|jood|joden|moslim|moslims|buitenlander|buitenlanders|allochtoon|allochtonen|pool|polen|poolse|roemeen|roemenen|bulgaar|bulgaren|syrier|syriers|asielzoeker|asielzoekers|vluchteling|vluchtelingen|statushouder|statushouders|homo|homos|homo's|flikker|flikkers|lesbo|pot|potten|neger|negers|zwarte|zwarten|zigeuner|zigeuners|antilliaan|antillianen|surinamer|surinamers|chinees|chinezen|arabier|arabieren|gelukszoekers|gelukszoeker|gehandicapten|afrikaan|afrikanen|hoofddoek|hoofddoekje|hoofddoekjes|oekrainers|oekrainer|transgender|transgenders|woestijnvolk|eritreeer|eritreeers|waal|walen|hollander|mohammed|achmed|fatima|islamieten|christenen|gekleurden|indier|indiers|import|kleurling|kleurlingen";
const CONTEMPT =
  'vuile|vieze|gore|smerige|stinkende|kut|kanker|tering|tyfus|rot|vervloekte|luie|domme|achterlijke|criminele|profiterende|verrekte|pleuris|klote|stelletje';

/** Contempt for people because of what they are. Telling of it, or reporting it, is none. */
export const DISCRIMINATION_PHRASES: readonly string[] = [
  'kutmarok*|rotmarok*|kankermarok*|teringmarok*|kutturk*|kankerturk*|kankerjood|kankerjoden|kutjood|kutjoden|rotjood|rotjoden|kankerhomo*|kuthomo*|rothomo*|kankerneger*|kutneger*|kutbuitenl*|kankerbuitenl*|rotbuitenl*|kutallocht*|kutpolen|kutpool|rotpolen|kankerpol*|kutmoslim*|kankermoslim*|kutasiel*|kutvluchtel*|rotvluchtel*|rotturk*|kutchinees|kutchinezen|tyfusmarok*|teringturk*|tyfusturk*',
  'makak|makaken|zandneger*|spleetoog|spleetogen|geitenneuk*|geiteneuk*|nikker|nikkers|kameelneuk*|roetmop*|haatbaard*|kopvod*|bruinjoekel*|bontkraag|poepchinees|poepchinezen|kamelendrijver*|rifaap|rifapen|knakenpoetser*|bosneger*|koelie|koelies',
  `${CONTEMPT} ..1 ${GROUPS}`,
  "jij|je|u|die|vuile|vieze|een|zo'n neger|nikker|flikker >",
  '< neger|nikker|flikker|jood|homo >',
  'vuile|vieze|gore pot|flikker|homo|jood|pedo',
  'ga|gaat|gaan|rot|rotten|donder|flikker|sodemieter|stuur|sturen|opzouten|oprotten|terug|pleur ..6 terug|op|heen|naar ..1 naar? je|jouw|hun|uw|jullie|eigen ..1 eigen? land',
  'naar je|jullie|hun eigen land',
  'terug naar je|hun|jullie|uw? ..1 land|afrika|turkije|marokko|polen|syrie|zandbak|woestijn|eigen',
  `alle|al|die ..2 ${GROUPS} ..2 eruit|weg|oprotten|dood|ophangen|vergassen|deporteren|uitzetten|afschieten|opzouten`,
  `${GROUPS} ..3 zijn ..2 allemaal|altijd|toch|gewoon ..3 dieven|crimineel|criminelen|lui|profiteurs|tuig|vies|parasieten|ongedierte|uitschot|apen|beesten|terroristen|achterlijk|dom|verkrachters|gajes|zielig|ziek`,
  `alle|die ${GROUPS} zijn ..2 dieven|crimineel|criminelen|lui|profiteurs|tuig|vies|parasieten|ongedierte|uitschot|apen|beesten|terroristen|achterlijk|dom|verkrachters|gajes`,
  `wil|wens|hoef|weiger ..4 niet|geen|door ..4 ${GROUPS} ..4 geholpen|hulp|helpen|spreken|contact|praten|aan|balie|lijn|worden`,
  `niet ..1 door|met|van een|die|zo'n ..2 ${GROUPS} ..2 geholpen|praten|spreken|te`,
  'echte|gewone|normale|blanke|witte nederlander|nederlandse|hollander|belg|vlaming ..3 spreken|helpen|helpt|aan|lijn|balie|te',
  'geen|liever|gewoon|wel|een ..2 blanke|witte|nederlandse|echte ..1 medewerker|collega|ambtenaar|persoon|iemand|mens|vrouw|man ..4',
  'praat|spreek|leer|praten ..3 normaal|fatsoenlijk|eerst|gewoon|eens ..2 nederlands',
  'apenland|zandbak|kutland|bananenland ..2',
  `${'jij|je|u'} bent|ben ..2 zo'n|een ..1 ${GROUPS} ..1 zeker|dus|toch`,
  `bent|ben je|jij|u ..2 zo'n'n ..1 ${GROUPS}`,
  `je|jij|u bent ..1 zeker ..1 zo'n|een ${GROUPS}`,
  'is er ..3 iemand ..2 die wel ..2 nederlands kan|praat|spreekt',
  `geen|gene ..1 ${GROUPS} ..3 in|bij|naast|als ..1 ons|onze|mijn|deze|buren ..1`,
  `zet|plaats|stop|huisvest ..3 geen ..1 ${GROUPS}`,
  `dat|zulk|dit soort|volk ..1 mensen|volk|lui|gasten ..8 zooitje|troep|bende|rotzooi|vies|stelen|stinkt|stinken|steelt|hier niet|weg`,
  `dat|die|zulk volk|lui ..5 zooitje|troep|bende|rotzooi|vies|stelen|stinkt|steelt`,
  'een normale|gewone|blanke|witte nederlander|hollander ..2',
  `met|door zo'n|die|een ${GROUPS} ..2 praten|geholpen|spreken`,
  'hitler ..5 gelijk|vergeten|klaar|werk|nodig',
  'ongedierte dat ..3 land|hier',
  'minderwaardig ras|volk|mensen|soort',
  'jij|je|u hoort ..3 niet ..1 in nederland|belgie|land|hier',
  'vrouw|vrouwen|wijven horen|hoort ..3 aanrecht|keuken',
  "homo's|homos|flikkers|lesbo's ..4 dood|ziek|ziekte|vies|tegennatuurlijk|branden|kapot",
];

/** What the writer only tells: that it was said, or done to them. */
export const TOLD_PHRASES: readonly string[] = [
  'gediscrimineerd|discriminatie|discrimineren|discrimineert|racisme|racistisch|uitgescholden|scheldt|scheldwoord|schelden|uitschelden|schold|uitgemaakt|beledigd|aangifte|pesten|gepest|nageroepen|bekladding|beklad|graffiti|gekalkt|leus|leuzen|gespoten|sticker|stickers',
  'noemt|noemde|noemden|noemen|roept|riep|riepen|roepen|schreeuwt|schreeuwde|zei|zegt|zeggen|zeiden|geroepen|genoemd mij|hem|haar|ons|dat|tegen|hij|ze|zij|naar|steeds|de|mensen ..2',
  'mij|hem|haar|ons|mijn ..4 noemt|noemde|noemden|genoemd|toegeroepen|roepen|riep',
  'mij|ons ..3 voor ..4 uitmaken|uitmaakt|uitgemaakt|maakt',
];
