import type { RowData } from '../data/console-data';
import { hasMark, queryAllDeep } from '../deep-query';
import type { Piece, PieceKind } from './pieces';
import { LASTING, signsOf } from './signs';
import { hostOf, parentOf } from './tree';

/** What of a row are the writer's own words, and who is named. */
export type RowWords = Pick<RowData, 'text' | 'without' | 'name'>;

/** Left out wherever they are, when they hold no words of a writer. */
const NEVER_WORDS = ['button', '[role="button"]', 'time', 'blockquote', '[role="menu"]', '[role="toolbar"]'];
const MOST = 14;
/** What people write has these in it: by them alone nothing is left out. */
const IN_A_TEXT = /^(?:b|i|em|strong|small|p|li|ul|ol|h[1-6])$/;

/**
 * Selectors for the words, and for what stands around them, that hold for every row that was looked at.
 * @param rowSelector finds rows in the page; null where no plain CSS does
 */
export function rowWords(
  pieces: readonly Piece[],
  rows: readonly Element[],
  rowSelector: string | null,
): RowWords {
  const bodies = pieces.filter(({ kind }) => kind === 'body');
  const others = pieces.filter(({ kind }) => kind !== 'body');
  const holdsBody = (selector: string) =>
    bodies.some(({ element, row }) => within(element, row).some((each) => matches(each, selector)));
  const without = new Set(NEVER_WORDS.filter((selector) => !holdsBody(selector)));
  for (const { element, row } of others) {
    const covered = within(element, row).some((each) =>
      [...without].some((selector) => matches(each, selector)),
    );
    if (covered || without.size >= MOST) continue;
    const sign = selectorsIn(element, row, rowSelector).find((selector) => !holdsBody(selector));
    if (sign) without.add(sign);
  }
  const text = textSelectors(bodies, others, rows);
  return {
    text: text.length > 0 ? [...text, ':scope'] : [],
    without: [...without],
    name: nameSelector(pieces, rows),
  };
}

/** What holds all words of a writer in every row that has any, and nothing else. */
function textSelectors(
  bodies: readonly Piece[],
  others: readonly Piece[],
  rows: readonly Element[],
): readonly string[] {
  const found = new Set<string>();
  const spoken = new Set(bodies.map(({ row }) => row));
  for (const { element, row } of bodies.slice(-4)) {
    for (const around of within(element, row)) {
      if (around === row) continue;
      for (const { selector, rank } of signsOf(around)) {
        if (rank > LASTING.half || found.size >= 3) continue;
        const step = hostOf(around) === row ? `:scope >>> ${selector}` : selector;
        const holds = (piece: Piece) =>
          within(piece.element, piece.row).some((each) => each !== piece.row && matches(each, selector));
        const inEvery = [...spoken].every((each) => queryAllDeep(each, step).length > 0);
        if (inEvery && bodies.every(holds) && !others.some((each) => each.kind !== 'quote' && holds(each)))
          found.add(step);
      }
    }
  }
  return rows.length > 0 ? [...found] : [];
}

function nameSelector(pieces: readonly Piece[], rows: readonly Element[]): string | null {
  const names = pieces.filter(({ kind }) => kind === 'name');
  for (const { element, row } of names.toReversed()) {
    const found = [...selectorsIn(element, row, null), wayFrom(row, element)].find((selector) => {
      const hits = rows.filter((each) => hasMark(each, selector));
      const right = names.filter(({ element: name, row: at }) => queryAllDeep(at, selector)[0] === name);
      return (
        right.length > 0 &&
        right.length >= names.length * 0.6 &&
        right.length >= Math.min(hits.length, names.length) * 0.9
      );
    });
    if (found) return found;
  }
  return null;
}

/** By what a piece can be told from the writer's words; matched on the element itself. */
function selectorsIn(element: Element, row: Element, rowSelector: string | null): readonly string[] {
  const signs = within(element, row)
    .filter((each) => each !== row)
    .flatMap(signsOf);
  const lasting = signs
    .filter(({ rank, selector }) => rank <= LASTING.tag && !IN_A_TEXT.test(selector))
    .toSorted((a, b) => a.rank - b.rank);
  const made = signs.filter(({ rank }) => rank === LASTING.generated);
  const places =
    rowSelector === null || hostOf(element) !== hostOf(row)
      ? []
      : [placeIn(row, element, rowSelector, false), placeIn(row, element, rowSelector, true)];
  return [...lasting.map(({ selector }) => selector), ...places, ...made.map(({ selector }) => selector)];
}

/** From the row down by tags, and by places among their like: the last, or the number. */
function placeIn(row: Element, element: Element, rowSelector: string, numbered: boolean): string {
  const way = wayFrom(row, element).replace(':scope', '');
  const plain = numbered ? way : way.replace(/:(?:last-child|nth-child\(\d+\))/g, '');
  const rows = rowSelector.split(', ');
  return rows.map((each) => `${each}${plain}`).join(', ');
}

function wayFrom(row: Element, element: Element): string {
  const way: string[] = [];
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) {
    const place =
      !at.nextElementSibling && at.previousElementSibling
        ? ':last-child'
        : `:nth-child(${[...(at.parentNode?.children ?? [])].indexOf(at) + 1})`;
    way.unshift(`${at.localName}${place}`);
  }
  return [':scope', ...way].join(' > ');
}

/** The element and what is around it, up to its row. */
function within(element: Element, row: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    path.push(at);
    if (at === row) break;
  }
  return path;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** Whether any row names its writer. */
export function namesWriters(pieces: readonly Piece[]): boolean {
  const kinds: readonly PieceKind[] = pieces.map(({ kind }) => kind);
  return kinds.includes('name');
}
