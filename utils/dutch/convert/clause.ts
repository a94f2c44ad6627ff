import type { Words } from '../tokens';
import { DOERS, HELPS_SOMEONE, PREPOSITIONS, SUBJECTS } from './word-kinds';

const BREAKS = new Set(['en', 'maar', 'of', 'want', 'dus']);
const SUBORDINATE = new Set([
  'dat',
  'omdat',
  'als',
  'of',
  'die',
  'wat',
  'waar',
  'zodat',
  'wanneer',
  'hoe',
  'terwijl',
  'voordat',
  'nadat',
  'zodra',
  'indien',
  'want',
  'maar',
]);
const OTHER_SUBJECT = new Set([
  'ik',
  'we',
  'wij',
  'hij',
  'zij',
  'ze',
  'er',
  'jullie',
  'de',
  'het',
  'een',
  'die',
  'dit',
  'deze',
  'onze',
  'mijn',
]);

/** First token of the clause that holds `at`: after the last comma, bracket or coordinating word in its sentence. */
export function clauseStart({ text, tokens, sentences }: Words, at: number): number {
  const first = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
  for (let here = at; here > first; here--) {
    const gap = text.slice(tokens[here - 1]?.end ?? 0, tokens[here]?.start ?? 0);
    if (/[,;:()]/.test(gap)) return here;
    if (BREAKS.has(tokens[here - 1]?.word ?? '')) return here;
  }
  return first;
}

/** The verb at `verb` (in t) has a doer before it, so the `u` behind it is an object: "een collega belt u". */
export function hasOtherSubject(words: Words, verb: number): boolean {
  const start = clauseStart(words, verb);
  if (start >= verb) return false;
  const before = words.tokens.slice(start, verb).map((token) => token.word);
  const first = before[0] ?? '';
  if (PREPOSITIONS.has(first)) return false;
  if (before.some((word) => DOERS.has(word))) return true;
  const isThing =
    SUBJECTS.has(first) || ['de', 'het', 'een', 'deze', 'dit', 'dat', 'onze', 'mijn'].includes(first);
  return isThing && HELPS_SOMEONE.has(words.tokens[verb]?.word ?? '');
}

/**
 * The finite verb at the end of the clause of a subject at `subject`, if it is one of `forms` ("als u een pas heeft").
 * Returns its index, or -1 when another clause or subject comes first.
 */
export function laterVerb(
  { text, tokens, sentences }: Words,
  subject: number,
  forms: ReadonlySet<string>,
): number {
  const last = sentences[tokens[subject]?.sentence ?? 0]?.last ?? tokens.length;
  let joined = false;
  for (let at = subject + 1; at < last; at++) {
    const word = tokens[at]?.word ?? '';
    if (/[,;:()]/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))) return -1;
    if (forms.has(word)) return at;
    if (SUBORDINATE.has(word)) return -1;
    if (joined && OTHER_SUBJECT.has(word)) return -1;
    if (word === 'en' || word === 'of') joined = true;
  }
  return -1;
}
