import type { Side } from '../data/data-row';
import type { CollectedRow } from './collect-rows';
import type { Piece } from './piece';
import type { RowPart } from './row-parts';
import type { Slices } from './slices';

/** So much (a share of the frame's width) a bubble is narrower than its frame. */
const NARROWER = 0.93;
/** So much (a share of the frame's width) its middle lies off the frame's before it stands on a side. */
const OFF_CENTRE = 0.02;

/** Where a row's bubble stands. */
export interface Place {
  readonly side: Side;
  readonly centred: boolean;
  /** The piece that is drawn as a bubble; null where the words fill the frame. */
  readonly bubble: Piece | null;
  readonly top: number;
}

/** Where the bubbles of the rows stand in their frame, in slices; null for a page without layout, or when nobody waits. */
export async function placesOf(
  rows: readonly CollectedRow[],
  frame: Piece,
  parts: readonly RowPart[],
  slices: Slices,
): Promise<readonly Place[] | null> {
  const whole = boxOf(frame);
  if (!whole) return null;
  const bodies = new Map<number, Piece>();
  for (const part of parts) {
    if (part.is !== 'body') continue;
    part.rows.forEach((row, index) => {
      const piece = part.pieces[index];
      if (piece && !bodies.has(row)) bodies.set(row, piece);
    });
  }
  const places: Place[] = [];
  for (const [index, { piece }] of rows.entries()) {
    if (slices.due(6) && !(await slices.rest())) return null;
    places.push(placeOf(piece, bodies.get(index) ?? piece, whole));
  }
  return places;
}

/** Where the frame is drawn; a frame without a box of its own is drawn as what is around it. */
function boxOf(frame: Piece): DOMRect | null {
  for (let at: Piece | null = frame; at; at = at.parent) {
    const box = at.element.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) return box;
  }
  return null;
}

function placeOf(row: Piece, body: Piece, whole: DOMRect): Place {
  let bubble: Piece | null = null;
  let box: DOMRect | null = null;
  // Of the pieces around the words, the one that stands most to a side is the bubble: others only pad it.
  let most = -1;
  for (let at: Piece | null = body; at; at = at.parent) {
    const own = at.element.getBoundingClientRect();
    if (own.width > whole.width * NARROWER) break;
    const off = Math.abs(own.left + own.right - whole.left - whole.right) / 2 / whole.width;
    if (own.width > 0 && off > most * 0.9) {
      bubble = at;
      box = own;
      most = Math.max(most, off);
    }
    if (at === row) break;
  }
  const top = (box ?? row.element.getBoundingClientRect()).top;
  const drawn = box ?? textBox(body.element);
  if (!drawn || drawn.width <= 0 || drawn.width > whole.width * NARROWER)
    return { side: null, centred: false, bubble: null, top };
  const off = (drawn.left + drawn.right - whole.left - whole.right) / 2 / whole.width;
  if (Math.abs(off) < OFF_CENTRE) return { side: null, centred: Math.abs(off) < 0.015, bubble, top };
  return { side: off < 0 ? 'left' : 'right', centred: false, bubble, top };
}

/** Where the words themselves are drawn: pages without bubbles align text. */
function textBox(element: Element): DOMRect | null {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
