import { queryAllDeep } from '../deep-query';
import { type Mark, marksOf } from './marks-of';

const LONGEST = 580;
/** So many selectors are tried before the search is given up. */
const TRIES = 90;

/**
 * A selector that, asked inside `scope`, matches these elements and nothing else; null where the page's names do not
 * reach. All stand in one tree (a document or a shadow root). `may`: what it may match besides.
 */
export function selectorFor(
  targets: readonly Element[],
  scope: ParentNode,
  may: (element: Element) => boolean = () => false,
): string | null {
  const wanted = new Set(targets);
  if (wanted.size === 0) return null;
  const search = new Search(wanted, scope, may);
  return search.together(targets) ?? search.apart(targets);
}

class Search {
  private tries = 0;

  constructor(
    private readonly wanted: ReadonlySet<Element>,
    private readonly scope: ParentNode,
    private readonly may: (element: Element) => boolean,
  ) {}

  /** One selector for all. */
  together(targets: readonly Element[]): string | null {
    const common = inCommon(targets);
    for (const { selector } of common) if (this.fits(selector, targets)) return selector;
    for (const { selector } of common.slice(0, 4)) {
      const exclusion = this.exclude(selector, targets);
      if (exclusion && this.fits(exclusion, targets)) return exclusion;
    }
    for (const [index, one] of common.slice(0, 5).entries()) {
      for (const other of common.slice(index + 1, 6)) {
        const both = /^[a-z]/.test(other.selector)
          ? `${other.selector}${one.selector}`
          : `${one.selector}${other.selector}`;
        if (/^[a-z]/.test(one.selector) && /^[a-z]/.test(other.selector)) continue;
        if (this.fits(both, targets)) return both;
      }
    }
    return this.underParent(targets, common);
  }

  /** One for each group that looks the same. */
  apart(targets: readonly Element[]): string | null {
    const groups = new Map<string, Element[]>();
    for (const target of targets) {
      const key = `${target.nodeName} ${target.getAttribute('class') ?? ''}`;
      const group = groups.get(key);
      if (group) group.push(target);
      else groups.set(key, [target]);
    }
    if (groups.size < 2 || groups.size > 10) return null;
    const found = [...groups.values()].map((group) => this.together(group));
    if (found.some((each) => each === null)) return null;
    const all = [...new Set(found)].join(', ');
    return all.length < LONGEST ? all : null;
  }

  private underParent(targets: readonly Element[], common: readonly Mark[]): string | null {
    const parents = targets.map((target) => target.parentElement).filter((parent) => parent !== null);
    if (parents.length < targets.length) return null;
    const above = parents.every((parent) => parent === this.scope)
      ? [{ selector: ':scope', rank: 0 }]
      : inCommon([...new Set(parents)]);
    const place = placeInCommon(targets);
    for (const { selector } of above.slice(0, 5)) {
      for (const own of common.slice(0, 4)) {
        const under = `${selector} > ${own.selector}`;
        if (this.fits(under, targets)) return under;
        for (const at of place) if (this.fits(under + at, targets)) return under + at;
        const exclusion = this.exclude(under, targets);
        if (exclusion && this.fits(exclusion, targets)) return exclusion;
      }
    }
    return null;
  }

  /** Without what it matches too much, where that has a name of its own. */
  private exclude(selector: string, targets: readonly Element[]): string | null {
    const too = this.tooMany(selector);
    if (too.length === 0 || too.length > 400) return null;
    const groups = new Map<string, Element>();
    for (const each of too) groups.set(`${each.nodeName} ${each.getAttribute('class') ?? ''}`, each);
    if (groups.size > 4) return null;
    let out = selector;
    for (const each of groups.values()) {
      const mark = marksOf(each).find(
        ({ selector: own, rank }) => rank <= 5 && targets.every((target) => !target.matches(own)),
      );
      const shape = mark ? mark.selector : shapeOnlyIn(each, targets);
      if (!shape) return null;
      out += `:not(${shape})`;
    }
    return out;
  }

  private tooMany(selector: string): readonly Element[] {
    this.tries += 1;
    return queryAllDeep(this.scope, selector).filter((each) => !this.wanted.has(each) && !this.may(each));
  }

  private fits(selector: string, targets: readonly Element[]): boolean {
    if (this.tries >= TRIES) return false;
    this.tries += 1;
    const found = queryAllDeep(this.scope, selector);
    if (found.length < targets.length) return false;
    const all = new Set(found);
    return (
      targets.every((target) => all.has(target)) &&
      found.every((each) => this.wanted.has(each) || this.may(each))
    );
  }
}

/** The marks that all of them have. */
export function inCommon(elements: readonly Element[]): readonly Mark[] {
  const [first, ...rest] = elements;
  if (!first) return [];
  return marksOf(first).filter(({ selector }) => rest.every((each) => each.matches(selector)));
}

const PLACES = [':first-child', ':last-child', ':nth-child(2)', ':nth-child(3)', ':nth-last-child(2)'];

function placeInCommon(targets: readonly Element[]): readonly string[] {
  return PLACES.filter((place) => targets.every((target) => target.matches(place)));
}

/** Nothing but text in it, where the others have elements, or the other way around. */
function shapeOnlyIn(element: Element, targets: readonly Element[]): string | null {
  if (element.childElementCount === 0 && targets.every(({ childElementCount }) => childElementCount > 0))
    return ':not(:has(*))';
  const child = [...element.children]
    .map(({ nodeName }) => nodeName.toLowerCase())
    .find(
      (tag) =>
        /^[a-z][a-z\d-]*$/.test(tag) &&
        targets.every((target) => target.querySelector(`:scope > ${tag}`) === null),
    );
  return child ? `:has(> ${child})` : null;
}
