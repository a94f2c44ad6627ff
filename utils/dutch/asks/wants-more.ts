import { WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { wordsOf } from './sentence-parts';

const TELLS = wordSet('vertel vertelt vertellen zeggen toelichten uitleggen kwijt');
const ABOUT = wordSet('over van bij');
const MORE = wordSet('iets meer wat kort');

/** "Kunt u daar iets meer over vertellen?", "wat is er aan de hand?": what was named is what is to be told of. */
export function wantsMore(words: Words, sentence: Sentence): boolean {
  const here = wordsOf(words, sentence);
  if (here[0] === 'wat' && here.at(-1) === 'hand' && here.includes('er')) return true;
  return (
    (here.includes('daar') || here.includes('hier')) &&
    here.some((word) => ABOUT.has(word)) &&
    here.some((word) => MORE.has(word)) &&
    here.some((word) => TELLS.has(word)) &&
    !here.some((word) => WRITER.has(word))
  );
}
