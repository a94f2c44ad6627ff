import type { ConsoleData } from '../data/console-data';
import { isDrawn } from '../in-view';
import { linesOf } from '../lines-of';
import { selectorsFor } from './place-of';
import { partsOf } from './program-words';
import { allInside, childrenOf, holds, ownWords, parentOf } from './tree';

/** Where the page shows whose conversation this is. */
export interface Whose {
  readonly header: readonly string[];
  /** Inside the header; null when only the address tells. */
  readonly title: string | null;
  readonly key: ConsoleData['key'];
}

const LONGEST_NAME = 80;
const MOST = 400;
/** The piece of an address after which a conversation's own number stands. */
const BEFORE_KEY =
  /^(?:conversations?|chats?|tickets?|threads?|cases?|sessions?|rooms?|dialogs?|contacts?|gesprek(?:ken)?|zaak|zaken|messages?|inbox|c|t|r)$/i;

/** Finds what tells one conversation from another: the address, and a name above the messages; null where nothing does. */
export function whoseConversation(
  container: Element,
  composer: Element,
  names: readonly string[],
  address: string,
): Whose | null {
  const key: ConsoleData['key'] = [];
  const url = URL.canParse(address) ? new URL(address) : null;
  const parts = url?.pathname.split('/') ?? [];
  const at = parts.findIndex((part, index) => /\d/.test(part) && BEFORE_KEY.test(parts[index - 1] ?? ''));
  if (at > 0) key.push({ from: 'path', after: parts[at - 1] ?? '' });
  const title = titleAbove(container, composer, names) ?? titleInList(container, names);
  if (!title && key.length === 0) return null;
  if (!title) return { header: [], title: null, key };
  key.push({ from: 'title' });
  const box = title.box === title.element ? parentOf(title.element) : title.box;
  if (!box) return null;
  return { header: selectorsFor(box, 3), title: titleSelector(box, title.element), key };
}

interface Title {
  /** The part of the page that stands above the conversation. */
  readonly box: Element;
  readonly element: Element;
}

/** Climbs from the messages; the name stands in what comes before them, nearest first. */
function titleAbove(container: Element, composer: Element, names: readonly string[]): Title | null {
  for (let at: Element | null = container; at && at.localName !== 'body'; at = parentOf(at)) {
    const around = parentOf(at);
    const all = around ? childrenOf(around) : [];
    const before = all.slice(0, all.indexOf(at)).toReversed();
    for (const box of before) {
      if (holds(box, composer) || !isDrawn(box)) continue;
      const element = bestTitle(box, names);
      if (element) return { box, element };
    }
  }
  return null;
}

/** The row of the list that is marked as the one in front. */
function titleInList(container: Element, names: readonly string[]): Title | null {
  const root = container.ownerDocument;
  for (const mark of ['[aria-current]:not([aria-current="false"])', '[aria-selected="true"]']) {
    const rows = [...root.querySelectorAll(mark)].filter(
      (row) => !holds(row, container) && !holds(container, row),
    );
    const box = rows.length === 1 ? rows[0] : undefined;
    const element = box && bestTitle(box, names);
    if (box && element) return { box, element };
  }
  return null;
}

/** The name among the words of a header: one of the writers', a heading, what calls itself so, else what comes first. */
function bestTitle(box: Element, names: readonly string[]): Element | null {
  const inside = [box, ...allInside(box, MOST)].filter((each) => {
    const words = ownWords(each);
    return (
      words !== '' &&
      words.length <= LONGEST_NAME &&
      /\p{L}|\d{6}/u.test(words) &&
      isDrawn(each) &&
      !isControl(each, box)
    );
  });
  const said = (each: Element) => linesOf(each, { limit: LONGEST_NAME }).trim();
  const called = (each: Element) =>
    partsOf([...each.classList, each.getAttribute('data-testid') ?? '', each.id].join(' ')).some((part) =>
      /^(?:title|name|customer|contact|visitor|citizen|klant|bezoeker|naam|inwoner)$/.test(part),
    );
  return (
    inside.find((each) => names.includes(said(each))) ??
    inside.find((each) => each.matches('h1, h2, h3, h4, h5, h6, [role="heading"]')) ??
    inside.find(called) ??
    inside[0] ??
    null
  );
}

function isControl(element: Element, box: Element): boolean {
  const control = element.closest('button, [role="button"], a, nav, select, label, [role="tab"]');
  return control !== null && box.contains(control) && control !== box && !/^h[1-6]$/.test(element.localName);
}

function titleSelector(box: Element, element: Element): string {
  const root = box.getRootNode();
  if (element.getRootNode() !== root) return selectorsFor(element, 1)[0] ?? '*';
  const own = selectorsFor(element, 4).filter(
    (selector) => !selector.includes('>>>') && !/^(?:body|html)\b/.test(selector),
  );
  return own.find((selector) => box.querySelector(selector) === element) ?? wayDown(box, element);
}

function wayDown(box: Element, element: Element): string {
  const way: string[] = [];
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) {
    way.unshift(`${at.localName}:nth-child(${[...(at.parentNode?.children ?? [])].indexOf(at) + 1})`);
  }
  return [':scope', ...way].join(' > ');
}
