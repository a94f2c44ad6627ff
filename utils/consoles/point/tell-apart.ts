import type { RowData } from '../data/console-data';
import { sideOf } from '../data/side-of';
import { hasMark, queryDeep } from '../deep-query';
import { isDrawn } from '../in-view';
import type { FoundRows } from './find-rows';
import { isQuote } from './quote';
import { LASTING, type Sign, signsOf } from './signs';
import { childrenOf, parentOf } from './tree';

/** How the writers are told apart by what the rows are, without a name. */
export interface Apart {
  readonly marks: RowData['marks'];
  readonly side: RowData['side'];
  readonly otherwise: RowData['otherwise'];
}

/** So many marks per writer are kept: each by itself tells. */
const MOST = 3;
/** So deep inside a row is looked. */
const DEEP = 6;
/** So large a share of the rows has to be told by a pair of marks. */
const MOST_ROWS_TOLD = 0.6;

/** A sign as it stands in, on or around a row; inside it is less certain to be about its writer. */
interface Mark extends Sign {
  readonly inside: boolean;
}

/** Marks by which all rows tell who wrote them, or the side of the bubbles; null where they do not. */
export function tellApart(found: FoundRows, messages: readonly Element[]): Apart | null {
  const { citizen, agent } = found;
  const pair = pairOf(found, messages, LASTING.half);
  if (pair) return { marks: pair, side: null, otherwise: 'unknown' };
  const side = sidesOf(citizen, agent);
  if (side) return { marks: [], side, otherwise: 'unknown' };
  return oneMarked(found, messages);
}

/** The same by made-up class names: they tell today, and not after the next edition of the page. */
export function tellApartForNow(found: FoundRows, messages: readonly Element[]): Apart | null {
  const pair = pairOf(found, messages, LASTING.generated);
  return pair && { marks: pair, side: null, otherwise: 'unknown' };
}

interface Told {
  readonly selector: string;
  /** The rows it marks. */
  readonly rows: ReadonlySet<Element>;
}

/** Marks of each writer that the other never has, and that together tell most rows; null where there are none. */
function pairOf(found: FoundRows, messages: readonly Element[], worst: number): RowData['marks'] | null {
  const { citizens, agents } = ownMarks(found, messages, worst);
  let best: { citizen: Told; agent: Told; told: number } | null = null;
  for (const citizen of citizens) {
    const agent = agents.find(({ rows }) => ![...rows].some((row) => citizen.rows.has(row)));
    const told = agent ? citizen.rows.size + agent.rows.size : 0;
    if (!agent || told < messages.length * MOST_ROWS_TOLD || (best && told <= best.told)) continue;
    best = { citizen, agent, told };
  }
  if (!best) return null;
  const { citizen, agent } = best;
  // A mark that says the same of the same rows stays when the first one goes.
  const withLike = (first: Told, all: readonly Told[], not: Told) => {
    const like = all.filter(
      (each) =>
        each !== first &&
        each.rows.size >= first.rows.size * 0.8 &&
        [...each.rows].every((row) => first.rows.has(row) && !not.rows.has(row)),
    );
    return [first, ...like].slice(0, MOST).map(({ selector }) => selector);
  };
  return [
    ...withLike(agent, agents, citizen).map((when) => ({ when, is: 'agent' as const })),
    ...withLike(citizen, citizens, agent).map((when) => ({ when, is: 'citizen' as const })),
  ];
}

/** Only one of the two is marked, on the row itself or around it: all others are by the other. */
function oneMarked(found: FoundRows, messages: readonly Element[]): Apart | null {
  const { citizens, agents } = ownMarks(found, messages, LASTING.half, true);
  const some = ({ rows }: Told) => rows.size < messages.length;
  const agent = agents.find(some);
  if (agent) return { marks: [{ when: agent.selector, is: 'agent' }], side: null, otherwise: 'citizen' };
  const citizen = citizens.find(some);
  return citizen
    ? { marks: [{ when: citizen.selector, is: 'citizen' }], side: null, otherwise: 'agent' }
    : null;
}

/** What each of the two has and the other has not; about the row itself first, then what lasts longest. */
function ownMarks(found: FoundRows, messages: readonly Element[], worst: number, onRow = false) {
  const { citizen, agent, container } = found;
  const beside = (row: Element, other: Element): readonly Told[] => {
    const selectors = marksOf(row, container)
      .filter(({ rank, inside }) => rank <= worst && rank !== LASTING.tag && !(onRow && inside))
      .filter(({ selector }) => hasMark(row, selector) && !hasMark(other, selector))
      .sort((a, b) => a.rank - b.rank || Number(a.inside) - Number(b.inside))
      .map(({ selector }) => selector);
    return [...new Set(selectors)].map((selector) => ({
      selector,
      rows: new Set(messages.filter((each) => hasMark(each, selector))),
    }));
  };
  return { citizens: beside(citizen, agent), agents: beside(agent, citizen) };
}

/** The signs of a row: its own, those around it up to the container, and those inside it. */
function marksOf(row: Element, container: Element): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { selector, rank } of signsOf(row)) {
    // Of the row alone: a quote inside it may well have the other's.
    if (/^[.[#]/.test(selector)) marks.push({ selector: `:scope${selector}`, rank, inside: false });
  }
  for (let at = parentOf(row); at && at !== container; at = parentOf(at)) {
    for (const { selector, rank } of signsOf(at)) {
      marks.push({ selector: `${selector} ${row.localName}`, rank, inside: false });
    }
  }
  const walk = (element: Element, depth: number) => {
    for (const child of childrenOf(element)) {
      const inShadow = element.shadowRoot?.contains(child) ?? false;
      if (inShadow && element !== row) continue;
      for (const { selector, rank } of signsOf(child)) {
        marks.push({ selector: inShadow ? `:scope >>> ${selector}` : selector, rank, inside: true });
      }
      if (depth < DEEP && !inShadow && !isQuote(child)) walk(child, depth + 1);
    }
  };
  walk(row, 1);
  return marks;
}

/** Which element inside the rows, or the row itself, stands left for one and right for the other. */
function sidesOf(citizen: Element, agent: Element): RowData['side'] {
  for (const bubble of bubbleCandidates(agent)) {
    const [one, other] = [sideAt(citizen, bubble), sideAt(agent, bubble)];
    if (one && other && one !== other) return { bubble, agent: other };
  }
  return null;
}

function sideAt(row: Element, bubble: string) {
  if (bubble === ':scope') return sideOf(row, row);
  const found = queryDeep(row, bubble);
  return found && isDrawn(found) ? sideOf(row, found) : null;
}

/** The row itself, and the way of first and last children inside it. */
function bubbleCandidates(row: Element): readonly string[] {
  const found = [':scope'];
  let ways = [':scope'];
  for (let depth = 0; depth < 3; depth += 1) {
    ways = ways
      .flatMap((way) => [':first-child', ':last-child'].map((place) => `${way} > ${place}`))
      .filter((way) => row.querySelector(way) !== null);
    found.push(...ways);
  }
  return found;
}
