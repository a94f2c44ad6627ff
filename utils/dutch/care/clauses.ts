import type { Words } from '../tokens';

const BREAK = /[,;:()\n\r]| [-–] /;
const STARTS_CLAUSE = new Set(['maar', 'want']);

/**
 * Numbers the clauses of a text: element n is the clause of token n. A clause ends at a comma, a bracket or the end of
 * its sentence, and before "maar" and "want". Linear.
 */
export function numberClauses({ text, tokens }: Words): number[] {
  const numbers: number[] = [];
  let clause = 0;
  let end = 0;
  let sentence = 0;
  for (const token of tokens) {
    const begins =
      token.sentence !== sentence ||
      STARTS_CLAUSE.has(token.word) ||
      BREAK.test(text.slice(end, token.start));
    if (numbers.length > 0 && begins) clause++;
    numbers.push(clause);
    end = token.end;
    sentence = token.sentence;
  }
  return numbers;
}
