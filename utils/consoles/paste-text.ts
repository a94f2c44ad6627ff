import { rememberCaret } from './caret';
import { composerText, isTextField } from './composer-text';
import { type Around, appears, aroundSelection, pause } from './read-back';
import { isShadowRoot } from './selection';
import { takeCharacterBefore } from './step-of-its-own';

/** `failed`: the text is not in the draft; offer to copy it, and never try another way (it could come in twice). */
export type Written = 'ok' | 'failed';

/** Asked right before writing: false when another conversation has come in front, and nothing may be written. */
export type Still = () => boolean;

/** Selects where to write; false when that place is gone. */
export type Put = () => boolean;

/** Editors follow the selection a moment later; a paste before that lands in the old place. */
const EDITOR_FOLLOWS_SELECTION_MS = 50;
/** Slate listens to the selection once in 100 ms; a paste before that replaces what was selected earlier. */
const LATE_FOLLOWER = '[data-slate-editor]';
const LATE_FOLLOWER_MS = 150;
/** On a busy machine an editor is later with the focus, and puts its own selection back more than once. */
const MOST_TURNS = 4;

/**
 * Editors that ask the document for the selection. In a shadow root that gives them the host: they write in another
 * place than was asked, or cannot undo it. Lexical, Quill, Draft.js and CKEditor 5.
 * @source tests/editors/README.md
 */
const BLIND_IN_SHADOW_ROOTS =
  '[data-lexical-editor], .ql-editor, .public-DraftEditor-content, .ck-editor__editable';

/** Puts text where `put` selects, by the one way that is right in every editor, and reads it back. */
export async function write(
  field: HTMLElement,
  words: string,
  put: Put,
  still: Still = () => true,
): Promise<Written> {
  const text = field.nodeName === 'INPUT' ? words.replace(/\n+/g, ' ') : words;
  const before = composerText(field);
  if (text === '' || !canBeWritten(field)) return 'failed';
  field.focus({ preventScroll: true });
  const mayGoOn = () => field.isConnected && hasFocus(field) && still();
  const place = await selected(field, put, mayGoOn);
  if (!place || !mayGoOn() || !fits(field, text)) return 'failed';
  const written = place.character + text;
  if (!pasteClaimed(field, written) && composerText(field) === before) {
    field.ownerDocument.execCommand('insertText', false, written);
  }
  return (await appears(field, written, place.around, before)) ? 'ok' : 'failed';
}

/** What is selected: what stands around it, and the character that is to be written again. */
interface Selected {
  readonly around: Around;
  readonly character: string;
}

/**
 * Selects the place to write and waits until the editor has followed. Null when that place is not to be had: the
 * conversation changed meanwhile, the focus moved, or the editor keeps another selection; the text would land elsewhere.
 */
async function selected(field: HTMLElement, put: Put, mayGoOn: Still): Promise<Selected | null> {
  // An editor that was still busy with the focus may put its own selection back.
  for (let turn = 0; turn < MOST_TURNS && mayGoOn() && put(); turn += 1) {
    const character = takeCharacterBefore(field);
    const asked = aroundSelection(field);
    await pause(field.matches(LATE_FOLLOWER) ? LATE_FOLLOWER_MS : EDITOR_FOLLOWS_SELECTION_MS);
    const around = aroundSelection(field);
    if (around && around.before === asked?.before && around.after === asked.after) {
      return { around, character };
    }
  }
  return null;
}

function canBeWritten(field: HTMLElement): boolean {
  if (isTextField(field)) return !field.disabled && !field.readOnly && rememberCaret(field) !== null;
  const blind = isShadowRoot(field.getRootNode()) && field.matches(BLIND_IN_SHADOW_ROOTS);
  return field.isContentEditable && !blind;
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
  const paste = pasteOf(field, text);
  return paste !== null && !field.dispatchEvent(paste);
}

/** How Firefox takes what is pasted beside the standard: the only way in which a page there can read what a script made. */
interface PasteInit extends ClipboardEventInit {
  readonly dataType: string;
  readonly data: string;
}

/**
 * A paste the page can read; null where there is none. An editor that takes a paste it cannot read puts nothing in the place
 * of what is selected. In Firefox `clipboardData` made by a content script comes out empty (seen in 153, November 2026).
 */
function pasteOf(field: HTMLElement, text: string): ClipboardEvent | null {
  const { DataTransfer, ClipboardEvent } = field.ownerDocument.defaultView ?? window;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const common = { bubbles: true, cancelable: true, composed: true };
  const ofFirefox: PasteInit = { ...common, dataType: 'text/plain', data: text };
  const ways: readonly ClipboardEventInit[] = [{ ...common, clipboardData }, ofFirefox];
  for (const way of ways) {
    const paste = new ClipboardEvent('paste', way);
    if (paste.clipboardData?.getData('text/plain') === text) return paste;
  }
  return null;
}
