import { gapBefore } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { verbForm, verbFormAtEnd } from './verb-forms';
import { CONJUNCTIONS, isNoun, PREPOSITIONS } from './word-kinds';

const BREAKS = new Set(['en', 'maar', 'of', 'want', 'dus']);
// A clause is not looked at beyond this many words, so that the work stays in step with the length of a text.
export const LONGEST_CLAUSE = 40;
const MARK = /[,;:()\n]| [-–] /;
const SUBORDINATE = new Set([...CONJUNCTIONS, 'want', 'maar']);
const OTHER_SUBJECT = wordSet('ik we wij hij zij ze er jullie de het een die dit deze onze mijn');

/** A comma, bracket, dash or line break stands before `tokens[at]`. */
export function isApart({ text, tokens }: Words, at: number): boolean {
  const end = tokens[at - 1]?.end ?? 0;
  const start = tokens[at]?.start ?? 0;
  return !isSpace(text, end, start) && MARK.test(text.slice(end, start));
}

/** Nothing but spaces stands between `tokens[at]` and the word before it, in the same sentence. */
export function isDirectly({ text, tokens }: Words, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return (
    before !== undefined &&
    token !== undefined &&
    before.sentence === token.sentence &&
    (isSpace(text, before.end, token.start) || text.slice(before.end, token.start).trim() === '')
  );
}

/** "Hier rond je de aanvraag af": no preposition but a verb with its particle. */
export function isRoundOff(words: Words, at: number): boolean {
  const { tokens } = words;
  return tokens[at]?.word === 'rond' && tokens[clauseEnd(words, at) - 1]?.word === 'af';
}

/** "De door u gekozen dag": an article before, and what was done behind. */
export function isBetween(words: Words, at: number): boolean {
  const { tokens } = words;
  return (
    tokens[at - 1]?.word === 'door' &&
    /^(?:de|het|een|alle|elke)$/.test(tokens[at - 2]?.word ?? '') &&
    isDirectly(words, at - 1) &&
    isDirectly(words, at + 1) &&
    /(?:[dt]e|en)$/.test(tokens[at + 1]?.word ?? '')
  );
}

/** One space is what most words have between them. */
function isSpace(text: string, start: number, end: number): boolean {
  return end === start + 1 && text.charCodeAt(start) === 32;
}

/** First token of the clause that holds `at`: after the last comma, bracket or coordinating word in its sentence. */
export function clauseStart(words: Words, at: number): number {
  const { tokens, sentences } = words;
  const first = Math.max(sentences[tokens[at]?.sentence ?? 0]?.first ?? 0, at - LONGEST_CLAUSE);
  for (let here = at; here > first; here--) {
    if (isApart(words, here)) return here;
    if (BREAKS.has(tokens[here - 1]?.word ?? '')) return here;
  }
  return first;
}

/**
 * Index after the last token of the clause that holds `at`; "en" and "of" do not end it. Before the verb of a
 * subordinate clause has come (`verb-last`), "dat" and "die" are things, and end nothing either.
 */
export function clauseEnd(
  words: Words,
  at: number,
  order: 'verb-first' | 'verb-last' = 'verb-first',
): number {
  const { tokens, sentences } = words;
  const last = Math.min(sentences[tokens[at]?.sentence ?? 0]?.last ?? tokens.length, at + LONGEST_CLAUSE);
  for (let here = at + 1; here < last; here++) {
    if (isApart(words, here)) return here;
    const { word } = tokens[here] ?? { word: '' };
    if (!SUBORDINATE.has(word) || word === 'of' || word === 'dan') continue;
    if (order === 'verb-first' || (word !== 'dat' && word !== 'die')) return here;
  }
  return last;
}

/** The clause is followed by one that says what then is so: ", dan …", ", kom …", ", betaal je …". */
export function isCondition(words: Words, at: number): boolean {
  const { tokens, text, sentences } = words;
  const end = clauseEnd(words, at);
  const last = sentences[tokens[at]?.sentence ?? 0]?.last ?? end;
  // "Krijgt u een brief die u niet snapt, dan …"
  for (let here = at + 1; here < Math.min(last, at + LONGEST_CLAUSE); here++)
    if (tokens[here]?.word === 'dan' && (isApart(words, here) || isFollowedByVerb(words, here))) return true;
  if (end >= last || !gapBefore(text, tokens, end).includes(',')) return false;
  const next = tokens[end]?.word ?? '';
  // "…, vraag dan twee offertes"
  if (tokens[end + 1]?.word === 'dan') return true;
  return verbForm(next) !== null && !isNoun(next);
}

/** "… dan is", "… dan krijgt u": what follows, though nobody put a comma before it. */
function isFollowedByVerb({ tokens }: Words, at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return (
    tokens[at + 1]?.sentence === tokens[at]?.sentence &&
    verbForm(next) !== null &&
    !isNoun(next) &&
    !PREPOSITIONS.has(next)
  );
}

/**
 * The finite verb at the end of the clause of a subject at `subject`, if it is one of `forms` ("als u een pas heeft").
 * Returns its index, or -1 when another clause or subject comes first.
 */
export function laterVerb(words: Words, subject: number, forms: ReadonlySet<string>): number {
  const { tokens, sentences } = words;
  const last = Math.min(
    sentences[tokens[subject]?.sentence ?? 0]?.last ?? tokens.length,
    subject + LONGEST_CLAUSE,
  );
  let complete = false;
  let joined = false;
  for (let at = subject + 1; at < last; at++) {
    const word = tokens[at]?.word ?? '';
    if (isApart(words, at)) return -1;
    if (forms.has(word)) return at;
    // "Als u een pas of een code heeft": what is joined before the verb has come is no other clause.
    if (word === 'en' || word === 'of') joined = complete;
    else if (SUBORDINATE.has(word) || (joined && OTHER_SUBJECT.has(word))) return -1;
    if (!isNoun(word) && !PREPOSITIONS.has(word) && verbFormAtEnd(word) && verbFormAtEnd(word) !== 'stem')
      complete = true;
  }
  return -1;
}
