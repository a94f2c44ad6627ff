/** "Je moet een formulier invullen om een formulier aan te vragen": what goes round in a circle is no instruction. */
export function goesInCircle(words: readonly string[]): boolean {
  const to = words.lastIndexOf('om');
  return words.some(
    (word, at) =>
      at > to &&
      to > 0 &&
      (words[at - 1] === 'een' || words[at - 1] === 'geen') &&
      words.indexOf(word) < to &&
      words[words.indexOf(word) - 1] === 'een',
  );
}
