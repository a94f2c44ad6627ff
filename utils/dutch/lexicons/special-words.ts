import { wordsIn } from './word-list';

// "Baptist" and "baptisten", "katholiek" and "katholieken".
function withPlural(list: string): readonly string[] {
  return wordsIn(list).flatMap((word) => (/(?:ist|iek|ant)$/.test(word) ? [word, `${word}en`] : [word]));
}

/** Folded, as all here: faiths and who has one. */
export const RELIGION: readonly string[] = withPlural(`
  moslim moslima islamitisch moslims christen christelijk katholiek protestant
  protestants gereformeerd hervormd jood joods joodse hindoe boeddhist boeddhistisch sikh jehova
  jehova's gelovig atheist atheistisch soenniet sjiiet aleviet evangelisch mormoon bekeerd orthodox
  pinkstergemeente moskee synagoge kerklid vrijmetselaar ramadan hoofddoek koosjer gebed gedoopt jehovah
  tbs'er ex-tbs'er jehovas jehovagetuige jehovagetuigen jehova-getuige islam bahai baptist adventist soefi humanist vrijgemaakt 
  gelovige ongelovig jodin christin keppeltje keppel tulband niqab boerka lutheraan luthers remonstrant doopsgezind koptisch
  kopt jezidi agnost agnostisch vrijzinnig salafist taoist christelijke islamitische gereformeerde hervormde katholieke
  protestantse orthodoxe boeddhistische evangelische kerkelijk belijdend
  pinksterkerk ouderling diaken rooms roomse jehovah's soennitisch sjiitisch alevitisch mennoniet doopsgezinde quaker apostolisch rasta
  rastafari satanist theosoof antroposoof calvinist bevindelijk charedisch chassidisch oud-katholiek druze scientology scientoloog
  ex-moslim ex-moslima ex-christen ex-katholiek hindoes sikhs joden mormonen alevieten sjiieten soennieten kopten christenen gelovigen gereformeerden hervormden lutheranen
  pastafari wicca druide wedergeboren bijbelgetrouw zevendedagsadventist moslimgezin moslimfamilie hindoeistisch vrijdenker heidens hidjab hijab kippa chador baptistengemeente volle-evangelie reformatorisch puriteins
`);

/** Whom someone loves and who someone is. */
export const ORIENTATION: readonly string[] = wordsIn(`
  homo homoseksueel homofiel lesbisch lesbienne lesbische biseksueel bi gay queer transgender trans
  transvrouw transman transseksueel non-binair nonbinair intersekse lhbti aseksueel panseksueel
  transitie geaardheid geslachtsverandering heteroseksueel hetero homoseksuele homostel lesbiennes
  biseksuele transpersoon transgenders trans-man trans-vrouw genderneutraal genderfluide genderfluid genderdysforie vrouwenstel mannenstel homogezin travestiet interseksueel polyamoreus regenbooggezin genderpoli gendertransitie homo's lesbo's bi's transitietraject geslachtsoperatie lesbo
`);

