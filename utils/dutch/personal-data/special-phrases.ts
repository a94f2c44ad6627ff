import type { StateKind } from '../word-notes';
import { I, MY, SOME, WHO } from './phrase-parts';

/** What the word is, and what has to stand around it, for words that only together with others tell what is special about somebody. */
export const SPECIAL_PHRASES: readonly (readonly [StateKind, string, string, string?])[] = [
  [
    'orientation',
    'kast',
    `(?:ik|hij|zij|ze|zoon|dochter) ${SOME}{0,3}uit de _ (?:ben|is)(?: |$)|uit de _ (?:ben |is |was )?(?:ge)?(?:komen|kom|komt|kwam)|(?:kom|komt|kwam|gekomen|ben|is) ${SOME}{0,5}uit de _(?:$| ?,| (?:als|sinds|bij|en|maar|voor))`,
  ],
  [
    'criminal',
    'gevangenis bajes cel detentie nor lik pi tbs jeugdgevangenis bewaring hechtenis voorarrest tbs-kliniek jeugdinrichting',
    `(?:^|,|net|pas|nu|kom|komt|kwam|vrij) ${SOME}{0,3}(?:uit|na) (?:(?:de|het|een|\\S{1,8} (?:jaar|maanden|weken)) )?(?:huis van )?_|(?:zit|zat|zitten|gezeten|belandde|beland|vast|vrij|ontslagen|kom|komt|kwam) ${SOME}{0,4}(?:in|uit) (?:de |het |een )?(?:huis van )?_(?! (?:met|op|vol|van))| in (?:de |het )?(?:huis van )?_ (?:\\S+ )?(?:gezeten|beland|zit|zat|verblijft|verbleef)|(?:jaar|maanden|weken|dagen) _(?! met)`,
  ],
  [
    'criminal',
    'bak',
    `${WHO} (?:zit|zat) ${SOME}{0,2}in de _(?! (?:met|van|naast|te))|(?:jaar|maanden|weken|tijd|heb|heeft) ${SOME}?in de _ gezeten`,
  ],
  [
    'criminal',
    'verdacht beschuldigd vervolgd verdenking beticht',
    `(?:word|ben|werd|wordt|is|worden) ${SOME}{0,4}_ ?(?:van|voor|wegens|door justitie|door het om)|onder _`,
  ],
  [
    'criminal',
    'proeftijd',
    `(?:loop|loopt|liep) ${SOME}{0,3}_|_ van \\S{2,6} jaar|_ .{0,60}(?:reclassering|rechter|justitie|straf)|(?:voorwaardelijk|straf|reclassering) .{0,40}_`,
  ],
  [
    'criminal',
    'gepakt betrapt',
    `(?:${WHO} (?:ben|is|werd|zijn)| (?:ben|werd) ik) ${SOME}{0,3}_ (?:met|voor|wegens|door de politie)`,
  ],
  [
    'criminal',
    'opgepakt',
    `${MY} (?:zoon|broer|man|ex|vriend|neef|vader|broertje|zoontje|kleinzoon|dochter) (?:is|werd|wordt) ${SOME}{0,3}_(?! door (?!de politie|politie))`,
  ],
  [
    'criminal',
    'voorkomen',
    `(?:moet|moest|moeten) ${SOME}{0,4}_(?: (?:voor|wegens|vanwege|bij de) (?!dat)|$| (?:in|op) ${SOME}{1,2}(?:voor|wegens|bij) )`,
  ],
  [
    'criminal',
    'straf',
    `${MY} _ (?:uit|er|zit|heb)|(?:jaar|maanden|weken|voorwaardelijke) _(?! op)|_ (?:uitgezeten|uitzitten)|(?:zit|zat) ${SOME}{0,3}_ uit`,
  ],
  [
    'criminal',
    'veenhuizen vught esserheem norgerhaven',
    `(?:vast|gezeten|zit) ${SOME}{0,3}in _|in _ (?:vast|gezeten)`,
  ],
  ['criminal', 'politierechter strafrechter meervoudige', `(?:voor|bij|naar|door|van) de _`],
  [
    'politics',
    'forum',
    `(?:lid|stem|stemde|actief) ${SOME}{0,4}_ voor democratie|stem(?:de|t)? (?:al jaren |altijd )?(?:op )?_|lijst ${SOME}{0,2}(?:van|voor) _`,
  ],
  ['criminal', 'invloed', `(?:wegens|voor|vanwege|na|met) ${SOME}?rijden onder _|rijbewijs .{0,40}onder _`],
  [
    'criminal',
    'gezeten vastgezeten gebromd',
    `(?:jaar|jaren|maand|maanden|weken|dagen) (?:vast)?_(?! (?:aan|op|te|in de (?:raad|wacht|trein)|bij))|${I} ${SOME}{0,4}_ (?:voor|wegens|vanwege) | (?:heb|heeft|had) ${SOME}{0,2}(?:vroeger|eerder|ooit|eens|een tijd|een tijdje) _|(?:daarvoor|ervoor|onschuldig) _`,
  ],
  [
    'criminal',
    'vrij vrijgekomen',
    `(?:ik|hij|man|zoon|broer|vader|vriend|ex|neef|ben|partner) (?:kom|komt|kwam|is|ben) ${SOME}{0,3}_(?! (?:te|van|om|voor|met|op|vandaag|morgen|vaak|snel|laat|veel|regelmatig|goed|weinig))| (?:kom|kwam|komt) (?:ik|hij|mijn \\S+) ${SOME}{0,2}_(?! (?:te|van|om|voor|met|op|vandaag|morgen|vaak|snel|laat|veel|regelmatig|goed|weinig))`,
  ],
  [
    'criminal',
    'contactverbod gebiedsverbod huisverbod straatverbod stadionverbod rijontzegging strafbeschikking dagvaarding taakstraf werkstraf leerstraf celstraf strafblad halt-straf haltstraf',
    `(?:heb|heeft|kreeg|gekregen|krijg|had|loop|moet|doe) ${SOME}{0,3}_(?! te geven)|^ (?:moet|moest) (?:nog |eerst )?\\S+ uur _| ${MY} _|${I} ${SOME}{0,2}een _`,
  ],
  [
    'religion',
    'bid bidden',
    `${I} ${SOME}{0,2}_ (?:\\d|een|twee|drie|vier|vijf|vijfmaal|elke|iedere|dagelijks|thuis|hier|op|altijd|om)(?! (?:\\S{3,8} )?dat)|_ (?:ik|wij|we) ${SOME}?(?:\\d|vijf|drie|elke|dagelijks|in de|thuis|samen)`,
  ],
  [
    'religion',
    'kerst verjaardagen sinterklaas koningsdag',
    `vier(?:en|t)? ${SOME}{0,3}(?:geen|niet) _|(?:geen|niet) _ ${SOME}{0,3}(?:geloof|vanwege)`,
  ],
  [
    'religion',
    'communie belijdenis vormsel besnijdenis bar-mitswa',
    `(?:doet|deed|doen|doe|gedaan) ${SOME}{0,4}_| ${MY} _`,
  ],
  ['religion', 'huize', ` van \\S{5,18} _`],
  ['religion', 'bekering doop', ` ${MY} _(?! van)`],
  [
    'religion',
    'pkn kerkgemeente kerkgenootschap moskeebestuur kerkbestuur kerkenraad',
    `(?:lid|ouderling|diaken|aangesloten|zit|bestuur) ${SOME}{0,4}(?:van|bij|in) (?:de |het )?_`,
  ],
  [
    'religion',
    'geloof religie geloofsovertuiging',
    ` ${MY} (?:\\S{4,14}e )?_(?! in (?!god|jezus|allah))|(?:van|uit) _ (?:ben|is) |(?:^| en| maar| dat) ik _ (?:\\S{1,8} )?(?:nergens|niet (?:meer )?in god|in (?:god|jezus|allah))`,
    '(?:registre|vraag|vrage|bewaar|bewaren|noteer|noteren|bijhoud|verwerk|doet er|maakt)',
  ],
  [
    'religion',
    'gebed kerk baptistengemeente pinkstergemeente moskee mis synagoge tempel kerkdienst vrijdaggebed bijbelstudie koranles',
    `${I} ${SOME}{0,3}naar (?:de |het |een |onze |mijn )?_(?! kijken)|(?:ga|gaan|moet|zit|zitten) (?:ik|wij|we) ${SOME}{0,3}(?:naar|in) (?:de |het |een |onze |mijn )?_| mijn _(?! is (?:de|het|een))`,
  ],
  [
    'religion',
    'non monnik dominee imam pastoor voorganger rabbijn parochie priester ouderling diaken',
    ` (?:mijn|onze) _|(?:ben|is) (?:een |zelf |er )?_`,
  ],
  [
    'religion',
    'suikerfeest offerfeest chanoeka divali diwali holi newroz pesach ramadan sabbat sjabbat',
    `(?:ivm|vanwege|wegens|v m|door) (?:de |het |onze |mijn )?_|${I} (?:\\S{1,12} ){0,3}(?:vier(?:en|t)?|houd(?:en)?|hou|doe(?:n)? aan) ${SOME}{0,2}_| (?:vier(?:en|t)?|houd(?:en)?|hou|doe(?:n)? aan) (?:(?:ik|wij|we) )?${SOME}{0,2}_|(?:mijn|ons|onze) _`,
  ],
  [
    'orientation',
    'mannen vrouwen jongens meisjes',
    ` (?:wij|we|en ik) zijn (?:gewoon |allebei |ook |zelf ){0,2}twee _| ja (?:, )?twee _| (?:hou|houdt|houden) (?:ook |alleen |nu eenmaal )?van _(?! (?:die|met))|die van _ houdt| val(?:t|len)? (?:\\S{1,10} ){0,3}op _(?! met| die)`,
  ],
  ['orientation', 'man vrouw', `zijn (?:wij |we )?(?:allebei|beiden|beide) (?:een )?_`],
  ['orientation', 'lichaam', `in het verkeerde _`],
  ['orientation', 'moeders vaders', `(?:heeft|hebben|met|wij|we|zijn|als) (?:\\S{1,10} )?(?:twee|2) _`],
  [
    'ethnicity',
    'donkere zwarte bruine getinte gekleurde donkergekleurde donker getint gekleurd',
    ` _ (?:huid|huidskleur|bewoner|bewoonster|huurder|leerling|collega|student|moeder|vader|man|vrouw|jongen|meid|meisje|gezin|familie|kinderen|mensen)(?: |$)| (?:ik ben|(?:dochter|zoon|kind|man|vrouw|vriend|vriendin) is) (?:zelf |nu eenmaal |toevallig |een beetje )?_(?:$| ,| (?:en|dus) )`,
  ],
  ['ethnicity', 'roots wortels', ` ${MY} (?:\\S{4,14}e )?_ (?:liggen|zijn|komen|in)`],
  [
    'ethnicity',
    'oorspronkelijk afkomstig gevlucht geadopteerd',
    `(?:ben|zijn|is|kom|komen|komt|was|waren) ${SOME}{0,4}_ (?:uit|afkomstig uit|voor de oorlog) (?!(?:de (?:stad|buurt|regio|achterhoek|randstad|polder|wijk)|het (?:noorden|zuiden|westen|oosten|dorp)|groningen|friesland|drenthe|overijssel|gelderland|utrecht|noord|zuid|brabant|limburg|zeeland|flevoland|amsterdam|rotterdam|den|eindhoven|nederland|een|deze|dit|mijn))| (?:ben|zijn|is) ${SOME}{0,3}uit (?!de|het|een)\\S{4,15} _`,
  ],
  [
    'ethnicity',
    'suriname marokko turkije syrie eritrea somalie ethiopie irak iran afghanistan curacao aruba bonaire ghana nigeria oekraine molukken indonesie china vietnam pakistan india kaapverdie kongo congo soedan jemen libanon palestina gaza egypte tunesie algerije armenie venezuela colombia servie bosnie kosovo albanie',
    `(?:ouders|vader|moeder|familie|voorouders|opa|oma|grootouders|gezin|man|vrouw) (?:komt|komen|kwam|kwamen|is|zijn) ${SOME}{0,3}uit _| (?:ik kom|(?:wij|we) komen) (?:zelf |van origine )?uit _(?! (?:terug|op vakantie|aan|met|gevlogen))`,
  ],
  [
    'politics',
    'leefbaar gemeentebelangen dorpsbelang dorpsbelangen stadspartij burgerbelangen piratenpartij',
    `(?:lid|stem|stemde|gestemd|kandidaat|actief|raadslid|bestuur|lijst|fractie) ${SOME}{0,4}_`,
  ],
  [
    'union',
    'bond vakbond partij vakvereniging vakbondsconsulent vakbondsbestuurder',
    `(?:lid|actief|bestuurslid|kaderlid|bestuur|aangesloten|georganiseerd) (?!word|wordt|worden)(?:\\S{1,12} ){0,2}(?:van|bij|voor) (?:de|een|mijn|onze) _(?! voor de| van de (?:dieren|duiven|vogel))|(?:zit|ben|sta|zat) (?:\\S{1,12} ){0,2}bij de _(?! voor| van)| mijn _(?! (?:op|van|met))| _ (?:voor de dieren|van de arbeid|voor de vrijheid) (?:lid|stem)|(?:stem|lid) (?:\\S{1,10} ){0,4}_ (?:voor de dieren|van de arbeid|voor de vrijheid)`,
  ],
  [
    'politics',
    'communist socialist anarchist liberaal sociaaldemocraat nationalist republikein marxist trotskist conservatief',
    `(?:ben|is|was|zijn|als) (?:zelf |een |altijd |overtuigd |overtuigde |trouwe |oude |geweest ){0,3}_(?! (?:met|in|van|wat))`,
  ],
  ['union', 'kaderlid', `(?:ben|is|was|als|mijn|word) ${SOME}{0,3}_`],
  [
    'religion',
    'kerk moskee parochie pkn geloofsgemeenschap',
    `(?:uitschrijven|uitgeschreven|ingeschreven|uitgetreden|uittreden|lid|gedoopt) (?:bij|uit|van|in) (?:de |het |een )?${SOME}?_`,
  ],
  [
    'religion',
    'gereformeerde hervormde',
    `(?:zijn|ben|is|komen|kom) (?:lid )?(?:van|uit) de _ (?:gemeente|kerk)`,
  ],
  ['religion', 'kirpan', `(?:draag|draagt|dragen) ${SOME}{0,3}_`],
  [
    'criminal',
    'terecht',
    `(?:${WHO} (?:sta|staat|stond)| sta ik) (?:\\S{1,10} )?_(?:$| ,| (?:voor|wegens|op|in|bij) )`,
  ],
  ['orientation', 'geslacht geslachtsaanduiding', ` ${MY} _ (?:laten |te )?(?:verander|wijzig|aanpas)`],
  [
    'ethnicity',
    'asiel',
    `verblijfsvergunning _|_ (?:aangevraagd|gekregen)|(?:vraag|vroeg|vroegen) ${SOME}{0,2}_ aan|(?:zit|zitten|woon|wonen) ${SOME}{0,4}_procedure`,
  ],
  [
    'ethnicity',
    'illegaal ongedocumenteerd',
    `${I} ${SOME}{0,2}_(?: (?:hier|in|en|dus)|$| ,)|(?:verblijft?|woont?|leeft?|zit|(?:man|vrouw|vriend|vriendin|moeder|vader|zoon|dochter|broer|zus) is) (?:hier |nog |al ){0,2}_(?: in|$| ,)`,
  ],
  [
    'ethnicity',
    'verblijfspapieren verblijfsvergunning verblijfsstatus',
    `(?:heb|hebben|heeft) ${SOME}{0,2}geen (?:geldige )?_| zonder (?:geldige )?_`,
  ],
  ['criminal', 'verleden', `(?:crimineel|justitieel|strafrechtelijk) _`],
  ['criminal', 'schuldig', `(?:ben|is|werd) ${SOME}{0,2}_ (?:bevonden|verklaard)`],
  ['ethnicity', 'kleur', `(?:man|vrouw|iemand|gezin|persoon|jongere) van _(?:$| ,| (?:word|ben|in|en))`],
  ['criminal', 'strafregister', `(?:sta|staat|stond) ${SOME}{0,3}in het _`],
  ['criminal', 'vervolgd', `${WHO} (?:word|wordt) ${SOME}{0,2}_(?:$| ,| en)`],
  ['religion', 'rozenkrans', `(?:bid|bidden) ${SOME}{0,2}_`],
  ['criminal', 'meegenomen', `${WHO} ${SOME}{0,4}door de politie _`],
  [
    'criminal',
    'rechter',
    `${WHO} (?:moet|moest|moeten|sta|staat|stond) ${SOME}{0,3}voor de _(?! (?:om|omdat|tegen))| moet ik ${SOME}{0,3}voor de _`,
  ],
  ['criminal', 'levenslang', `(?:heeft|zit|kreeg) ${SOME}{0,2}_(?! (?:garantie|recht))`],
  ['religion', 'begraven', `(?:islamitisch|katholiek|joods|hindoeistisch|kerkelijk) _`],
  ['orientation', 'geleefd', `als (?:vrouw|man|jongen|meisje) _`],
  ['orientation', 'leef leeft', ` _ ${SOME}{0,3}als (?:vrouw|man|jongen|meisje)`],
  ['politics', 'nsb', `(?:zat|lid|was|hoorde) ${SOME}{0,5}(?:bij|van) de _`],
  [
    'religion',
    'halal kosjer',
    `(?:eet|eten|kook|koken) (?:(?:ik|wij|we|hij|zij|ze|thuis|alleen|altijd|alles|strikt|uitsluitend) ){0,3}_|${WHO} ${SOME}{0,2}_ (?:eet|eten|kookt?|koken|leeft?|leven)`,
  ],
  ['politics', 'kandidatenlijst kieslijst', `(?:sta|staat|stond|stonden|kom) (?:\\S{1,12} ){0,4}op de _`],
  [
    'orientation',
    'val valt viel vallen',
    `(?:^|,| (?:ik|hij|zij|ze|we|dat|zoon|dochter)) (?:_ )?${SOME}{0,3}op (?:mannen|vrouwen|jongens|meisjes|meiden|beide geslachten|allebei)(?: _)?(?:$| ,| (?:en|dus|maar|en dat|als|of))`,
    ' (?:gevallen|straat|stoep|tegen|stuk)(?: |$)',
  ],
  [
    'religion',
    'moskee synagoge kerk tempel',
    `(?:bid|bidt|bidden|bad) ${SOME}{0,4}in (?:de|onze|het|mijn) _|in (?:de|onze|het|mijn) _ (?:te )?(?:bid|bidt|bidden)`,
  ],
  [
    'religion',
    'gem gemeente',
    `(?:ben|zijn|is|kom|komen|zit|zitten) ${SOME}{0,2}(?:van|bij|in) de (?:ger|geref|herv|gereformeerde|hervormde) _`,
  ],
  [
    'criminal',
    'opgepakt aangehouden',
    `(?:^| (?:mijn|onze)|,) ?(?:zoon|broer|man|ex|vriend|neef|vader|dochter)(?: van \\S+)? (?:is|werd) ${SOME}{0,3}_(?! door (?!de politie|politie))`,
  ],
];
