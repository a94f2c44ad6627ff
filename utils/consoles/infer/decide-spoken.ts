import { marksOfRows, type RowMark, type Spoken } from './author-marks';
import { namesOfRows, whoIsWho } from './author-names';
import { type MarkedAuthors, markFor, pairOf } from './author-pair';
import { type Place, placesOf } from './author-sides';
import type { CollectedRows } from './collect-rows';
import type { Piece } from './piece';
import type { RowPart } from './row-parts';
import type { Slices } from './slices';
import {
  agreement,
  announcements,
  type NameSets,
  nameSets,
  ownSide,
  type Sides,
  sidesOf,
} from './spoken-evidence';

/** Who wrote the rows, and by what a reader can tell. */
export interface SpokenRows {
  readonly marks: readonly { readonly selector: string; readonly by: Spoken }[];
  readonly otherwise: Spoken | null;
  /** Which side is the agent's; null where sides say nothing. */
  readonly agentSide: 'left' | 'right' | null;
  readonly places: readonly Place[] | null;
  readonly names: readonly (string | null)[];
  readonly namesAt: readonly (Piece | null)[];
  readonly namesAbove: readonly Piece[];
  readonly who: ReadonlyMap<string, Spoken>;
  readonly sureness: number;
  /** All marks of the rows. */
  readonly all: readonly RowMark[];
  /** Message rows that stand in the middle between two sides: announcements. */
  readonly centred: ReadonlySet<number>;
}

/** Decides who wrote the message rows: what the page says in so many words goes before where it draws them. */
export async function decideSpoken(
  collected: CollectedRows,
  parts: readonly RowPart[],
  slices: Slices,
): Promise<SpokenRows | null> {
  const { rows, frame } = collected;
  const marks = marksOfRows(rows, frame);
  if (!(await slices.rest())) return null;
  const places = await placesOf(rows, frame, parts, slices);
  const { names, at: namesAt, above } = namesOfRows(collected, parts);
  const messages = new Set(rows.flatMap(({ is }, index) => (is === 'message' ? [index] : [])));
  const distinct = [...new Set(names.filter((name, index) => name !== null && messages.has(index)))].filter(
    (name) => name !== null,
  );
  const who =
    distinct.length > 0 && distinct.length <= 12
      ? whoIsWho(distinct, frame.element)
      : new Map<string, Spoken>();
  if (!(await slices.rest())) return null;
  const sides = sidesOf(places, messages);
  const centred = new Set(
    sides
      ? [...messages].filter(
          (index) => places?.[index]?.centred && places[index]?.side === null && names[index] === null,
        )
      : [],
  );
  for (const index of announcements(collected, names, messages)) centred.add(index);
  for (const index of centred) messages.delete(index);
  const base = { places, names, namesAt, namesAbove: above, who, centred, all: marks };
  const rtl = getComputedStyle(frame.element).direction === 'rtl';
  const own = ownSide(sides, names, who, marks, messages, rtl);
  const byNames = nameSets(names, who, messages);
  const pair = pairOf(marks, messages, (agent, citizen) => {
    const named = byNames?.both ? agreement(agent, citizen, byNames.agent, byNames.citizen) : 0;
    if (!sides || !own) return named * 0.3;
    const drawn = own.side === 'left' ? [sides.left, sides.right] : [sides.right, sides.left];
    return (
      named * 0.3 + agreement(agent, citizen, drawn[0] ?? agent, drawn[1] ?? citizen) * (own.sureness - 0.6)
    );
  });
  const chosen = [
    pair && { value: pair.weight, use: () => fromMarks(pair, sides, own, byNames) },
    sides && own && { value: own.sureness, use: () => fromSides(sides, own, marks) },
    byNames && {
      value: byNames.cover * (byNames.both ? 0.86 : 0.7),
      use: () => ({
        marks: [],
        otherwise: null,
        agentSide: null,
        sureness: byNames.cover * (byNames.both ? 0.9 : 0.72),
      }),
    },
  ]
    .filter((each) => each !== null && each !== undefined)
    .toSorted((one, other) => other.value - one.value)[0];
  if (chosen && chosen.value > 0.3) {
    const made = chosen.use();
    const kept =
      byNames && made.marks.length + (made.agentSide ? 1 : 0) > 0 && disagree(made, byNames, marks, sides)
        ? new Map<string, Spoken>()
        : who;
    return { ...base, who: kept, ...made };
  }
  return { ...base, ...unknownPair(marks, messages), agentSide: null };
}

