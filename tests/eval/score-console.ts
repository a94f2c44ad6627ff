import type { ExpectedMessage } from './console-page';

export interface ReadMessage {
  readonly author: string;
  readonly text: string;
}

/** How a reading of one page compares with what stands in it. */
export interface ConsoleScore {
  readonly expected: number;
  readonly found: number;
  readonly extra: number;
  /** Of the found ones, those whose author the page tells; and of those, the right ones. */
  readonly authored: number;
  readonly authorRight: number;
  readonly textRight: number;
  readonly errors: readonly string[];
}

/** Less alike than this, two texts are two messages. */
const ALIKE = 0.5;

/** Sets a reading beside what was expected, in order. */
export function scoreConsole(
  expected: readonly ExpectedMessage[],
  read: readonly ReadMessage[],
): ConsoleScore {
  const pairs = align(expected, read);
  const errors: string[] = [];
  let [found, authored, authorRight, textRight] = [0, 0, 0, 0];
  const used = new Set(pairs.values());
  expected.forEach((wanted, index) => {
    const at = pairs.get(index);
    const got = at === undefined ? undefined : read[at];
    if (!got) {
      errors.push(`missed  ${show(wanted)}`);
      return;
    }
    found += 1;
    if (wanted.author !== null) {
      authored += 1;
      if (got.author === wanted.author) authorRight += 1;
      else errors.push(`author  ${show(wanted)} read as ${got.author}`);
    }
    if (plain(got.text) === plain(wanted.text)) textRight += 1;
    else errors.push(`text    ${show(wanted)} read as ${JSON.stringify(got.text)}`);
  });
  read.forEach((got, index) => {
    if (!used.has(index)) errors.push(`extra   ${show(got)}`);
  });
  return {
    expected: expected.length,
    found,
    extra: read.length - found,
    authored,
    authorRight,
    textRight,
    errors,
  };
}

function show({ author, text }: { readonly author: string | null; readonly text: string }): string {
  return `${author ?? '?'}: ${JSON.stringify(text.slice(0, 90))}`;
}

/** White space at the ends of lines, and how much of it stands between words, is no part of a text. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The longest row of pairs in order, weighed by how alike their texts are. */
function align(
  expected: readonly ExpectedMessage[],
  read: readonly ReadMessage[],
): ReadonlyMap<number, number> {
  const [n, m] = [expected.length, read.length];
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const value = (i: number, j: number) => best[i]?.[j] ?? 0;
  const alike = expected.map(({ text }) => read.map((got) => likeness(text, got.text)));
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = m - 1; j >= 0; j -= 1) {
      const same = alike[i]?.[j] ?? 0;
      const both = same >= ALIKE ? same + value(i + 1, j + 1) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(both, value(i + 1, j), value(i, j + 1));
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < n && j < m; ) {
    const same = alike[i]?.[j] ?? 0;
    if (same >= ALIKE && value(i, j) === same + value(i + 1, j + 1)) pairs.set(i++, j++);
    else if (value(i, j) === value(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The share of words two texts have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  if (plain(one) === plain(other)) return 1;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return (2 * both) / Math.max(1, a.size + b.size) - 0.01;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}
