import { type Lexeme, lexemeOfTyped } from './lexeme';
import { wordSet } from './lexicons/word-list';
import { quotations } from './quotations';
import { endOfWord } from './word-ends';
import { WordNotes } from './word-notes';

/** A word, folded, with its place in the normal text (UTF-16) and the sentence it belongs to. */
export interface Token {
  readonly lexeme: Lexeme;
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
}

/** The words and sentences of a text. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly notes: WordNotes;
}

const SENTENCE_END = /[.!?…]["'”’»)]{0,3}\s|[\n\r]|[?!]|[.…] {0,3}\p{Extended_Pictographic}/u;
// One of the signs that the pattern above needs.
const QUOTE_END = /^[.!?…]+["'”’»]+ $/;
const MAY_END = /[.!?…\n\r]/;
const ABBREVIATIONS = wordSet(
  'bankrek rek geb dhr mevr mw mvr nr nrs tel geb bijv bv evt ca incl excl st str gr mr dr ir drs ing prof jl jr sr vs blz p art resp ivm mbt tav tnv min max vr vriendl ong plm pag tst',
);
const LAST = wordSet('min jl enz etc');
const LEADING_QUOTE = /^['‘’](?![tkns](?:$|[^\p{L}]))/u;

/** Splits a normal text into words and sentences. Linear in its length. */
export function splitWords(text: string): Words {
  const quoted = quotations(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let end = 0;
  let quote = 0;

  for (let at = 0; at < text.length; at = Math.max(end, at + 1)) {
    // A quotation mark directly before a word is looked at together with it: 't, 's.
    const mark = isQuoteMark(text.charCodeAt(at)) ? 1 : 0;
    const stop = endOfWord(text, at + mark);
    if (stop === at + mark) continue;
    const raw = text.slice(at, stop);
    const lead = mark === 1 && LEADING_QUOTE.test(raw) ? 1 : 0;
    const start = at + lead;
    // One space is what most words have between them, and ends nothing.
    if (tokens.length > first && !(start === end + 1 && text.charCodeAt(end) === SPACE)) {
      const gap = text.slice(end, start);
      if (MAY_END.test(gap) && endsSentence(gap, tokens.at(-1)?.word ?? '', text.charAt(start))) {
        sentences.push({ first, last: tokens.length, asks: gap.includes('?') });
        first = tokens.length;
      }
    }
    end = stop;
    while ((quoted[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote++;
    const inQuote = (quoted[quote]?.start ?? Number.POSITIVE_INFINITY) < start;
    const lexeme = lexemeOfTyped(lead ? raw.slice(1) : raw);
    tokens.push({ lexeme, word: lexeme.word, start, end, sentence: sentences.length, quoted: inQuote });
  }
  if (tokens.length > first)
    sentences.push({ first, last: tokens.length, asks: text.slice(end).includes('?') });
  return { text, tokens, sentences, notes: new WordNotes() };
}

const SPACE = 32;

function isQuoteMark(code: number): boolean {
  return code === 39 || code === 0x2018 || code === 0x2019;
}

function endsSentence(gap: string, before: string, next: string): boolean {
  // "Opgehaald.Mag ik …": without a space only before a capital.
  if (gap === '.') return before.length > 3 && next !== next.toLowerCase() && !before.includes('.');
  if (!SENTENCE_END.test(gap)) return false;
  // 'Bij de vraag "Heeft u een partner?" vult u nee in': what is quoted ends, and not the sentence.
  if (QUOTE_END.test(gap) && next !== next.toUpperCase()) return false;
  // "Stuur het a.u.b. niet"
  if (before.length === 1 && gap === '. ' && next !== next.toUpperCase()) return false;
  const dotOnly = gap.startsWith('.') && gap.indexOf('\n') === -1 && gap.indexOf('?') === -1;
  // "In 10 min. Met de auto …": what ends a sentence as often.
  if (LAST.has(before) && next !== next.toLowerCase()) return true;
  return !(dotOnly && (ABBREVIATIONS.has(before) || (before.length > 4 && before.endsWith('nr'))));
}
