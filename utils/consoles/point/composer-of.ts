import { isDrawn } from '../in-view';
import { linesOf } from '../lines-of';
import { selectorsFor } from './place-of';
import { speaksOf } from './program-words';
import { allInside, parentOf, pathUp } from './tree';

const FIELD =
  'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])';
const MOST = 600;
const MOST_AROUND = 120;
const SENDS = /^(?:send|submit|verstuur|verzend|sturen)$/;

/** The field to write in that was clicked: it is clicked itself, in it, or on the box just around it; null for anything else. */
export function composerOf(clicked: Element): HTMLElement | null {
  // The outermost: what can be edited inside an editor is a piece of it.
  const inside = pathUp(clicked).findLast((each) => each.matches(FIELD));
  if (inside instanceof HTMLElement) return inside;
  for (const around of pathUp(clicked).slice(0, 4)) {
    // An empty field has little around it: a placeholder, buttons.
    if (/^(?:body|html|main)$/.test(around.localName) || linesOf(around).trim().length > MOST_AROUND) break;
    const fields = fieldsIn(around);
    if (fields.length === 1) return fields[0] ?? null;
    if (fields.length > 1) break;
  }
  return null;
}

/** Whether the element is a field to write in, or inside one. */
export function isInField(element: Element): boolean {
  return pathUp(element).some((each) => each.matches(FIELD));
}

/** Every field to write in that is drawn inside an element, through open shadow roots. */
export function fieldsIn(root: Element): readonly HTMLElement[] {
  const all = allInside(root, MOST * 10).filter((each) => each.matches(FIELD) && isDrawn(each));
  return all.flatMap((each) =>
    each instanceof HTMLElement &&
    !pathUp(each)
      .slice(1)
      .some((around) => around.matches(FIELD))
      ? [each]
      : [],
  );
}

/** Finds the button that sends, where it says so in its markup; nothing where it does not. */
export function sendButtonBy(composer: Element): readonly string[] {
  let box: Element | null = composer;
  for (let up = 0; up < 4 && box; up += 1) {
    box = parentOf(box);
    const buttons = box
      ? allInside(box, MOST).filter((each) => each.matches('button, [role="button"], input[type="submit"]'))
      : [];
    const sends = buttons.filter((each) => {
      const names = [
        ...each.classList,
        each.id,
        each.getAttribute('data-testid') ?? '',
        each.getAttribute('name') ?? '',
      ];
      return each.getAttribute('type') === 'submit' || names.some((name) => speaksOf(name, SENDS));
    });
    if (sends.length === 1 && sends[0]) return selectorsFor(sends[0], 3);
    if (buttons.length > 0 && sends.length > 1) return [];
  }
  return [];
}
