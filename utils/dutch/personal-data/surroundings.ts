import type { Span } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import type { Signs } from './signs';

/** How far a label may stand from the value it names, in UTF-16 units. */
const REACH = 60;
const BREAK = /[.!?;]\s|[\n\r]/g;

// What people write around a bare answer.
const SMALL = wordSet(
  'ok oke ja dat is het dit mijn de hier hoi hallo sorry dan natuurlijk zeker hij alstublieft alsjeblieft bedankt en nummer jazeker klopt graag gedaan yes ik',
);

/** The text before `at` in the same sentence, in lower case; at most `reach` units. */
export function before(text: string, at: number, reach = REACH): string {
  const part = text.slice(Math.max(0, at - reach), at);
  let cut = 0;
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(part); match; match = BREAK.exec(part)) {
    // "geb. 05-10-2003" and "nr. 12": an abbreviation does not end the sentence.
    if (
      !/(?:^|[^\p{L}])(?:bijv|bv|pasp|rijbew|geb|d\.?o\.?b|g\.?b|nr|nl|tel|kent|mob|rek|str|gebdat|dat|huisnr|no|doc|datum|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|jl|dhr|mevr|mw|fam|pr|burg|prof|ds|mgr|past)$|\p{L}nr$/iu.test(
        part.slice(0, match.index),
      )
    ) {
      cut = match.index + match[0].length;
    }
  }
  return part.slice(cut).toLowerCase();
}

/** The text after `at` in the same sentence, in lower case; at most `reach` units. */
export function after(text: string, at: number, reach = REACH): string {
  const part = text.slice(at, at + reach);
  const end = part.search(/[.!?;](?:\s|$)|[\n\r]/);
  return (end === -1 ? part : part.slice(0, end)).toLowerCase();
}

/** The sentence around a span, in lower case, without the span itself. */
export function around(text: string, { start, end }: Span, reach = 160): string {
  return `${before(text, start, reach)} · ${after(text, end, reach)}`;
}

/** Whether the text is hardly more than this value: an answer to a question that was asked elsewhere. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  if (text.length > end - start + 60) return false;
  const rest = (text.slice(0, start) + text.slice(end)).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.length <= 4 && rest.every((word) => SMALL.has(word));
}

/** Every match of a global pattern as a span, at most `limit` of them. */
export function spansOf(
  text: string,
  pattern: RegExp,
  limit = 500,
  from = 0,
): (Span & { readonly match: RegExpExecArray })[] {
  const found: (Span & { readonly match: RegExpExecArray })[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && found.length < limit; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else found.push({ start: match.index, end: match.index + match[0].length, match });
  }
  return found;
}

/** Every match of a global pattern that cannot do without a digit near its beginning. */
export function spansByDigits(
  text: string,
  pattern: RegExp,
  { from, until }: Signs,
): (Span & { readonly match: RegExpExecArray })[] {
  return spansOf(until < text.length ? text.slice(0, until) : text, pattern, 500, from);
}
