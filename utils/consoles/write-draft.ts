import { type Caret, type Place, placeCaret, rememberCaret, restoreCaret } from './caret';
import { rangeOfText } from './composer-range';
import { composerText, isTextField } from './composer-text';
import { type Put, type Still, type Written, write } from './paste-text';
import { select } from './selection';

export type { Still, Written };

export interface InsertAt {
  /** `end` and `start` keep the draft and separate the text from it; `caret` replaces what is selected. */
  readonly place: 'caret' | 'end' | 'start';
  /** With `caret`: where the caret was before the focus went elsewhere. Without it: where it is, else the end. */
  readonly caret?: Caret | null;
  readonly still?: Still;
}

/**
 * Puts text in a composer (textarea, text input or contenteditable) as one step that one undo takes back.
 * It pastes, as a person could; only where nobody claims the paste, as in a plain field, it inserts.
 * It never sends and never presses a key. Call it from the agent's own click only.
 * @source own measurements in ten editors: this was right in all ten, every other single way was not
 */
export async function insertText(field: HTMLElement, text: string, at: InsertAt): Promise<Written> {
  const words = text.replace(/\r\n?/g, '\n');
  const { place, still } = at;
  if (place === 'caret')
    return write(field, words, puttingAt(field, at.caret ?? rememberCaret(field)), still);
  return write(field, separated(composerText(field), words, place), puttingAt(field, place), still);
}

/**
 * Puts text in place of the whole draft, likewise as one step.
 * An empty text gives `failed` and changes nothing: no single way clears the composer of every editor.
 */
export function replaceDraft(field: HTMLElement, text: string, still?: Still): Promise<Written> {
  return write(field, text.replace(/\r\n?/g, '\n'), puttingAt(field, 'all'), still);
}

/** A word of the draft, by its place in the text that `composerText` gives (UTF-16 units). */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What stood there when the word was pointed at. */
  readonly was: string;
}

/**
 * Puts text in place of one word of the draft, likewise as one step; the rest stays as it is, also its markup.
 * `failed`, and nothing changed, when the draft no longer has that word in that place, or the text is empty.
 */
export function replaceWord(field: HTMLElement, word: Word, text: string, still?: Still): Promise<Written> {
  if (!stands(field, word)) return Promise.resolve('failed');
  return write(field, text.replace(/\r\n?/g, '\n'), () => selectWord(field, word), still);
}

function stands(field: HTMLElement, { start, end, was }: Word): boolean {
  return was !== '' && composerText(field).slice(start, end) === was;
}

function selectWord(field: HTMLElement, word: Word): boolean {
  if (!stands(field, word)) return false;
  const { start, end } = word;
  if (isTextField(field)) return restoreCaret(field, { in: 'value', start, end });
  const range = rangeOfText(field, start, end);
  if (range) select(field, range);
  return range !== null;
}

function puttingAt(field: HTMLElement, at: Caret | Place | null): Put {
  return () => {
    if (typeof at === 'string') placeCaret(field, at);
    else if (!at || !restoreCaret(field, at)) placeCaret(field, 'end');
    return true;
  };
}

/** The text with a space or a line break on the side of the draft, unless there is one already. */
function separated(draft: string, text: string, place: 'start' | 'end'): string {
  if (draft.trim() === '' || text === '') return text;
  const [first, second] = place === 'end' ? [draft, text] : [text, draft];
  const several = text.includes('\n');
  const touching = several
    ? /\n[ \t]*$/.test(first) || second.startsWith('\n')
    : /\s$/.test(first) || /^\s/.test(second);
  if (touching) return text;
  const between = several ? '\n' : ' ';
  return place === 'end' ? between + text : text + between;
}
