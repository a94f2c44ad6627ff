import { hasInGap } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import { OURS } from './owner-words';

/** No clause is followed further than this, in words: one of nothing but states must not take long. */
const FAR = 40;
const APART = /[,;:()\n]|\s-\s/;
const JOINS = wordSet('en maar want dus');
const WHO = wordSet('ik hij zij ze wij we dat die');
/** What stands behind "mijn broer" and is a verb, or at least no other noun of a list. */
const VERB = /^(?:is|was|zijn|waren|heeft|had|hebben|ben|zit|kan|wil|mag|moet|\p{L}{3,}t)$/u;

/** The index of the word with which the clause begins that the word at `at` is in: behind a comma and the like, or where another subject begins. */
export function clauseStart({ text, tokens }: Words, { first }: Sentence, at: number): number {
  let from = at;
  while (from > first && at - from < FAR && !isApart(text, tokens, from) && !opensClause(tokens, from))
    from--;
  return from;
}

/** The index behind the last word of that clause. */
export function clauseEnd({ text, tokens }: Words, { last }: Sentence, at: number): number {
  let to = at + 1;
  while (to < last && to - at < FAR && !isApart(text, tokens, to) && !opensClause(tokens, to)) to++;
  return to;
}

/** "De lift is stuk en ik zit in een rolstoel": behind such a word a subject begins anew, as in "en mijn broer is doof". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (!JOINS.has(tokens[at - 1]?.word ?? '')) return false;
  const word = tokens[at]?.word ?? '';
  return WHO.has(word) || (OURS.has(word) && VERB.test(tokens[at + 2]?.word ?? ''));
}

/** Something stands between the word at `at` and the one before it. */
export function isApart(text: string, tokens: readonly Token[], at: number): boolean {
  return hasInGap(APART, text, tokens, at);
}
