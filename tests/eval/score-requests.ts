import type { PersonalDataType } from '../../utils/dutch/dutch-reading';
import { read } from '../../utils/dutch/read';
import { type Counts, NOTHING, precision, recall, sum } from './counts';
import type { RequestItem } from './items';
import { PERSONAL_DATA } from './labels';
import type { ScoredError, TaskResult } from './result';

const TASK = 'requests for data';

/** Scores what a draft asks the citizen to give; each type asked for in a message counts once. */
export function scoreRequests(items: readonly RequestItem[]): TaskResult {
  const counts = new Map<PersonalDataType, Counts>();
  const errors: ScoredError[] = [];
  for (const { id, text, asks } of items) {
    const found = new Set(read(text).asksFor);
    for (const type of new Set([...asks, ...found])) {
      const there = asks.includes(type);
      const kind = there ? (found.has(type) ? 'right' : 'missed') : 'extra';
      counts.set(type, sum([counts.get(type) ?? NOTHING, { ...NOTHING, [kind]: 1 }]));
      if (kind !== 'right') errors.push({ task: TASK, id, what: `${kind} ${type}`, text });
    }
  }
  const all = sum([...counts.values()]);
  return {
    task: TASK,
    items: items.length,
    rows: [
      ...PERSONAL_DATA.flatMap((name) => {
        const of = counts.get(name);
        return of ? [{ name, counts: of }] : [];
      }),
      { name: 'all', counts: all },
    ],
    beta: 1,
    measures: [
      { name: 'precision', value: precision(all), bar: 0.96 },
      { name: 'recall', value: recall(all), bar: 0.92 },
    ],
    errors,
  };
}
