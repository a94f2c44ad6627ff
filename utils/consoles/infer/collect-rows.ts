import { kindsOf, shapeInCommon } from './alike';
import type { Level } from './levels';
import { type Piece, roughText } from './piece';
import { frameOf, ownWords } from './score-level';
import { isDividerText, isLoadingText, isTypingText } from './shown-words';
import { SAYS, saysAny } from './word-lists';

/** What a conversation consists of, oldest or newest first as the page has it. */
export interface CollectedRows {
  /** What holds all rows. */
  readonly frame: Piece;
  readonly rows: readonly CollectedRow[];
  /** Pieces between the rows that are none: days, names above a run, typing. */
  readonly between: readonly Piece[];
}

export interface CollectedRow {
  readonly piece: Piece;
  readonly is: 'message' | 'system' | 'note';
}

/** So many of the last rows are looked at closely. */
export const LOOKED_AT = 160;
/** Above this much text a piece among the messages is no announcement of the console. */
const LONGEST_NOTICE = 300;

/** The rows in the order of the page: the messages of the level, and the notices and notes among them. */
export function collectRows(level: Level): CollectedRows {
  const frame = frameOf(level).piece;
  const members = new Set(level.pieces);
  const holders = new Set<Piece>();
  for (const piece of level.pieces) {
    for (let at = piece.parent; at && !holders.has(at); at = at.parent) {
      holders.add(at);
      if (at === frame) break;
    }
  }
  const inOrder: Piece[] = [];
  const others: Piece[] = [];
  const walk = (piece: Piece) => {
    if (members.has(piece)) inOrder.push(piece);
    else if (holders.has(piece)) for (const kid of piece.kids) walk(kid);
    else if (piece.words > 0) {
      inOrder.push(piece);
      others.push(piece);
    }
  };
  for (const kid of frame.kids) walk(kid);
  const verdicts = new Map<Piece, CollectedRow['is'] | null>();
  for (const kind of kindsOf(others)) {
    const header = isRunHeader(kind, holders, frame);
    for (const piece of kind) verdicts.set(piece, header ? null : judgeOther(piece, level));
  }
  // How all are to be read, the last ones tell.
  const last = level.pieces.slice(-LOOKED_AT);
  const minority = (test: (piece: Piece) => boolean) => {
    const found = last.filter(test);
    return found.length * 2 < last.length || last.length <= 2 ? new Set(found) : new Set<Piece>();
  };
  const kinds = new Map(last.map((piece) => [piece, kindWords(piece)]));
  const system = minority((piece) => saysAny(kinds.get(piece) ?? [], SAYS.system));
  const notes = minority((piece) => isNoteWords(kinds.get(piece) ?? new Set()));
  for (const piece of level.pieces) verdicts.set(piece, 'message');
  for (const piece of last) {
    if (saying(piece) < 2 && isNoRow(piece)) verdicts.set(piece, null);
    else if (notes.has(piece)) verdicts.set(piece, 'note');
    else if (system.has(piece)) verdicts.set(piece, 'system');
  }
  const rows: CollectedRow[] = [];
  const between: Piece[] = [];
  for (const piece of inOrder) {
    const is = verdicts.get(piece);
    if (is) rows.push({ piece, is });
    else between.push(piece);
  }
  return { frame, rows, between };
}

/** It stands once in nearly every run of messages, and says little: who wrote it, or when. */
function isRunHeader(kind: readonly Piece[], holders: ReadonlySet<Piece>, frame: Piece): boolean {
  const parents = new Set(kind.map(({ parent }) => parent));
  if (parents.has(frame)) return false;
  const alike = [...holders].filter(
    (holder) =>
      holder !== frame &&
      [...parents].some(
        (parent) =>
          parent?.element.nodeName === holder.element.nodeName &&
          parent.parent?.element.nodeName === holder.parent?.element.nodeName,
      ),
  );
  const average = kind.reduce((sum, { words }) => sum + words, 0) / kind.length;
  return parents.size >= alike.length * 0.4 && average < 60;
}

