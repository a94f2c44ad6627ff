import { read } from '../../utils/dutch/read';
import { type Counts, fScore, precision } from './counts';
import type { ActItem } from './items';
import { SCORED_ACTS, type ScoredAct } from './labels';
import type { ScoredError, TaskResult } from './result';

const TASK = 'dialogue acts';

/** Scores what messages do, per act. The mean of the F1 of all acts counts rare acts as heavily as common ones. */
export function scoreActs(items: readonly ActItem[]): TaskResult {
  const readings = items.map((item) => ({ item, found: read(item.text).acts }));
  const countsOf = (act: ScoredAct): Counts => ({
    right: readings.filter(({ item, found }) => item.acts.includes(act) && found.has(act)).length,
    extra: readings.filter(({ item, found }) => !item.acts.includes(act) && found.has(act)).length,
    missed: readings.filter(({ item, found }) => item.acts.includes(act) && !found.has(act)).length,
  });
  const errors: ScoredError[] = readings.flatMap(({ item, found }) =>
    SCORED_ACTS.filter((act) => item.acts.includes(act) !== found.has(act)).map((act) => ({
      task: TASK,
      id: item.id,
      what: `${found.has(act) ? 'extra' : 'missed'} ${act}`,
      text: item.text,
    })),
  );
  const rows = SCORED_ACTS.map((name) => ({ name, counts: countsOf(name) }));
  const scores = rows.flatMap(({ counts }) => fScore(counts, 1) ?? []);
  return {
    task: TASK,
    items: items.length,
    rows,
    beta: 1,
    measures: [
      {
        name: 'macro F1',
        value: scores.length > 0 ? scores.reduce((total, score) => total + score, 0) / scores.length : null,
        bar: 0.9,
      },
      { name: 'bare-ack, precision', value: precision(countsOf('bare-ack')), bar: 0.95 },
      { name: 'check-question, precision', value: precision(countsOf('check-question')), bar: 0.95 },
    ],
    errors,
  };
}
