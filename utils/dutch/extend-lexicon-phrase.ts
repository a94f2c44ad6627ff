import { foldWord } from './fold-word';
import { WORD_CLASSES } from './lexicons/word-classes';

type Checked =
  | { readonly ok: true; readonly phrase: string }
  /** Why not, as a Dutch sentence. */
  | { readonly ok: false; readonly why: string };

const MAX_LENGTH = 200;
const MAX_PARTS = 12;
const MAX_GAP = 9;
const MIN_STEM = 3;
const OPENS = new Set(['<', '^']);
const CLOSES = new Set(['>', '$']);
const GAP = /^\.\.(\d{0,3})$/;
const WORD = /^[\p{L}\p{N}](?:['’-]?[\p{L}\p{N}\p{M}]){0,39}$/u;

/** Checks a phrase that someone wrote, and folds its words. Punctuation around words is left out. */
export function checkPhrase(written: string): Checked {
  if (written.length > MAX_LENGTH) return no(`De zin is langer dan ${MAX_LENGTH} tekens.`);
  const parts = written
    .trim()
    .split(/\s+/)
    .map((part) => (isNotation(part) ? part : part.replace(/[.,;:!]{1,5}$/, '')))
    .filter((part) => part !== '');
  if (parts.length === 0) return no('Er staat niets.');
  if (parts.length > MAX_PARTS) return no(`De zin heeft meer dan ${MAX_PARTS} woorden.`);
  const folded: string[] = [];
  for (const [at, part] of parts.entries()) {
    const problem = anchorProblem(part, at, parts.length) ?? gapProblem(part, parts[at - 1]);
    if (problem) return no(problem);
    if (isNotation(part)) folded.push(part);
    else {
      const words = foldAlternatives(part);
      if (!words.ok) return words;
      folded.push(words.phrase);
    }
  }
  return headProblem(folded) ?? { ok: true, phrase: folded.join(' ') };
}

function isNotation(part: string): boolean {
  return OPENS.has(part) || CLOSES.has(part) || part.startsWith('..');
}

function anchorProblem(part: string, at: number, length: number): string | null {
  if (OPENS.has(part) && at > 0) return `Het teken "${part}" kan alleen vooraan staan.`;
  if (CLOSES.has(part) && at < length - 1) return `Het teken "${part}" kan alleen achteraan staan.`;
  return null;
}

function gapProblem(part: string, before: string | undefined): string | null {
  if (!part.startsWith('..')) return null;
  const size = GAP.exec(part)?.[1];
  if (size === undefined || (size !== '' && (Number(size) < 1 || Number(size) > MAX_GAP)))
    return `Een gat schrijf je als "..3", met een getal van 1 tot en met ${MAX_GAP}.`;
  return before === undefined || OPENS.has(before) ? 'Een zin kan niet met een gat beginnen.' : null;
}

function foldAlternatives(part: string): Checked {
  const optional = part.endsWith('?');
  const words: string[] = [];
  for (const word of (optional ? part.slice(0, -1) : part).split('|')) {
    if (word.startsWith('@')) {
      if (!(word.slice(1) in WORD_CLASSES))
        return no(
          `De woordgroep "${word}" bestaat niet. Kies uit: @${Object.keys(WORD_CLASSES).join(', @')}.`,
        );
      words.push(word);
      continue;
    }
    const bare = word.replace(/^\*|\*$/g, '');
    if (!WORD.test(bare)) return no(`"${word}" is geen woord.`);
    if (bare !== word && bare.length < MIN_STEM)
      return no(`Voor of achter een sterretje horen minstens ${MIN_STEM} letters.`);
    if (word.startsWith('*') && word.endsWith('*')) return no('Een sterretje kan maar aan één kant staan.');
    words.push(bare === word ? foldWord(word) : word.replace(bare, foldWord(bare)));
  }
  return { ok: true, phrase: words.join('|') + (optional ? '?' : '') };
}

/** A phrase is found by its first word, so that has to be one; and one short word alone says nothing. */
function headProblem(folded: readonly string[]): Checked | null {
  const words = folded.filter((part) => !isNotation(part));
  const head = words.find((part) => !part.endsWith('?'));
  if (head === undefined) return no('Minstens één woord moet er altijd staan, dus zonder vraagteken.');
  const first = words.slice(0, words.indexOf(head) + 1);
  if (first.some((part) => part.split('|').some((word) => word.startsWith('*'))))
    return no('Het eerste woord kan niet met een sterretje beginnen.');
  const whole = folded.some((part) => OPENS.has(part)) && folded.some((part) => CLOSES.has(part));
  if (words.length === 1 && !whole && head.split('|').some((word) => word.length < MIN_STEM))
    return no('Eén woord van twee letters komt in te veel zinnen voor.');
  return null;
}

function no(why: string): Checked {
  return { ok: false, why };
}
