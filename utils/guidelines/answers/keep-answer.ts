/** The list with `item` in the place of `before`, or at the end where that is not there (any more). */
export function putItem<Item>(list: readonly Item[], before: Item | null, item: Item): Item[] {
  const at = before === null ? -1 : placeOf(list, before);
  return at < 0 ? [...list, item] : list.with(at, item);
}

export function dropItem<Item>(list: readonly Item[], item: Item): Item[] {
  const at = placeOf(list, item);
  return at < 0 ? [...list] : list.toSpliced(at, 1);
}

/** By what it says: a list that was stored and read again holds other objects. */
function placeOf<Item>(list: readonly Item[], item: Item): number {
  const same = list.indexOf(item);
  if (same >= 0) return same;
  const words = JSON.stringify(item);
  return list.findIndex((each) => JSON.stringify(each) === words);
}
