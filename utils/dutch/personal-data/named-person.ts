import { wordSet } from '../lexicons/word-list';
import type { Token, Words } from '../tokens';

const NOT_A_NAME = wordSet(
  'iedereen niemand wie wat dit dat die men iemand hier waar daar nu ook dus de het een er welke deze eentje',
);
const NAMED_DOES = /^(?:heeft|is|krijgt|gebruikt|slikt|draagt|lijdt)$/;

/**
 * The place of the name in "Milan heeft een notenallergie", -1 where nobody is named; something in brackets or between commas
 * may follow it. Without such a thing only who has is believed: the first word of a sentence may be anything.
 */
export function nameBefore({ text, tokens }: Words, at: number): number {
  let verb = at - 1;
  while (verb > at - 4 && !NAMED_DOES.test(tokens[verb]?.word ?? '')) verb--;
  const does = tokens[verb];
  if (!does || verb === at - 4 || does.sentence !== tokens[at]?.sentence) return -1;
  let name = verb - 1;
  const before = text.slice(0, does.start).trimEnd();
  const close = before.at(-1) ?? '';
  const open =
    close === ')' ? before.lastIndexOf('(') : close === ',' ? before.lastIndexOf(',', before.length - 2) : -1;
  if (open !== -1) while (name >= 0 && (tokens[name]?.start ?? 0) > open) name--;
  if (open === -1 && does.word !== 'heeft') return -1;
  const token = tokens[name];
  if (!token || token.sentence !== does.sentence || NOT_A_NAME.has(token.word)) return -1;
  return /\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 2)) ? name : -1;
}

/** "Onze Daan" */
export function isNamed({ text }: Words, next: Token | undefined, whose: string): boolean {
  return (
    next !== undefined &&
    /^(?:onze|ons|mijn)$/.test(whose) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  );
}
