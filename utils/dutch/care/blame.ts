import type { Words } from '../tokens';
import type { Blame, BlameKind } from './care-reading';
import type { FrameMatch } from './frame';
import { FrameFinder } from './frame-finder';
import { BLAME } from './lexicons/blame';
import { spanOf } from './span-of';

const finder = new FrameFinder(BLAME);
const URGED = /\?\s*\?|!\s*\?|\?\s*!/;

/**
 * Phrases in a normal text, written by an agent, that can read as a reproach (rulebook rule 19, [R4]) or sharper (rule
 * 52). "Bent u er nog?" is one only with more than one mark. In reading order.
 */
export function findBlame(words: Words): Blame[] {
  const found: readonly FrameMatch<BlameKind>[] = finder.find(words);
  return found
    .filter((match) => match.label !== 'still-there' || URGED.test(words.text))
    .map((match) => ({ kind: match.label, ...spanOf(words, match) }));
}
