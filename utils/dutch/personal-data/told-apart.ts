import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { clauseEnd, clauseStart } from './clause-of-state';
import { SPOKEN_TO } from './owner-words';

/** How a clause opens that asks itself. */
const OPENS_QUESTION = wordSet(`
  welk welke wat hoe waar wanneer waarom is kan kun mag moet word krijg heeft hebben zijn was waren kunnen mogen moeten doet gaat
  komt wordt valt telt geldt geeft
`);

/**
 * The sentence as the state at `at` stands in it: one that asks nothing, where only a later clause asks and nobody is spoken to
 * in its own. "Door de chemo verdraag ik geen luchtjes, kunnen jullie daar iets aan doen?"
 */
export function asTold(words: Words, sentence: Sentence, at: number): Sentence {
  if (!sentence.asks) return sentence;
  const end = clauseEnd(words, sentence, at);
  if (end >= sentence.last) return sentence;
  const clause = words.tokens.slice(clauseStart(words, sentence, at), end);
  const asks = OPENS_QUESTION.has(clause[0]?.word ?? '') || clause.some(({ word }) => SPOKEN_TO.has(word));
  return asks ? sentence : { ...sentence, asks: false };
}
