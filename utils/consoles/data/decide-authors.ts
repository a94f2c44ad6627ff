import type { Author } from '../../conversation/message';
import type { RowData } from './console-data';
import type { DataRow } from './data-row';

interface Known {
  /** The name above the conversation. */
  readonly citizenName: string | null;
  /** The agent's own names as this tab has learnt them. */
  readonly ownNames: ReadonlySet<string>;
}

/** Who wrote each row, oldest first: a mark, else the side, else the name, else the row above; else `otherwise`. */
export function decideAuthors(
  rows: readonly DataRow[],
  data: RowData,
  { citizenName, ownNames }: Known,
): readonly Author[] {
  const byName = namesOf(rows, citizenName, ownNames);
  let before: Author | null = null;
  return rows.map((row) => {
    const side = whoStandsAt(row.side, data.side);
    const named = row.name === null ? null : (byName.get(row.name) ?? null);
    const own = row.mark ?? side ?? named;
    const silent = row.mark === null && row.name === null;
    const author: Author = own ?? (data.inherit && silent && before ? before : data.otherwise);
    if (author === 'citizen' || author === 'agent') before = author;
    // Somebody else began to write, whoever that is.
    else if (row.name !== null && row.mark === null) before = null;
    return author;
  });
}

function whoStandsAt(side: DataRow['side'], data: RowData['side']): Author | null {
  if (!data || !side) return null;
  if (side !== data.agent) return 'citizen';
  return data.only === 'citizen' ? null : 'agent';
}

/**
 * Who the names are. A name on a row whose mark says who wrote it is known by that.
 * Of the others, the citizen's stands above the conversation, and whoever else writes is a colleague; without it one
 * name is known to be the agent's own, and the one other is the citizen. More names than that say nothing.
 */
function namesOf(
  rows: readonly DataRow[],
  citizenName: string | null,
  ownNames: ReadonlySet<string>,
): ReadonlyMap<string, Author> {
  const names = [...new Set(rows.map(({ name }) => name).filter((name) => name !== null))];
  const marked = new Set(rows.filter(({ mark }) => mark === 'agent').map(({ name }) => name));
  const isOwn = (name: string) => ownNames.has(name) || marked.has(name);
  const isCitizen = (name: string) => citizenName !== null && sameName(name, citizenName);
  if (names.some(isCitizen)) {
    return new Map(names.map((name) => [name, isCitizen(name) ? 'citizen' : 'agent'] as const));
  }
  const others = names.filter((name) => !isOwn(name));
  const oneOther = others.length === 1 && others.length < names.length;
  const known = oneOther ? names : names.filter(isOwn);
  return new Map(known.map((name) => [name, isOwn(name) ? 'agent' : 'citizen'] as const));
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}
