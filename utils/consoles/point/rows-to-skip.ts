import { linesOf } from '../lines-of';
import type { FoundRows } from './find-rows';
import { speaksOf } from './program-words';
import { LASTING, signsOf } from './signs';
import { childrenOf } from './tree';

const SYSTEM = /^(?:system|divider|separator|daydivider|notice|notification|event|day)$/;

/** Rows that are no messages: what they have, and no message has. Null where nothing tells. */
export function skipOf({ rows, citizen, agent, selector }: FoundRows): {
  readonly skip: string | null;
  readonly messages: readonly Element[];
} {
  const shape = commonShape(citizen, agent, rows);
  const isOdd = (row: Element) =>
    row !== citizen && row !== agent && (saysSystem(row) || (shape !== null && !row.matches(shape)));
  const odd = rows.filter(isOdd);
  const messages = rows.filter((row) => !isOdd(row));
  if (odd.length === 0) return { skip: null, messages };
  const taken = new Set(messages.flatMap((row) => [row, ...row.querySelectorAll('*')]).flatMap(allSigns));
  const own = new Set<string>();
  const named = odd.every((row) => {
    const sign = signsOf(row).find((each) => each.rank <= LASTING.half && !taken.has(each.selector));
    if (sign) own.add(sign.selector);
    return sign !== undefined;
  });
  if (named) return { skip: [...own].join(', '), messages };
  if (shape === null || selector.includes('>>>')) return { skip: null, messages: rows };
  return { skip: `:scope:not(${shape})`, messages };
}

const allSigns = (element: Element) => signsOf(element).map(({ selector }) => selector);

/** Whether a row calls itself something else than a message. */
export function saysSystem(row: Element): boolean {
  const names = [...row.classList, row.getAttribute('role') ?? '', row.getAttribute('data-type') ?? ''];
  return names.some((name) => speaksOf(name, SYSTEM));
}

/** A way of tags that both rows and nearly all others have inside, and some have not; null where all are of one shape. */
function commonShape(citizen: Element, agent: Element, rows: readonly Element[]): string | null {
  const shapes = waysIn(citizen).filter((way) => waysIn(agent).includes(way));
  let best: { shape: string; count: number } | null = null;
  for (const way of shapes) {
    const shape = `:has(> ${way})`;
    const without = rows.filter((row) => !row.matches(shape));
    // What lacks it has to look like a divider: few words, and fewer pieces than either message.
    const few = Math.min(pieces(citizen), pieces(agent));
    if (without.length === 0 || !without.every((row) => pieces(row) < few && isShort(row))) continue;
    const count = rows.length - without.length;
    if (!best || count < best.count) best = { shape, count };
  }
  return best?.shape ?? null;
}

const pieces = (row: Element) => row.querySelectorAll('*').length;
const isShort = (row: Element) => linesOf(row, { limit: 200 }).trim().length < 80;

function waysIn(row: Element): readonly string[] {
  const ways = new Set<string>();
  const walk = (element: Element, way: string, depth: number) => {
    for (const child of childrenOf(element)) {
      const next = way === '' ? child.localName : `${way} > ${child.localName}`;
      ways.add(next);
      if (depth < 3) walk(child, next, depth + 1);
    }
  };
  walk(row, '', 1);
  return [...ways];
}
