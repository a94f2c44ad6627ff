import { classNameOf } from './class-names';
import { isProgramName, speaksOf } from './program-words';

/** How long something about an element lasts: what the page says it is, its class, the half of it, its tag, a made-up name. */
export const LASTING = { attribute: 0, presence: 1, named: 2, half: 3, tag: 4, generated: 5 } as const;

/** One thing by which an element can be known again. */
export interface Sign {
  /** CSS that matches the element by itself. No word, name or number of the page is in it. */
  readonly selector: string;
  /** The lower, the longer it lasts; see `LASTING`. */
  readonly rank: number;
}

/** Attributes whose value says what an element is, whoever it belongs to. */
const SAYS_WHAT = /^(?:data-(?:role|type|component|part|section|region)|role|type|part|itemprop|slot)$/;
/** So do those for the programmers' own tests: "data-testid", "data-test-id", "data-qa". */
const FOR_TESTS = /^(?:test|testid|qa|cy|e2e)$/;
const LONGEST = 60;
/** Their value is about a person or a conversation: only a value of this kind, never one of it. */
const OF_SOMEBODY =
  /^(?:id|key|name|title|label|text|phone|mail|email|number|subject|alt|value|url|href|src)$/;
/** State of this moment, or of the look. */
const PASSING =
  /^(?:data-(?:state|focus[a-z-]*|hover|active|selected|index|position|offset|height|width|theme|virtualized|known-size|item-index|tooltip[a-z-]*)|aria-.*)$/;
const LASTING_ARIA = new Set(['aria-multiline', 'aria-live', 'aria-roledescription']);
/** Tags that say more than "a piece of the page". */
const TELLING =
  /^(?:li|ul|ol|tr|td|table|tbody|article|section|header|footer|main|aside|nav|form|textarea|time|blockquote|button|p|h[1-6]|strong|small|em|b|i|dl|dd|dt)$/;

/** By what an element can be known again, what lasts first. Pure. */
export function signsOf(element: Element): readonly Sign[] {
  const signs: Sign[] = [];
  const add = (selector: string, rank: number) => signs.push({ selector, rank });
  const tag = element.localName;
  if (tag.includes('-') && /^[a-z-]+$/.test(tag)) add(tag, LASTING.attribute);
  for (const { name, value } of element.attributes) attributeSigns(name, value, add);
  if (element.id !== '' && isProgramName(element.id)) add(`#${element.id}`, LASTING.named);
  for (const name of element.classList) {
    const { kind, selector } = classNameOf(name);
    if (kind === 'named') add(selector, LASTING.named);
    else if (kind === 'half') add(selector, LASTING.half);
    else if (kind === 'generated') add(selector, LASTING.generated);
  }
  if (TELLING.test(tag)) add(tag, LASTING.tag);
  return signs.sort((one, other) => one.rank - other.rank);
}

function attributeSigns(name: string, value: string, add: (selector: string, rank: number) => void): void {
  if (!/^[a-z][a-z-]{1,40}$/.test(name)) return;
  if (PASSING.test(name) && !LASTING_ARIA.has(name)) return;
  const says = SAYS_WHAT.test(name) || (name.startsWith('data-') && speaksOf(name, FOR_TESTS));
  const own = name.startsWith('data-') && isProgramName(name.slice('data-'.length));
  if (!says && !own && !LASTING_ARIA.has(name)) return;
  const begin = beginOf(value);
  if (isSafe(value) && (says || !speaksOf(name, OF_SOMEBODY))) add(`[${name}="${value}"]`, LASTING.attribute);
  else if (says && isProgramName(begin)) add(`[${name}^="${begin}"]`, LASTING.attribute);
  if (own && !says) add(`[${name}]`, LASTING.presence);
}

/** The written half of a value with a number or a hash behind it: of "conv-msg-3EB0" that is "conv-msg-". */
function beginOf(value: string): string {
  if (value.length > LONGEST || !/^[\w:-]+$/.test(value)) return '';
  const digit = value.search(/\d/);
  const before = value.slice(0, Math.max(digit, 0));
  return before.slice(0, Math.max(...['-', '_', ':'].map((each) => before.lastIndexOf(each))) + 1);
}

/** A value that tells what something is: words of programs, no spaces and no digits. */
function isSafe(value: string): boolean {
  return value.length <= LONGEST && /^[a-z_:.-]+$/i.test(value) && isProgramName(value);
}

/** The signs that both have. */
export function sharedSigns(one: Element, other: Element): readonly Sign[] {
  const others = new Set(signsOf(other).map(({ selector }) => selector));
  return signsOf(one).filter(({ selector }) => others.has(selector));
}

/** The signs that the first has and the second has not. */
export function signsBeside(one: Element, other: Element): readonly Sign[] {
  const others = new Set(signsOf(other).map(({ selector }) => selector));
  return signsOf(one).filter(({ selector }) => !others.has(selector));
}
