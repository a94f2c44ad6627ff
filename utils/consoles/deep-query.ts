/** Steps into the open shadow root of what stands before it; CSS itself cannot. */
const INTO_SHADOW = ' >>> ';

/**
 * Every element inside `root` that matches, in document order, through open shadow roots where the selector says ` >>> `.
 * Never throws: a selector that the browser does not know matches nothing.
 */
export function queryAllDeep(root: ParentNode, selector: string): readonly Element[] {
  const steps = selector.split(INTO_SHADOW);
  let scopes: readonly ParentNode[] = [root];
  for (const [index, step] of steps.entries()) {
    const found = scopes.flatMap((scope) => queryAll(scope, step));
    if (index === steps.length - 1) return found;
    scopes = found.map(({ shadowRoot }) => shadowRoot).filter((shadow) => shadow !== null);
  }
  return [];
}

/** The first of them, or null. */
export function queryDeep(root: ParentNode, selector: string): Element | null {
  if (!selector.includes(INTO_SHADOW)) {
    try {
      return root.querySelector(selector);
    } catch {
      return null;
    }
  }
  return queryAllDeep(root, selector)[0] ?? null;
}

/** Whether the element itself matches, or something inside it does. */
export function hasMark(element: Element, selector: string): boolean {
  try {
    return element.matches(selector) || element.querySelector(selector) !== null;
  } catch {
    return queryDeep(element, selector) !== null;
  }
}

function queryAll(scope: ParentNode, selector: string): readonly Element[] {
  // The way into the shadow root of the element that was given.
  if (selector === ':scope' && scope instanceof Element) return [scope];
  try {
    return [...scope.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
