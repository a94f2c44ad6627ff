import { type Caret, type Place, placeCaret, rememberCaret, restoreCaret } from './caret';
import { rangeOfText } from './composer-range';
import { composerText, isTextField } from './composer-text';
import { appears, aroundSelection, pause, squeeze } from './read-back';
import { select } from './selection';

/** `failed`: the text is not in the draft; offer to copy it, and never try another way (it could come in twice). */
export type Written = 'ok' | 'failed';

export interface InsertAt {
  /** `end` and `start` keep the draft and separate the text from it; `caret` replaces what is selected. */
  readonly place: 'caret' | 'end' | 'start';
  /** With `caret`: where the caret was before the focus went elsewhere. Without it: where it is, else the end. */
  readonly caret?: Caret | null;
  readonly still?: Still;
}

/** Asked right before writing: false when another conversation has come in front, and nothing may be written. */
export type Still = () => boolean;

/** Editors follow the selection a moment later; a paste before that lands in the old place. */
const EDITOR_FOLLOWS_SELECTION_MS = 50;

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
export async function replaceWord(
  field: HTMLElement,
  word: Word,
  text: string,
  still?: Still,
): Promise<Written> {
  const draft = composerText(field);
  const stands = () => composerText(field) === draft && draft.slice(word.start, word.end) === word.was;
  if (word.was === '' || !stands()) return 'failed';
  const put = () => stands() && selectWord(field, word);
  // An editor may move a selection it does not like: what is selected has to be the word, and nothing else.
  const asked = { before: squeeze(draft.slice(0, word.start)), after: squeeze(draft.slice(word.end)) };
  const selected = () => {
    const around = aroundSelection(field);
    return stands() && around?.before === asked.before && around.after === asked.after;
  };
  return write(field, text.replace(/\r\n?/g, '\n'), put, () => selected() && (still?.() ?? true));
}

function selectWord(field: HTMLElement, { start, end }: Word): boolean {
  if (isTextField(field)) return restoreCaret(field, { in: 'value', start, end });
  const range = rangeOfText(field, start, end);
  if (range) select(field, range);
  return range !== null;
}

/** Selects where to write; false when that place is gone. */
type Put = () => boolean;

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

async function write(
  field: HTMLElement,
  words: string,
  put: Put,
  still: Still = () => true,
): Promise<Written> {
  const text = field.nodeName === 'INPUT' ? words.replace(/\n+/g, ' ') : words;
  const before = composerText(field);
  if (text === '' || !canBeWritten(field)) return 'failed';
  field.focus({ preventScroll: true });
  if (!put()) return 'failed';
  await pause(EDITOR_FOLLOWS_SELECTION_MS);
  // The conversation may have changed meanwhile, or the focus moved: then the text would land elsewhere.
  const around = aroundSelection(field);
  if (!field.isConnected || !hasFocus(field) || !around || !fits(field, text) || !still()) return 'failed';
  if (!pasteClaimed(field, text) && composerText(field) === before) {
    field.ownerDocument.execCommand('insertText', false, text);
  }
  return (await appears(field, text, around, before)) ? 'ok' : 'failed';
}

function canBeWritten(field: HTMLElement): boolean {
  // A field is also disabled by the fieldset it is in.
  if (isTextField(field)) {
    return !field.matches(':disabled') && !field.readOnly && rememberCaret(field) !== null;
  }
  return field.isContentEditable;
}

/** A field with a limit would take the first part only. */
function fits(field: HTMLElement, text: string): boolean {
  if (!isTextField(field) || field.maxLength < 0) return true;
  const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  return field.value.length - selected + text.length <= field.maxLength;
}

/** In a shadow root or a frame, `document.activeElement` is no more than the element that holds it. */
function hasFocus(field: HTMLElement): boolean {
  const root = field.getRootNode();
  const active = 'activeElement' in root ? root.activeElement : null;
  return isNode(active) && field.contains(active);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

/** Only plain text travels along: with text/html editors keep styles. True when the page took the paste. */
function pasteClaimed(field: HTMLElement, text: string): boolean {
  const { DataTransfer, ClipboardEvent } = field.ownerDocument.defaultView ?? window;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !field.dispatchEvent(paste);
}
