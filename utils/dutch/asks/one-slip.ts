/** One slip of the keys lies between two words: a letter too many, one too few, another one, or two in the wrong order. */
export function isOneSlipFrom(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || word === name) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same++;
  // What comes behind it has to be the same again.
  const rest = (skip: number, skipped: number) => word.slice(same + skip) === name.slice(same + skipped);
  return (
    rest(1, 1) ||
    rest(1, 0) ||
    rest(0, 1) ||
    (word[same] === name[same + 1] && word[same + 1] === name[same] && rest(2, 2))
  );
}
