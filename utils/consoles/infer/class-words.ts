/** The names in a class attribute, and the words they are made of. */
export interface ClassWords {
  readonly tokens: readonly string[];
  /** Of those, the ones a person wrote: no part of it was made up by a program. */
  readonly written: readonly string[];
  /** Lower case, without parts that were made up by a program. */
  readonly words: ReadonlySet<string>;
}

const kept = new Map<string, ClassWords>();
/** What tools put before every name they make up. */
const TOOLS = new Set(['sc', 'css', 'jss', 'emotion', 'makestyles', 'svelte', 'ng', 'tss', 'mui']);
const KEPT_AT_MOST = 5000;
const NONE: ClassWords = { tokens: [], written: [], words: new Set() };

/** What a class attribute says; null or empty says nothing. The same value is taken apart once. */
export function classWords(value: string | null): ClassWords {
  if (!value) return NONE;
  const known = kept.get(value);
  if (known) return known;
  const tokens = value.split(/\s+/).filter((token) => token !== '');
  const words = new Set(tokens.flatMap(wordsIn));
  const made = { tokens, written: tokens.filter(isWritten), words };
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  kept.set(value, made);
  return made;
}

/** The words of a name: "chatLine--isOwn__x7Yq2" is chat, line, is, own. */
export function wordsIn(name: string): string[] {
  return segmentsOf(name)
    .filter((segment) => !isMadeUp(segment))
    .flatMap((segment) => segment.replace(/([a-z])([A-Z])/g, '$1 $2').split(' '))
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 1 && !/^\d/.test(word) && !TOOLS.has(word));
}

function segmentsOf(name: string): string[] {
  return name.split(/[^\p{L}\d]+/u).filter((segment) => segment !== '');
}

function isWritten(token: string): boolean {
  const segments = segmentsOf(token);
  return segments.length > 0 && !segments.some(isMadeUp) && !/^(?:css|sc|jss|emotion)-/.test(token);
}

/** A piece such as "1x7Yq" or "bdVaJa": digits between letters, or capitals where no word begins. */
function isMadeUp(segment: string): boolean {
  if (/^\d+$/.test(segment)) return segment.length > 4;
  if (segment.length < 4) return false;
  if (/\d/.test(segment) && /[a-z]/i.test(segment)) return !/^[a-z]+\d{1,2}$/.test(segment);
  if (!/[A-Z]/.test(segment.slice(1)) || /^[A-Z]+$/.test(segment))
    return !/[aeiouy]/i.test(segment) && segment.length > 5;
  return segment.split(/(?=[A-Z])/).some((word) => word.length < 2) || !/[aeiouy]/i.test(segment);
}
