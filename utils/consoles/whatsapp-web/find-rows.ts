import { readText } from '../read-text';

/** The console's own id of a row; null when the element is no message row. */
export function rowId(element: Element): string | null {
  const testId = element.getAttribute('data-testid');
  const marked = testId?.startsWith('conv-msg-') ? testId.slice('conv-msg-'.length) : null;
  const id = element.getAttribute('data-id') ?? marked;
  if (!id) return null;
  // Other extensions use data-id too: a message has its place or a form of id that they do not have.
  const known =
    marked !== null ||
    /^(?:true|false)_/.test(id) ||
    element.parentElement?.getAttribute('role') === 'row' ||
    /^[0-9A-Za-z]{16,}$/.test(id);
  return known ? id : null;
}

function isDivider(element: Element): boolean {
  return (
    element.classList.contains('focusable-list-item') &&
    !element.hasAttribute('data-id') &&
    element.querySelector('[data-id], [data-testid^="conv-msg-"]') === null &&
    element.querySelector('span[dir="auto"]') !== null
  );
}

/** Whether a part has words that belong to none of the given elements. */
function hasOtherWords(messages: Element, known: readonly Element[]): boolean {
  const count = (element: Element): number => readText(element).replace(/\s+/g, '').length;
  return count(messages) > known.reduce((sum, element) => sum + count(element), 0);
}

/** What stands around the messages where a part is taken wide, and what never holds any. */
const BESIDES = new Set(['header', 'footer', 'svg']);

/** The element after `element` in document order, inside `root`, whatever is in `element` skipped; null at the end. */
function elementAfter(element: Element, root: Element): Element | null {
  let current: Element | null = element;
  while (current !== null && current !== root) {
    if (current.nextElementSibling !== null) return current.nextElementSibling;
    current = current.parentElement;
  }
  return null;
}

/**
 * Message rows and dividers in document order; a row inside a row is part of it. Works on the message pane and on
 * anything around it. Null when there are words but no message row: the page has changed, or shows something else.
 * Looks at the elements around the rows only, since this runs again on every change of a long conversation.
 */
export function findRows(messages: Element): readonly Element[] | null {
  const rows: Element[] = [];
  const others: Element[] = [];
  let element = messages.firstElementChild;
  while (element !== null) {
    const isRow = rowId(element) !== null;
    const skipped = isRow || BESIDES.has(element.localName) || isDivider(element);
    if (skipped && !isRow) others.push(element);
    if (isRow || (skipped && !BESIDES.has(element.localName))) rows.push(element);
    element = skipped
      ? elementAfter(element, messages)
      : (element.firstElementChild ?? elementAfter(element, messages));
  }
  const anyMessage = rows.some((row) => rowId(row) !== null);
  return anyMessage || !hasOtherWords(messages, others) ? rows : null;
}
