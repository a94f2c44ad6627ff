import { prepareText } from '../prepared-text';
import type { Token } from '../tokens';

/** So long must a word be before a longer word with it inside counts ("kwijtscheldingsformulier"), or one of its family. */
const COMPOUND = 5;
const FAMILY = 8;
/** Words between those of a topic, as in "uitstel van betaling". */
const REACH = 4;

/**
 * The first token of `tokens` from `from` that names a topic of a trainer's list, in capitals or compounds or not; -1 when none does.
 * The topic's words stand in their order, close together. Quoted words count: a citizen quotes the letter they ask about.
 */
export function topicAt(tokens: readonly Token[], topic: string, from = 0): number {
  const wanted = prepareText(topic).words.tokens.map(({ word }) => word);
  const [head, ...rest] = wanted;
  if (head === undefined) return -1;
  return tokens.findIndex((token, at) => {
    if (at < from || !isWord(token.word, head)) return false;
    let place = at;
    return rest.every((word) => {
      const next = tokens.slice(place + 1, place + 1 + REACH).findIndex((each) => isWord(each.word, word));
      place += next + 1;
      return next !== -1;
    });
  });
}

/** Whether a text names a topic. */
export function namesTopic(text: string, topic: string): boolean {
  return topicAt(prepareText(text).words.tokens, topic) !== -1;
}

/** "Kwijtschelden" is of the family of "kwijtschelding": a long beginning in common, and not much else. */
function isWord(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (wanted.length >= COMPOUND && (word.startsWith(wanted) || word.endsWith(wanted))) return true;
  if (Math.min(word.length, wanted.length) < FAMILY) return false;
  const common = wanted.length - 4;
  return (
    common >= FAMILY - 2 &&
    word.slice(0, common) === wanted.slice(0, common) &&
    word.length <= wanted.length + 3
  );
}
