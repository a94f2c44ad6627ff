import { extendLexicon } from '../dutch/extend-lexicon';
import type { LexiconLists } from './engine';

/** What is wrong with lists of phrases beside those of the dialogue acts, a Dutch sentence each; none when all is well. */
export function lexiconProblems(lists: LexiconLists): readonly string[] {
  const extended = extendLexicon(lists);
  return extended.ok ? [] : extended.problems;
}
