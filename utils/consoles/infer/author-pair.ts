import type { RowMark, Spoken } from './author-marks';

/** Who wrote which rows, as marks tell. */
export interface MarkedAuthors {
  readonly marks: readonly { readonly selector: string; readonly by: Spoken }[];
  readonly agent: ReadonlySet<number>;
  readonly citizen: ReadonlySet<number>;
  /** What marks do not reach is by the other. */
  readonly otherwise: Spoken | null;
  readonly weight: number;
}

/** What else the page shows of it, for (above 0) or against these rows being whose they are taken for. */
export type Evidence = (agent: ReadonlySet<number>, citizen: ReadonlySet<number>) => number;

const PAIRS_OF = 40;

/** The marks that best divide the rows between two writers by what they say. Null where none say anything. */
export function pairOf(
  marks: readonly RowMark[],
  rows: ReadonlySet<number>,
  evidence: Evidence = () => 0,
): MarkedAuthors | null {
  const of = (by: Spoken) =>
    marks
      .filter((mark) => mark.by === by && mark.rank < 8)
      .map((mark) => ({ ...mark, rows: only(mark.rows, rows) }))
      .filter((mark) => mark.rows.size > 0)
      .toSorted((one, other) => rating(other) - rating(one))
      .slice(0, PAIRS_OF);
  const [agents, citizens] = [of('agent'), of('citizen')];
  let best: { value: number; one: RowMark; other: RowMark | null } | null = null;
  const consider = (value: number, one: RowMark, other: RowMark | null) => {
    if (best === null || value > best.value + 1e-9) best = { value, one, other };
  };
  for (const a of agents) {
    for (const c of citizens) {
      if (!areApart(a.rows, c.rows)) continue;
      const cover = (a.rows.size + c.rows.size) / rows.size;
      consider(
        ((a.weight + c.weight) / 2) * cover * cover + bonus(a) + bonus(c) + evidence(a.rows, c.rows),
        a,
        c,
      );
    }
  }
  for (const mark of [...agents, ...citizens]) {
    const all = mark.rows.size === rows.size;
    if (all && (!mark.whole || mark.weight < 0.9)) continue;
    const value = mark.weight * (mark.whole ? 0.8 : 0.5) * (all ? 0.9 : 1);
    const rest = new Set([...rows].filter((row) => !mark.rows.has(row)));
    const told = mark.by === 'agent' ? evidence(mark.rows, rest) : evidence(rest, mark.rows);
    consider(value + bonus(mark) + told, mark, null);
  }
  return best && spread(best, [...agents, ...citizens], rows);
}

/** The pair, and further marks for the rows it does not reach: other roles on the same side. */
function spread(
  { value, one, other }: { value: number; one: RowMark; other: RowMark | null },
  all: readonly RowMark[],
  rows: ReadonlySet<number>,
): MarkedAuthors {
  const sets = { agent: new Set<number>(), citizen: new Set<number>() };
  const chosen: { selector: string; by: Spoken }[] = [];
  const take = (mark: RowMark) => {
    if (mark.by === null) return;
    chosen.push({ selector: mark.selector, by: mark.by });
    for (const row of mark.rows) sets[mark.by].add(row);
  };
  take(one);
  if (other) take(other);
  const reached = () => sets.agent.size + sets.citizen.size;
  if (other) {
    for (const mark of all) {
      if (reached() === rows.size || chosen.length > 6) break;
      const news = [...mark.rows].every((row) => !sets.agent.has(row) && !sets.citizen.has(row));
      if (news && mark.whole && mark.weight >= 0.45) take(mark);
    }
  }
  const single = other === null && one.rows.size < rows.size;
  const otherwise: Spoken | null = single ? (one.by === 'agent' ? 'citizen' : 'agent') : null;
  if (otherwise) for (const row of rows) if (!one.rows.has(row)) sets[otherwise].add(row);
  return { marks: chosen, agent: sets.agent, citizen: sets.citizen, otherwise, weight: Math.min(1, value) };
}

/** Marks with which exactly these rows can be told from the others, whatever they say. */
export function markFor(
  marks: readonly RowMark[],
  rows: ReadonlySet<number>,
  others: ReadonlySet<number>,
): RowMark | null {
  let best: RowMark | null = null;
  for (const mark of marks) {
    if (!mark.whole || mark.rows.size < rows.size) continue;
    if (![...rows].every((row) => mark.rows.has(row)) || [...others].some((row) => mark.rows.has(row)))
      continue;
    if (best === null || mark.rank < best.rank) best = mark;
  }
  return best;
}

function rating(mark: RowMark): number {
  return mark.weight + bonus(mark) + Math.min(mark.rows.size, 50) / 200;
}

/** Marks of the whole row, that people wrote for programs, come first among equals. */
function bonus({ whole, rank }: RowMark): number {
  return (whole ? 0.03 : 0) + (rank <= 2 ? 0.02 : rank <= 3 ? 0.01 : 0);
}

function only(some: ReadonlySet<number>, of: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...some].filter((each) => of.has(each)));
}

function areApart(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const each of one) if (other.has(each)) return false;
  return true;
}
