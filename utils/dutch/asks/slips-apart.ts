/** At most so many slips lie between two words that are not the same. */
export function areSlipsApart(word: string, name: string, most: number): boolean {
  return word !== name && areWithin(word, name, most);
}

function areWithin(word: string, name: string, left: number): boolean {
  if (Math.abs(word.length - name.length) > left) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same++;
  if (same === word.length && same === name.length) return true;
  if (left === 0) return false;
  // What comes behind it has to be the same again.
  const rest = (skip: number, skipped: number) =>
    areWithin(word.slice(same + skip), name.slice(same + skipped), left - 1);
  return (
    rest(1, 1) ||
    rest(1, 0) ||
    rest(0, 1) ||
    (word[same] === name[same + 1] && word[same + 1] === name[same] && rest(2, 2))
  );
}
