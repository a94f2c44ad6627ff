import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { addedTo } from './listed-data';
import { isAboutData } from './mention';
import type { DataFound } from './named-data';
import { wordsOf } from './sentence-parts';

const LITTLE = wordSet(
  'zo ja alvast eerst oke ok prima goed bedankt dank en uw je jouw nog ook of wat de het een naam namen voornaam achternaam woonplaats plaats alstublieft alsjeblieft aub svp met plus van graag dan voor is en/of initialen voorletters compleet volledige even mag ik precies exacte huidige mobiele partner',
);
const NOT_THEIRS = wordSet('mijn jullie waarom');
/** The most words of such a sentence. */
export const LONGEST_BARE = 8;

/** "BSN?", "En uw geboortedatum?": hardly more than the name of the data and a question mark, or than a list of it. */
export function isBareQuestion(
  words: Words,
  sentence: Sentence,
  named: number,
  data: readonly DataFound[],
): boolean {
  const { asks } = sentence;
  const here = wordsOf(words, sentence);
  // "Straat, huisnummer, plaats."
  const items = asks ? named + 1 : new Set(data.map(({ from }) => from)).size + addedTo(words, data).length;
  if (named === 0 || (!asks && items < 2) || here.length > LONGEST_BARE) return false;
  if (here.some((word) => isAboutData(word) || NOT_THEIRS.has(word))) return false;
  const others = here.filter((word) => !LITTLE.has(word));
  return others.length <= items && others.every((word) => word.length > 1);
}
