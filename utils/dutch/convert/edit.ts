import type { Words } from '../tokens';

/** One replacement in a text; offsets are UTF-16 units of the old text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The words left no room for doubt; otherwise someone should look at it. */
  readonly sure: boolean;
}

/**
 * Replaces the word at `at` and gives `replacement` its capitals: those of a sentence's first word, and those of a text
 * that shouts. A lone capital in the middle of a sentence is not kept.
 */
export function replaceWord(words: Words, at: number, replacement: string, sure = true): Edit {
  const { text, tokens, sentences } = words;
  const { start = 0, end = 0, sentence = 0 } = tokens[at] ?? {};
  const original = text.slice(start, end);
  const opens = sentences[sentence]?.first === at;
  return { start, end, replacement: likeOriginal(words, at, original, replacement, opens), sure };
}

function likeOriginal(
  words: Words,
  at: number,
  original: string,
  replacement: string,
  opensSentence: boolean,
): string {
  const capital = original.charAt(0) !== original.charAt(0).toLowerCase();
  if (!capital) return replacement;
  if (original.length > 1 ? isShouted(original) : isShoutedAround(words, at))
    return replacement.toUpperCase();
  return opensSentence ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/** A lone "U" shouts where both words beside it do, or the only one. */
function isShoutedAround({ text, tokens }: Words, at: number): boolean {
  const beside = [tokens[at - 1], tokens[at + 1]].flatMap((token) =>
    token?.sentence === tokens[at]?.sentence && token ? [text.slice(token.start, token.end)] : [],
  );
  return (
    beside.length > 0 && beside.every((word) => word === word.toUpperCase() && /\p{L}{2}|^U$/u.test(word))
  );
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}
