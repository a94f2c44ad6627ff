import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { clauses } from './sentence-parts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WISHES = set('graag even nog svp aub liefst alsjeblieft alstublieft alvast eerst gaarne please');
// What may stand around the name of data that is wished for, without a verb.
const AROUND = set(
  'uw je jouw en ook dan het de een ok oke prima top alleen volledige hele complete juiste voor mij ons hier nu maar nog van graag als laatste tot slot verder zeker zekerheid controle ter huidige met naam huisnummer',
);
const LONGEST = 9;

/** "Uw mailadres nog even, dan is het rond": a part of a sentence with no verb, only the name of data and a wish. */
export function isBareWish(words: Words, sentence: Sentence, matches: readonly Found<unknown>[]): boolean {
  return clauses(words, sentence).some(([start, end]) => {
    if (end - start > LONGEST) return false;
    const named = matches.filter(({ from, to }) => from >= start && to <= end);
    if (named.length === 0) return false;
    const isNamed = (at: number) => named.some(({ from, to }) => at >= from && at < to);
    const clause = words.tokens.slice(start, end);
    return (
      clause.some(({ word }) => WISHES.has(word)) &&
      clause.every(
        ({ word, quoted }, at) => !quoted && (isNamed(start + at) || WISHES.has(word) || AROUND.has(word)),
      )
    );
  });
}
