import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { wordsOf } from './sentence-parts';

const DOUBTS = wordSet(
  'geregistreerd opgeslagen genoteerd klopt kloppen past bestaat werkt fout verkeerd onvolledig onleesbaar leesbaar ontbreekt mist weinig kort goed geen vinden gevonden treffer getoond zichtbaar zie bekend binnen gebruik doet bereikbaar onbereikbaar anoniem',
);
const NO_NEED = wordSet('nodig hoef hoeft nooit stuur deel geef typ zet schrijf vul noem mag');

/** Data was named and does not do, so that it may be asked for next: "je mailadres klopt niet volgens mij". */
export function leavesOpen(words: Words, sentence: Sentence): boolean {
  const here = wordsOf(words, sentence);
  return here.some((word) => DOUBTS.has(word)) && !here.some((word) => NO_NEED.has(word));
}
