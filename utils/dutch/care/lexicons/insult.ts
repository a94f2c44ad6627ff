import { defineFrames } from '../frame';
import { TOLD_PHRASES } from './discrimination';
import { HARMLESS } from './figure-of-speech';
import { INSULT_PHRASES } from './insult-phrases';
import { COLOURABLE_NOUNS, INSULTING_PREDICATES } from './insult-words';

const YOU = 'je|jij|u|jullie|ge|gij|gullie';
const ARE = 'bent|ben|zijn|is|zijt|lijkt|lijken|blijft';

/** Insults that are more than a noun: "jullie zijn dom", "rot op". */
export const INSULT = defineFrames({
  roles: {
    said: INSULT_PHRASES,
    'you-are': [
      `${YOU} ${ARE} ..4 ${INSULTING_PREDICATES.join('|')}`,
      `${ARE} ${YOU} ..4 ${INSULTING_PREDICATES.join('|')}`,
      `${YOU} ..1 te|zo|gewoon|echt|heel ..1 ${INSULTING_PREDICATES.join('|')} ${ARE}`,
      `ambtenaren|ambtenaar|medewerkers|collega's|boa's ..3 ${ARE} ..3 ${INSULTING_PREDICATES.join('|')}`,
      `vind|vinden ..1 ${YOU} ..4 ${INSULTING_PREDICATES.join('|')}`,
      `${YOU} ${ARE} ..2 een|gewoon|allemaal|echt|stelletje|zulke|zo'n ..2 ${COLOURABLE_NOUNS.filter((noun) => !['mens', 'mensen', 'gast', 'vent', 'kerel', 'wezen', 'figuur', 'ambtenaar', 'ambtenaren', 'volk', 'bende', 'tante', 'boer', 'boeren', 'robot', 'homo', 'jood'].includes(noun)).join('|')}`,
      `${ARE} ${YOU} ..2 een|stelletje|allemaal|zo'n ..2 ${COLOURABLE_NOUNS.filter((noun) => !['mens', 'mensen', 'gast', 'vent', 'kerel', 'wezen', 'figuur', 'ambtenaar', 'ambtenaren', 'volk', 'bende', 'tante', 'boer', 'boeren', 'robot', 'homo', 'jood'].includes(noun)).join('|')}`,
      'jullie ..1 dieven|oplichters|leugenaars|boeven|criminelen|racisten|fascisten|nazis|ratten|apen|varkens|zakkenvullers',
      'vieze|vuile|gore dieven|oplichters|leugenaars|boeven|criminelen',
      '< dieven|oplichters|leugenaars|boeven|criminelen|racisten|fascisten >',
      'stel|stelletje|zooitje|zootje|bende ..1 dieven|oplichters|leugenaars|boeven|criminelen|racisten|amateurs|clowns|ratten|apen|varkens|idioten|prutsers|klunzen|zakken|ambtenaren|onbenullen|kleuters|beunhazen',
    ],
    not: ['niet|geen|nooit|nie'],
    told: TOLD_PHRASES,
    friendly: ['😂|haha|hahaha|grapje', 'te gek|goed', 'gek op', 'lief'],
  },
  frames: [
    { label: 'insult', needs: ['said'], unlessSentence: ['told'] },
    { label: 'insult', needs: ['you-are'], unless: ['not', 'friendly'], unlessSentence: ['told'] },
  ],
  quiet: [
    ...HARMLESS,
    'lading|lak|verf|oogst|aardappelen|fruit|hout|appels|blad|bladeren ..2 rot ..2',
    'rotte ..2',
    'gek op|genoeg|geworden|is|idee',
    'ga|gaan ..1 dood|kapot ..1 planten|gras|bomen',
    'loop ..1 >',
    'val >',
    'hou|houd ..1 je|uw|jullie ..1 hoofd|mond koel|hond|kapje',
    'deur|poort|raam|klep dicht|toe',
    'klep ..1 van|dicht',
    'is|zijn|was|waren|ben|bent|lijkt|gaat|ging ..5 dood >',
    'is ..1 dom van|om|te|dat',
    'ziek >',
    'gehandicapt|blind|doof >',
  ],
});
