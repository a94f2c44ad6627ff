import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { NEGATIONS, OTHERS, PEOPLE, POSSESSIVES, STATES, TOPIC_LINKS, TOPICS } from './owner-words';

const THAT = wordSet('dat omdat of toen doordat aangezien nu zodra sinds');
const MOST = 14;

/** "… dat u van maart tot en met juni in hechtenis zat": the verb stands behind, whoever it is of in front. */
export function isSubordinate({ tokens }: Words, { first, last }: Sentence, at: number): boolean {
  const behind = tokens.slice(at + 1, Math.min(last, at + 4));
  if (!behind.some(({ word }) => STATES.has(word))) return false;
  for (let from = at - 1; from >= Math.max(first, at - MOST); from--) {
    const word = tokens[from]?.word ?? '';
    if (TOPICS.has(word) || TOPIC_LINKS.has(word) || NEGATIONS.has(word) || OTHERS.has(word)) return false;
    if (!THAT.has(word)) continue;
    const who = tokens[from + 1]?.word ?? '';
    return (
      from + 1 < at && (PEOPLE.has(who) || (POSSESSIVES.has(who) && PEOPLE.has(tokens[from + 2]?.word ?? '')))
    );
  }
  return false;
}
