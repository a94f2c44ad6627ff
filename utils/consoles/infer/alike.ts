import { classWords } from './class-words';
import type { Piece } from './piece';
import { MODIFIERS } from './word-lists';

/** Enough names in common to be pieces of one kind. */
const ENOUGH_TOKENS = 0.4;
const ENOUGH_SHAPE = 0.6;
/** More kinds than this side by side is no list. */
const KINDS_AT_MOST = 60;

/** The pieces sorted into kinds: same tag and role, and names or shapes that differ in modifiers only. */
export function kindsOf(pieces: readonly Piece[]): Piece[][] {
  const exact = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const { element } = piece;
    const key = `${element.nodeName} ${element.getAttribute('role') ?? ''} ${element.getAttribute('class') ?? ''}`;
    const known = exact.get(key);
    if (known) known.push(piece);
    else exact.set(key, [piece]);
  }
  const kinds: { readonly first: Piece; readonly all: Piece[] }[] = [];
  for (const group of exact.values()) {
    const first = group.find((piece) => piece.words > 0) ?? group[0];
    if (!first) continue;
    const same = kinds.slice(0, KINDS_AT_MOST).find((kind) => isAlike(kind.first, first));
    if (same) same.all.push(...group);
    else kinds.push({ first, all: group });
  }
  return kinds.map(({ all }) => all);
}

function isAlike(one: Piece, other: Piece): boolean {
  if (one.element.nodeName !== other.element.nodeName) return false;
  if (one.element.getAttribute('role') !== other.element.getAttribute('role')) return false;
  const [a, b] = [
    classWords(one.element.getAttribute('class')),
    classWords(other.element.getAttribute('class')),
  ];
  if (a.tokens.length === 0 && b.tokens.length === 0) return shapeInCommon(one, other) >= ENOUGH_SHAPE;
  const [plainA, plainB] = [without(a.words), without(b.words)];
  if (plainA.size > 0 && plainA.size === plainB.size && [...plainA].every((word) => plainB.has(word)))
    return true;
  if (plainA.size === 0 && plainB.size === 0) return shapeInCommon(one, other) >= ENOUGH_SHAPE;
  // A name they begin with and have in common: the same block, with another modifier.
  const block = a.written[0];
  if (block && b.written[0] === block && !isSeparate(plainA, plainB) && shapeInCommon(one, other) >= 0.5)
    return true;
  return overlap(new Set(a.tokens), new Set(b.tokens)) >= ENOUGH_TOKENS && !isSeparate(plainA, plainB);
}

/** One of them is said to be something the other is not: a divider between messages. */
function isSeparate(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return ['divider', 'separator', 'typing', 'system', 'date'].some(
    (word) => one.has(word) !== other.has(word),
  );
}

function without(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !MODIFIERS.has(word)));
}

export function shapeInCommon(one: Piece, other: Piece): number {
  const [a, b] = [shapeOf(one), shapeOf(other)];
  if (a.size === 0 && b.size === 0) return 1;
  return overlap(a, b);
}

/** The tags inside, two deep. */
function shapeOf(piece: Piece): ReadonlySet<string> {
  return new Set(
    piece.kids.flatMap((kid) => [
      kid.element.nodeName,
      ...kid.kids.map((under) => `${kid.element.nodeName}>${under.element.nodeName}`),
    ]),
  );
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const each of one) if (other.has(each)) both += 1;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}
