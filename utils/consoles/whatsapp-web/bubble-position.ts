import type { BubblePosition, Direction } from './whatsapp-row';

/** Measures a bubble in its row; null when nothing is laid out. Costs a layout when the page has changed. */
export function measurePosition(bubble: Element, row: Element): BubblePosition | null {
  const inner = bubble.getBoundingClientRect();
  const outer = row.getBoundingClientRect();
  if (inner.width === 0 || outer.width === 0) return null;
  return { left: inner.left - outer.left, right: outer.right - inner.right, width: outer.width };
}

/**
 * The side a bubble clearly lies on: it leaves a tenth of the row free, and one gap is larger than the other by more
 * than a tenth. Null when it does not, as with centred and full-width bubbles.
 */
export function directionByPosition(position: BubblePosition, rightToLeft: boolean): Direction | null {
  const { left, right, width } = position;
  if (left + right <= width * 0.1 || Math.abs(left - right) <= width * 0.1) return null;
  const atTheEnd = rightToLeft ? right > left : left > right;
  return atTheEnd ? 'out' : 'in';
}
