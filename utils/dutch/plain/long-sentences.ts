import { wordSet } from '../lexicons/word-list';
import type { SentenceLength } from './plain-reading';

const LINE = /[^\n\r]+/g;
const BULLET = /^\s*(?:[-–*•·▪>]+|\p{Extended_Pictographic}|\d{1,2}[.)]|\p{L}\))(?=\s)/u;
const SPACES = /\s/;
const COUNTS = /[\p{L}\p{N}]/u;
const CLOSES = /[.!?…]["'”’»)\]]*$/;
// d.w.z., a.u.b., J. and the like: letters, each with its own full stop.
const DOTTED = /^["'“‘(]*\p{L}\.(?:\p{L}{1,3}\.)*$/u;
const NUMBER = /^\d{1,4}\.$/;
const ABBREVIATIONS = wordSet(
  'art artt nr nrs tel bijv bv evt ca incl excl dhr mevr mw mr dr drs ing ir prof st str blz pag vb geb gem jl ds resp min max mld mln afd dept adv e.d etc enz ma di wo do vr za zo jan feb mrt apr aug sept okt nov dec vgl zgn fig par hst lid',
);
// These also stand at the end of a sentence; only what follows tells.
const MAY_END = new Set(['etc', 'enz', 'e.d', 'min', 'max', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'lid']);
const STARTS_SENTENCE = /^["'“‘(]*\p{Lu}|^\p{Extended_Pictographic}/u;
const LOWER = /^["'“‘(]*[\p{Ll}\d]/u;
const MAX_CHUNK = 100;

/**
 * The sentences of a normal text with their number of words, in reading order. A bullet is a sentence of its own; a link
 * is one word; a full stop in an abbreviation, a time or an amount ends nothing. Linear.
 */
export function measureSentences(text: string): SentenceLength[] {
  const sentences: SentenceLength[] = [];
  for (const line of text.matchAll(LINE)) {
    const bullet = BULLET.exec(line[0]);
    const offset = line.index + (bullet?.[0].length ?? 0);
    measureLine(line[0].slice(bullet?.[0].length ?? 0), offset, sentences);
  }
  return sentences;
}

function measureLine(line: string, offset: number, sentences: SentenceLength[]): void {
  let start = -1;
  let words = 0;
  let at = pastSpaces(line, 0);
  let end = pastChunk(line, at);
  while (at < line.length) {
    const chunk = line.slice(at, end);
    if (start === -1) start = at;
    if (counts(chunk)) words++;
    const nextAt = pastSpaces(line, end);
    const nextEnd = pastChunk(line, nextAt);
    const goesOn =
      nextAt < line.length && !(mayClose(chunk) && endsSentence(chunk, line.slice(nextAt, nextEnd)));
    if (!goesOn) {
      if (words > 0) sentences.push({ start: offset + start, end: offset + end, words });
      start = -1;
      words = 0;
    }
    at = nextAt;
    end = nextEnd;
  }
}

function pastSpaces(line: string, from: number): number {
  let at = from;
  while (at < line.length && isSpace(line.charCodeAt(at))) at++;
  return at;
}

function pastChunk(line: string, from: number): number {
  let at = from;
  while (at < line.length && !isSpace(line.charCodeAt(at))) at++;
  return at;
}

/** What `\s` stands for, written out because it is asked of every letter. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  return code >= 160 && SPACES.test(String.fromCharCode(code));
}

/** There is a letter or digit in it; the plain ones are told without a pattern. */
function counts(chunk: string): boolean {
  const code = chunk.charCodeAt(0) | 32;
  return (code > 96 && code < 123) || COUNTS.test(chunk);
}

/** Does not end in a plain letter, as most words do. */
function mayClose(chunk: string): boolean {
  const code = chunk.charCodeAt(chunk.length - 1);
  return !(code > 96 && code < 123);
}

function endsSentence(chunk: string, next: string): boolean {
  if (chunk.length > MAX_CHUNK || !CLOSES.test(chunk)) return false;
  if (!chunk.includes('.')) return true;
  const word = chunk
    .replace(/^["'“‘(]+/, '')
    .replace(/[."'”’»)\]]{1,20}$/, '')
    .toLowerCase();
  if (MAY_END.has(word)) return STARTS_SENTENCE.test(next);
  if (ABBREVIATIONS.has(word)) return false;
  if (DOTTED.test(chunk)) return word.includes('.') && STARTS_SENTENCE.test(next);
  if (NUMBER.test(chunk)) return !LOWER.test(next);
  return true;
}
