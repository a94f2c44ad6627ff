import { marksOf } from './marks-of';

const INTO_SHADOW = ' >>> ';

/** A selector from the document, through open shadow roots, that the element is the first to match. */
export function pathTo(element: Element): string {
  const root = element.getRootNode();
  const own = pathInTree(element, root);
  return root instanceof ShadowRoot ? `${pathTo(root.host)}${INTO_SHADOW}${own}` : own;
}

/** The same, from an element around it. */
export function pathFrom(around: Element, element: Element): string {
  const root = element.getRootNode();
  if (root === around.getRootNode()) return pathInTree(element, around);
  if (!(root instanceof ShadowRoot)) return pathInTree(element, root);
  const own = pathInTree(element, root);
  return root.host === around
    ? `:scope${INTO_SHADOW}${own}`
    : `${pathFrom(around, root.host)}${INTO_SHADOW}${own}`;
}

function pathInTree(element: Element, root: Node): string {
  const scope =
    root instanceof Element || root instanceof Document || root instanceof ShadowRoot ? root : document;
  const isFirst = (selector: string) => {
    try {
      return scope.querySelector(selector) === element;
    } catch {
      return false;
    }
  };
  const isOnly = (selector: string) => isFirst(selector) && scope.querySelectorAll(selector).length === 1;
  const marks = marksOf(element);
  const own = marks.find(({ selector, rank }) => rank < 4 && isOnly(selector));
  if (own) return own.selector;
  let path = '';
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement) {
    const parent: Element | null = at.parentElement;
    const mark = marksOf(at).find(({ rank }) => rank < 4)?.selector;
    if (at !== element && mark && isOnly(`${mark} > ${path}`)) return `${mark} > ${path}`;
    path = path === '' ? placeOf(at, parent) : `${placeOf(at, parent)} > ${path}`;
    if (path.length > 500) break;
  }
  return path;
}

function placeOf(element: Element, parent: Element | null): string {
  const tag = element.nodeName.toLowerCase();
  if (tag === 'body' || tag === 'html') return tag;
  const siblings = parent ? parent.children : (element.parentNode?.children ?? []);
  const same = Array.prototype.filter.call(siblings, ({ nodeName }) => nodeName === element.nodeName);
  return same.length <= 1 ? tag : `${tag}:nth-of-type(${same.indexOf(element) + 1})`;
}
