import { foldWord } from './fold-word';
import { quotations } from './quotations';
import { addWord, emptyMask, type WordMask } from './word-mask';

/** A word, folded, with its place in the normal text (UTF-16) and the sentence it belongs to. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Stands between quotation marks: not the writer's own words. */
  readonly quoted: boolean;
}

/** A sentence as a range of tokens; `last` is exclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly asks: boolean;
  /** Which words are in it. */
  readonly mask: WordMask;
}

/** The words and sentences of a text. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

// A hyphen or apostrophe inside a word belongs to it: U-pas, sms'je, foto's.
const WORD = /['‘’]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const SENTENCE_END = /[.!?…]["'”’»)]{0,3}\s|[\n\r]|[?!]|[.…] {0,3}\p{Extended_Pictographic}/u;
const ABBREVIATIONS = new Set(
  'dhr mevr mw mvr nr nrs tel geb bijv bv evt ca incl excl st str gr mr dr drs ing prof jl jr sr vs blz p art resp ivm mbt tav tnv min max vr vriendl ong plm pag tst'.split(
    ' ',
  ),
);
const LEADING_QUOTE = /^['‘’](?![tkns](?:$|[^\p{L}]))/u;

/** Splits a normal text into words and sentences. Linear in its length. */
export function splitWords(text: string): Words {
  const quoted = quotations(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let end = 0;
  let quote = 0;
  let mask: WordMask = emptyMask();

  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const raw = match[0];
    const lead = isQuoteMark(raw.charCodeAt(0)) && LEADING_QUOTE.test(raw) ? 1 : 0;
    const start = match.index + lead;
    // One space is what most words have between them, and ends nothing.
    if (tokens.length > first && !(start === end + 1 && text.charCodeAt(end) === SPACE)) {
      const gap = text.slice(end, start);
      if (endsSentence(gap, tokens.at(-1)?.word ?? '')) {
        sentences.push({ first, last: tokens.length, asks: gap.includes('?'), mask });
        first = tokens.length;
        mask = emptyMask();
      }
    }
    end = match.index + raw.length;
    while ((quoted[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote++;
    const inQuote = (quoted[quote]?.start ?? Number.POSITIVE_INFINITY) < start;
    const word = foldWord(lead ? raw.slice(1) : raw);
    addWord(mask, word);
    tokens.push({ word, start, end, sentence: sentences.length, quoted: inQuote });
  }
  if (tokens.length > first)
    sentences.push({ first, last: tokens.length, asks: text.slice(end).includes('?'), mask });
  return { text, tokens, sentences };
}

const SPACE = 32;

function isQuoteMark(code: number): boolean {
  return code === 39 || code === 0x2018 || code === 0x2019;
}

function endsSentence(gap: string, before: string): boolean {
  if (!SENTENCE_END.test(gap)) return false;
  const dotOnly = gap.startsWith('.') && gap.indexOf('\n') === -1 && gap.indexOf('?') === -1;
  return !(dotOnly && ABBREVIATIONS.has(before));
}
