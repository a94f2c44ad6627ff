import { isDrawn } from './in-view';

/** A composer is at least so wide and high (px); a field for a code or a number is not one. */
const WIDE = 120;
const HIGH = 16;

const FIELDS =
  'textarea:not([readonly], [disabled]), [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Whether somebody could write a message on this page. Cheap: one look, and no more than a few fields measured. */
export function hasVisibleComposer(page: ParentNode): boolean {
  return [...page.querySelectorAll(FIELDS)].some((field) => {
    if (!isDrawn(field)) return false;
    const { width, height } = field.getBoundingClientRect();
    return width >= WIDE && height >= HIGH;
  });
}

/** Whether this is where somebody writes: a field of several lines, or one that the page made editable. */
export function isEditable(target: unknown): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
