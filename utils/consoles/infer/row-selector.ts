import { queryAllDeep } from '../deep-query';
import type { Piece } from './piece';
import { inCommon, selectorFor } from './selector-for';

/** The element that holds all rows in the tree they stand in: a slot shows rows that stand elsewhere. */
export function holderOf(frame: Element, rows: readonly Element[]): Element {
  const [first] = rows;
  if (!first || frame.contains(first)) return frame;
  const root = first.getRootNode();
  if (root instanceof ShadowRoot && (root.host === frame || frame.contains(root.host))) return frame;
  let at: Element | null = first.parentElement;
  while (at && !rows.every((row) => at?.contains(row))) at = at.parentElement;
  return at ?? frame;
}

/** A selector that finds the rows in their holder, through open shadow roots; null where none does. */
export function rowSelector(
  holder: Element,
  rows: readonly Element[],
  between: readonly Piece[],
): string | null {
  const others = new Set(between.map(({ element }) => element));
  // Days and what is empty may be matched as well: their words say that they are no messages.
  const may = (element: Element) =>
    (others.has(element) && isQuiet(element)) || (element.textContent ?? '').trim() === '';
  const roots = new Set(rows.map((row) => row.getRootNode()));
  const [root] = roots;
  if (roots.size === 1 && root === holder.getRootNode())
    return selectorFor(rows, holder, may) ?? byPath(rows, holder, may);
  if (roots.size === 1 && root instanceof ShadowRoot) {
    const own = selectorFor(rows, root, may);
    if (!own) return null;
    if (root.host === holder) return `:scope >>> ${own}`;
    const host = selectorFor([root.host], holder);
    return host && `${host} >>> ${own}`;
  }
  return inManyRoots(holder, rows);
}

function isQuiet(element: Element): boolean {
  return (element.textContent ?? '').length < 80;
}

/** Each run, or each message, is a program of its own with its own tree. */
function inManyRoots(holder: Element, rows: readonly Element[]): string | null {
  const hosts = [...new Set(rows.map((row) => row.getRootNode()))].flatMap((root) =>
    root instanceof ShadowRoot ? [root.host] : [],
  );
  const around = hosts.every((host) => host.getRootNode() === holder.getRootNode())
    ? holder
    : (hosts[0]?.getRootNode() ?? holder);
  const scope = around instanceof ShadowRoot ? around : holder;
  const host = selectorFor(hosts, scope);
  if (!host) return null;
  const wanted = new Set(rows);
  for (const { selector } of inCommon(rows)) {
    const whole = `${scope instanceof ShadowRoot ? ':scope >>> ' : ''}${host} >>> ${selector}`;
    const found = queryAllDeep(holder, whole);
    if (found.length === rows.length && found.every((each) => wanted.has(each))) return whole;
  }
  return null;
}

/** By tags alone, step by step from the holder. */
function byPath(
  rows: readonly Element[],
  holder: Element,
  may: (element: Element) => boolean,
): string | null {
  const paths = new Set(rows.map((row) => tagsFrom(holder, row)));
  if (paths.size > 4) return null;
  const selector = [...paths].join(', ');
  const wanted = new Set(rows);
  const found = queryAllDeep(holder, selector);
  return found.every((each) => wanted.has(each) || may(each)) ? selector : null;
}

function tagsFrom(holder: Element, row: Element): string {
  const tags: string[] = [];
  for (let at: Element | null = row; at && at !== holder; at = at.parentElement)
    tags.unshift(at.nodeName.toLowerCase());
  return `:scope > ${tags.join(' > ')}`;
}
