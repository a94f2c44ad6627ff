import { isTickIcon, isTickTitle } from './ticks';
import type { Direction } from './whatsapp-row';

/** The marked elements of one row, everything inside the quoted block left out. */
export interface RowMarks {
  /** Not rendered yet. */
  shell: boolean;
  tail: Direction | null;
  bubbleClass: Direction | null;
  tick: boolean;
  /** The hidden label with a colon at its end. */
  label: string | null;
  /** The visible author of a message in a group. */
  author: Element | null;
  picture: boolean;
  stamp: string | null;
  meta: Element | null;
  bubble: Element | null;
  quote: Element | null;
  notification: Element | null;
  reaction: Element | null;
  /** The outermost elements that hold the writer's words. */
  texts: Element[];
  sticker: boolean;
  blobImage: boolean;
  mapLink: boolean;
  /** The `data-testid` and `data-icon` values. */
  readonly names: Set<string>;
}

/** One query for everything: a row is read thousands of times, and a query costs more than a look at what it finds. */
const MARKED = [
  '[data-testid]',
  '[data-icon]',
  '[data-pre-plain-text]',
  '[data-virtualized="true"]',
  '.message-in',
  '.message-out',
  '.selectable-text',
  'span[aria-label$=":"]',
  'span[aria-label$="："]',
  'title',
  '[role="slider"]',
  'img',
  'a[href*="maps.google."]',
].join(',');

function tailOf(name: string | null): Direction | null {
  if (name === 'tail-out') return 'out';
  return name === 'tail-in' ? 'in' : null;
}

/** Whether a space-separated attribute has this word. Cheaper than `classList` on elements that are looked at once. */
function hasWord(attribute: string | null, word: string): boolean {
  return attribute?.includes(word) === true && attribute.split(/\s+/).includes(word);
}

function classDirection(classes: string | null): Direction | null {
  if (hasWord(classes, 'message-out')) return 'out';
  return hasWord(classes, 'message-in') ? 'in' : null;
}

function noteName(marks: RowMarks, element: Element, name: string): void {
  marks.names.add(name);
  marks.tail ??= tailOf(name);
  if (name === 'author') marks.author ??= element;
  else if (name === 'group-chat-profile-picture') marks.picture = true;
  else if (name === 'msg-meta') marks.meta ??= element;
  else if (name === 'msg-container') marks.bubble ??= element;
  else if (name === 'msg-notification-container') marks.notification ??= element;
  else if (name === 'reaction-bubble') marks.reaction ??= element;
}

function noteImage(marks: RowMarks, element: Element): void {
  // A drawn emoji is a character, wherever its picture comes from.
  if (hasWord(element.getAttribute('class'), 'emoji')) return;
  if (element.getAttribute('alt')?.startsWith('Sticker')) marks.sticker = true;
  else if (element.getAttribute('src')?.startsWith('blob:')) marks.blobImage = true;
}

function noteIconTitle(marks: RowMarks, element: Element): void {
  const title = element.textContent ?? '';
  marks.tail ??= tailOf(title);
  if (isTickTitle(title) && marks.meta?.contains(element)) marks.tick = true;
}

function noteText(marks: RowMarks, element: Element): void {
  if (marks.texts.at(-1)?.contains(element)) return;
  marks.texts.push(element);
}

function noteElement(marks: RowMarks, element: Element): void {
  const testId = element.getAttribute('data-testid');
  const icon = element.getAttribute('data-icon');
  if (testId !== null) noteName(marks, element, testId);
  if (icon !== null) {
    if (icon !== testId) noteName(marks, element, icon);
    if (isTickIcon(icon)) marks.tick = true;
  }
  if (element.getAttribute('data-virtualized') === 'true') marks.shell = true;
  marks.stamp ??= element.getAttribute('data-pre-plain-text');
  const classes = element.getAttribute('class');
  marks.bubbleClass ??= classDirection(classes);
  if (hasWord(classes, 'selectable-text') || hasWord(testId, 'selectable-text')) noteText(marks, element);
  const label = element.childNodes.length === 0 ? element.getAttribute('aria-label') : null;
  if (element.localName === 'img') noteImage(marks, element);
  else if (element.localName === 'a') marks.mapLink ||= !marks.texts.at(-1)?.contains(element);
  else if (label !== null && /[:：]$/.test(label)) marks.label ??= label;
  if (element.getAttribute('role') === 'slider') marks.names.add('slider');
}

/** Finds what is marked in a row, once. Never throws. */
export function readMarks(row: Element): RowMarks {
  const marks: RowMarks = {
    shell: row.getAttribute('data-virtualized') === 'true',
    tail: null,
    bubbleClass: classDirection(row.getAttribute('class')),
    tick: false,
    label: null,
    author: null,
    picture: false,
    stamp: null,
    meta: null,
    bubble: null,
    quote: null,
    notification: null,
    reaction: null,
    texts: [],
    sticker: false,
    blobImage: false,
    mapLink: false,
    names: new Set(),
  };
  for (const element of row.querySelectorAll(MARKED)) {
    if (marks.quote?.contains(element) || marks.reaction?.contains(element)) continue;
    if (element.localName === 'title') {
      noteIconTitle(marks, element);
      continue;
    }
    if (marks.quote === null && element.getAttribute('data-testid') === 'quoted-message')
      marks.quote = element;
    else noteElement(marks, element);
  }
  return marks;
}
