/**
 * Whether an element is drawn: not `display: none`, hidden or in a part of the page that is. True where nothing can be
 * asked (a document without layout).
 */
export function isDrawn(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return element.closest('[hidden]') === null;
  return element.checkVisibility({ checkVisibilityCSS: true });
}
