import type { RowMark, Spoken } from './author-marks';
import type { Place } from './author-sides';
import { wordsIn } from './class-words';
import type { CollectedRows } from './collect-rows';
import { SAYS, saysAny } from './word-lists';

/** Nearly every row has a name and a time; what has neither, nobody wrote. */
export function announcements(
  { rows }: CollectedRows,
  names: readonly (string | null)[],
  messages: ReadonlySet<number>,
): readonly number[] {
  const bare = [...messages].filter((index) => names[index] === null && rows[index]?.piece.times === 0);
  return bare.length <= messages.size * 0.25 ? bare.filter(() => names.some((name) => name !== null)) : [];
}

export interface Sides {
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
}
export interface NameSets {
  readonly agent: ReadonlySet<number>;
  readonly citizen: ReadonlySet<number>;
  readonly cover: number;
  readonly both: boolean;
}

export function sidesOf(places: readonly Place[] | null, messages: ReadonlySet<number>): Sides | null {
  if (!places) return null;
  const left = new Set([...messages].filter((index) => places[index]?.side === 'left'));
  const right = new Set([...messages].filter((index) => places[index]?.side === 'right'));
  if (left.size === 0 || right.size === 0 || left.size + right.size < messages.size * 0.5) return null;
  return { left, right };
}

export function nameSets(
  names: readonly (string | null)[],
  who: ReadonlyMap<string, Spoken>,
  messages: ReadonlySet<number>,
): NameSets | null {
  if (who.size === 0) return null;
  const of = (by: Spoken) => new Set([...messages].filter((index) => who.get(names[index] ?? '') === by));
  const [agent, citizen] = [of('agent'), of('citizen')];
  const named = [...messages].filter((index) => names[index] !== null).length;
  if (named === 0) return null;
  return {
    agent,
    citizen,
    cover: (agent.size + citizen.size) / named,
    both: agent.size > 0 && citizen.size > 0,
  };
}

/** From -1 (all the other way around) to 1 (all the same). */
export function agreement(
  agent: ReadonlySet<number>,
  citizen: ReadonlySet<number>,
  likeAgent: ReadonlySet<number>,
  likeCitizen: ReadonlySet<number>,
): number {
  const count = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...one].filter((row) => other.has(row)).length;
  const same = count(agent, likeAgent) + count(citizen, likeCitizen);
  const turned = count(agent, likeCitizen) + count(citizen, likeAgent);
  return same + turned === 0 ? 0 : (same - turned) / (same + turned);
}

/** Which side is whose: names and ticks tell; without them the agent's own stand where writing ends. */
export function ownSide(
  sides: Sides | null,
  names: readonly (string | null)[],
  who: ReadonlyMap<string, Spoken>,
  marks: readonly RowMark[],
  messages: ReadonlySet<number>,
  rtl: boolean,
): { side: 'left' | 'right'; sureness: number } | null {
  if (!sides) return null;
  const usual = rtl ? 'left' : 'right';
  let vote = 0;
  for (const index of messages) {
    const by = who.get(names[index] ?? '');
    if (!by) continue;
    const side = sides.left.has(index) ? 'left' : sides.right.has(index) ? 'right' : null;
    if (side) vote += (by === 'agent') === (side === usual) ? 1 : -1;
  }
  for (const mark of marks) {
    if (!saysAny(wordsIn(mark.selector), SAYS.tick) || mark.whole) continue;
    const inside = (set: ReadonlySet<number>) => [...mark.rows].filter((row) => set.has(row)).length;
    const [l, r] = [inside(sides.left), inside(sides.right)];
    if (l > 0 === r > 0) continue;
    vote += (l > 0 ? 'left' : 'right') === usual ? 1 : -1;
  }
  if (vote < -1) return { side: usual === 'left' ? 'right' : 'left', sureness: 0.8 };
  return { side: usual, sureness: vote > 0 ? 0.92 : 0.8 };
}
