import type { CollectedRows } from './collect-rows';
import { apartFrom, inEachRow } from './leave-out';
import type { RowPart } from './row-parts';

const BUTTONS = ['button', '[role="button"]', '[role="toolbar"]', '[role="menu"]', '[role="tooltip"]'];
/** Where the writers' own words stand in their rows, and what beside them is left out. */
export function bodyOf({ rows }: CollectedRows, parts: readonly RowPart[]) {
  const bodies = parts.filter(({ is }) => is === 'body');
  const stay = new Set<Element>();
  const containers = new Map<number, Element>();
  for (const part of bodies) {
    part.pieces.forEach((piece, index) => {
      const row = part.rows[index];
      if (row === undefined) return;
      const whole = rows[row]?.piece;
      for (let at: typeof piece | null = piece; at; at = at.parent) {
        stay.add(at.element);
        if (at === whole) break;
      }
      const known = containers.get(row);
      containers.set(row, known ? commonOf(known, piece.element) : blockOf(piece.element, whole?.element));
    });
  }
  for (const { piece } of rows) {
    stay.add(piece.element);
  }
  const spokenRows = rows.flatMap(({ is }, row) => (is === 'message' ? [row] : []));
  const holding = spokenRows.filter((row) => containers.has(row));
  const [of, targets] = [
    holding.map((row) => rows[row]?.piece.element),
    holding.map((row) => containers.get(row)),
  ];
  const isRow = targets.some((target, index) => target === of[index]);
  const found =
    isRow || holding.length < 2
      ? null
      : inEachRow(
          of.filter((each) => each !== undefined),
          targets.filter((each) => each !== undefined),
          1,
        );
  const lasting = found !== null && !/^[a-z]+(?::|$)/.test(found) && isOne(found, of, targets);
  const staying = [...stay];
  const rest = parts.filter(({ is }) => is !== 'body');
  const without = new Set<string>();
  let missed = 0;
  for (const part of rest) {
    const found = apartFrom(
      part.pieces.map(({ element }) => element),
      staying,
    );
    if (
      found.length === 0 &&
      !part.pieces.every(({ element }) => element.getAttribute('aria-hidden') === 'true')
    )
      missed += 1;
    for (const selector of found) if (selector.length < 200) without.add(selector);
  }
  for (const each of BUTTONS) if (!staying.some((element) => element.matches(each))) without.add(each);
  return {
    selector: lasting ? found : null,
    without: [...without],
    sureness: Math.max(
      0.3,
      (missed > 0 && !lasting ? 0.65 : 0.92) - (holding.length < spokenRows.length * 0.7 ? 0.3 : 0),
    ),
  };
}

/** It finds one piece per row, or what is in it: two would be two texts, of which one may be another's. */
function isOne(
  selector: string,
  rows: readonly (Element | undefined)[],
  targets: readonly (Element | undefined)[],
): boolean {
  if (selector.includes('>>>')) return true;
  return rows.every((row, index) =>
    [...(row?.querySelectorAll(selector) ?? [])].every((found) => targets[index]?.contains(found)),
  );
}

function commonOf(one: Element, other: Element): Element {
  let at: Element = one;
  while (!at.contains(other) && at.parentElement) at = at.parentElement;
  return at;
}

function blockOf(element: Element, row: Element | undefined): Element {
  let at = element;
  while (
    at !== row &&
    /^(?:SPAN|B|I|EM|STRONG|A|P|CODE|MARK|U)$/.test(at.nodeName) &&
    at.parentElement &&
    at.parentElement !== row &&
    at.parentElement.textContent?.trim() === at.textContent?.trim()
  ) {
    at = at.parentElement;
  }
  return at;
}
