import { wordFact } from './lexeme';
import type { Words } from './tokens';

/**
 * Tells whether a text has a folded word with something of a pattern in it: a quick look before a pattern that is slow on
 * every text it has no business with. The pattern is tried once on every word, not on every text.
 */
export function anyWord(pattern: RegExp): (words: Words) => boolean {
  const holds = wordFact((word) => Number(pattern.test(word)));
  return ({ tokens }) => {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token && holds(token.lexeme) === 1) return true;
    }
    return false;
  };
}
