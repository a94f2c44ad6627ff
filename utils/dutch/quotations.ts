import type { Span } from './dutch-reading';

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'",
};
const OPENER = /["“„«‘']/g;
const LETTER = /[\p{L}\p{N}]/u;
const MAX_QUOTATION = 300;

/** The parts of a text that stand between quotation marks: a title, a button, someone else's words. */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  // By kind of mark how far was looked for one that closes it, in vain: what stands before that closes no later one either.
  const vain: Record<string, number> = {};
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    const start = match.index;
    if (isLetter(text, start - 1)) continue;
    const end = findClosing(text, start, vain);
    if (end === -1) continue;
    found.push({ start, end: end + 1 });
    OPENER.lastIndex = end + 1;
  }
  return found;
}

function findClosing(text: string, start: number, vain: Record<string, number>): number {
  const opener = text.charAt(start);
  const closer = CLOSING[opener] ?? opener;
  const limit = Math.min(text.length, start + MAX_QUOTATION);
  let at = Math.max(start + 1, vain[opener] ?? 0);
  for (; at < limit; at++) {
    const here = text.charAt(at);
    if (here === '\n') break;
    const closes = here === closer || (opener === '„' && here === '“') || (opener === '“' && here === '"');
    // An apostrophe inside a word ("foto's") does not close anything.
    if (closes && at > start + 1 && !isLetter(text, at + 1)) return at;
  }
  vain[opener] = at;
  return -1;
}

/** A letter or digit stands at `at`. The plain ones are told without a pattern. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return code >= 128 && LETTER.test(text.charAt(at));
}
