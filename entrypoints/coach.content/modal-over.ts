/**
 * The modal windows of the page: dialogs that make all around them dead, also in the page's own shadow roots, and
 * what fills the screen (outside it all is dead as well, in Chromium). Nothing of ours belongs over them.
 * In: our own element.
 */
export function modalsOver(host: HTMLElement): readonly Element[] {
  const modals: Element[] = [...document.querySelectorAll('dialog:modal')];
  // With a modal dialog open nothing else can be hit, wherever one points.
  const hit = deepestAt(window.innerWidth / 2, window.innerHeight / 2);
  const hidden = parentsOf(hit).find((each) => each.matches('dialog:modal'));
  if (hidden) modals.push(hidden);
  const full = document.fullscreenElement;
  if (full && !full.contains(host)) modals.push(full);
  return modals;
}

function deepestAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** An element and all it is drawn in, also across shadow roots. */
function parentsOf(element: Element | null): Element[] {
  const parents: Element[] = [];
  for (let at = element; at; ) {
    parents.push(at);
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return parents;
}
