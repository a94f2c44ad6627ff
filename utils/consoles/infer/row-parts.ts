import { classWords } from './class-words';
import type { CollectedRow } from './collect-rows';
import { type Piece, roughText, shownIn, within } from './piece';
import { hasClock, isTimeText } from './shown-words';
import { SAYS, saysAny } from './word-lists';

export type PartIs = 'body' | 'time' | 'name' | 'extra';

/** Pieces at the same place in their rows, and what they are. */
export interface RowPart {
  readonly is: PartIs;
  readonly pieces: readonly Piece[];
  /** The index of the row of each piece. */
  readonly rows: readonly number[];
  readonly values: readonly string[];
}

const STATUS =
  /^(?:[✓✔☑\s]+|[(\s]*(?:gelezen|bezorgd|verzonden|afgeleverd|ontvangen|gezien|read|sent|delivered|seen|bewerkt|edited|doorgestuurd|forwarded|nieuw|new)\b[\s)·✓✔]*(?:\d{1,2}[:.]\d{2})?)$/iu;
const ROLE_WORDS =
  /^\(?(?:medewerker|agent|burger|klant|bezoeker|inwoner|operator|admin|visitor|customer|client|guest|staff|bot|assistent|collega|jij|u|ik|you|me)\)?:?$/i;
const REACTION = /^(?:\p{Extended_Pictographic}|\u200d|\ufe0f|\s)+\d{0,3}$/u;
const BUTTONS = new Set(['button', 'menu', 'toolbar', 'menuitem', 'tooltip']);
const LONGEST_NAME = 48;
/** A row that says one thing says its text. */
const ALONE = 'alone';

/** What the pieces with text in the message rows are: the writer's words, names, times, and the rest. */
export function partsOfRows(rows: readonly CollectedRow[]): readonly RowPart[] {
  const messages = rows.map((row, index) => ({ ...row, index }));
  const groups = new Map<string, { pieces: Piece[]; rows: number[]; values: string[] }>();
  for (const { piece, index } of messages) {
    const saying = within(piece, 400).filter((part) => part.own > 0 || part.element.nodeName === 'TIME');
    for (const part of saying) {
      const key = saying.length === 1 ? ALONE : keyOf(part, piece);
      const group = groups.get(key) ?? { pieces: [], rows: [], values: [] };
      groups.set(key, group);
      group.pieces.push(part);
      group.rows.push(index);
      group.values.push(
        part.kids.length > 0 ? ownText(part.element) || roughText(part, 120) : roughText(part, 120),
      );
    }
  }
  const byIndex = new Map(messages.map(({ piece, index }) => [index, piece]));
  const judged = [...groups].map(([key, group]) => ({
    ...group,
    is: key === ALONE ? ('body' as const) : judge(group, messages.length, byIndex),
  }));
  return withBody(judged, messages.length);
}

/** What stands directly in it, without what its pieces say. */
function ownText(element: Element): string {
  return Array.from(shownIn(element))
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}

interface Group {
  readonly pieces: readonly Piece[];
  readonly rows: readonly number[];
  readonly values: readonly string[];
}

function judge({ pieces, rows, values }: Group, count: number, byIndex: ReadonlyMap<number, Piece>): PartIs {
  const share = (test: (value: string) => boolean) => values.filter(test).length / values.length;
  const first = pieces[0];
  const row = byIndex.get(rows[0] ?? -1);
  if (!first || !row) return 'body';
  const path = pathWords(first, row);
  if (first.element.nodeName === 'TIME' || share(isTimeWithStatus) > 0.7) return 'time';
  if (share((value) => STATUS.test(value)) > 0.7) return 'extra';
  if (share((value) => value.replace(/\p{Co}/gu, '').trim() === '') > 0.7 || saysAny(path.own, ICONS))
    return 'extra';
  const distinct = new Set(values).size;
  const repeats = distinct <= Math.max(1, values.length * 0.6) && values.length >= Math.min(3, count);
  if (inControl(first, row)) {
    const named = distinct > 1 && repeats && distinct <= 8 && share(isNameLike) > 0.8;
    return named || saysAny(path.own, SAYS.name) ? 'name' : 'extra';
  }
  if (
    first.element.nodeName === 'BLOCKQUOTE' ||
    first.element.closest('blockquote') !== null ||
    saysAny(path.inner, SAYS.quote)
  )
    return 'extra';
  const short = values.every((value) => value.length <= LONGEST_NAME);
  if (share((value) => REACTION.test(value)) > 0.9 && first !== row && saysAny(path.inner, SAYS.extra))
    return 'extra';
  if (short && saysAny(path.own, SAYS.extra) && !saysAny(path.own, SAYS.name)) return 'extra';
  if (first !== row && share((value) => /^\p{Lu}{1,3}$/u.test(value)) > 0.8 && values.length > 1)
    return 'extra';
  if (first === row) return 'body';
  if (saysAny(path.inner, PREVIEWS)) return 'extra';
  if (!short) return 'body';
  if (saysAny(path.own, SAYS.name) && !saysAny(path.own, BODIES)) return 'name';
  if (share((value) => ROLE_WORDS.test(value)) > 0.7) return 'name';
  if (share((value) => value.endsWith(':')) > 0.8) return 'name';
  if (repeats && distinct <= 8 && share(isNameLike) > 0.8) return 'name';
  if (short && saysAny(path.inner, SAYS.extra) && !saysAny(path.inner, BODIES)) return 'extra';
  // The same few words in every row are the console's: "aan Klantcontact", "via website".
  if (repeats && distinct <= 4 && values.length >= count * 0.5 && count > 2) return 'extra';
  return 'body';
}

