import { isTimeText } from './shown-words';
import type { Slices } from './slices';

/** One element as it is drawn, with what was counted in it. */
export interface Piece {
  readonly element: Element;
  readonly parent: Piece | null;
  readonly kids: Piece[];
  /** Characters of text that stand directly in it. */
  own: number;
  /** Characters of text in it, all the way down. */
  words: number;
  /** How many times of day or dates stand in it. */
  times: number;
  /** Fields and buttons in it. */
  controls: number;
}

/** Elements without words or rows in them. */
const EMPTY = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD LINK META IFRAME CANVAS VIDEO AUDIO OBJECT svg'.split(' '),
);
const FIELDS = new Set('TEXTAREA INPUT SELECT'.split(' '));
/** Elements that no page hides whole conversations with. */
const INLINE = new Set('SPAN B I A EM STRONG IMG BR SMALL TIME LABEL U CODE S MARK'.split(' '));

/**
 * Everything drawn in an element, as pieces, in slices. Leaves out what is hidden, and what is being written.
 * `except`: a piece of it that was looked at before. @returns null when nobody waits for it any more
 */
export async function takeIn(root: Element, except: Element | null, slices: Slices): Promise<Piece | null> {
  const shows = new Shows(root);
  const top = newPiece(root, null);
  const ahead: Piece[] = [top];
  const all: Piece[] = [];
  for (let piece = ahead.pop(); piece; piece = ahead.pop()) {
    all.push(piece);
    if (slices.due() && !(await slices.rest())) return null;
    const { element } = piece;
    const slotted = element.nodeName === 'SLOT' ? shownIn(element) : null;
    let at = 0;
    // From sibling to sibling: a list of children is slower to go through.
    let node = slotted ? slotted[at] : (element.shadowRoot ?? element).firstChild;
    while (node) {
      if (node.nodeType === 3) addText(piece, node.nodeValue ?? '');
      else if (isElement(node) && node !== except && shows.isShown(node)) {
        const kid = newPiece(node, piece);
        piece.kids.push(kid);
        if (shows.isLeaf(node)) all.push(kid);
        else ahead.push(kid);
      }
      at += 1;
      node = slotted ? slotted[at] : node.nextSibling;
    }
  }
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const piece = all[at];
    if (!piece?.parent) continue;
    piece.parent.words += piece.words;
    piece.parent.times += piece.times;
    piece.parent.controls += piece.controls;
  }
  return top;
}

function newPiece(element: Element, parent: Piece | null): Piece {
  const name = element.nodeName;
  const control = FIELDS.has(name) || name === 'BUTTON' ? 1 : 0;
  return {
    element,
    parent,
    kids: [],
    own: 0,
    words: 0,
    times: name === 'TIME' ? 1 : 0,
    controls: control,
  };
}

function addText(piece: Piece, value: string): void {
  const length = value.length;
  if (length === 0) return;
  const text = length < 400 ? value.trim() : value;
  if (text === '') return;
  piece.own += text.length;
  piece.words += text.length;
  if (piece.times === 0 && text.length < 40 && isTimeText(text)) piece.times = 1;
}

/** What is drawn of an element's children. */
export function shownIn(element: Element): ArrayLike<Node> {
  if (element.nodeName === 'SLOT' && element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return (element.shadowRoot ?? element).childNodes;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** So many elements of one class that are all shown speak for the others of that class. */
const ENOUGH_SEEN = 16;

const CLOSED = '[contenteditable]:not([contenteditable="false"]), [aria-hidden="true"]';

/** What of a page is shown, asked as seldom as possible. */
class Shows {
  private readonly closed: Set<Element>;
  private readonly seen = new Map<string, number>();

  constructor(root: Element) {
    this.closed = new Set(
      [root, ...(root.shadowRoot ? [root.shadowRoot] : [])].flatMap((each) => [
        ...each.querySelectorAll(CLOSED),
      ]),
    );
  }

  /** Not gone into: fields, editors, drawings, and what is hidden from readers. */
  isLeaf(element: Element): boolean {
    const name = element.nodeName;
    if (FIELDS.has(name) || name === 'svg' || this.closed.has(element)) return true;
    const shadow = element.shadowRoot;
    if (shadow) for (const each of shadow.querySelectorAll(CLOSED)) this.closed.add(each);
    return false;
  }

  isShown(element: Element): boolean {
    const name = element.nodeName;
    if (EMPTY.has(name) && name !== 'svg') return false;
    if (INLINE.has(name)) return true;
    if (name.startsWith('SOUFFLEUR-')) return false;
    const kind = element.hasAttribute('style') ? '' : `${name} ${element.getAttribute('class') ?? ''}`;
    const seen = this.seen.get(kind) ?? 0;
    if (kind !== '' && seen >= ENOUGH_SEEN) return true;
    const shown = isVisible(element);
    this.seen.set(kind, shown ? seen + 1 : -1000);
    return shown;
  }
}

/** A slot, or what has no box of its own, is drawn as what is in it. */
function isVisible(element: Element): boolean {
  if (element.nodeName === 'SLOT') return true;
  if (typeof element.checkVisibility !== 'function') return !element.hasAttribute('hidden');
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

/** The words directly and indirectly in a piece, in the order of the page, roughly: for recognising, not for reading. */
export function roughText(piece: Piece, limit = 200): string {
  const found: string[] = [];
  let length = 0;
  const walk = (at: Piece) => {
    const shown = shownIn(at.element);
    let kid = 0;
    for (let index = 0; index < shown.length && length < limit; index += 1) {
      const node = shown[index];
      if (node?.nodeType === 3) {
        const text = (node.nodeValue ?? '').trim();
        if (text === '') continue;
        found.push(text);
        length += text.length;
      } else if (node === at.kids[kid]?.element) {
        const next = at.kids[kid];
        kid += 1;
        if (next && next.words > 0) walk(next);
      }
    }
  };
  walk(piece);
  return found.join(' ').replace(/\s+/g, ' ').slice(0, limit);
}

/** Every piece in it, itself first, in the order of the page. */
export function within(piece: Piece, limit = Number.POSITIVE_INFINITY): Piece[] {
  const found: Piece[] = [];
  const walk = (at: Piece) => {
    if (found.length >= limit) return;
    found.push(at);
    for (const kid of at.kids) walk(kid);
  };
  walk(piece);
  return found;
}
