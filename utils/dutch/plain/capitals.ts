const UPPER = /^\p{Lu}/u;

/** Writes `words` with a capital when what it takes the place of begins with one. */
export function likeOriginal(original: string, words: string): string {
  return UPPER.test(original) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Begins with a capital. */
export function isCapitalised(word: string): boolean {
  return UPPER.test(word);
}
