/** The most text kept of one message, in UTF-16 units; longer ones are cut so that hostile input stays cheap. */
export const TEXT_LIMIT = 20_000;

const SILENT_TAGS = new Set(['svg', 'style', 'script']);

/** What an element says by itself instead of through its children; null when its children speak. */
function ownWords(element: Element): string | null {
  const plain = element.getAttribute('data-plain-text');
  if (plain !== null) return plain;
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  if (element.localName === 'br') return '\n';
  if (SILENT_TAGS.has(element.localName) || element.getAttribute('aria-hidden') === 'true') return '';
  return null;
}

/** The node after `node` and everything in it, inside `root`; null at the end. */
function nodeAfter(node: Node, root: Node): Node | null {
  let current: Node | null = node;
  while (current !== null && current !== root) {
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

/** Cuts a text at `limit` UTF-16 units, never in the middle of a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/**
 * The words an element shows: `textContent` without icons and hidden parts, with emoji images and mentions as
 * their plain text. At most `limit` UTF-16 units; an empty string when there are none. Walks without recursion,
 * because a page may nest thousands deep.
 */
export function readText(root: Element, limit = TEXT_LIMIT): string {
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = root;
  while (node !== null && length < limit) {
    let words: string | null = '';
    if (node.nodeType === Node.TEXT_NODE) words = node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) words = ownWords(node as Element);
    if (words) {
      parts.push(words);
      length += words.length;
    }
    node = words === null && node.firstChild !== null ? node.firstChild : nodeAfter(node, root);
  }
  return cut(parts.join(''), limit);
}
