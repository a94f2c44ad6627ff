import { readText } from '../read-text';

const CANDIDATES = '[data-id], [data-testid^="conv-msg-"], .focusable-list-item';

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

/**
 * Message rows and dividers in document order; a row inside a row is part of it. Works on the message pane and on
 * anything around it. Null when there are words but no message row: the page has changed, or shows something else.
 */
export function findRows(messages: Element): readonly Element[] | null {
  const rows: Element[] = [];
  const dividers: Element[] = [];
  const besides = messages.querySelectorAll('header, footer');
  let last: Element | null = null;
  for (const element of messages.querySelectorAll(CANDIDATES)) {
    if (last?.contains(element)) continue;
    const divider = rowId(element) === null;
    if (divider && !isDivider(element)) continue;
    if (besides.length > 0 && element.closest('header, footer') !== null) continue;
    if (divider) dividers.push(element);
    rows.push(element);
    last = element;
  }
  if (rows.length > dividers.length) return rows;
  return hasOtherWords(messages, [...dividers, ...besides]) ? null : rows;
}
