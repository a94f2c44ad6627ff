/**
 * What is selected inside a contenteditable; null when the selection is not wholly inside it.
 * Also in an open shadow root, where the document's own selection gives no more than the root's host, and in a frame.
 */
export function selectedRange(field: HTMLElement): Range | null {
  const range = rangeIn(field);
  return range && holds(field, range) ? range : null;
}

/** Selects a range of the field's document. Inside a shadow root only this way, with all four ends, is heard. */
export function select(field: HTMLElement, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selectionOf(field)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Whether a range lies wholly inside a field. */
export function holds(field: HTMLElement, range: Range): boolean {
  return field.contains(range.startContainer) && field.contains(range.endContainer);
}

/** A document or shadow root. Only Chromium's shadow roots have a selection of their own. */
interface Root extends Node {
  getSelection?(): Selection | null;
}

function selectionOf(field: HTMLElement): Selection | null {
  const root: Root = field.getRootNode();
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}

function rangeIn(field: HTMLElement): Range | null {
  const selection = selectionOf(field);
  if (!selection || selection.rangeCount === 0) return null;
  const root: Root = field.getRootNode();
  // Firefox 140 and 141 have neither of the two ways in, and give the range inside the root anyway.
  const plain = root.getSelection || !isShadowRoot(root) || !('getComposedRanges' in selection);
  if (plain) return selection.getRangeAt(0);
  const [composed] = selection.getComposedRanges({ shadowRoots: [root] });
  if (!composed) return null;
  const range = field.ownerDocument.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

/** Whether a root is a shadow root. By what it has: a root in a frame has another constructor than ours. */
export function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === 11 && 'host' in root;
}
