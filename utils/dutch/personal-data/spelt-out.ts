import type { Span } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import { FIGURES, NUMBER_WORD } from './number-words';
import { spansOf } from './surroundings';

const NAME = /(?:code|pin|puk|cvc|cvv|combinatie)(?=[ :=,])/gi;
// What separates words here, and a word: looked for one behind the other.
const NEXT = /([ ,:=-]{1,3})([\p{L}\p{N}]+)/uy;
const NUMBER = new RegExp(`^(?:nul|${NUMBER_WORD}|${FIGURES}|\\d{1,2})$`, 'iu');
const TIMES = wordSet('keer maal x');
const BETWEEN = wordSet('en dan nog een dubbel de het cijfer');
const TELLS = wordSet('is was');
const MEASURED = wordSet('cijfers keer maal pogingen tekens minuten uur dagen euro x');
/** Words between the name and its value, and in a value. */
const LEAD = 5;
const MOST = 30;
const FEWEST = 3;

interface Said extends Span {
  readonly word: string;
  /** What stands in front of it. */
  readonly gap: string;
}

/** Codes that are said rather than written, behind their name: "de pin is vier keer een negen". UTF-16 offsets. */
export function findSpeltOut(text: string): Span[] {
  return spansOf(text, NAME, 20).flatMap(({ end }) => {
    const words = wordsFrom(text, end);
    for (let at = 0; at <= Math.min(LEAD, words.length - 1); at++) {
      const last = endOfValue(words, at);
      const [first, stop] = [words[at], words[last]];
      // "Verstuurd op 12-3-2024": a day, and behind it nothing is a code.
      if (first && stop)
        return A_DAY.test(text.slice(first.start)) ? [] : [{ start: first.start, end: stop.end }];
    }
    return [];
  });
}

const A_DAY = /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}(?![\d-])/;

function wordsFrom(text: string, from: number): readonly Said[] {
  const words: Said[] = [];
  NEXT.lastIndex = from;
  for (let match = NEXT.exec(text); match && words.length < MOST; match = NEXT.exec(text)) {
    const [all, gap = '', word = ''] = match;
    const end = match.index + all.length;
    words.push({ word: word.toLowerCase(), gap, start: end - word.length, end });
  }
  return words;
}

/** The index of the last word of a value that begins with the word at `at`; -1 when none does. */
function endOfValue(words: readonly Said[], at: number): number {
  const from = words[at]?.word === 'dubbel' ? at + 1 : at;
  if (!isNumber(words[from])) return -1;
  const times = TIMES.has(words[from + 1]?.word ?? '');
  let last = from;
  let count = 1;
  for (let next = from + (times ? 2 : 1); next < words.length; next++) {
    const said = words[next];
    // "Een" is a figure too, but not in "vier keer een negen", nor in "drie keer een verkeerde".
    if (isNumber(said) && !(said?.word === 'een' && (times || isNumber(words[next + 1])))) {
      last = next;
      count++;
    } else if (!BETWEEN.has(said?.word ?? '') && !(times && TIMES.has(said?.word ?? ''))) break;
  }
  const told = words[at]?.gap.startsWith(':') || words.slice(0, at).some(({ word }) => TELLS.has(word));
  const enough = times || told ? 2 : FEWEST;
  return count >= enough && !MEASURED.has(words[last + 1]?.word ?? '') ? last : -1;
}

function isNumber(said: Said | undefined): boolean {
  return said !== undefined && NUMBER.test(said.word) && !said.gap.includes('=');
}