/** Where someone comes from. */
export const ETHNICITY: readonly string[] = wordsIn(`
  marokkaans marokaans marokkaan turks turk surinaams surinamer antilliaans antilliaan koerdisch koerd syrisch roma sinti moluks molukker zigeuner ras huidskleur zwart etniciteit afrikaanse indisch indische berber kaapverdiaans creools vluchteling vluchtelingen vluchtelingenstatus asielzoeker asielzoekster asielzoekers statushouder statushouders ongedocumenteerd ongedocumenteerde afkomst komaf romafamilie romagezin sintifamilie woonwagenbewoner woonwagenbewoners hindoestaans hindoestaan hindostaans hindostaan turken koerdische somalisch somalische somali eritrees eritrese ethiopisch afghaans afghaan syrier syrische irakees iraaks iraans iranees ghanees ghanese nigeriaans armeens aramees assyrisch oeigoers tamil chinees pools roemeens bulgaars oekraiens russisch javaans congolees egyptisch tunesisch algerijns pakistaans indiaas vietnamees iranier nigeriaan congolees senegalees gambiaan soedanees angolees burundees rwandees oegandees keniaan liberiaan guineeer ivoriaan kameroenees eritreer togolees malinees zambiaan zimbabwaan libier jemeniet jemenitisch saoedier jordanier indier bengaal bangladeshi nepalees tibetaan tibetaans birmees rohingya filipijns filipijn filipina indonesisch indonesier cambodjaan georgier armenier azerbeidzjaan tsjetsjeen tsjetsjeens oezbeek albanees kosovaar kosovaars bosnier bosnisch servier servisch kroatisch macedonier moldavier colombiaan colombiaans venezolaan braziliaan braziliaans peruaan boliviaan dominicaan cubaan cubaans haitiaan jamaicaan jamaicaans guyanees hazara pashtun amazigh riffijn riffijns arabier woonwagenfamilie roma-familie roma-gezin sinti-familie tamils chinezen roemenen bulgaren palestijnen ghanezen congolezen libanezen vietnamezen pakistani jemenieten yezidi yezidi's jezidi jezidi's assyrier arameeer suryoye ambonees javaan marron saramaccaner inheems irakees koerden oekraiense afro-surinaams arubaans sefardisch asjkenazisch palestijns libanees arubaans papoea arubaan curacaoenaar pool chinese roemeen bulgaar oekrainer palestijn egyptenaar tunesier pakistaan kapverdiaan somalier ethiopier eritreeer indo miachtergrond
`).flatMap((word) =>
  word.endsWith('s')
    ? [word, `${word}e`]
    : word.endsWith('er')
      ? [word, `${word}s`]
      : word.endsWith('aan')
        ? [word, `${word.slice(0, -2)}nen`]
        : [word],
);

/** Trade unions. */
export const UNIONS: readonly string[] = wordsIn(`
  nu91 npb bbtv vvmc nvj afmp vbm kunstenbond onderwijsbond politiebond ambtenarenbond journalistenbond ntb vnv vakbond vakbondslid vakbondskaderlid fnv cnv vcp abvv acv aob aclvb acod nu'91 abvakabo vakbondsman
`);

/** Political parties. */
export const PARTIES: readonly string[] = wordsIn(`
  pvv vvd d66 pvda groenlinks cda sgp christenunie denk fvd bbb bb volt ja21 sp nsc partij partijlid n-va
  vooruit groen vlaams pvdd fnp nsb cpn ppr psp kvp arp lpf rpf gpv sdap vld open-vld ecolo nida piratenpartij 50plus bij1 bvnl jovd cd&v 
`);

const CRIME = wordsIn(`
  strafblad veroordeeld veroordeling gedetineerd gedetineerde detentie gevangenis gevangenisstraf
  celstraf gevangen bajes vastgezeten enkelband taakstraf reclassering voorwaardelijk tbs hechtenis
  verdachte aangehouden crimineel voorarrest jeugddetentie isd strafzaak justitie vastzit werkstraf
  ex-gedetineerde ex-gedetineerd cel gearresteerd penitentiaire gevangenisverleden gedetineerden
  gevangene ex-gevangene delinquent tbs'er zedendelict zedendelinquent zedenzaak zedenverleden reclasseringstoezicht gedagvaard voorgeleid antecedenten celstraffen politiecel strafrechtelijk
  penitentiair vrijgesproken jeugdstraf halt-straf haltstraf proefverlof vrijgelaten opgepakt ontnemingsmaatregel gerecidiveerd recidive borgtocht veroordeelde gevangeniscel jeugdreclassering leerstraf 
`);

/** Words for religion, origin, orientation, membership and criminal data; only with an owner they are data about a person. */
export const SPECIAL_WORDS: readonly string[] = [
  ...RELIGION,
  ...ORIENTATION,
  ...ETHNICITY,
  ...UNIONS,
  ...PARTIES,
  ...CRIME,
];

/** Of these the sentence must say that someone *is* it or belongs to it; mentioning it is not enough. */
export const MEMBERSHIP_WORDS: ReadonlySet<string> = new Set(
  [...UNIONS, ...PARTIES].filter((word) => !/(?:lid|man)$/.test(word)),
);

/** "PvdA-lid", "FNV-kaderlid": of what someone is a member; the word itself for any other. */
export function membershipOf(word: string): string {
  return /(?:lid|stemmer|'er|-(?:fractie|kandidaat|kiezer|bestuur))$/.test(word)
    ? word.replace(/-?(?:raads|kader|bestuurs|partij)?lid$|-?stemmer$|'er$|-[a-z]+$/, '')
    : word;
}
