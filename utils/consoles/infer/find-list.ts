import { isDrawnAsBubble } from './drawn-as-bubble';
import { type Level, levelsIn } from './levels';
import { type Piece, takeIn } from './piece';
import { ownWords, scoreLevel } from './score-level';
import type { Slices } from './slices';
import { SAYS, saysAny } from './word-lists';

/** Each step away from the composer past other words costs so much. */
const STEP_COST = 0.6;
/** So good a list ends the search, once the next pieces around it have been seen too. */
const GOOD = 8;
const LOOK_FURTHER = 2;
/** More levels than this in one piece of a page are not scored. */
const LEVELS_AT_MOST = 400;

/** The messages of a conversation as a level of a page's pieces. */
export interface FoundList {
  readonly level: Level;
  /** As `scoreLevel`, less for the distance to the composer. */
  readonly score: number;
}

/** Looks for the messages around a composer, further and further away from it. Null where nothing repeats, or nobody waits. */
export async function findList(composer: Element, slices: Slices): Promise<FoundList | null> {
  let best: FoundList | null = null;
  let bestLevels: readonly Level[] = [];
  let steps = 0;
  let sinceGood = 0;
  let inner: Element = composer;
  for (let around = aroundOf(composer); around; inner = around, around = aroundOf(around)) {
    const piece = await takeIn(around, inner, slices);
    if (!piece) return null;
    if (piece.words < 2) continue;
    const levels = await levelsIn(piece, slices);
    if (!levels) return null;
    for (const level of levels.slice(0, LEVELS_AT_MOST)) {
      if (level.above === null || !isPossible(level)) continue;
      if (slices.due(8) && !(await slices.rest())) return null;
      const score = scoreLevel(level) - steps * STEP_COST;
      if (best === null || score > best.score) {
        best = { level, score };
        bestLevels = levels;
      }
    }
    steps += 1;
    if (best && best.score >= GOOD) sinceGood += 1;
    if (sinceGood > LOOK_FURTHER) break;
  }
  return best && { ...best, level: outermost(bubblesIn(best.level, bestLevels)) };
}

function isPossible({ pieces, words }: Level): boolean {
  return words / pieces.length >= 2 && words >= 8;
}

const BUBBLES = new Set(['bubble', 'balloon', 'ballon', 'message', 'msg', 'bericht', 'tekstballon']);

/** So much of what a run says stands in bubbles that are only drawn as such. */
const MOST_OF_IT = 0.75;

/** What is called a message, or drawn as one, goes before what holds several of them: the turns of one writer. */
function bubblesIn(level: Level, levels: readonly Level[]): Level {
  const inside = levels.filter((each) => {
    if (each.pieces.length <= level.pieces.length || each.words < level.words * 0.6) return false;
    let at = each.above;
    while (at && at !== level) at = at.above;
    return at === level;
  });
  const called = inside.find(({ pieces }) => pieces.slice(0, 20).every(({ element }) => isBubble(element)));
  if (called || inside.length === 0 || areDrawn(level)) return called ?? level;
  return inside.find((each) => each.words >= level.words * MOST_OF_IT && areDrawn(each)) ?? level;
}

function areDrawn({ pieces }: Level): boolean {
  return pieces.slice(0, 12).every(({ element }) => isDrawnAsBubble(element));
}

function isBubble(element: Element): boolean {
  const words = ownWords(element);
  return saysAny(words, BUBBLES) && !saysAny(words, SAYS.part);
}

/** The same messages with all that stands beside their words: as long as each piece around holds one of them. */
function outermost(level: Level): Level {
  let at = level;
  while (at.above && at.above.pieces.length > 1 && isOneToOne(at, at.above)) at = at.above;
  return at;
}

function isOneToOne(level: Level, above: Level): boolean {
  const parents = new Set(level.pieces.map(({ parent }) => parent));
  return parents.size === level.pieces.length && parents.size >= above.pieces.filter(isSaying).length * 0.6;
}

function isSaying({ words }: Piece): boolean {
  return words > 0;
}

/** The element it is drawn in: a slot's place in a shadow tree goes before the place in the markup. */
export function aroundOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
