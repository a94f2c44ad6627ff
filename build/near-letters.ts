import type { Plugin } from 'vite';

type Block = readonly [first: number, last: number];

/** The alphabets that turn up in and around Dutch chat: Latin, Greek, Cyrillic, Hebrew and Arabic. */
const ALPHABETS: readonly Block[] = [
  [0x0000, 0x024f],
  [0x0388, 0x03f5],
  [0x0400, 0x0481],
  [0x05d0, 0x05ea],
  [0x0620, 0x064a],
  [0x0660, 0x0669],
  [0x0671, 0x06d3],
  [0x1e00, 0x1eff],
];

/** Capitals and small letters take turns there, so of them no more than the languages around us write. */
const OUR_ALPHABET: readonly Block[] = [
  [0x0000, 0x017f],
  [0x0218, 0x021b],
];
const WRITTEN_OUT: Readonly<Record<string, readonly Block[]>> = {
  L: ALPHABETS,
  N: ALPHABETS,
  Lu: OUR_ALPHABET,
  Ll: OUR_ALPHABET,
};

const classes = new Map<string, string>();

/**
 * Writes `\p{L}` and its kind out as ranges in the patterns of the Dutch room. "Any letter of any script" is some six hundred
 * ranges, which V8 looks up and compiles anew in each of hundreds of patterns, several times each: of all of the start it
 * was a quarter. In the alphabets above nothing changes; a letter of another script no longer counts as a letter next to a
 * word, nor one outside our own as a capital.
 */
export function nearLetters(): Plugin {
  return {
    name: 'near-letters',
    transform(code, id) {
      if (!id.includes('/utils/dutch/') || !code.includes('\\p{')) return null;
      const parts: Part[] = [];
      collect(this.parse(code), parts);
      let written = '';
      let done = 0;
      for (const { start, end, backslash } of parts.sort((a, b) => a.start - b.start)) {
        written += code.slice(done, start) + withNearLetters(code.slice(start, end), backslash);
        done = end;
      }
      // No line moves, so that a trace still tells the right one.
      return { code: written + code.slice(done), map: null };
    },
  };
}

/** A pattern, or a piece of text that may be part of one, and how a backslash is written in it. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly backslash: string;
}

/** Every pattern and every piece of text in a program. */
function collect(node: unknown, parts: Part[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (isPart(node))
    parts.push({ start: node.start, end: node.end, backslash: 'regex' in node ? '\\' : '\\\\' });
  for (const below of Object.values(node)) collect(below, parts);
}

function isPart(node: object): node is { type: string; start: number; end: number } {
  if (!('type' in node && 'start' in node && 'end' in node)) return false;
  if (typeof node.start !== 'number' || typeof node.end !== 'number') return false;
  return node.type === 'TemplateElement' || (node.type === 'Literal' && ('regex' in node || isText(node)));
}

function isText(node: object): boolean {
  return 'value' in node && typeof node.value === 'string';
}

/**
 * A pattern with its classes of letters written out. `backslash` is how its source writes a backslash. Throws for a part that
 * ends inside `[…]`: what stands there cannot be told then.
 */
export function withNearLetters(source: string, backslash = '\\'): string {
  if (!source.includes(`${backslash}p{`)) return source;
  let written = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    if (source.startsWith(backslash, at)) {
      const [whole, name] = /^p\{(\w+)\}/.exec(source.slice(at + backslash.length)) ?? [];
      const ranges = whole && name ? rangesOf(name) : undefined;
      const taken = backslash.length + (whole ?? '.').length;
      const raw = source.slice(at, at + taken);
      written += ranges === undefined ? raw : inClass ? ranges : `[${ranges}]`;
      at += taken - 1;
    } else {
      const sign = source.charAt(at);
      if (sign === '[') inClass = true;
      else if (sign === ']') inClass = false;
      written += sign;
    }
  }
  if (inClass) throw new Error(`A part of a pattern ends inside brackets: ${source}`);
  return written;
}

/** The characters of a class as `a-zß-ö…`; undefined for one that is left as it is. */
function rangesOf(name: string): string | undefined {
  const blocks = WRITTEN_OUT[name];
  if (!blocks) return undefined;
  const known = classes.get(name);
  if (known !== undefined) return known;
  const kind = new RegExp(`\\p{${name}}`, 'u');
  let ranges = '';
  for (const [first, last] of blocks) {
    for (let at = first; at <= last; at++) {
      const start = at;
      while (at <= last && kind.test(String.fromCharCode(at))) at++;
      if (at > start) ranges += range(start, at - 1);
    }
  }
  classes.set(name, ranges);
  return ranges;
}

function range(first: number, last: number): string {
  const [from, to] = [String.fromCharCode(first), String.fromCharCode(last)];
  return first === last ? from : `${from}${last - first > 1 ? '-' : ''}${to}`;
}
