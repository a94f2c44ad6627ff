import { wordSet } from './lexicons/word-list';
import { type Edge, hasWord, type Phrase, type Place } from './phrase';
import type { Sentence, Token, Words } from './tokens';

const GREETINGS: ReadonlySet<string> = wordSet(
  'hallo hoi hey hai dag beste geachte moin goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeienavond goeiedag',
);
/** Words of a salutation, the name included. */
const LONGEST_GREETING = 4;

/**
 * Tries a phrase at `tokens[at]`, inside a sentence. Returns the index after the last matching token, or -1.
 */
export function matchPhrase(phrase: Phrase, words: Words, at: number, sentence: Sentence): number {
  return matchFrom(phrase, 0, words.tokens, at, sentence);
}

function matchFrom(
  phrase: Phrase,
  from: number,
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
): number {
  const { first, last } = sentence;
  let token = at;
  for (let here = from; here < phrase.length; here++) {
    const place = phrase[here];
    if (!place) return -1;
    if (place.kind === 'words') {
      const matches = token < last && fits(place, tokens, token);
      if (!place.optional) {
        if (!matches) return -1;
        token++;
      } else if (matches) {
        const end = matchFrom(phrase, here + 1, tokens, token + 1, sentence);
        if (end !== -1) return end;
      }
    } else if (place.kind === 'gap') {
      const furthest = Math.min(last, token + place.max);
      for (let next = token; next <= furthest; next++) {
        const end = matchFrom(phrase, here + 1, tokens, next, sentence);
        if (end !== -1) return end;
      }
      return -1;
    } else if (!isAtEdge(place.kind, tokens, token, first, last)) return -1;
  }
  return token;
}

function fits(place: Place, tokens: readonly Token[], at: number): boolean {
  const lexeme = tokens[at]?.lexeme;
  if (!lexeme) return false;
  if (hasWord(place, lexeme)) return true;
  if (!place.partial) return false;
  const { starts, ends } = place;
  const { word } = lexeme;
  for (const start of starts) if (word.startsWith(start)) return true;
  for (const end of ends) if (word.length > end.length && word.endsWith(end)) return true;
  return false;
}

function isAtEdge(edge: Edge, tokens: readonly Token[], at: number, first: number, last: number): boolean {
  if (edge === '<') return at === first;
  if (edge === '>') return at === last;
  if (edge === '^') return at === 0;
  if (edge === '$') return at === tokens.length;
  return at === first || isBehindGreeting(tokens, first, at);
}

/** "Goedemiddag mevrouw Bos, …": a greeting, and a sign (not a mere space) before `at`. */
function isBehindGreeting(tokens: readonly Token[], first: number, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!before || !here || at <= first || at - first > LONGEST_GREETING) return false;
  return here.start - before.end > 1 && GREETINGS.has(tokens[first]?.word ?? '');
}
