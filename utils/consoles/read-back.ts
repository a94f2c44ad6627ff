import { composerText, isTextField } from './composer-text';
import { selectedRange } from './selection';

/** Lexical, Draft.js and Slate change the page after the current task; a busy machine takes its time. */
const READ_BACK_MS = 1000;
const READ_EVERY_MS = 20;

/** What stands on both sides of a selection, squeezed. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** The draft before and after what is selected, squeezed; null when the selection is not in the field. */
export function aroundSelection(field: HTMLElement): Around | null {
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
export async function appears(
  field: HTMLElement,
  text: string,
  around: Around,
  before: string,
): Promise<boolean> {
  const start = around.before + squeeze(text);
  const whole = start + around.after;
  const old = squeeze(before);
  const nothingRemoved = start + old.slice(around.before.length);
  const until = Date.now() + READ_BACK_MS;
  for (;;) {
    const now = squeeze(composerText(field));
    if (now === whole) return true;
    // The agent may already be typing on; the draft then only begins as expected. So may the old draft, and one
    // in which the text came without what it was to replace going.
    const begins = now.length > whole.length && now.startsWith(start);
    if (begins && now !== old && now !== nothingRemoved) return true;
    if (Date.now() >= until) return false;
    await pause(READ_EVERY_MS);
  }
}

/** Without white space and invisible marks: editors change line breaks, spaces and empty paragraphs. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '');
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
