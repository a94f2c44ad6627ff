import { isTextField } from './composer-text';
import { holds, select, selectedRange } from './selection';

/** Where the caret stood in a field, or what was selected. Only of use for the field it was taken from. */
export type Caret =
  | { readonly in: 'value'; readonly start: number; readonly end: number }
  | { readonly in: 'content'; readonly range: Range };

/** A place in a field that needs no remembering. `all` selects everything. */
export type Place = 'start' | 'end' | 'all';

/**
 * The caret of a field as it stands now (offsets in UTF-16 units), to be given back with `restoreCaret`.
 * Null when the document's selection is elsewhere, or the field has none.
 */
export function rememberCaret(field: HTMLElement): Caret | null {
  if (isTextField(field)) {
    const { selectionStart: start, selectionEnd: end } = field;
    return start === null || end === null ? null : { in: 'value', start, end };
  }
  const range = selectedRange(field);
  return range ? { in: 'content', range: range.cloneRange() } : null;
}

/**
 * Puts the caret back where it was. The field should have the focus already: focusing moves the caret.
 * False when that place no longer exists, for instance because the editor made its content anew.
 */
export function restoreCaret(field: HTMLElement, caret: Caret): boolean {
  if (isTextField(field)) {
    if (caret.in !== 'value' || caret.end > field.value.length) return false;
    field.setSelectionRange(caret.start, caret.end);
    return true;
  }
  if (caret.in !== 'content' || !holds(field, caret.range)) return false;
  select(field, caret.range);
  return true;
}

/** Puts the caret at the start or the end of a field, or selects all of it. */
export function placeCaret(field: HTMLElement, place: Place): void {
  if (isTextField(field)) {
    const { length } = field.value;
    field.setSelectionRange(place === 'end' ? length : 0, place === 'start' ? 0 : length);
    return;
  }
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  if (place === 'start') collapseToFirstPlace(range, field);
  if (place === 'end') collapseToLastPlace(range, field);
  select(field, range);
}

/** Where the caret goes with Ctrl and Home: Firefox takes the very start of the field for a place before the first line. */
function collapseToFirstPlace(range: Range, field: HTMLElement): void {
  let first: Node = field;
  while (first.firstChild && first.firstChild.nodeName !== 'BR' && mayEnter(first.firstChild))
    first = first.firstChild;
  range.setStart(first, 0);
  range.collapse(true);
}

/** Where the caret goes with Ctrl and End: editors take the very end of the field for a place before the last line. */
function collapseToLastPlace(range: Range, field: HTMLElement): void {
  let last: Node = field;
  while (last.lastChild && last.lastChild.nodeName !== 'BR' && mayEnter(last.lastChild))
    last = last.lastChild;
  const length = last.nodeType === 3 ? (last.nodeValue ?? '').length : last.childNodes.length;
  // A <br> at the end of a line only keeps that line open: the caret stands before it.
  range.setStart(last, last.lastChild?.nodeName === 'BR' ? length - 1 : length);
  range.collapse(true);
}

function mayEnter(node: Node): boolean {
  if (node.nodeType === 3) return true;
  // By what it has: an element in a frame has another constructor than ours.
  const island = node.nodeType !== 1 || ('contentEditable' in node && node.contentEditable === 'false');
  return !island && node.nodeName !== 'IMG';
}
