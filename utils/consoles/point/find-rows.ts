import { queryAllDeep } from '../deep-query';
import { linesOf } from '../lines-of';
import type { PointProblem } from './points';
import { LASTING, sharedSigns, signsBeside } from './signs';
import { hostOf, pathUp } from './tree';

/** The rows of a conversation, as far as two of them tell. */
export interface FoundRows {
  /** The element that holds them all. */
  readonly container: Element;
  /** Finds them inside it. */
  readonly selector: string;
  /** All of them in the page's order, dividers among them where nothing tells them apart. */
  readonly rows: readonly Element[];
  readonly citizen: Element;
  readonly agent: Element;
}

/** One level of the page at which the two could be rows. */
interface Level {
  readonly citizen: Element;
  readonly agent: Element;
  readonly selector: string;
  readonly rows: readonly Element[];
}

/** So many levels below what holds both are tried: groups of a day, and of one writer, lie between. */
const DEEPEST = 5;
/** Pieces of a text, never messages of their own. */
const PIECES = /^(?:p|span|br|b|i|em|strong|a|code|pre|img|svg|time|small|button|h[1-6])$/;
/** What two rows can share is looked for in so many rows at most. */
const MOST_ROWS = 3000;

/**
 * Climbs from something inside each of two messages to their rows, and finds a selector for all rows of both kinds.
 * Reads the page as it is now; touches nothing.
 */
export function findRows(citizen: Element, agent: Element): FoundRows | PointProblem {
  const [ups, others] = [pathUp(citizen), pathUp(agent)];
  const common = ups.find((each) => others.includes(each));
  if (!common) return 'gone';
  const wayC = ups.slice(0, ups.indexOf(common)).toReversed();
  const wayA = others.slice(0, others.indexOf(common)).toReversed();
  const [topC, topA] = [wayC[0], wayA[0]];
  // One holds the other: both clicks were in one message, or the second was on what holds the first.
  if (!topC || !topA) return 'same-message';
  if (common.localName === 'html') return 'outside';

  let best: { readonly level: Level; readonly container: Element } | null = null;
  for (const [depth, one] of wayC.slice(0, DEEPEST).entries()) {
    const ways = wayA.slice(0, DEEPEST);
    const other = [ways[depth], ...ways.slice(depth)].find(
      (each) => each !== undefined && isAlike(one, each),
    );
    if (!other || one.getRootNode() !== other.getRootNode()) continue;
    if (depth > 0 && !mayBeMessage(one)) break;
    const container = widened(common, one, other);
    const level = levelOf(container, one, other);
    if (!level) continue;
    const finer = best !== null && level.rows.length > best.level.rows.length && areSeveral(level);
    if (!best || finer) best = { level, container };
  }
  if (!best) return 'outside';
  const { container, level } = best;
  return { container, ...level };
}

/** Two elements that may both be rows: of one tag, or with something in common. */
function isAlike(one: Element, other: Element): boolean {
  return (
    one.localName === other.localName || sharedSigns(one, other).some(({ rank }) => rank <= LASTING.half)
  );
}

function mayBeMessage(element: Element): boolean {
  return !PIECES.test(element.localName) && element.attributes.length > 0;
}

/** Somewhere several of them stand side by side, each with words: several messages of one writer. */
function areSeveral({ rows, citizen, agent }: Level): boolean {
  const perParent = new Map<Element | null, number>();
  for (const row of rows) {
    if (row.className !== citizen.className && row.className !== agent.className) continue;
    if (linesOf(row, { limit: 1 }).trim() === '') continue;
    perParent.set(row.parentElement, (perParent.get(row.parentElement) ?? 0) + 1);
  }
  return [...perParent.values()].some((times) => times > 1);
}

/** The element that holds all rows: both may stand in one group of a day, with other groups beside it. */
function widened(common: Element, one: Element, other: Element): Element {
  let container = common;
  for (let up = pathUp(common)[1]; up && !/^(?:body|html)$/.test(up.localName); up = pathUp(up)[1]) {
    if (holdsComposer(up)) break;
    const [now, more] = [levelOf(container, one, other), levelOf(up, one, other)];
    if (!more || (now && more.rows.length <= now.rows.length)) {
      if (up !== pathUp(container)[1]) break;
      continue;
    }
    container = up;
  }
  return container;
}

/** A field to write in: what holds it is more than the messages. */
function holdsComposer(element: Element): boolean {
  return element.querySelector('textarea, [contenteditable="true"], input[type="text"]') !== null;
}

/** A selector for both, and for all like them inside a container. */
function levelOf(container: Element, one: Element, other: Element): Level | null {
  const step = hostOf(one) === container ? ':scope >>> ' : '';
  const deeper = hostOf(one) !== hostOf(container) && step === '';
  if (deeper) return null;
  const candidates = [
    ...sharedSigns(one, other)
      .filter(({ rank }) => rank <= LASTING.half)
      .map(({ selector }) => selector),
    ...eachOwn(one, other),
    ...sharedSigns(one, other)
      .filter(({ rank, selector }) => rank === LASTING.tag && !PIECES.test(selector))
      .map(({ selector }) => selector),
    ...byPlace(container, one, other),
  ];
  const usable = candidates.flatMap((candidate) => {
    const rows = outermost(queryAllDeep(container, step + candidate)).slice(0, MOST_ROWS);
    return rows.includes(one) && rows.includes(other) ? [{ selector: step + candidate, rows }] : [];
  });
  const first = usable[0];
  if (!first) return null;
  // A second way to the very same rows takes over when a name goes.
  const same = usable.find(
    ({ selector, rows }) =>
      isSame(rows, first.rows) && !selector.startsWith(':scope >') && !sharesName(selector, first.selector),
  );
  const selector =
    same && step === '' && !first.selector.startsWith(':scope')
      ? `${first.selector}, ${same.selector}`
      : first.selector;
  return { citizen: one, agent: other, selector, rows: first.rows };
}

/** Whether two selectors stand or fall with the same name. */
function sharesName(one: string, other: string): boolean {
  const names = (selector: string) => selector.split(/[^\w-]/).filter((name) => name !== '');
  return names(one).some((name) => names(other).includes(name));
}

/** Where the two share nothing: what lasts of each. */
function eachOwn(one: Element, other: Element): readonly string[] {
  const [mine] = signsBeside(one, other).filter(({ rank }) => rank <= LASTING.named);
  const [theirs] = signsBeside(other, one).filter(({ rank }) => rank <= LASTING.named);
  return mine && theirs ? [`${mine.selector}, ${theirs.selector}`] : [];
}

/** By their place alone: the way of tags from the container. */
function byPlace(container: Element, one: Element, other: Element): readonly string[] {
  const ways = [one, other].map((each) => {
    const way: string[] = [];
    let at: Element | null = each;
    while (at && at !== container) {
      way.unshift(at.localName);
      at = at.parentElement;
    }
    return `> ${way.join(' > ')}`;
  });
  if (hostOf(one) === container)
    return [...new Set(ways)].length === 1 ? [ways[0]?.split(' > ').at(-1) ?? ''] : [];
  return [[...new Set(ways)].map((way) => `:scope ${way}`).join(', ')];
}

function outermost(elements: readonly Element[]): readonly Element[] {
  let last: Element | null = null;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

function isSame(some: readonly Element[], others: readonly Element[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}
