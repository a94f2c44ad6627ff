import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { wordsOf } from './sentence-parts';

const CASES = wordSet('klacht aanvraag bezwaar melding verzoek zaak vraag bezwaarschrift dossier');

/** "De behandeling van uw klacht" is no treatment of the reader. */
export function isAboutCase(words: Words, sentence: Sentence): boolean {
  const here = wordsOf(words, sentence);
  return here.includes('behandeling') && here.some((word) => CASES.has(word));
}

const FREE_TIME = wordSet(
  'bibliotheek bieb sportclub sportschool vereniging huurdersvereniging club concert tentoonstelling koor voetbalclub rommelmarkt',
);

/** "Gaat u naar de kerk voor het concert?", "van welke bibliotheek bent u lid?" */
export function isAboutFreeTime({ tokens }: Words, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some(({ word }) => FREE_TIME.has(word));
}
