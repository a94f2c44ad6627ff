import type { Words } from './tokens';

const NEGATIONS = new Set(['niet', 'geen', 'nooit', 'zonder', 'nergens', 'nimmer', 'niemand', 'noch']);
const WINDOW = 3;

/** One of the three words before `tokens[at]`, in the same sentence, negates it. */
export function isNegated({ tokens, sentences }: Words, at: number): boolean {
  const token = tokens[at];
  const first = token ? (sentences[token.sentence]?.first ?? at) : at;
  for (let before = Math.max(first, at - WINDOW); before < at; before++) {
    if (NEGATIONS.has(tokens[before]?.word ?? '')) return true;
  }
  return false;
}
