import { parseClock } from '../whatsapp-web/clock-time';
import { partsOf } from './program-words';
import { isQuote } from './quote';
import { childrenOf, ownWords, pathUp } from './tree';

/** What a piece of a row is to a reader. */
export type PieceKind = 'body' | 'name' | 'time' | 'label' | 'button' | 'quote';

/** Something in a row that has words of its own. */
export interface Piece {
  readonly row: Element;
  readonly element: Element;
  readonly words: string;
  readonly kind: PieceKind;
}

/** So many rows tell what their pieces are; the newest are the likeliest to be whole. */
const ROWS = 80;
const LONGEST_NAME = 40;

interface Found extends Omit<Piece, 'kind'> {
  /** The same for pieces that stand in the same place of different rows. */
  readonly place: string;
}

/** The pieces of the rows, and what each is: by what it calls itself, else by what stands in that place in all rows. */
export function piecesOf(rows: readonly Element[]): readonly Piece[] {
  const found = rows.slice(-ROWS).flatMap(piecesIn);
  const places = new Map<string, Found[]>();
  for (const piece of found) places.set(piece.place, [...(places.get(piece.place) ?? []), piece]);
  const kinds = new Map([...places].map(([place, pieces]) => [place, kindOf(pieces, rows.length)]));
  if (![...kinds.values()].includes('body')) {
    // Short answers may look like names; whoever says most is the one who writes.
    const most = [...places]
      .filter(([place]) => ['name', 'label'].includes(kinds.get(place) ?? ''))
      .toSorted(([, one], [, other]) => lengthOf(other) - lengthOf(one))[0];
    if (most) kinds.set(most[0], 'body');
  }
  return found.map(({ place, ...piece }) => ({ ...piece, kind: kinds.get(place) ?? 'body' }));
}

const lengthOf = (pieces: readonly Found[]) => pieces.reduce((sum, { words }) => sum + words.length, 0);

function piecesIn(row: Element): readonly Found[] {
  const found: Found[] = [];
  const walk = (element: Element, place: string) => {
    if (/^(?:style|script|template|svg)$/.test(element.localName)) return;
    const words = element.localName === 'img' ? (element.getAttribute('alt') ?? '') : ownWords(element);
    if (words !== '') found.push({ row, element, words, place });
    const children = childrenOf(element);
    for (const [at, child] of children.entries()) walk(child, `${place} > ${stepOf(child, at)}`);
  };
  walk(row, row.localName);
  return found;
}

/** By its names where it has any, else by where it stands; words in a text are one place, however many there are. */
function stepOf(element: Element, at: number): string {
  const names = [...element.classList].toSorted().join('.');
  if (/^(?:b|i|em|strong|a|code|mark|u|br|li)$/.test(element.localName) && names === '') return 'words';
  return `${element.localName}.${names || (element.localName === 'p' ? '' : at)}`;
}

function kindOf(pieces: readonly Found[], rows: number): PieceKind {
  const [first] = pieces;
  if (!first) return 'body';
  const around = pathUp(first.element).slice(0, pathUp(first.element).indexOf(first.row));
  if (around.some(isQuote)) return 'quote';
  if (around.some((each) => each.matches('button, [role="button"], [role="menu"], [role="toolbar"], select')))
    return 'button';
  if (around.some(({ localName }) => localName === 'time')) return 'time';
  const share = (test: (words: string) => boolean) =>
    pieces.filter(({ words }) => test(words)).length / pieces.length;
  if (share(isTime) >= 0.8) return 'time';
  const called = partsOf(
    [...first.element.classList, first.element.getAttribute('data-testid') ?? ''].join(' '),
  );
  const short = share((words) => words.length <= LONGEST_NAME && !/[.!?]$/.test(words)) === 1;
  if (
    short &&
    called.some((part) => /^(?:name|author|sender|from|nick|nickname|afzender|naam|user)$/.test(part))
  )
    return 'name';
  if (called.some((part) => /^(?:time|timestamp|stamp|clock|tijd|meta|status|date)$/.test(part)))
    return 'time';
  const different = new Set(pieces.map(({ words }) => words));
  if (!short || pieces.length < 3) return pieces.length < 3 && short && isBefore(first) ? 'name' : 'body';
  if (different.size === 1) return isBefore(first) ? 'name' : 'label';
  return different.size <= Math.max(2, Math.min(pieces.length / 3, rows / 4)) ? 'name' : 'body';
}

/** "14:05", "gisteren 14:05", "12 maart 14:05", "2 min", and the tick behind it. */
function isTime(words: string): boolean {
  const plain = words.replace(/[✓✔·•,]/g, ' ').trim();
  if (plain === '') return true;
  if (plain.length > 30) return false;
  return (
    parseClock(plain) !== null ||
    /\b\d{1,2}[:.]\d{2}\b/.test(plain) ||
    /^\d{1,3} ?(?:s|sec|m|min|u|uur|h|d)\b/.test(plain)
  );
}

/** A heavy or small piece that other words follow: who writes stands above what is written. */
function isBefore({ element, row }: Found): boolean {
  return (
    /^(?:b|strong|h[1-6]|header|small|cite|dt|th|img)$/.test(element.localName) &&
    element !== row.lastElementChild
  );
}
