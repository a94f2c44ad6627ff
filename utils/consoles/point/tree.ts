/** The element around this one, out of open shadow roots too; null at the top. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** The element whose shadow root this one stands in; null in the page itself. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element and all around it, from the inside out. */
export function pathUp(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.push(at);
  return path;
}

/** Whether one stands in the other, or is it; through open shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  return pathUp(inner).includes(outer);
}

/** Everything inside an element in document order, through open shadow roots; `most` at the utmost. */
export function allInside(root: Element, most: number): readonly Element[] {
  const found: Element[] = [];
  const ahead: Element[] = childrenOf(root).toReversed();
  for (let next = ahead.pop(); next && found.length < most; next = ahead.pop()) {
    found.push(next);
    ahead.push(...childrenOf(next).toReversed());
  }
  return found;
}

/** Its children as drawn: those of its open shadow root come first. */
export function childrenOf(element: Element): Element[] {
  return [...(element.shadowRoot?.children ?? []), ...element.children];
}

/** The words that stand in the element itself, outside its children. */
export function ownWords(element: Element): string {
  let words = '';
  for (const node of element.childNodes) if (node.nodeType === 3) words += node.nodeValue ?? '';
  return words.replace(/\s+/g, ' ').trim();
}
