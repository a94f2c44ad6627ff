import { wordSet } from '../../lexicons/word-list';
import type { SpecialCategory } from '../care-reading';

/** Which category a word of `special-words.ts` belongs to; what is not here is about crime and punishment. */
export const CATEGORY_WORDS: readonly (readonly [SpecialCategory, ReadonlySet<string>])[] = [
  [
    'religion',
    wordSet(
      "moslim moslima islamitisch moslims christen christelijk katholiek rooms-katholiek protestant protestants gereformeerd hervormd jood joods joodse hindoe hindoestaans hindoestaan boeddhist boeddhistisch sikh jehova jehova's gelovig atheist atheistisch soenniet sjiiet aleviet evangelisch mormoon bekeerd orthodox pinkstergemeente moskee synagoge kerklid ramadan hoofddoek koosjer gebed gedoopt jehovah jehova-getuige getuige islam bahai baptist adventist soefi humanist vrijgemaakt oud-katholiek grieks-orthodox russisch-orthodox gelovige niet-gelovig ongelovig",
    ),
  ],
  [
    'orientation',
    wordSet(
      'homo homoseksueel homofiel lesbisch lesbienne lesbische biseksueel bi gay queer transgender trans transvrouw transman transseksueel non-binair nonbinair intersekse lhbti aseksueel panseksueel transitie geaardheid geslachtsverandering heteroseksueel hetero homoseksuele homostel lesbiennes biseksuele transpersoon transgenders trans-man trans-vrouw genderneutraal genderfluide',
    ),
  ],
  [
    'ethnicity',
    wordSet(
      'marokkaans marokkaanse marokkaan turks turkse turk surinaams surinaamse surinamer antilliaans antilliaanse antilliaan koerdisch koerd syrisch roma sinti molukse moluks molukker zigeuner ras huidskleur zwart donkere etniciteit afrikaanse indische berber kaapverdiaans kaapverdiaanse creools vlaams vluchteling vluchtelingen vluchtelingenstatus asielzoeker asielzoekster asielzoekers statushouder statushouders ongedocumenteerd ongedocumenteerde afkomst komaf romafamilie romagezin sintifamilie woonwagenbewoner woonwagenbewoners',
    ),
  ],
  ['union', wordSet('vakbond vakbondslid fnv cnv vcp abvv acv aob')],
  [
    'politics',
    wordSet(
      'pvv vvd d66 pvda groenlinks cda sgp christenunie denk fvd bbb volt ja21 sp nsc partij partijlid n-va vooruit groen pvdd 50plus cd&v groenlinks-pvda',
    ),
  ],
];
