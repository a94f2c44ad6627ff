/** One replacement in a text; offsets are UTF-16 units of the old text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The words left no room for doubt; otherwise someone should look at it. */
  readonly sure: boolean;
}

/** Gives `replacement` the capitals of `original`; a lone capital in the middle of a sentence is not kept. */
export function likeOriginal(original: string, replacement: string, opensSentence: boolean): string {
  if (original.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase())
    return replacement.toUpperCase();
  const capital = original.charAt(0) !== original.charAt(0).toLowerCase();
  return capital && opensSentence ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
