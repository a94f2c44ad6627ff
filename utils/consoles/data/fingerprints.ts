import type { DataRow } from './data-row';

/**
 * An id for every row: the console's own, else one made of what the row says, the same at every reading. Rows that say
 * the same are numbered in the order of the page.
 */
export function idsOf(rows: readonly DataRow[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if (row.id !== null) return row.id;
    const sign = `${row.mark ?? ''} ${row.side ?? ''} ${row.name ?? ''} ${row.kind} ${hash(row.text)}`;
    const times = (seen.get(sign) ?? 0) + 1;
    seen.set(sign, times);
    return `${hash(sign)}-${times}`;
  });
}

/** FNV-1a, 32 bits twice: enough to tell the messages of one conversation apart. */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
