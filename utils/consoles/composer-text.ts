import { linesOf, type SeeText } from './lines-of';

/** A field that keeps its text in `value`. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Whether this is a textarea or an input. By name: a field in a frame has other constructors than ours. */
export function isTextField(field: Node): field is TextField {
  return field.nodeName === 'TEXTAREA' || field.nodeName === 'INPUT';
}

/**
 * The draft as its writer sees it: one line per paragraph and per `<br>`, separated by `\n`.
 * Takes a textarea, an input, a contenteditable, or a piece of one (the contents of a range). An empty editor,
 * which often holds a paragraph with a `<br>`, gives ''. Zero-width placeholders are left out,
 * non-breaking spaces become spaces, emoji drawn as images become characters.
 */
export function composerText(field: Element | DocumentFragment): string {
  if (isTextField(field)) return field.value.replace(/\r\n?/g, '\n');
  return linesOf(field, { leaveOut: isForTheEye });
}

/** Reads a contenteditable as `composerText` does, and tells where in the text each text node went. */
export function readTextNodes(field: Element, see: SeeText): string {
  return linesOf(field, { leaveOut: isForTheEye, see });
}

/** What an editor shows in its empty field, and nobody typed. */
function isForTheEye(element: Element): boolean {
  return element.hasAttribute('data-slate-placeholder');
}
