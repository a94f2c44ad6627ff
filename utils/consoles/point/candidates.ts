import { isDrawn } from '../in-view';
import { fieldsIn, isInField } from './composer-of';
import type { PointStep } from './points';
import { allInside, ownWords } from './tree';

const MOST = 8000;

/** What the keyboard walks over, and where it begins. */
export interface Candidates {
  readonly all: readonly Element[];
  /** Index of the first to be shown; -1 when there are none. */
  readonly start: number;
}

/**
 * What can be picked in a step, in the page's order, as far as it is in view: everything with words of its own, or every
 * field to write in. Messages stand above the field, so the walk begins at the last words before it.
 */
export function candidatesFor(
  step: PointStep,
  page: HTMLElement,
  isOurs: (element: Element) => boolean,
): Candidates {
  const fields = fieldsIn(page).filter((each) => !isOurs(each) && isInWindow(each));
  if (step === 'composer') return { all: fields, start: fields.length - 1 };
  const all = allInside(page, MOST).filter(
    (each) =>
      ownWords(each) !== '' &&
      !isOurs(each) &&
      !isInField(each) &&
      isDrawn(each) &&
      isInWindow(each) &&
      !each.closest('button, [role="button"], select, option, script, style, noscript, label'),
  );
  const field = fields.at(-1);
  const before = field
    ? all.findLastIndex((each) => field.compareDocumentPosition(each) & 2 /* preceding */)
    : -1;
  return { all, start: before >= 0 ? before : all.length - 1 };
}

function isInWindow(element: Element): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth
  );
}
