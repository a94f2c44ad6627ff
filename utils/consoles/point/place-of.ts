import { LASTING, signsOf } from './signs';
import { hostOf } from './tree';

/** So many independent ways to find one element are kept. */
const MOST = 4;

/**
 * Selectors that find this one element in the page, what lasts first and its place in the page last. Each by itself
 * finds it now as the first of its kind, so that the next can take over when one no longer does.
 */
export function selectorsFor(element: Element, most = MOST): readonly string[] {
  const host = hostOf(element);
  if (host) {
    const outer = selectorsFor(host, 2);
    return outer
      .flatMap((before) => inTree(element, most).map((after) => `${before} >>> ${after}`))
      .slice(0, most);
  }
  return inTree(element, most);
}

function inTree(element: Element, most: number): readonly string[] {
  const root = element.getRootNode();
  if (!isTree(root)) return [];
  const finds = (selector: string) => root.querySelector(selector) === element;
  const own = ownSelectors(element).filter(finds);
  const around = aroundSelectors(element).filter(finds);
  const structural = fromTop(element);
  const kept = new Set([...own.slice(0, 2), ...around.slice(0, 1), ...own.slice(2)].slice(0, most - 1));
  if (finds(structural)) kept.add(structural);
  return [...kept];
}

/** A page or a shadow root, and no loose piece. */
function isTree(root: Node): root is Document | ShadowRoot {
  return root.nodeType === 9 || root.nodeType === 11;
}

/** By what the element is itself. */
function ownSelectors(element: Element): readonly string[] {
  const tag = element.localName;
  const lasting = signsOf(element).filter(({ rank }) => rank < LASTING.generated);
  const editable = element.matches('[contenteditable="true"]') ? ['[contenteditable="true"]'] : [];
  const withTag = lasting
    .filter(({ selector }) => /^[.[]/.test(selector))
    .map(({ selector }) => `${tag}${selector}`);
  return [...lasting.map(({ selector }) => selector), ...editable, ...withTag];
}

/** By the nearest thing around it that lasts, and the way from there. */
function aroundSelectors(element: Element): readonly string[] {
  const found: string[] = [];
  const way: string[] = [];
  for (let at = element; at.parentElement && found.length < 3; at = at.parentElement) {
    way.unshift(step(at));
    const signs = signsOf(at.parentElement).filter(({ rank }) => rank <= LASTING.half);
    const sign = signs[0];
    if (!sign) continue;
    const own = ownSelectors(element)[0];
    if (own) found.push(`${sign.selector} ${own}`);
    found.push(`${sign.selector} > ${way.join(' > ')}`);
  }
  return found;
}

/** The way from the top of the page, or of the shadow root: places only. */
function fromTop(element: Element): string {
  const way: string[] = [];
  let at: Element | null = element;
  while (at && at.localName !== 'body' && at.localName !== 'html') {
    way.unshift(step(at));
    at = at.parentElement;
  }
  return at ? `${at.localName}${way.length > 0 ? ' > ' : ''}${way.join(' > ')}` : way.join(' > ');
}

/** One step down: the tag, and which of its kind it is where there are several. */
function step(element: Element): string {
  const tag = element.localName;
  const alike = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === tag);
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}
