import { defineFrames } from '../frame';
import { HARMLESS } from './figure-of-speech';
import { CHILDREN, LONG_AGO } from './people';
import { TOPIC_WORDS } from './topic-words';

const HARMED =
  'geslagen|mishandeld|misbruikt|verwaarloosd|opgesloten|geschopt|vastgehouden|uitgehongerd|betast';
const HARMS =
  'slaat|slaan|mishandelt|misbruikt|verwaarloost|schopt|mishandelen|verwaarlozen|opsluit|betast|sloeg';
const ADULTS =
  'vader|moeder|stiefvader|stiefmoeder|papa|mama|oom|opa|broer|stiefbroer|neef|oppas|trainer|coach|leraar|meester|juf|buurman|vriend|man|hij|pleegvader';
const SMALL = '1|2|3|4|5|6|7|8|9|een|anderhalf|twee|drie|vier|vijf|zes|zeven|acht|negen';
const PARENTS = 'vader|moeder|stiefvader|stiefmoeder|papa|mama|ouders|oom|opa|pa|ma|stiefbroer|broer';

/** A child or young person who is missing, hurt, or left alone where that is not safe. */
export const CHILD = defineFrames({
  roles: {
    child: [
      `${CHILDREN}|buurmeisje`,
      'vriend|vriendin|vriendje|vriendinnetje|vriendinnen van 10|11|12|13|14|15|16|17',
      'ik ben ..1 8|9|10|11|12|13|14|15|16|17|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien ..1',
    ],
    small: [
      'baby|babytje|peuter|peutertje|kleuter|kleutertje|dreumes|zuigeling|tweeling',
      `${CHILDREN}|tweeling van ..3 ${SMALL}`,
      `${SMALL} jarig|jarige ${CHILDREN}`,
      `${CHILDREN}|jongste ..4 is|zijn ..3 ${SMALL}`,
    ],
    'by-itself': [
      'alleen binnen',
      'helemaal|moederziel|hele ..1 alleen',
      'alleen thuis|achter|gelaten|achterlaat|achtergelaten',
      'thuis alleen',
      'alleen|opgesloten in|op|langs|bij|tussen de|het|een ..1 huis|auto|straat|stoep|parkeerplaats|plein|station|weg|bushalte|snelweg|kanaal|water|spoor|berm|sneeuw|kou|donker',
      'alleen op straat',
      'zonder ..1 ouder|ouders|begeleiding|toezicht|iemand|volwassene|volwassenen',
      'laat|laten|liet ..4 alleen >',
      'laat|laten|liet ..4 alleen als|wanneer|om|en',
      'geen|niemand|nergens ..2 ouder|ouders|volwassene|moeder|vader|thuis|open',
      'doet|doen ..2 niemand ..1 open',
    ],
    planned: [
      'dan|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|komt|komen|graag|speelt|schooltijd|straks|even|uurtje|vanaf|leeftijd|mogen|mag|spelen|wil',
    ],
    touched: [
      `${ADULTS} ..3 nachts|avonds ..2 op mijn|haar|zijn kamer ..1`,
      `${ADULTS} ..4 bij|naast haar|hem|mij ..2 in bed|bad ..2`,
      `${ADULTS} ..4 in haar|zijn|mijn bed ..2 komt|kruipt|ligt|kwam|lag`,
      `${ADULTS} ..4 aan haar|hem|mij zit|zat|zitten|komt|voelt|friemelt`,
      `${ADULTS} ..1 zit|zat|komt|voelt ..3 aan haar|hem|mij`,
      `${ADULTS} ..1 haar|hem|mij ..5 aanraakt|betast|streelt|aanraakte|betastte`,
      `${ADULTS} ..3 aan ..2 piemel|plasser|borsten|kruis|billen|vagina|kont|onderbroek ..3`,
      'waar dat|het ..1 niet mag|hoort|wil',
    ],
    forced: [
      "gedwongen|dwingt|chanteert|gechanteerd|afgeperst|bedreigd ..6 foto|foto's|fotos|filmpje|filmpjes|seks|naakt",
      "seks|naakt|naaktfoto's|foto's|filmpjes ..3 gedwongen|dwingt",
    ],
    lost: [
      'verdwaald',
      'zwerft|dwaalt|doolt|zwerven ..6 rond|buiten|straat|hier',
      'weet|kent|weten ..3 adres|waar ..3 niet|woont|wonen',
      'weet|kent|weten niet waar ..2 woont|wonen|ouders|moeder',
    ],
    bedside: ['aan|bij haar|zijn|mijn bed|bureau|tafel|kant|zijde'],
    height: [
      'hangt|staat|zit|klimt|kruipt|loopt ..7 vensterbank|dakgoot|dakrand|reling|raamkozijn|balkonrand',
      'vensterbank|dakgoot|dakrand|reling|raamkozijn ..3 hangt|staat|zit|klimt|kruipt',
    ],
    topic: TOPIC_WORDS,
    past: LONG_AGO,
    not: ['niet|geen|nooit|nie'],
    missing: [
      'niet ..1 op|thuis|bij ..1 school|opvang|training|werk|huis|oma? aangekomen|verschenen',
      'met ..2 oudere|man|vreemde|onbekende ..5 meegegaan|meegenomen|ervandoor|weggelopen|vertrokken',
      `ben|zijn|is|raakte ..2 mijn|ons|onze|het|haar|hun ..1 ${CHILDREN} ..2 kwijt|verloren|kwijtgeraakt`,
      `mijn|onze ..1 ${CHILDREN} ..1 kwijt|verloren|kwijtgeraakt >`,
      'vermist|weggelopen|ontvoerd|spoorloos|verdwenen',
      'niet|nie ..2 thuisgekomen|teruggekomen',
      'niet|nie ..3 thuis gekomen',
      'kan|kunnen|konden ..6 nergens|niet|nie ..2 vinden',
      'nergens ..2 te|kunnen ..1 vinden',
      'al ..3 uur|uren|nacht|gisteren|dagen|vanmiddag|vanochtend ..3 weg|kwijt|zoek|vermist',
      'kwijt|kwijtgeraakt|zoek in|op|bij|tijdens het|de ..2 park|markt|winkel|winkelcentrum|centrum|kermis|strand|bos|drukte|warenhuis|pretpark|dierentuin|zwembad|festival|bieb|bibliotheek|stad|plein|speeltuin',
      'op|in|bij het|de ..2 park|markt|winkel|centrum|kermis|strand|bos|zwembad|festival|plein kwijt|kwijtgeraakt',
    ],
    alone: ['alleen|opgesloten|achtergelaten|onbeheerd|afgesloten|hete|snikhete|bloedhete'],
    unsafe: [
      'auto|bushalte|station|balkon|dak|water|snelweg|spoor|rijbaan|donker|wagen',
      'hele nacht|dag|dagen',
      'al ..2 uur|uren|dagen',
      'op straat',
      'langs de weg',
    ],
    abuse: [
      `${CHILDREN}|oudste|jongste ..6 moet|moeten ..4 in|op ..2 schuur|balkon|kelder|tuin|garage|hok|gang|badkamer ..1 slapen|zitten|blijven`,
      `${CHILDREN} ..4 niet|nooit|nauwelijks ..2 gevoed|gewassen|verzorgd`,
      `${CHILDREN} ..8 vuile|vieze|smerige kleren|luier`,
      `${CHILDREN} ..4 striemen|brandplekken|brandwonden|bijtplekken`,
      `striemen|brandplekken|bijtplekken ..6 ${CHILDREN}|vader|moeder|ouders`,
      `ik ben 8|9|10|11|12|13|14|15|16|17 ..6 sluit|sluiten|opsluit|opgesloten`,
      'slaat|slaan|sloeg|mishandelt|schopt mijn ..1 zusje|broertje|zoontje|dochtertje|kind|kinderen|dochter',
      `${CHILDREN} ..6 lokken|lokt|meelokken|meegelokt`,
      `lokken|lokt|lokte ..4 ${CHILDREN}`,
      `${CHILDREN} ..5 wordt|worden|word ..9 ${HARMED}`,
      `${CHILDREN} ..3 loopt|lopen|rent|dwaalt|zwerft|speelt|spelen|staat|zit ..4 zonder ..1 ouder|ouders|begeleiding|toezicht|volwassene|iemand ..6`,
      `${CHILDREN} ..2 loopt|rent|dwaalt|zwerft|speelt ..3 alleen ..3 straat|water|kanaal|sloot|weg|rijbaan|spoor|station|snelweg`,
      `${CHILDREN} ..3 ${HARMED} wordt|worden|word`,
      `wordt|worden|word ..3 ${CHILDREN} ..4 ${HARMED}`,
      `${HARMS} ..2 zijn|haar|hun|dat|de|die|een ..1 ${CHILDREN}`,
      `zijn|haar|hun|dat|de|die|een ..1 ${CHILDREN} ..2 ${HARMS}`,
      `${CHILDREN} ..4 blauwe plekken`,
      `blauwe plekken ..5 ${CHILDREN}`,
      `${PARENTS} ..3 zit|komt|raakt ..2 aan mij`,
      `${PARENTS} ..3 zit|komt|raakt ..1 mij ..2 aan`,
      'zit|raakt|komt|zat aan mij >',
      `${PARENTS} ..1 ${HARMS} ..1 mij|ons`,
      `${PARENTS} ..2 mij|ons ..2 ${HARMS}`,
      `ik ben 8|9|10|11|12|13|14|15|16|17 ..8 ${HARMS}|${HARMED}|bang|weggelopen`,
      `hoor|horen|hoort ..4 ${CHILDREN} ..6 gillen|schreeuwen|krijsen|gilt|geslagen|krijst`,
      `${CHILDREN} ..3 gilt|krijst|schreeuwt|gillen ..4 alsof|hele|uur|pijn|hulp`,
      'loverboy|loverboys',
      `${CHILDREN} ..6 naaktfotos|naaktfoto|naaktfoto's ..4 gevraagd|gestuurd|sturen|chanteert|afgeperst`,
      `${CHILDREN} ..3 niks|niets|geen te? ..1 eten ..1 krijgt|krijgen`,
      `${CHILDREN} ..4 krijgt|krijgen ..1 niks|niets|geen|amper|nauwelijks ..2 eten`,
      `${CHILDREN} ..4 verwaarloosd|mishandeld|misbruikt`,
      'kindermishandeling ..4 melden|gaande|hiernaast|buren|hier|thuis',
      'maak ..1 zorgen|ongerust ..6 kind|kinderen|meisje|jongen ..6 geslagen|mishandeld|vies|honger|gil',
    ],
    thing: [
      'boek|boeken|pas|pasje|beurt|klas|klasje|regel|jas|tas|knuffel|knuffeltje|fiets|sleutel|sleutels|telefoon|bril|kaart|rijbewijs|paspoort|brief|formulier|inlog|wachtwoord|speelgoed|step|abonnement|account|muts|sjaal|laptop|id-kaart|bal|want|handschoen|zwemdiploma|opvang|plek|opdracht|afspraak|lijst|tekening|website|site|schoen|schoentje|rugzak|aanmelding|diploma|kat|poes|hond|hondje|konijn|wanten|broodtrommel',
    ],
  },
  frames: [
    {
      label: 'child',
      needs: ['missing', 'child'],
      within: 13,
      acrossClauses: true,
      unlessSentence: ['topic', 'thing', 'past'],
    },
    {
      label: 'child',
      needs: ['alone', 'child', 'unsafe'],
      within: 11,
      unless: ['planned'],
      unlessSentence: ['topic', 'past', 'thing'],
      negatedBy: ['not'],
      only: 'statements',
    },
    {
      label: 'child',
      needs: ['by-itself', 'small'],
      within: 20,
      acrossClauses: true,
      negatedBy: ['not'],
      unless: ['planned'],
      unlessSentence: ['topic', 'past', 'thing'],
      only: 'statements',
    },
    {
      label: 'child',
      needs: ['touched', 'child'],
      within: 18,
      acrossClauses: true,
      unless: ['bedside'],
      unlessSentence: ['topic'],
    },
    {
      label: 'child',
      needs: ['lost', 'small'],
      within: 20,
      acrossClauses: true,
      unlessSentence: ['topic', 'past', 'thing'],
    },
    { label: 'child', needs: ['forced', 'child'], within: 14, unlessSentence: ['topic', 'past'] },
    { label: 'child', needs: ['height', 'small'], within: 16, unlessSentence: ['topic', 'past', 'thing'] },
    { label: 'child', needs: ['abuse'], unlessSentence: ['topic', 'past', 'thing'] },
  ],
  quiet: HARMLESS,
});
