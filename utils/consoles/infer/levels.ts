import { kindsOf } from './alike';
import type { Piece } from './piece';
import type { Slices } from './slices';

/** All pieces at the end of one path of kinds: every bubble of every run of every day is one level. */
export interface Level {
  readonly pieces: readonly Piece[];
  /** The level their parents are of; null for the piece everything started from. */
  readonly above: Level | null;
  /** Characters of text in all of them. */
  readonly words: number;
}

const DEEPEST = 60;

/** The levels in a piece of a page that say something, in slices. Null when nobody waits for it any more. */
export async function levelsIn(root: Piece, slices: Slices): Promise<readonly Level[] | null> {
  const top: Level = { pieces: [root], above: null, words: root.words };
  const found: Level[] = [top];
  let here: readonly Level[] = [top];
  for (let depth = 0; depth < DEEPEST && here.length > 0; depth += 1) {
    const next: Level[] = [];
    for (const level of here) {
      if (slices.due(level.pieces.length) && !(await slices.rest())) return null;
      const kids = level.pieces.flatMap((piece) => piece.kids.filter(({ words }) => words > 0));
      if (kids.length === 0) continue;
      for (const pieces of kindsOf(kids)) {
        next.push({ pieces, above: level, words: pieces.reduce((sum, { words }) => sum + words, 0) });
      }
    }
    found.push(...next);
    here = next;
  }
  return found;
}
