import type { Side } from './data-row';

/** So much (a share of the row's width) the middle of a bubble lies off the middle before it stands on a side. */
const OFF_CENTRE = 0.04;

/**
 * On which side of its row a bubble stands. Asks the browser for places, so it is called once per row.
 * @returns null where nothing is drawn, or the bubble is as wide as its row
 */
export function sideOf(row: Element, bubble: Element): Side {
  const whole = row.getBoundingClientRect();
  const part = bubble.getBoundingClientRect();
  if (whole.width <= 0 || part.width <= 0) return null;
  const off = (part.left + part.right - whole.left - whole.right) / 2 / whole.width;
  if (Math.abs(off) < OFF_CENTRE) return null;
  return off < 0 ? 'left' : 'right';
}
