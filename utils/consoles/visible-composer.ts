import { isDrawn } from './in-view';
import { openShadows } from './open-shadows';

/** A composer is at least so wide and high (px); a field for a code or a number is not one. */
const WIDE = 120;
const HIGH = 16;

const FIELDS =
  ':is(textarea, input[type="text"], input:not([type])):not([readonly], [disabled]), [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Whether somebody could write a message on this page; in its open shadow roots only where it has no field itself. */
export function hasVisibleComposer(page: ParentNode): boolean {
  return hasField(page) || openShadows(page).some(hasField);
}

function hasField(root: ParentNode): boolean {
  return [...root.querySelectorAll(FIELDS)].some((field) => {
    if (!isDrawn(field)) return false;
    const { width, height } = field.getBoundingClientRect();
    return width >= WIDE && height >= HIGH;
  });
}

/** Whether this is where somebody writes: a text field, or what the page made editable. */
export function isEditable(target: unknown): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
