import type { Side } from './data-row';

/** So much (a share of the row's width) the middle of a bubble lies off the middle before it stands on a side. */
const OFF_CENTRE = 0.04;
/** How much wider (a factor) something around a bubble is than its padding alone makes it. */
const WIDER = 1.06;
const CLIMB = 6;

/**
 * On which side of its row a bubble stands; a row that is the bubble itself, of what is wider around it. Asks the browser
 * for places, so it is called once per row.
 * @returns null where nothing is drawn, or the bubble is as wide as its row
 */
export function sideOf(row: Element, bubble: Element): Side {
  const part = bubble.getBoundingClientRect();
  const whole = row === bubble ? widerAround(row, part.width) : row.getBoundingClientRect();
  if (whole.width <= 0 || part.width <= 0) return null;
  const off = (part.left + part.right - whole.left - whole.right) / 2 / whole.width;
  if (Math.abs(off) < OFF_CENTRE) return null;
  return off < 0 ? 'left' : 'right';
}

function widerAround(row: Element, width: number): DOMRect {
  let around = row;
  for (let up = 0; up < CLIMB && around.parentElement; up += 1) {
    around = around.parentElement;
    const place = around.getBoundingClientRect();
    if (place.width > width * WIDER) return place;
  }
  return around.getBoundingClientRect();
}
