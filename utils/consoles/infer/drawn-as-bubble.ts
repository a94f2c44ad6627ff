/** Rounded less than this (px) it is a box like any other. */
const ROUND = 4;

/** Whether an element is drawn as the bubble of a message: a rounded box with a colour of its own. */
export function isDrawnAsBubble(element: Element): boolean {
  const { display, backgroundColor, borderTopLeftRadius, borderBottomRightRadius } =
    getComputedStyle(element);
  if (display === 'inline' || display === 'none') return false;
  const round = Math.max(Number.parseFloat(borderTopLeftRadius), Number.parseFloat(borderBottomRightRadius));
  return round >= ROUND && !/^(?:transparent|rgba\(.*, ?0\))?$/.test(backgroundColor);
}
