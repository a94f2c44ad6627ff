import type { ConsoleData } from '../data/console-data';
import { markFor } from './author-pair';
import type { CollectedRows } from './collect-rows';
import type { SpokenRows } from './decide-spoken';

const LONGEST = 590;

/** The marks of whoever spoke, and of what nobody said. */
export function authorMarks({ rows }: CollectedRows, spoken: SpokenRows) {
  const { all } = spoken;
  const index = (is: (row: number) => boolean) => new Set(rows.flatMap((_, row) => (is(row) ? [row] : [])));
  const system = index((row) => rows[row]?.is === 'system' || spoken.centred.has(row));
  const notes = index((row) => rows[row]?.is === 'note');
  const marks: ConsoleData['row']['marks'] = [];
  let unmarked = false;
  for (const [set, is] of [
    [notes, 'note'],
    [system, 'system'],
  ] as const) {
    if (set.size === 0) continue;
    const others = index((row) => !set.has(row));
    const mark = markFor(all, set, others);
    if (mark) marks.push({ when: mark.selector, is });
    else if (is === 'system') {
      const groups = [...set]
        .map((row) => markFor(all, new Set([row]), others))
        .filter((each) => each !== null);
      for (const { selector } of groups.slice(0, 6))
        if (!marks.some(({ when }) => when === selector)) marks.push({ when: selector, is });
      if (groups.length < set.size) unmarked = true;
    } else unmarked = true;
  }
  for (const { selector, by } of spoken.marks) marks.push({ when: selector, is: by });
  const otherwise =
    spoken.otherwise ?? (unmarked && system.size > 0 ? ('system' as const) : ('unknown' as const));
  return { marks: marks.filter(({ when }) => when.length < LONGEST).slice(0, 20), otherwise, unmarked };
}
