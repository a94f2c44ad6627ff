import { classWords, wordsIn } from './class-words';
import type { CollectedRow } from './collect-rows';
import { type Mark, marksOf, styleMarksOf } from './marks-of';
import { type Piece, within } from './piece';
import { SAYS, saysAny } from './word-lists';

export type Spoken = 'agent' | 'citizen';

/** Something a selector can ask of a row, and the rows of which it holds. */
export interface RowMark {
  /** To be matched by the row, or by something in it. */
  readonly selector: string;
  readonly rows: ReadonlySet<number>;
  /** Whose rows it says these are; null where its words tell nothing. */
  readonly by: Spoken | null;
  /** How plainly (0 to 1). */
  readonly weight: number;
  readonly rank: number;
  /** The mark is of the row as a whole: of itself, of what it alone consists of, or of its run. */
  readonly whole: boolean;
}

/** So much of a row is looked through for marks. */
const PIECES_AT_MOST = 60;
const WHOLE = 0.75;

/** All marks of the message rows, by the rows that have them. Rows are known by their index. */
export function marksOfRows(rows: readonly CollectedRow[], frame: Piece): readonly RowMark[] {
  const found = new Map<string, { mark: RowMark; rows: Set<number> }>();
  const note = (selector: string, index: number, mark: Omit<RowMark, 'rows' | 'selector'>) => {
    const known = found.get(selector);
    if (known) known.rows.add(index);
    else {
      const own = new Set([index]);
      found.set(selector, { mark: { ...mark, selector, rows: own }, rows: own });
    }
  };
  rows.forEach(({ piece }, index) => {
    for (let at = piece.parent; at && at !== frame; at = at.parent) {
      for (const mark of allMarksOf(at.element)) {
        note(`${mark.selector} *`, index, { ...judge(mark), rank: mark.rank, whole: true });
      }
    }
    const whole = wholeOf(piece);
    for (const part of within(piece, PIECES_AT_MOST)) {
      const isWhole = whole.has(part);
      if (!isWhole && (part.element.nodeName === 'BLOCKQUOTE' || isQuote(part, piece))) continue;
      const hops = hopsTo(part.element, piece.element);
      if (hops === null) continue;
      for (const mark of allMarksOf(part.element)) {
        const { by, weight } = judge(mark);
        note(hops + mark.selector, index, {
          by,
          weight: isWhole ? weight : weight * 0.7,
          rank: mark.rank,
          whole: isWhole,
        });
      }
    }
  });
  return [...found.values()].map(({ mark }) => mark);
}

/** The row, and the pieces in it that hold nearly all it says. */
function wholeOf(row: Piece): ReadonlySet<Piece> {
  const whole = new Set<Piece>();
  for (let at: Piece | undefined = row; at && whole.size < 6; ) {
    whole.add(at);
    const here: Piece = at;
    at =
      at.kids.find((kid) => kid.words >= here.words * WHOLE) ??
      at.kids.toSorted((a, b) => b.words - a.words)[0];
    if (at && at.words < row.words * 0.3) break;
  }
  return whole;
}

function isQuote(part: Piece, row: Piece): boolean {
  for (let at: Piece | null = part; at && at !== row; at = at.parent) {
    const { words } = classWords(at.element.getAttribute('class'));
    if (words.has('quote') || words.has('quoted') || at.element.nodeName === 'BLOCKQUOTE') return true;
  }
  return false;
}

/** What goes before a selector to reach an element through the shadow roots between it and its row; null when too deep. */
function hopsTo(element: Element, row: Element): string | null {
  const root = element.getRootNode();
  if (root === row.getRootNode()) return '';
  return root instanceof ShadowRoot && root.host === row ? ':scope >>> ' : null;
}

/** Labels begin alike: "Verzonden door …", "You said …". */
function allMarksOf(element: Element): readonly Mark[] {
  const labels = ['aria-label', 'title', 'alt'].flatMap((name) => {
    const first = /^[\p{L}']{1,16}/u.exec(element.getAttribute(name) ?? '')?.[0];
    return first ? [{ selector: `[${name}^="${CSS.escape(first)}"]`, rank: 3 }] : [];
  });
  return [...marksOf(element), ...labels, ...styleMarksOf(element)];
}

const judged = new Map<string, { by: Spoken | null; weight: number }>();

/** What the words of a mark say about the writer. */
function judge({ selector }: Mark): { by: Spoken | null; weight: number } {
  const known = judged.get(selector);
  if (known) return known;
  const made = judgeWords(selector);
  if (judged.size > 4000) judged.clear();
  judged.set(selector, made);
  return made;
}

const NO = /=\\?"?(?:false|0|no|nee)\\?"?\]$/i;
const LABEL_OWN = /\^="(?:you|u|jij|jouw|uw|ik|me|mijn|verzonden|verstuurd|sent)"\]$/i;
const LABEL_OTHER = /\^="(?:ontvangen|received|klant|bezoeker|burger|inwoner|visitor|customer)"\]$/i;

function judgeWords(selector: string): { by: Spoken | null; weight: number } {
  if (LABEL_OWN.test(selector)) return { by: 'agent', weight: 0.9 };
  if (LABEL_OTHER.test(selector)) return { by: 'citizen', weight: 0.9 };
  const plain = selector.replaceAll('\\', '');
  const words = wordsIn(plain.replace(/^\[style.*$/, '').replace(/[=^"[\]]+/g, ' '));
  if (selector.startsWith('[style')) {
    if (/flex-end|margin-left: ?auto|right|row-reverse/.test(plain)) return { by: 'agent', weight: 0.4 };
    if (/flex-start|margin-right: ?auto|left/.test(plain)) return { by: 'citizen', weight: 0.4 };
    return { by: null, weight: 0 };
  }
  const flip = NO.test(plain) || words.includes('not') || words.includes('non');
  const turn = (by: Spoken, weight: number) => ({
    by: flip ? ((by === 'agent' ? 'citizen' : 'agent') as Spoken) : by,
    weight,
  });
  if (words.includes('user') && words.includes('end')) return turn('citizen', 1);
  const strongAgent = saysAny(words, SAYS.agent);
  const strongCitizen = saysAny(
    words.filter((word) => word !== 'in'),
    SAYS.citizen,
  );
  if (strongAgent && strongCitizen) return { by: null, weight: 0 };
  if (strongAgent) return turn('agent', words.includes('support') || words.includes('owner') ? 0.7 : 1);
  if (strongCitizen) return turn('citizen', 1);
  // Whoever sits here, or whoever writes in: consoles call either of them the user.
  if (words.includes('user')) return turn('citizen', 0.35);
  if (words.includes('in')) return turn('citizen', 0.65);
  if (saysAny(words, SAYS.agentPerhaps)) return turn('agent', 0.6);
  if (saysAny(words, SAYS.citizenPerhaps)) return turn('citizen', 0.6);
  return { by: null, weight: 0 };
}
