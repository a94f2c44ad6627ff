import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { findTerms } from './find-terms';
import type { FoundTerm } from './term';

const SUBORDINATE = wordSet(
  'of dat als indien zodra omdat wanneer hoe waar waarom welke wie terwijl totdat nadat voordat om die',
);
const COORDINATE = new Set(['en', 'maar', 'want', 'dus', 'dan']);

/** A part of a sentence with at most one thing said in it, as far as commas and conjunctions tell. */
export interface Clause {
  readonly sentence: number;
  /** Its first word, folded. */
  readonly opener: string;
  readonly subordinate: boolean;
  readonly terms: FoundTerm[];
  /** How many of its words are no part of a term. */
  otherWords: number;
}

/** The clauses of a text with the terms in them, and per token which clause it is in. A term is never divided. Linear. */
export function divideInClauses(words: Words): { clauses: readonly Clause[]; clauseOf: readonly number[] } {
  const terms = findTerms(words);
  const clauses: Clause[] = [];
  const clauseOf: number[] = [];
  let next = 0;
  words.tokens.forEach(({ word, sentence }, at) => {
    const term = terms[next];
    const inside = term !== undefined && term.from < at && at < term.to;
    if (clauses.length === 0 || (!inside && opensClause(words, at, terms[next - 1], term))) {
      clauses.push({ sentence, opener: word, subordinate: SUBORDINATE.has(word), terms: [], otherWords: 0 });
    }
    const clause = clauses.at(-1);
    if (!clause) return;
    if (term?.from === at) clause.terms.push(term);
    if (!inside && term?.from !== at) clause.otherWords++;
    if (term && at === term.to - 1) next++;
    clauseOf.push(clauses.length - 1);
  });
  return { clauses, clauseOf };
}

function opensClause(
  { tokens, text }: Words,
  at: number,
  before: FoundTerm | undefined,
  term: FoundTerm | undefined,
): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (!previous || !token) return true;
  if (previous.sentence !== token.sentence || /[,;:()]/.test(text.slice(previous.end, token.start)))
    return true;
  if (!SUBORDINATE.has(token.word) && !COORDINATE.has(token.word)) return false;
  // "maandag of dinsdag" and "om 15.00 uur" stay whole.
  const leadsToTerm = term?.from === at + 1;
  return !(leadsToTerm && (token.word === 'om' || before?.to === at));
}
