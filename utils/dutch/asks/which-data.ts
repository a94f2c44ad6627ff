import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { clauses, wordsOf } from './sentence-parts';

const WHICH = new Set(['welk', 'welke']);
const BETWEEN_US = new Set([
  'dat',
  'die',
  'het',
  'hij',
  'ie',
  'er',
  'u',
  'je',
  'jij',
  'uw',
  'jouw',
  'die',
  'ze',
  'ik',
  'we',
  'wij',
]);
const CHECKS = new Set(['klopt', 'kloppen']);
const FAR = 6;
const ASKS_WHAT = new Set(['wat', 'welk', 'welke']);

interface Named extends Found<unknown> {
  readonly label: { readonly kind: string };
}

/** "Welk creditcardnummer kan ik gebruiken?": a question after the data itself, between the two who talk. */
export function isWhich(words: Words, sentence: Sentence, matches: readonly Named[]): boolean {
  if (!sentence.asks) return false;
  if (!wordsOf(words, sentence).some((word) => BETWEEN_US.has(word))) return false;
  return matches.some(
    ({ label, from, to }) =>
      label.kind === 'data' &&
      // "Wat heeft die voor aandoening?"
      ((words.tokens[from - 1]?.word === 'voor' &&
        words.tokens.slice(Math.max(sentence.first, from - FAR), from).some(({ word }) => word === 'wat')) ||
        words.tokens.slice(Math.max(sentence.first, from - 2), to).some(({ word }) => WHICH.has(word))),
  );
}

/** "Wat is uw nummer, en klopt het e-mailadres nog?": the second is known, and only looked over. */
export function isChecked(words: Words, sentence: Sentence, { from }: Found<unknown>): boolean {
  const clause = clauses(words, sentence).find(([start, end]) => from >= start && from < end);
  if (!clause || (clause[0] === sentence.first && clause[1] === sentence.last)) return false;
  const here = words.tokens.slice(clause[0], clause[1]).map(({ word }) => word);
  return here.some((word) => CHECKS.has(word)) && !here.some((word) => ASKS_WHAT.has(word));
}
