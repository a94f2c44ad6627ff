import { classWords } from './class-words';

/** One thing a selector can say about an element. */
export interface Mark {
  readonly selector: string;
  /** Lower is better: written by people for programs, then for people, then made up by a program. */
  readonly rank: number;
}

const QUIET = new Set([
  'class',
  'style',
  'id',
  'href',
  'src',
  'alt',
  'title',
  'aria-label',
  'tabindex',
  'dir',
  'lang',
  'data-id',
  'datetime',
]);
const LONGEST_VALUE = 40;

/** What selectors can say about an element by itself, the most lasting first. */
export function marksOf(element: Element): readonly Mark[] {
  const found: Mark[] = [];
  for (const { name, value } of element.attributes) {
    if (QUIET.has(name) || value.length > LONGEST_VALUE || !/^[a-z][a-z\d:_-]*$/.test(name)) continue;
    const rank = /^data-(?:test|qa|cy)/.test(name) ? 0 : name.startsWith('data-v-') ? 6 : 1;
    if (/\d{2,}/.test(value)) found.push({ selector: `[${CSS.escape(name)}]`, rank: rank + 1 });
    else if (value === '') found.push({ selector: `[${CSS.escape(name)}]`, rank });
    else found.push({ selector: `[${CSS.escape(name)}="${CSS.escape(value)}"]`, rank });
  }
  const classes = classWords(element.getAttribute('class'));
  const written = new Set(classes.written);
  for (const token of classes.tokens) {
    found.push({
      selector: `.${CSS.escape(token)}`,
      rank: written.has(token) ? (classWords(token).words.size > 0 ? 2 : 4) : 5,
    });
  }
  const tag = element.nodeName.toLowerCase();
  if (/^[a-z][a-z\d-]*$/.test(tag)) found.push({ selector: tag, rank: tag.includes('-') ? 1 : 4 });
  if (element.id && !/\d/.test(element.id)) found.push({ selector: `#${CSS.escape(element.id)}`, rank: 0 });
  const stem = stemOf(element.id);
  if (stem) found.push({ selector: `[id^="${CSS.escape(stem)}"]`, rank: 2 });
  return found.sort((one, other) => one.rank - other.rank);
}

/** The beginning of an id that ends in a number: "msg-" of "msg-12". */
function stemOf(id: string): string | null {
  const digits = id.search(/\d/);
  const stem = digits > 1 ? id.slice(0, digits) : '';
  return /^[a-z][a-z_-]*[-_:]?$/i.test(stem) && /^[\da-f-]*$/i.test(id.slice(digits)) ? stem : null;
}

/** The declarations in an element's own style attribute, as selectors: the last resort of pages without names. */
export function styleMarksOf(element: Element): readonly Mark[] {
  const style = element.getAttribute('style') ?? '';
  return style
    .split(';')
    .map((each) => each.trim())
    .filter((each) => /^[a-z-]+:\s?[#a-z\d%(),. -]{1,40}$/i.test(each))
    .map((each) => ({ selector: `[style*="${each.replaceAll('"', '\\"')}"]`, rank: 7 }));
}
