import type { Span } from '../dutch-reading';
import { findLinks, within } from './links';

// Three dots are an ellipsis; more are not.
const REPEATED = /[!?](?: ?[!?])+|\.{4,}|,{2,}/g;

/** Marks that are written more than once in a normal text ("!!", "?!", "....."), outside links. */
export function findRepeatedPunctuation(text: string): Span[] {
  const inLink = within(
    findLinks(text).filter(({ start }) => /^\w+:|^www/i.test(text.slice(start, start + 12))),
  );
  const found: Span[] = [];
  for (const match of text.matchAll(REPEATED)) {
    if (!inLink(match.index)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
