const WORDS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const MORE: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['halve', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['veertien', 14],
  ['vijftien', 15],
  ['twintig', 20],
  ['dertig', 30],
  ['achtenveertig', 48],
]);

/** A number in figures or in words ("twee", "anderhalf"), of a folded word; null where it is none. */
export function amountOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const spelled = WORDS.indexOf(word);
  return spelled >= 0 ? spelled : (MORE.get(word) ?? null);
}
