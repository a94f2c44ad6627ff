import type { PersonalDataItem } from '../eval/items';
import type { Found } from './detectors-process';

/** How a subject does on our own labelled messages. */
export interface Finds {
  /** Labelled items of the kinds it looks for that it marks, in whole or in part, under whatever name. */
  readonly sought: Share;
  /** The same of all kinds. */
  readonly all: Share;
  /** Messages without personal data in which it marks something. */
  readonly falseAlarms: Share;
}

interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Counts what was marked in the items, in their order. Generous: any overlap counts, the kind need not be right. */
export function countFinds(
  items: readonly PersonalDataItem[],
  found: readonly Found[],
  looksFor: readonly string[],
): Finds {
  const labelled = items.flatMap(({ text, spans }, index) => {
    const marks = marksOf(text, found[index]);
    return spans.map(({ type, start, end }) => ({
      type,
      marked: marks.some(([from, to]) => from < end && start < to),
    }));
  });
  const clean = items.flatMap(({ text, spans }, index) =>
    spans.length === 0 ? [{ marked: marksOf(text, found[index]).length > 0 }] : [],
  );
  return {
    sought: shareOf(labelled.filter(({ type }) => looksFor.includes(type))),
    all: shareOf(labelled),
    falseAlarms: shareOf(clean),
  };
}

function shareOf(items: readonly { readonly marked: boolean }[]): Share {
  return { part: items.filter(({ marked }) => marked).length, whole: items.length };
}

/** The places a subject marked, as [start, end). */
export function marksOf(text: string, found: Found | undefined): (readonly [number, number])[] {
  if (!found) return [];
  return 'spans' in found ? found.spans : gaps(text, found.marked);
}

/** What was taken out of a text of which only the rest is left: the rest is looked up in order. */
function gaps(text: string, marked: string): (readonly [number, number])[] {
  const rests = marked.split(/\uE000+/);
  const found: (readonly [number, number])[] = [];
  let done = 0;
  for (const [index, rest] of rests.entries()) {
    const last = index === rests.length - 1;
    // Something stood in every gap, so the next piece begins at least one unit further.
    const at = last ? text.length - rest.length : text.indexOf(rest, index === 0 ? 0 : done + 1);
    if (index > 0) found.push([done, Math.max(at, done)]);
    done = Math.max(at, done) + rest.length;
  }
  return found;
}
