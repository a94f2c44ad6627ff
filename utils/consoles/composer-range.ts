import { readTextNodes } from './composer-text';
import { PLACEHOLDER } from './lines-of';

/**
 * The place in a contenteditable of a piece of its draft: `start` up to `end` in the text that `composerText` gives,
 * in UTF-16 units. Null when one of its ends is no written character: a line break, an emoji drawn as an image,
 * or past the end.
 */
export function rangeOfText(field: HTMLElement, start: number, end: number): Range | null {
  let first: Place | null = null;
  let last: Place | null = null;
  if (start >= end) return null;
  readTextNodes(field, (node, from) => {
    first ??= placeOf(node, start - from);
    last ??= placeOf(node, end - 1 - from);
  });
  return rangeBetween(field.ownerDocument, first, last);
}

/** A character: the text node that holds it, and where in it. */
interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** The character with this number among the written ones of a text node; null when it has no such character. */
function placeOf(node: Node, number: number): Place | null {
  const text = node.nodeValue ?? '';
  if (number < 0 || number >= text.length) return null;
  let left = number;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (PLACEHOLDER.test(text.charAt(offset))) continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  return null;
}

/** From before the first character to after the last. */
function rangeBetween(document: Document, first: Place | null, last: Place | null): Range | null {
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
