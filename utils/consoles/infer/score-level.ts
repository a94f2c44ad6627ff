import { classWords, wordsIn } from './class-words';
import type { Level } from './levels';
import { type Piece, roughText } from './piece';
import { SAYS, saysAny } from './word-lists';

/** So many pieces of a level are looked at closely: the first, the last and some in between. */
const SAMPLE = 14;
const CONTROLS = 'A BUTTON OPTION'.split(' ');
const CONTROL_ROLES = new Set([
  'option',
  'tab',
  'menuitem',
  'button',
  'link',
  'treeitem',
  'menuitemradio',
  'radio',
]);
const PARAGRAPHS = new Set('P SPAN BR B I EM STRONG A CODE SMALL TD TH TIME LABEL'.split(' '));
const ROW_ROLES = new Set(['listitem', 'article', 'row', 'comment']);

/** How much the pieces of a level look like the messages of one conversation; below about 5 they do not. */
export function scoreLevel(level: Level): number {
  const { pieces, words } = level;
  const count = pieces.length;
  const sample = sampleOf(pieces);
  const frame = frameOf(level);
  const share = (test: (piece: Piece) => boolean) => sample.filter(test).length / sample.length;
  const said = sample.map(({ element }) => ownWords(element));
  const own = (list: ReadonlySet<string>) => said.filter((each) => saysAny(each, list)).length / said.length;
  let score = 2 * Math.min(1, words / count / 25) + Math.min(2, Math.log2(count) / 2);
  score += 2.5 * (frame.words > 0 ? words / frame.words : 0) - 1;
  score += 3 * own(SAYS.message) + 1 * own(SAYS.item) - 2.5 * own(SAYS.group) - 2.5 * own(SAYS.part);
  score -= 3 * own(SAYS.typing) + 2 * own(SAYS.divider);
  score +=
    1 *
    share(
      ({ element }) =>
        ROW_ROLES.has(element.getAttribute('role') ?? '') || /^(?:LI|ARTICLE)$/.test(element.nodeName),
    );
  score += 1.5 * frameSays(frame.piece, SAYS.log) - 4 * frameSays(frame.piece, SAYS.aside);
  if (hasRole(frame.piece, 'log')) score += 3;
  const times = sample.reduce((sum, piece) => sum + piece.times, 0) / sample.length;
  if (times > 1.35) score -= 1.5 + times;
  else score += 2 * share((piece) => piece.times > 0);
  if (share((piece) => hasOwnId(piece.element)) > 0.8) score += 2;
  score -= 5 * share((piece) => isControl(piece));
  score -= 3 * share((piece) => piece.controls > 6);
  score -=
    2.5 *
    share(
      ({ element, kids }) =>
        PARAGRAPHS.has(element.nodeName) && kids.length === 0 && !element.hasAttribute('class'),
    );
  const texts = new Set(sample.map((piece) => roughText(piece, 80)));
  if (texts.size < sample.length * 0.6) score -= 3;
  if (share((piece) => piece.words > 12) < 0.3) score -= 2;
  if (count === 1) score -= 3;
  return score;
}

export function sampleOf(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length <= SAMPLE) return pieces;
  const step = pieces.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => pieces[Math.floor(index * step)]).filter(
    (piece) => piece !== undefined,
  );
}

/** The piece that holds all pieces of a level. */
export function frameOf(level: Level): { readonly piece: Piece; readonly words: number } {
  const [first, ...rest] = level.pieces;
  if (!first) throw new Error('A level without pieces.');
  let frame = first.parent ?? first;
  const inFrame = new Set<Piece>();
  for (const piece of rest) {
    const way: Piece[] = [];
    let at: Piece | null = piece.parent;
    while (at && at !== frame && !inFrame.has(at)) {
      way.push(at);
      at = at.parent;
    }
    if (at) for (const each of way) inFrame.add(each);
    else {
      // It stands outside: the frame grows until it holds this one too.
      const around = new Set(way);
      while (frame.parent && !around.has(frame)) frame = frame.parent;
      inFrame.clear();
    }
  }
  return { piece: frame, words: frame.words };
}

/** The words of an element's own names: class, test id, id, tag of its own kind. */
export function ownWords(element: Element): readonly string[] {
  const named = [
    'data-testid',
    'data-test-id',
    'data-qa',
    'data-test',
    'data-cy',
    'part',
    'aria-roledescription',
  ]
    .map((name) => element.getAttribute(name))
    .filter((value) => value !== null);
  const tag = element.nodeName.includes('-') ? [element.nodeName.toLowerCase()] : [];
  const id = element.id ? [element.id] : [];
  const attributes = [...element.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name }) => name.slice(5));
  return [
    ...classWords(element.getAttribute('class')).words,
    ...[...named, ...tag, ...id, ...attributes].flatMap(wordsIn),
  ];
}

const around = new WeakMap<Element, readonly string[]>();

/** What an element that holds others says it is; the same for every level in it. */
function frameWords(element: Element): readonly string[] {
  const known = around.get(element);
  if (known) return known;
  const label = element.getAttribute('aria-label');
  const tag = element.nodeName === 'NAV' || element.nodeName === 'ASIDE' ? ['sidebar'] : [];
  const made = [...ownWords(element), ...tag, ...(label ? wordsIn(label) : [])];
  around.set(element, made);
  return made;
}

/** 1 when the frame or one of the three pieces around it says so, less the further away. */
function frameSays(piece: Piece, list: ReadonlySet<string>): number {
  let weight = 1;
  for (let at: Piece | null = piece, up = 0; at && up < 3; at = at.parent, up += 1) {
    if (saysAny(frameWords(at.element), list)) return weight;
    weight -= 0.3;
  }
  return 0;
}

function hasRole(piece: Piece, role: string): boolean {
  for (let at: Piece | null = piece, up = 0; at && up < 3; at = at.parent, up += 1) {
    if (at.element.getAttribute('role') === role) return true;
  }
  return false;
}

function hasOwnId(element: Element): boolean {
  return (
    (/\d|-/.test(element.id) && element.id.length > 1) ||
    [...element.attributes].some(({ name }) => /^data-.*(?:id|key|ts|mid)$/.test(name))
  );
}

/** The whole piece is one link, button or choice: a row of a menu or of an inbox. */
function isControl(piece: Piece): boolean {
  const { element, kids, words } = piece;
  const is = (at: Element) =>
    CONTROLS.includes(at.nodeName) ||
    CONTROL_ROLES.has(at.getAttribute('role') ?? '') ||
    at.hasAttribute('aria-selected');
  return is(element) || kids.some((kid) => kid.words > words * 0.8 && is(kid.element));
}
