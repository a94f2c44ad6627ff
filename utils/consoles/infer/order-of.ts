import { parseClock } from '../whatsapp-web/clock-time';
import type { Place } from './author-sides';
import type { RowPart } from './row-parts';

/** Rows that stand beside each other may differ by so much (pixels). */
const LEEWAY = 3;

/** In which order the rows stand in the page. */
export interface Order {
  readonly newestFirst: boolean;
  /** Neither one way nor the other: they are put in place one by one. */
  readonly byPlace: boolean;
}

/** Times tell which row is the newest; without them the lowest is. */
export function orderOf(
  rows: readonly Element[],
  places: readonly Place[] | null,
  times: RowPart | null,
): Order {
  const tops = (places ?? []).map(({ top }) => top);
  const drawn = steps(tops, LEEWAY);
  const mixed = drawn.up > 0 && drawn.down > 0 && tops.length > 3;
  const moments = rows.map(() => null as number | null);
  times?.pieces.forEach((piece, index) => {
    const row = times.rows[index];
    if (row === undefined) return;
    const written = Date.parse(piece.element.getAttribute('datetime') ?? '');
    moments[row] = Number.isFinite(written) ? written : parseClock(times.values[index] ?? '');
  });
  const order = mixed
    ? tops.map((_, index) => index).toSorted((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0))
    : null;
  const inOrder = order ? order.map((index) => moments[index] ?? null) : moments;
  const told = steps(inOrder.filter((moment) => moment !== null));
  if (told.up !== told.down) return { newestFirst: told.down > told.up, byPlace: mixed };
  return { newestFirst: !mixed && drawn.down > drawn.up, byPlace: mixed };
}

function steps(values: readonly number[], leeway = 0): { readonly up: number; readonly down: number } {
  let [up, down] = [0, 0];
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (before === undefined || Math.abs(value - before) <= leeway) return;
    if (value > before) up += 1;
    else down += 1;
  });
  return { up, down };
}
