import { isTextField } from './composer-text';
import { PLACEHOLDER } from './lines-of';
import { select, selectedRange } from './selection';

/** Slate takes text that comes right after typed text for more typing, however long ago: one undo takes both. */
const JOINS_STEPS = '[data-slate-editor]';

/**
 * Makes what is inserted at the caret a step of its own to undo, in the editor that would join it with the typing
 * before: text that replaces something is never joined. So this selects the character before the caret, and gives
 * it, to be written again in front of the text. '' where there is no need, or no such character.
 * @source slate-history: only an insertion right after an insertion is joined
 */
export function takeCharacterBefore(field: HTMLElement): string {
  if (isTextField(field) || !field.matches(JOINS_STEPS)) return '';
  const range = selectedRange(field);
  if (!range?.collapsed || range.startContainer.nodeType !== 3 /* text */) return '';
  const before = (range.startContainer.nodeValue ?? '').slice(0, range.startOffset);
  const last = [...new Intl.Segmenter('nl').segment(before)].at(-1)?.segment ?? '';
  if (last === '' || PLACEHOLDER.test(last)) return '';
  range.setStart(range.startContainer, range.startOffset - last.length);
  select(field, range);
  return last;
}
