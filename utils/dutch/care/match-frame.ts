import type { Found } from '../phrase-index';
import type { Token, Words } from '../tokens';
import type { ReadyFrame } from './ready-frame';

// How far beside a match a word still speaks against it.
const BESIDE = 4;
// How many words a condition holds before its negation.
const REACH_OF_CONDITION = 6;
// Behind one of these something else is told, with a negation of its own.
const CONJUNCTIONS = new Set(['en', 'maar', 'want', 'dus', 'dan', 'anders', 'als', 'omdat', 'terwijl', 'of']);

/** Where a frame stands: tokens `from` up to and not including `to`. */
export interface FramePlace {
  readonly from: number;
  readonly to: number;
}

/**
 * The frame with its first role at `found[at]`, and the nearest words for the others; null when one is missing.
 * `found` are the role words of a text in reading order, `clauses` the numbers of its clauses by token.
 */
export function matchFrame(
  frame: ReadyFrame<unknown>,
  found: readonly Found<number>[],
  at: number,
  clauses: readonly number[],
  { tokens, sentences }: Words,
): FramePlace | null {
  const anchor = found[at];
  if (!anchor || anchor.label !== frame.needs[0]) return null;
  if (!frame.quotedToo && tokens[anchor.from]?.quoted) return null;
  const asks = sentences[anchor.sentence]?.asks ?? false;
  if (frame.only && (frame.only === 'questions') !== asks) return null;
  const together = (other: Found<number>) =>
    frame.acrossClauses ? other.sentence === anchor.sentence : clauses[other.from] === clauses[anchor.from];

  const { needs, within } = frame;
  let { from, to } = anchor;
  if (needs.length > 1) {
    const picked: FramePlace[] = [anchor];
    const end = endOfReach(found, at, within);
    const start = startOfReach(found, at, within);
    for (let need = 1; need < needs.length; need++) {
      const after = frame.inOrder ? (picked.at(-1)?.to ?? 0) : 0;
      let best: FramePlace | null = null;
      for (let here = start; here < end; here++) {
        const other = found[here];
        if (!other || other.label !== needs[need] || other.from < after || !together(other)) continue;
        if (best && distance(other, anchor) >= distance(best, anchor)) continue;
        if (!picked.some((place) => same(place, other))) best = other;
      }
      if (!best) return null;
      picked.push(best);
      from = Math.min(from, best.from);
      to = Math.max(to, best.to);
    }
    if (to - from > within) return null;
  }
  return frame.unless.length + frame.negatedBy.length > 0 && isDenied(anchor) ? null : { from, to };

  function isDenied(first: FramePlace): boolean {
    const end = endOfReach(found, at, within + BESIDE);
    for (let here = startOfReach(found, at, within + BESIDE); here < end; here++) {
      const other = found[here];
      if (!other || !together(other) || other.from < from - BESIDE || other.from >= to + BESIDE) continue;
      if (frame.unless.includes(other.label)) return true;
      if (
        frame.negatedBy.includes(other.label) &&
        clauses[other.from] === clauses[first.from] &&
        !isApart(tokens, other, first)
      )
        return true;
    }
    return false;
  }
}

/** A conjunction stands between the two, or the negation is that of a condition: "als dat geld er niet is kom ik …". */
function isApart(tokens: readonly Token[], negation: FramePlace, said: FramePlace): boolean {
  const first = Math.min(negation.to, said.to);
  const last = Math.max(negation.from, said.from);
  for (let at = first; at < last; at++) if (CONJUNCTIONS.has(tokens[at]?.word ?? '')) return true;
  if (negation.from > said.from) return false;
  const start = Math.max(0, negation.from - REACH_OF_CONDITION);
  for (let at = start; at < negation.from; at++) if (tokens[at]?.word === 'als') return true;
  return false;
}

/** The first of the role words that begin at most `reach` words before `found[at]`. */
function startOfReach(found: readonly Found<number>[], at: number, reach: number): number {
  const anchor = found[at]?.from ?? 0;
  let first = at;
  while (first > 0 && anchor - (found[first - 1]?.from ?? 0) <= reach) first--;
  return first;
}

/** Behind the last of the role words that begin at most `reach` words after `found[at]`. */
function endOfReach(found: readonly Found<number>[], at: number, reach: number): number {
  const anchor = found[at]?.from ?? 0;
  let end = at + 1;
  while (end < found.length && (found[end]?.from ?? 0) - anchor <= reach) end++;
  return end;
}

const same = (a: FramePlace, b: FramePlace): boolean => a.from === b.from && a.to === b.to;
const distance = (a: FramePlace, b: FramePlace): number => Math.abs(a.from - b.from);
