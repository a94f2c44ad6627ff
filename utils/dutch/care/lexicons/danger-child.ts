import { defineFrames } from '../frame';
import { FIGURES_OF_SPEECH } from './figure-of-speech';
import { CHILDREN, LONG_AGO } from './people';
import { TOPIC_WORDS } from './topic-words';

const HARMED =
  'geslagen|mishandeld|misbruikt|verwaarloosd|opgesloten|geschopt|vastgehouden|uitgehongerd|betast';
const HARMS =
  'slaat|slaan|mishandelt|misbruikt|verwaarloost|schopt|mishandelen|verwaarlozen|opsluit|betast|sloeg';
const PARENTS = 'vader|moeder|stiefvader|stiefmoeder|papa|mama|ouders|oom|opa|pa|ma|stiefbroer|broer';

/** A child or young person who is missing, hurt, or left alone where that is not safe. */
export const CHILD = defineFrames({
  roles: {
    child: [CHILDREN],
    topic: TOPIC_WORDS,
    past: LONG_AGO,
    not: ['niet|geen|nooit|nie'],
    missing: [
      `ben|zijn|is|raakte ..2 mijn|ons|onze|het|haar|hun ..1 ${CHILDREN} ..2 kwijt|verloren|kwijtgeraakt`,
      `mijn|onze ..1 ${CHILDREN} ..1 kwijt|verloren|kwijtgeraakt >`,
      'vermist|weggelopen|ontvoerd|spoorloos|verdwenen',
      'niet|nie ..2 thuisgekomen|teruggekomen',
      'niet|nie ..3 thuis gekomen',
      'kan|kunnen|konden ..6 nergens|niet|nie ..2 vinden',
      'nergens ..2 te|kunnen ..1 vinden',
      'al ..3 uur|uren|nacht|gisteren|dagen|vanmiddag|vanochtend ..3 weg|kwijt|zoek|vermist',
      'kwijt|kwijtgeraakt|zoek in|op|bij|tijdens het|de ..2 park|markt|winkel|centrum|kermis|strand|bos|drukte|zwembad|festival|bieb|bibliotheek|stad|plein|speeltuin',
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
      unlessSentence: ['topic', 'past', 'not', 'thing'],
      only: 'statements',
    },
    { label: 'child', needs: ['abuse'], unlessSentence: ['topic', 'past', 'thing'] },
  ],
  quiet: FIGURES_OF_SPEECH,
});
