import { type Caret, type Place, placeCaret, rememberCaret, restoreCaret, selectedRange } from './caret';
import { composerText, isTextField } from './composer-text';

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
/** Lexical, Draft.js and Slate change the page after the current task. */
const READ_BACK_MS = 500;
const READ_EVERY_MS = 20;

/**
 * Puts text in a composer (textarea, text input or contenteditable) as one step that one undo takes back.
 * It pastes, as a person could; only where nobody claims the paste, as in a plain field, it inserts.
 * It never sends and never presses a key. Call it from the agent's own click only.
 * @source own measurements in ten editors: this was right in all ten, every other single way was not
 */
export async function insertText(field: HTMLElement, text: string, at: InsertAt): Promise<Written> {
  const words = text.replace(/\r\n?/g, '\n');
  if (at.place === 'caret') return write(field, words, at.caret ?? rememberCaret(field) ?? 'end', at.still);
  return write(field, separated(composerText(field), words, at.place), at.place, at.still);
}

/**
 * Puts text in place of the whole draft, likewise as one step.
 * An empty text gives `failed` and changes nothing: no single way clears the composer of every editor.
 */
export function replaceDraft(field: HTMLElement, text: string, still?: Still): Promise<Written> {
  return write(field, text.replace(/\r\n?/g, '\n'), 'all', still);
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
  at: Caret | Place,
  still: Still = () => true,
): Promise<Written> {
  const text = field.nodeName === 'INPUT' ? words.replace(/\n+/g, ' ') : words;
  const before = composerText(field);
  if (text === '' || !canBeWritten(field)) return 'failed';
  field.focus({ preventScroll: true });
  if (typeof at === 'string') placeCaret(field, at);
  else if (!restoreCaret(field, at)) placeCaret(field, 'end');
  await pause(EDITOR_FOLLOWS_SELECTION_MS);
  // The conversation may have changed meanwhile, or the focus moved: then the text would land elsewhere.
  const around = aroundSelection(field);
  if (!field.isConnected || !hasFocus(field) || !around || !still()) return 'failed';
  if (!pasteClaimed(field, text) && composerText(field) === before) {
    field.ownerDocument.execCommand('insertText', false, text);
  }
  return (await appears(field, text, around)) ? 'ok' : 'failed';
}

function canBeWritten(field: HTMLElement): boolean {
  if (isTextField(field)) return !field.disabled && !field.readOnly && rememberCaret(field) !== null;
  return field.isContentEditable;
}

function hasFocus(field: HTMLElement): boolean {
  const root = field.getRootNode();
  const holder = root instanceof ShadowRoot ? root : field.ownerDocument;
  return field.contains(holder.activeElement);
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

interface Around {
  readonly before: string;
  readonly after: string;
}

/** The draft before and after what is selected, squeezed; null when the selection is not in the field. */
function aroundSelection(field: HTMLElement): Around | null {
  if (isTextField(field)) {
    const { value, selectionStart, selectionEnd } = field;
    return {
      before: squeeze(value.slice(0, selectionStart ?? 0)),
      after: squeeze(value.slice(selectionEnd ?? 0)),
    };
  }
  const selected = selectedRange(field);
  if (!selected) return null;
  const before = field.ownerDocument.createRange();
  before.selectNodeContents(field);
  const after = before.cloneRange();
  before.setEnd(selected.startContainer, selected.startOffset);
  after.setStart(selected.endContainer, selected.endOffset);
  return {
    before: squeeze(composerText(before.cloneContents())),
    after: squeeze(composerText(after.cloneContents())),
  };
}

/** Reads the draft back until the text stands in its place, or the time is over. */
async function appears(field: HTMLElement, text: string, around: Around): Promise<boolean> {
  const start = around.before + squeeze(text);
  const whole = start + around.after;
  const until = Date.now() + READ_BACK_MS;
  for (;;) {
    const now = squeeze(composerText(field));
    // The agent may already be typing on; the draft then only begins as expected.
    if (now === whole || (now.length > whole.length && now.startsWith(start))) return true;
    if (Date.now() >= until) return false;
    await pause(READ_EVERY_MS);
  }
}

/** Without white space and invisible marks: editors change line breaks, spaces and empty paragraphs. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
