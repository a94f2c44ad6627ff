import type { Words } from '../tokens';
import type { Stretch } from './stretch';

/** A salutation behind a colon, on a line of its own or not. */
const SALUTATION = /:\s+(?:geachte|beste|l\.s\.)[^\n]*/gi;
const SIGNED =
  /(?:\n[ \t]*|[.!?] )(?:hoogachtend|met (?:vriendelijke|hartelijke) groet|groet(?:en|jes)?\b|mvg)(?:[^\n.]*\n[^\n?]{1,40}(?=\n|$)|[^\n.]*)/gi;

/** Nobody shows more of them in one message. */
const MOST = 4;

/** Letters and mails that are shown in full behind a colon: from the salutation to the signature. */
export function lettersShown({ text, tokens }: Words): Stretch[] {
  return [...text.matchAll(SALUTATION)].slice(0, MOST).flatMap(({ index, 0: line }) => {
    SIGNED.lastIndex = index + line.search(/[a-z]/i);
    const signed = SIGNED.exec(text);
    const end = signed ? signed.index + signed[0].length : endOfFirstPart(text, index, line);
    const first = tokens.findIndex(({ start }) => start >= index);
    const last = tokens.findLastIndex(({ start }) => start < end);
    return first === -1 ? [] : { first, last: last + 1 };
  });
}

/** Where what follows the salutation ends, when nobody signed: with its line, or the next one that says something. */
function endOfFirstPart(text: string, start: number, line: string): number {
  const behind = start + line.length;
  if (line.trim().length > FULL) return behind;
  const next = text.slice(behind).search(/\S/);
  const end = next === -1 ? -1 : text.indexOf('\n', behind + next);
  return end === -1 ? text.length : end;
}
/** A line of more units is more than a salutation. */
const FULL = 40;
