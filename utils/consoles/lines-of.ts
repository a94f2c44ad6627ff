/** Elements that begin a line of their own in what consoles and their editors show. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TR UL'.split(
    ' ',
  ),
);

/** Elements that show no words. */
const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'svg', 'SVG']);

/** Characters that editors put in to give the caret a place; nobody typed them. */
export const PLACEHOLDER = /[\u200b\u2060\ufeff]/;
const PLACEHOLDERS = new RegExp(PLACEHOLDER, 'g');

/** Leaves an element, and everything in it, out. */
export type LeaveOut = (element: Element) => boolean;

/** Called with each text node and the offset in the whole text (UTF-16 units) where its words begin. */
export type SeeText = (node: Node, start: number) => void;

export interface LinesOptions {
  readonly leaveOut?: LeaveOut;
  /** At most so many UTF-16 units. */
  readonly limit?: number;
  readonly see?: SeeText;
}

/**
 * The words in a piece of a page as a reader sees them: one line per block and per `<br>`, separated by `\n`. Emoji drawn
 * as images become characters, hidden parts are left out, open shadow roots are looked into. Stops after `limit` UTF-16
 * units. Without recursion: a page can nest deeper than a stack.
 */
export function linesOf(root: Element | DocumentFragment, options: LinesOptions = {}): string {
  return new Lines(options).read(root);
}

/** Turns blocks, breaks and text into lines. */
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
  private length = 0;

  constructor(private readonly options: LinesOptions) {}

  read(root: Element | DocumentFragment): string {
    /** What is still to be read, the next on top; an element that was entered comes back to be left. */
    const ahead: { readonly node: Node; readonly leaving: boolean }[] = [];
    const add = (node: Node) => {
      const shown = shownIn(node);
      for (let at = shown.length - 1; at >= 0; at -= 1) {
        const child = shown[at];
        if (child) ahead.push({ node: child, leaving: false });
      }
    };
    add(root);
    const { limit = Number.POSITIVE_INFINITY } = this.options;
    for (let next = ahead.pop(); next && this.length < limit; next = ahead.pop()) {
      const { node, leaving } = next;
      if (leaving) {
        this.leave(node);
      } else if (this.enter(node)) {
        ahead.push({ node, leaving: true });
        add(node);
      }
    }
    this.endLine();
    return this.lines.join('\n');
  }

  /** Takes what the node itself says; true when its children are to be read. */
  private enter(node: Node): boolean {
    if (node.nodeType === 3 /* text */) {
      const start = this.add((node.nodeValue ?? '').replace(PLACEHOLDERS, '').replaceAll('\u00a0', ' '));
      if (start !== null) this.options.see?.(node, start);
      return false;
    }
    if (!isElement(node) || SILENT.has(node.nodeName) || this.options.leaveOut?.(node)) return false;
    if (node.getAttribute('aria-hidden') === 'true') return false;
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
    if (!BLOCKS.has(node.nodeName)) return;
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
    this.length += text.length;
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

/** What is drawn of a node's children: a shadow root in place of what stands in the page, and that again in its slots. */
function shownIn(node: Node): ArrayLike<Node> {
  if (!isElement(node)) return node.childNodes;
  if (node.nodeName === 'SLOT' && node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return (node.shadowRoot ?? node).childNodes;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
