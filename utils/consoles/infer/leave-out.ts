import { type Mark, marksOf } from './marks-of';
import { inCommon } from './selector-for';

const PLACES = ['', ':first-child', ':last-child', ':nth-child(2)', ':only-child'];

/**
 * Selectors that together match all targets and none of what must stay, wherever they stand: to be asked of an element
 * itself. Empty where nothing tells them apart. `named`: only by names, not by tags and places alone.
 */
export function apartFrom(
  targets: readonly Element[],
  stay: readonly Element[],
  named = false,
): readonly string[] {
  const one = oneFor(targets, stay, named);
  if (one) return [one];
  const groups = new Map<string, Element[]>();
  for (const target of targets) {
    const key = `${target.nodeName} ${target.getAttribute('class') ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  if (groups.size < 2 || groups.size > 6) return [];
  return [...groups.values()].map((group) => oneFor(group, stay, named)).filter((each) => each !== null);
}

function oneFor(targets: readonly Element[], stay: readonly Element[], named: boolean): string | null {
  for (const selector of candidates(targets)) {
    if (named && /^(?:span|div|p|a|i|b|em|strong)(?::|$)|^\[[a-z-]+\] > (?:span|div|p)/.test(selector))
      continue;
    if (targets.every((target) => target.matches(selector)) && !stay.some((each) => each.matches(selector)))
      return selector;
  }
  return null;
}

/** From what an element says itself to where it stands under what its parent says. */
export function* candidates(targets: readonly Element[]): Generator<string> {
  const own = inCommon(targets);
  for (const { selector } of own) yield selector;
  const tag = own.find(({ selector }) => /^[a-z]/.test(selector))?.selector ?? '';
  const parents = [
    ...new Set(targets.map(({ parentElement }) => parentElement).filter((parent) => parent !== null)),
  ];
  const above: readonly Mark[] = parents.length > 0 ? inCommon(parents) : [];
  for (const place of PLACES.slice(1)) for (const { selector } of own.slice(0, 3)) yield selector + place;
  for (const parent of above.slice(0, 4)) {
    for (const place of PLACES)
      for (const { selector } of own.slice(0, 3)) yield `${parent.selector} > ${selector}${place}`;
  }
  const beside = targets
    .map(({ previousElementSibling }) => previousElementSibling)
    .filter((each) => each !== null);
  if (tag && beside.length === targets.length) {
    for (const { selector } of marksOf(beside[0] ?? targets[0] ?? document.body).slice(0, 3))
      yield `${selector} + ${tag}`;
  }
}

/** A selector that, asked in each row, first finds that row's target. `needed`: the share of rows for which it must. */
export function inEachRow(
  rows: readonly Element[],
  targets: readonly Element[],
  needed = 0.9,
): string | null {
  const sample = targets.slice(0, 60);
  const inShadow = sample.every((target, index) => {
    const root = target.getRootNode();
    return root instanceof ShadowRoot && root.host === rows[index];
  });
  for (const selector of candidates(sample)) {
    let found = 0;
    sample.forEach((target, index) => {
      const row = rows[index];
      const scope = inShadow ? row?.shadowRoot : row;
      if (scope?.querySelector(selector) === target) found += 1;
    });
    if (found >= sample.length * needed) return inShadow ? `:scope >>> ${selector}` : selector;
  }
  return null;
}