/** "14:05 · Gelezen" is a time as well. */
function isTimeWithStatus(value: string): boolean {
  if (isTimeText(value)) return true;
  if (value.length > 60 || !/\d/.test(value)) return false;
  const rest = value
    .split(/[·•|,✓✔\s]+/)
    .filter((word) => word !== '' && !STATUS.test(word))
    .join(' ');
  return isTimeText(rest);
}

const ICONS = new Set('icon icons glyph material fa'.split(' '));
const BODIES = new Set('text body content tekst inhoud message bericht'.split(' '));
const PREVIEWS = new Set('preview unfurl linkcard embed attachment'.split(' '));

function isNameLike(given: string): boolean {
  // Icons are letters of a font of their own.
  const value = given.replace(/\p{Co}/gu, '').trim();
  return (
    /^[\p{Lu}@]/u.test(value) &&
    value.length >= 2 &&
    !/[.!?]$/.test(value.replace(/\p{Lu}\.$/u, '')) &&
    value.split(' ').length <= 6
  );
}

/** There is always a body: where names and words cannot be told apart, the longest part is it. */
function withBody(judged: readonly RowPart[], count: number): readonly RowPart[] {
  const covered = new Set(judged.filter(({ is }) => is === 'body').flatMap(({ rows }) => rows));
  if (covered.size >= count * 0.5) return judged;
  const length = ({ values }: RowPart) => values.reduce((sum, value) => sum + value.length, 0);
  const longest = judged
    .filter(({ is }) => is !== 'time' && is !== 'body')
    .toSorted((one, other) => length(other) - length(one))[0];
  return judged.map((part) => (part === longest ? { ...part, is: 'body' as const } : part));
}

/** The same place in a row: tags, and the names people gave them. */
function keyOf(part: Piece, row: Piece): string {
  const path: string[] = [];
  for (let at: Piece | null = part; at && at !== row; at = at.parent) {
    const { written, tokens } = classWords(at.element.getAttribute('class'));
    const names = written.length > 0 ? written : tokens;
    const twins = at.parent?.kids.filter(({ element }) => element.nodeName === at?.element.nodeName) ?? [];
    const place = names.length === 0 && twins.length > 1 && twins.length < 6 ? `#${twins.indexOf(at)}` : '';
    path.unshift(`${at.element.nodeName}.${names.slice(0, 4).join('.')}${place}`);
  }
  return path.join('>');
}

/** The words of the piece's own names, and of all names between it and its row. */
function pathWords(
  part: Piece,
  row: Piece,
): { readonly own: ReadonlySet<string>; readonly inner: ReadonlySet<string> } {
  const inner = new Set<string>();
  for (let at: Piece | null = part; at && at !== row; at = at.parent) {
    for (const word of namesOf(at)) inner.add(word);
  }
  return { own: part === row ? new Set() : namesOf(part), inner };
}

function namesOf({ element }: Piece): ReadonlySet<string> {
  const words = new Set(classWords(element.getAttribute('class')).words);
  for (const name of ['data-testid', 'data-test-id', 'data-qa', 'slot', 'part', 'itemprop', 'id']) {
    const value = element.getAttribute(name);
    if (value) for (const word of value.toLowerCase().split(/[^\p{L}]+/u)) words.add(word);
  }
  return words;
}

function inControl(part: Piece, row: Piece): boolean {
  for (let at: Piece | null = part; at && at !== row; at = at.parent) {
    const { element } = at;
    if (element.nodeName === 'BUTTON' || BUTTONS.has(element.getAttribute('role') ?? '')) return true;
  }
  return false;
}

/** The time part that shows times of day: the one a message is dated by. */
export function timeOf(parts: readonly RowPart[]): RowPart | null {
  const times = parts.filter(({ is }) => is === 'time');
  return times.find(({ values }) => values.some(hasClock)) ?? times[0] ?? null;
}
