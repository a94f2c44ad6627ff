import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { beside, type LanguageSlip, slipAt, typed } from './language-slip';
import { IN_ONE, SPELLING } from './lexicons/spelling';

let known: ReadonlyMap<string, string> | undefined;

/** Words that are often misspelt, words that belong together, and words that stand there twice. */
export function findSpelling(words: Words): LanguageSlip[] {
  known ??= new Map(SPELLING.map((entry) => split(entry)));
  const spelling = known;
  return words.tokens.flatMap(({ quoted, start, end }, at) => {
    if (quoted) return [];
    const word = typed(words, at);
    const by = spelling.get(word);
    if (by !== undefined) return slipAt(words, at, by);
    const next = words.tokens[at + 1];
    if (!next || words.text.slice(end, next.start) !== ' ') return [];
    const after = beside(words, at, 1);
    if (IN_ONE.has(`${word} ${after}`))
      return [
        { start, end: next.end, by: words.text.slice(start, end) + words.text.slice(next.start, next.end) },
      ];
    const twice = word === after && NEVER_TWICE.has(word) && beside(words, at, 2) !== word;
    return twice ? [{ start, end: next.end, by: words.text.slice(start, end) }] : [];
  });
}

/** Others may well stand twice: "dat dat", "die die", "je je", "nee nee". */
const NEVER_TWICE = wordSet(
  'de een en in van voor met op aan naar bij te is wij we ik u uw mijn om door uit als of ook niet nog wordt kan kunt moet hebben heeft heb maar want er dit',
);

function split(entry: string): readonly [string, string] {
  const [wrong = '', right = ''] = entry.split('=');
  return [wrong, right];
}
