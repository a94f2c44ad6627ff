import type { Span } from '../dutch-reading';
import { measureSentences } from '../plain/long-sentences';
import type { LanguageSlip } from './language-slip';

/** A sentence that begins with a small letter; names and words that begin so on purpose are left alone. */
const SMALL = /^\p{Ll}\p{L}*(?![\p{L}\p{N}@.:/'’-])/u;
const FEWEST_WORDS = 3;
const ENDS = /[.!?…]["'”’»)]{0,3}\s*$/;
const PLAIN_WORD = /^\p{Ll}+$/u;

/**
 * Sentences of a normal text that begin without a capital, and a last sentence of several that has no end. A line that
 * follows a greeting, an item of a list and a short remark are none.
 */
export function findSentenceMarks(text: string): LanguageSlip[] {
  const sentences = measureSentences(text);
  const small = sentences.filter(
    ({ start, words }) =>
      words >= FEWEST_WORDS && opens(text, start) && SMALL.test(text.slice(start, start + 40)),
  );
  return [...small.map(({ start }) => capital(text, start)), ...endless(text, sentences)];
}

/** At the beginning of the message, or behind the end of a sentence on the same line. */
function opens(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return start === 0 || (ENDS.test(before) && !before.includes('\n'));
}

function capital(text: string, start: number): LanguageSlip {
  const [word = ''] = SMALL.exec(text.slice(start, start + 40)) ?? [];
  return { start, end: start + word.length, by: word.charAt(0).toUpperCase() + word.slice(1) };
}

function endless(text: string, sentences: readonly (Span & { readonly words: number })[]): LanguageSlip[] {
  const last = sentences.at(-1);
  const before = sentences.at(-2);
  if (!last || !before || last.words <= FEWEST_WORDS || last.end !== text.trimEnd().length) return [];
  const sentence = text.slice(last.start, last.end);
  const sameLine = !text.slice(before.end, last.start).includes('\n');
  const word = sentence.slice(sentence.lastIndexOf(' ') + 1);
  // A name, a link, a number, an emoji or a colon ends well without a mark.
  if (!sameLine || !PLAIN_WORD.test(word) || /groet|mvg/i.test(sentence)) return [];
  return [{ start: last.end - word.length, end: last.end, by: `${word}.` }];
}
