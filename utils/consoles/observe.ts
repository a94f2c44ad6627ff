/** A MutationObserver that looks at one element at a time. */
export interface Observation {
  /** Looks at this element from now on, and no longer at the former one; null for none. */
  point(element: Element | null): void;
}

/** What may change the meaning of a row: its content, and the few attributes that carry it. */
const WHAT: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [
    'data-id',
    'data-icon',
    'data-pre-plain-text',
    'data-virtualized',
    'data-timestamp',
    'datetime',
    'aria-selected',
    'title',
  ],
};

export function observe(changed: (changes: readonly MutationRecord[]) => void): Observation {
  const observer = new MutationObserver(changed);
  let at: Element | null = null;
  return {
    point(element) {
      if (element === at) return;
      observer.disconnect();
      at = element;
      if (element) observer.observe(element, WHAT);
    },
  };
}
