// What a list is written with in the sources, taken apart when the room is made ready. No patterns: for the thousands of words
// here they took a tenth of that time.

/** The words of a text that is one word after the other, with spaces and line ends between them. */
export function wordsIn(list: string): readonly string[] {
  return list.replaceAll('\n', ' ').split(' ').filter(Boolean);
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordsIn(list));
}

/** The lines of a text, without what they are indented by and without the empty ones. */
export function linesIn(list: string): readonly string[] {
  return list.split('\n').map(trimmed).filter(Boolean);
}

function trimmed(line: string): string {
  return line.trim();
}
