import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { clauseStart, laterVerb } from './clause';
import { type Edit, replaceWord as replace } from './edit';
import { splitInForm } from './joined';
import { roleOf } from './role-of-je';
import { beforeU } from './verb-forms';
import { PREPOSITIONS } from './word-kinds';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['jouw', 'uw'],
  ['jezelf', 'uzelf'],
  ['jouwe', 'uwe'],
  ['dankjewel', 'dankuwel'],
  ['dankje', 'danku'],
  ['alsjeblieft', 'alstublieft'],
  ['asjeblieft', 'alstublieft'],
  ['asjeblief', 'alstublieft'],
  ['alsjeblief', 'alstublieft'],
]);
const FINITE_TO_U: ReadonlyMap<string, string> = new Map([
  ['hebt', 'heeft'],
  ['heb', 'heeft'],
  ['kan', 'kunt'],
  ['wil', 'wilt'],
  ['zal', 'zult'],
  ['ben', 'bent'],
  ['moogt', 'mag'],
  ['zijt', 'bent'],
]);
const LATER = new Set(['hebt']);

/** "Wanneer het je uitkomt": what suits somebody is done by a thing. */
const THINGS = wordSet('het dat dit');
const OTHER_SUBJECTS = wordSet('ik we wij hij zij ze jullie iemand er men niemand');

const OPENS = new Set(['dan', 'dat', 'omdat', 'als', 'wie', 'die', 'zodat', 'terwijl', 'voordat', 'zodra']);

/** The edits that put the words at `places` (indices of tokens that address with je) in the u form. */
export function editsToU(words: Words, places: readonly number[]): Edit[] {
  let subject = -1;
  return places.flatMap((at) => {
    const token = words.tokens[at];
    // With ge and gij, uw is informal in sense but already has the polite form.
    if (!token || token.word === 'u' || token.word.startsWith('uw')) return [];
    const simple = SIMPLE.get(token.word);
    if (simple !== undefined) return [replace(words, at, simple)];
    const split = splitInForm(token.word, 'u');
    if (split !== undefined) return [replace(words, at, split)];
    const reading = roleOf(words, at, token);
    const edits: Edit[] = [];
    if (reading.role === 'possessive') edits.push(replace(words, at, 'uw', reading.sure));
    else if (reading.role === 'object') {
      const reflexive =
        subject !== -1 &&
        words.tokens[subject]?.sentence === token.sentence &&
        !PREPOSITIONS.has(words.tokens[at - 1]?.word ?? '') &&
        !(THINGS.has(words.tokens[at - 1]?.word ?? '') && at - 1 > subject + 1) &&
        clauseStart(words, at) <= subject &&
        !words.tokens.slice(subject + 1, at).some(({ word }) => OTHER_SUBJECTS.has(word) || OPENS.has(word));
      edits.push(replace(words, at, reflexive ? 'zich' : 'u', reading.sure));
      // Of this verb only je can be the doer, whatever stands around it.
      if (words.tokens[at - 1]?.word === 'kun') edits.push(replace(words, at - 1, 'kunt', false));
    } else {
      subject = at;
      edits.push(replace(words, at, 'u', reading.sure), ...verbs(words, at, reading.verb));
    }
    return edits;
  });
}

function verbs(words: Words, at: number, inverted: number | undefined): Edit[] {
  const { tokens } = words;
  if (inverted !== undefined) {
    const word = tokens[inverted]?.word ?? '';
    const form = beforeU(word);
    return form === word ? [] : [replace(words, inverted, form)];
  }
  const next = FINITE_TO_U.get(tokens[at + 1]?.word ?? '');
  if (next !== undefined && tokens[at + 1]?.sentence === tokens[at]?.sentence)
    return [replace(words, at + 1, next)];
  const later = laterVerb(words, at, LATER);
  return later === -1 ? [] : [replace(words, later, 'heeft')];
}