function judgeOther(piece: Piece, level: Level): CollectedRow['is'] | null {
  if (/^H[1-6]$/.test(piece.element.nodeName)) return null;
  if (isNoRow(piece) || piece.words > LONGEST_NOTICE * 4) return null;
  const words = kindWords(piece);
  if (saysAny(words, SAYS.typing)) return null;
  if (isNoteWords(words)) return 'note';
  const system = saysAny(words, SAYS.system);
  const text = roughText(piece, LONGEST_NOTICE + 1);
  if (system && text.length <= LONGEST_NOTICE) return 'system';
  const first = level.pieces[0];
  const sameTag = piece.element.nodeName === first?.element.nodeName;
  const timed = level.pieces.filter(({ times }) => times > 0).length > level.pieces.length * 0.5;
  if (
    sameTag &&
    first &&
    first.kids.length > 0 &&
    shapeInCommon(piece, first) >= 0.6 &&
    (!timed || piece.times > 0)
  )
    return 'message';
  if (piece.controls > 2 || saysAny(words, SAYS.aside)) return null;
  if (saysAny(words, SAYS.message) && !saysAny(words, SAYS.divider)) return 'message';
  const looks = depthOf(piece) >= 1 && (!timed || piece.times > 0);
  if (sameTag && looks && piece.controls === 0 && text.length > 12)
    return timed ? 'message' : shapeLike(piece, first) ? 'message' : 'system';
  const own = ownWords(piece.element);
  if (saysAny(own, SAYS.part) && !saysAny(own, SAYS.item)) return null;
  return text.split(' ').length >= 2 && text.length <= LONGEST_NOTICE && piece.controls <= 1
    ? 'system'
    : null;
}

function shapeLike(piece: Piece, other: Piece | undefined): boolean {
  return (
    other !== undefined &&
    Math.abs(depthOf(piece) - depthOf(other)) <= 1 &&
    piece.kids.length === other.kids.length
  );
}

function depthOf(piece: Piece): number {
  let depth = 0;
  for (let at: Piece | undefined = piece; at; at = at.kids[0]) depth += 1;
  return depth - 1;
}

/** A day, "new messages", "is typing", a button for more. */
function isNoRow(piece: Piece): boolean {
  const text = roughText(piece, 120);
  if (text === '') return true;
  if (isDividerText(text) || isTypingText(text) || isLoadingText(text)) return true;
  return (
    piece.element.nodeName === 'BUTTON' ||
    piece.element.nodeName === 'FORM' ||
    saysAny(kindWords(piece), SAYS.typing)
  );
}

const NOTES = 'note internal private notitie intern interne whisper prive remark memo amber yellow'.split(
  ' ',
);

function isNoteWords(words: ReadonlySet<string>): boolean {
  return NOTES.some((word) => words.has(word));
}

const VALUED =
  /^(?:data-.*(?:type|kind|name|author|role|variant|visibility|sender|direction|from|by|state|class)|(?:[a-z]+-)?(?:type|kind|variant|author|sender)|role|from|visibility|aria-roledescription)$/;

/** What a row says it is: its own names, those of the pieces it consists of alone, and short values of attributes. */
export function kindWords(piece: Piece): ReadonlySet<string> {
  const words = new Set<string>();
  let at: Piece | undefined = piece;
  for (let depth = 0; at && depth < 5; depth += 1) {
    for (const word of ownWords(at.element)) words.add(word);
    for (const { name, value } of at.element.attributes) {
      if (value.length < 24 && VALUED.test(name))
        for (const word of value.toLowerCase().split(/[^\p{L}]+/u)) words.add(word);
    }
    const whole: Piece = at;
    at = at.kids.find((kid) => kid.words >= whole.words * 0.75);
  }
  return words;
}

/** How many pieces of it say something of their own. */
function saying(piece: Piece): number {
  return (piece.own > 0 ? 1 : 0) + piece.kids.reduce((sum, kid) => sum + saying(kid), 0);
}
