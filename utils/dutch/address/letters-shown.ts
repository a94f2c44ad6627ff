import type { Words } from '../tokens';
import type { Stretch } from './words-of-others';

/** A salutation that opens a line, and not the message. */
const SALUTATION = /\n[ \t]*(?:geachte|beste|l\.s\.)[^\n]*/gi;
const SIGNED =
  /\n[ \t]*(?:hoogachtend|met (?:vriendelijke|hartelijke) groet|groet(?:en|jes)?\b|mvg)[^\n]*(?:\n[^\n?]{1,40}(?=\n|$))?/gi;

/** Letters and mails that are shown in full behind a line that ends in a colon: from the salutation to the signature. */
export function lettersShown({ text, tokens }: Words): Stretch[] {
  if (!text.includes('\n')) return [];
  return [...text.matchAll(SALUTATION)].flatMap(({ index, 0: line }) => {
    if (!/:\s*$/.test(text.slice(0, index))) return [];
    SIGNED.lastIndex = index + line.length;
    const signed = SIGNED.exec(text);
    const end = signed ? signed.index + signed[0].length : endOfFirstPart(text, index + 1, line.length);
    const first = tokens.findIndex(({ start }) => start >= index);
    const last = tokens.findLastIndex(({ start }) => start < end);
    return first === -1 ? [] : { first, last: last + 1 };
  });
}

/** Where what follows the salutation ends, when nobody signed: with its line, or the next one that says something. */
function endOfFirstPart(text: string, start: number, length: number): number {
  const full = length > FULL;
  const from = full ? start : Math.max(0, text.slice(start + length).search(/\S/)) + start + length;
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
/** A line of more units is more than a salutation. */
const FULL = 40;
