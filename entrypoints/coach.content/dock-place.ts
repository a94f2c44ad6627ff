import type { DockPlace } from '../../components/overlay/Overlay';
import type { PageParts } from '../../utils/consoles/find-parts';

/** Measures in px. */
const WIDTH = 320;
const GAP = 12;
const SMALLEST = 150;
const PILL = 30;

/**
 * Where the dock stands: beside the composer where there is room (over the list of conversations), else under
 * the header, above the last message. Never over the last message or the words being typed.
 * @param own the place the agent chose; kept within the window
 */
export function dockPlace(
  parts: PageParts | null,
  own: { readonly right: number; readonly bottom: number } | null,
): DockPlace {
  const [wide, high] = [window.innerWidth, window.innerHeight];
  const width = Math.min(WIDTH, wide - 2 * GAP);
  const fromBottom = (right: number, bottom: number): DockPlace => {
    const edge = clamp(bottom, 0, high - 2 * GAP - PILL);
    const maxHeight = Math.max(SMALLEST, high - edge - 4 * GAP - PILL);
    return { right: clamp(right, 0, wide - width), from: 'bottom', edge, width, maxHeight };
  };
  if (own && own.bottom > high / 2) {
    // In the upper half a card hangs below the pill.
    const top = clamp(high - own.bottom - PILL, 0, high - 2 * GAP - PILL);
    const right = clamp(own.right, 0, wide - width);
    return { right, from: 'top', edge: top, width, maxHeight: high - top - 3 * GAP - PILL };
  }
  if (own) return fromBottom(own.right, own.bottom);
  const composer = parts?.composer?.getBoundingClientRect();
  // In most consoles the list is on the left and the send button on the right.
  if (!parts || !composer || composer.width === 0) return fromBottom(wide - width - GAP, GAP);
  const bottom = high - composer.bottom;
  // The field has its own margins and buttons around it: the messages part shows where the conversation begins.
  const messages = parts.messages.getBoundingClientRect();
  const left = Math.min(composer.left, messages.left);
  const right = Math.max(composer.right, messages.right);
  if (left >= width + 2 * GAP) return fromBottom(wide - left + GAP, bottom);
  if (wide - right >= width + 2 * GAP) return fromBottom(wide - right - GAP - width, bottom);
  // A list that scrolls begins above what can be seen of it.
  const under = parts.header?.getBoundingClientRect().bottom ?? 0;
  // A page that scrolls as a whole may have all of it out of sight.
  const top = clamp(Math.max(messages.top, under) + GAP / 2, GAP / 2, high - SMALLEST - PILL - 3 * GAP);
  // The last row may be scrolled out of sight, behind the composer.
  const room = Math.min(lastRowTop(parts.messages), messages.bottom, high) - top - PILL - 3 * GAP;
  return { right: GAP, from: 'top', edge: top, width, maxHeight: Math.max(SMALLEST, room) };
}

function lastRowTop(messages: HTMLElement): number {
  let last: Element = messages;
  // The last row is deep inside wrappers with one child; a few steps down is near enough.
  for (let depth = 0; depth < 4 && last.lastElementChild; depth += 1) {
    last = last.lastElementChild;
    if (last.parentElement && last.parentElement.childElementCount > 1) break;
  }
  return last.getBoundingClientRect().top;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
