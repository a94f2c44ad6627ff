import { wordSet, wordsIn } from './word-list';

/** Words for religion, origin, orientation, membership and criminal data; only with an owner they are data about a person. */
export const SPECIAL_WORDS: readonly string[] = wordsIn(`
  moslim moslima islamitisch moslims christen christelijk katholiek rooms-katholiek protestant
  protestants gereformeerd hervormd jood joods joodse hindoe hindoestaans hindoestaan boeddhist
  boeddhistisch sikh jehova jehova's gelovig atheist atheistisch soenniet sjiiet aleviet evangelisch
  mormoon bekeerd orthodox pinkstergemeente homo homoseksueel homofiel lesbisch lesbienne lesbische
  biseksueel bi gay queer transgender trans transvrouw transman transseksueel non-binair nonbinair
  intersekse lhbti aseksueel panseksueel transitie geaardheid geslachtsverandering marokkaans
  marokkaanse marokkaan turks turkse turk surinaams surinaamse surinamer antilliaans antilliaanse
  antilliaan koerdisch koerd syrisch roma sinti molukse moluks molukker zigeuner ras huidskleur zwart
  etniciteit afrikaanse indische berber kaapverdiaans kaapverdiaanse creools vakbond
  vakbondslid fnv cnv vcp abvv acv aob pvv vvd d66 pvda groenlinks cda sgp christenunie denk fvd bbb
  volt ja21 sp nsc partij partijlid n-va vooruit groen vlaams strafblad veroordeeld veroordeling
  gedetineerd gedetineerde detentie gevangenis gevangenisstraf celstraf gevangen bajes vastgezeten
  enkelband taakstraf reclassering voorwaardelijk tbs hechtenis verdachte aangehouden
  crimineel voorarrest jeugddetentie isd strafzaak justitie vastzit werkstraf ex-gedetineerde
  ex-gedetineerd cel gearresteerd penitentiaire moskee synagoge kerklid ramadan hoofddoek koosjer gebed
  gedoopt jehovah jehova-getuige getuige gevangenisverleden vluchtelingenstatus gedetineerden
  ongedocumenteerd ongedocumenteerde vluchteling vluchtelingen asielzoeker asielzoekster asielzoekers
  statushouder statushouders islam bahai baptist adventist soefi humanist vrijgemaakt oud-katholiek
  grieks-orthodox russisch-orthodox
  gelovige niet-gelovig ongelovig heteroseksueel hetero homoseksuele homostel lesbiennes
  biseksuele transpersoon transgenders trans-man trans-vrouw genderneutraal genderfluide afkomst
  komaf romafamilie romagezin sintifamilie woonwagenbewoner woonwagenbewoners gevangene
  ex-gevangene delinquent tbs'er zedendelict celstraffen politiecel strafrechtelijk
  pvdd 50plus cd&v groenlinks-pvda
`);

/** Of these the sentence must say that someone *is* it or belongs to it; mentioning it is not enough. */
export const MEMBERSHIP_WORDS: ReadonlySet<string> = wordSet(`
  vakbond fnv cnv vcp abvv acv aob pvv vvd d66 pvda groenlinks cda sgp christenunie denk fvd bbb volt
  ja21 sp nsc partij n-va vooruit groen vlaams pvdd 50plus cd&v groenlinks-pvda
`);
