import { PhraseIndex } from '../phrase-index';
import type { Token } from '../tokens';
import { WordNotes } from '../word-notes';

// Ways to say hello, to hold the line or to begin, in the form of a question.
const SOCIAL: readonly string[] = [
  '< alles goed|oke|ok|wel|kits|lekker ..3 >',
  '< hoe gaat|gaan het|ie|t|zaken ..4 >',
  '< hoe is het|t ..4 met? je|u|jou|jullie|hem|ermee >',
  '< hoe is het >',
  '< hoe maakt u|je het >',
  '< ben|bent|zijn|is u|je|jij|jullie|daar|er|hier ..2 er|daar|iemand|nog|online|wakker ..2 >',
  '< hallo|hey|hoi|joehoe|iemand ..2 >',
  '< kan|kun|kunt|kunnen|zou|wil|wilt u|je|jij|jullie|iemand ..1 mij|ons|even helpen ..1 >',
  '< kan|kun|kunt|kunnen u|je|jij|jullie|iemand mij|ons ..3 helpen >',
  '< mag|kan ik ..4 iets|wat|vraag|vraagje ..2 vragen|stellen ..2 >',
  '< mag|kan ik ..2 vraag|vraagje stellen >',
  '< heb|heeft|hebben u|je|jij|jullie ..1 even|tijd|moment|momentje ..3 >',
  '< en met? u|jou|jij|jullie >',
  '< weet|snap|begrijp|hoor|zie je|u ..1 wel|dat? >',
  '< toch|he|niet|waar|hoor|of niet?|niet? >',
  '< lekker|mooi|wat een? ..2 weer|weertje ..3 >',
  '< ik|we|dat|het|die ..8 toch|he ..6 >',
  '< fijn|leuk weekend|vakantie gehad ..2 >',
];

const LONGEST = 20;
let index: PhraseIndex<true> | undefined;

/** The words of one question only keep up the conversation. */
export function isSocial(part: readonly Token[]): boolean {
  if (part.length > LONGEST) return false;
  if (!index) {
    index = new PhraseIndex<true>();
    for (const phrase of SOCIAL) index.add(phrase, true);
  }
  const tokens = part.map((token) => ({ ...token, sentence: 0 }));
  const words = {
    text: '',
    tokens,
    sentences: [{ first: 0, last: part.length, asks: true }],
    notes: new WordNotes(),
  };
  return index.find(words).some(({ from, to }) => from === 0 && to === part.length);
}
