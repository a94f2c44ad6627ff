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
  return new Lines().read(field);
}

/** Characters that editors put in to give the caret a place; nobody typed them. */
export const PLACEHOLDER = /[\u200b\u2060\ufeff]/;
const PLACEHOLDERS = new RegExp(PLACEHOLDER, 'g');

/** Called with each text node of a composer and the offset in its text (UTF-16 units) where that node begins. */
export type SeeText = (node: Node, start: number) => void;

/** Reads a contenteditable as `composerText` does, and tells where in the text each text node went. */
export function readTextNodes(field: Element, see: SeeText): string {
  return new Lines(see).read(field);
}

/** Elements that begin a line of their own in the editors that consoles use. */
const BLOCKS = new Set(
  'ADDRESS BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TR UL'.split(' '),
);

/** Turns blocks, breaks and text into lines, without recursion: a page can nest deeper than a stack. */
class Lines {
  private readonly lines: string[] = [];
  /** The line being read; null between lines. */
  private line: string | null = null;
  /** A `<br>` that has nothing after it yet; at the end of a line it only keeps the line open. */
  private heldBreak = false;
  /** How many lines there were when each open block began. */
  private readonly opened: number[] = [];
  /** How long the finished lines are, with the break after each. */
  private finished = 0;

  constructor(private readonly see?: SeeText) {}

  read(root: Element | DocumentFragment): string {
    let node: Node | null = root.firstChild;
    while (node) {
      const inside: Node | null = this.enter(node) ? node.firstChild : null;
      if (inside) {
        node = inside;
        continue;
      }
      this.leave(node);
      while (node && !node.nextSibling) {
        node = node.parentNode === root ? null : node.parentNode;
        if (node) this.leave(node);
      }
      node = node?.nextSibling ?? null;
    }
    this.endLine();
    return this.lines.join('\n');
  }

  /** Takes what the node itself says; true when its children are to be read. */
  private enter(node: Node): boolean {
    if (node.nodeType === 3 /* text */) {
      const start = this.add((node.nodeValue ?? '').replace(PLACEHOLDERS, '').replaceAll('\u00a0', ' '));
      if (start !== null) this.see?.(node, start);
      return false;
    }
    if (!isElement(node) || isForTheEye(node)) return false;
    if (node.nodeName === 'BR') this.addBreak();
    else if (node.nodeName === 'IMG')
      this.add(node.getAttribute('data-plain-text') ?? node.getAttribute('alt') ?? '');
    else if (BLOCKS.has(node.nodeName)) {
      this.endLine();
      this.opened.push(this.lines.length);
    }
    return true;
  }

  private leave(node: Node): void {
    if (!BLOCKS.has(node.nodeName) || (isElement(node) && isForTheEye(node))) return;
    this.endLine();
    // A block without anything in it is an empty line.
    if (this.opened.pop() === this.lines.length) this.finish('');
  }

  /** Gives the offset where the text begins, or null when it is none. */
  private add(text: string): number | null {
    if (text === '') return null;
    // Indentation of the markup between two blocks is no text.
    if (this.line === null && text.includes('\n') && text.trim() === '') return null;
    const before = (this.line ?? '') + (this.heldBreak ? '\n' : '');
    this.line = before + text;
    this.heldBreak = false;
    return this.finished + before.length;
  }

  private addBreak(): void {
    this.line = (this.line ?? '') + (this.heldBreak ? '\n' : '');
    this.heldBreak = true;
  }

  private endLine(): void {
    if (this.line !== null) this.finish(this.line);
    this.line = null;
    this.heldBreak = false;
  }

  private finish(line: string): void {
    this.lines.push(line);
    this.finished += line.length + 1;
  }
}

/** What an editor shows in its empty field, and nobody typed. */
function isForTheEye(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('data-slate-placeholder');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
