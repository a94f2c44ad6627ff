import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { WordNotes } from '../word-notes';

const BREAK = /[,;:()\n\r]| [-–] /;
const SPACE = 32;
const CONJUNCTIONS = new Set(['maar', 'want']);
// "Maar" is a conjunction before these; elsewhere it colours the sentence ("was ik maar thuis").
const STARTS_CLAUSE = wordSet(
  'ik je jij u hij zij ze het we wij jullie er dat dit de een mijn uw die deze nu toch als dan waar hoe ook dus helaas daar niemand iemand geen',
);

/**
 * Numbers the clauses of a text: element n is the clause of token n. A clause ends at a comma, a bracket or the end of
 * its sentence, and before "maar" and "want" as conjunctions. Linear.
 */
export function numberClauses(words: Words): readonly number[] {
  if (words.notes.clauses) return words.notes.clauses;
  const { text, tokens } = words;
  const numbers: number[] = [];
  let clause = 0;
  let end = 0;
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const begins =
      token.sentence !== sentence ||
      (CONJUNCTIONS.has(token.word) && STARTS_CLAUSE.has(tokens[at + 1]?.word ?? '')) ||
      // One space is what most words have between them.
      (!(token.start === end + 1 && text.charCodeAt(end) === SPACE) &&
        BREAK.test(text.slice(end, token.start)));
    if (numbers.length > 0 && begins) clause++;
    numbers.push(clause);
    end = token.end;
    sentence = token.sentence;
  }
  words.notes.clauses = numbers;
  return numbers;
}

/**
 * The same words with every clause as a sentence of its own, so that `<` and `>` stand at the ends of a clause. The tokens
 * are the same too: each keeps the number of the sentence it stands in.
 */
export function splitClauses(words: Words): Words {
  const { text, tokens } = words;
  const numbers = numberClauses(words);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && numbers[at] === numbers[first]) continue;
    const asks = words.sentences[tokens[first]?.sentence ?? 0]?.asks ?? false;
    sentences.push({ first, last: at, asks });
    first = at;
  }
  const notes = new WordNotes();
  notes.clauses = numbers;
  return { text, tokens, sentences, notes };
}