type Made = Pick<SpokenRows, 'marks' | 'otherwise' | 'agentSide' | 'sureness'>;
function fromMarks(
  pair: MarkedAuthors,
  sides: Sides | null,
  own: { side: 'left' | 'right' } | null,
  byNames: NameSets | null,
): Made {
  let sureness = Math.min(0.97, 0.25 + pair.weight * 0.75);
  if (sides && own) {
    const agentSide = own.side === 'left' ? sides.left : sides.right;
    const agree = [...pair.agent].filter((row) => agentSide.has(row)).length / Math.max(1, pair.agent.size);
    if (agree > 0.9) sureness = Math.min(0.98, sureness + 0.15);
    else if (agree < 0.5 && pair.weight < 0.9) sureness -= 0.3;
  }
  if (byNames?.both) {
    const agree = [...pair.agent].filter((row) => byNames.agent.has(row)).length;
    const against = [...pair.agent].filter((row) => byNames.citizen.has(row)).length;
    sureness = against > agree ? sureness - 0.3 : Math.min(0.98, sureness + 0.1);
  }
  return { marks: pair.marks, otherwise: pair.otherwise, agentSide: null, sureness };
}

function fromSides(
  sides: Sides,
  own: { side: 'left' | 'right'; sureness: number },
  marks: readonly RowMark[],
): Made {
  const [agent, citizen] = own.side === 'left' ? [sides.left, sides.right] : [sides.right, sides.left];
  const [a, c] = [markFor(marks, agent, citizen), markFor(marks, citizen, agent)];
  if (a && c) {
    const both = [
      { selector: a.selector, by: 'agent' as const },
      { selector: c.selector, by: 'citizen' as const },
    ];
    return { marks: both, otherwise: null, agentSide: own.side, sureness: own.sureness };
  }
  return { marks: [], otherwise: null, agentSide: own.side, sureness: own.sureness };
}

/** Names say another thing than marks and sides do: then they are not what they look like. */
function disagree(made: Made, byNames: NameSets, marks: readonly RowMark[], sides: Sides | null): boolean {
  const agentRows = new Set<number>();
  for (const { selector, by } of made.marks) {
    if (by === 'agent')
      for (const row of marks.find((mark) => mark.selector === selector)?.rows ?? []) agentRows.add(row);
  }
  if (agentRows.size === 0 && sides && made.agentSide)
    for (const row of made.agentSide === 'left' ? sides.left : sides.right) agentRows.add(row);
  return [...agentRows].some((row) => byNames.citizen.has(row));
}

/** Two kinds of rows, and nothing that says whose they are: a guess, for what the agent sends to confirm. */
function unknownPair(marks: readonly RowMark[], messages: ReadonlySet<number>): Omit<Made, 'agentSide'> {
  const found = marks.find((mark) => {
    if (!mark.whole || mark.rank > 5) return false;
    const inside = [...mark.rows].filter((row) => messages.has(row)).length;
    return (
      inside > 0 &&
      inside < messages.size &&
      markFor(marks, new Set([...messages].filter((row) => !mark.rows.has(row))), mark.rows) !== null
    );
  });
  if (!found) return { marks: [], otherwise: null, sureness: 0.15 };
  const rest = new Set([...messages].filter((row) => !found.rows.has(row)));
  const other = markFor(marks, rest, found.rows);
  return {
    marks: [
      { selector: found.selector, by: 'agent' },
      ...(other ? [{ selector: other.selector, by: 'citizen' as const }] : []),
    ],
    otherwise: null,
    sureness: 0.3,
  };
}
