import { read } from '../../utils/dutch/read';
import { type Counts, precision, recall, share } from './counts';
import type { AddressItem } from './items';
import type { ScoredError, TaskResult } from './result';

const TASK = 'form of address';
const FORMS = ['u', 'je', 'mixed', 'none'] as const;

/** Scores the form of address; an item with a tag is a trap. */
export function scoreAddress(items: readonly AddressItem[]): TaskResult {
  const readings = items.map((item) => ({ item, found: read(item.text).addressForm }));
  const errors: ScoredError[] = readings
    .filter(({ item, found }) => item.form !== found)
    .map(({ item, found }) => ({
      task: TASK,
      id: item.id,
      what: `${item.form}, read as ${found}${item.tags.length > 0 ? ` (${item.tags.join(', ')})` : ''}`,
      text: item.text,
    }));
  const countsOf = (form: string): Counts => ({
    right: readings.filter(({ item, found }) => item.form === form && found === form).length,
    extra: readings.filter(({ item, found }) => item.form !== form && found === form).length,
    missed: readings.filter(({ item, found }) => item.form === form && found !== form).length,
  });
  const accuracy = (which: typeof readings) =>
    share(which.filter(({ item, found }) => item.form === found).length, which.length);
  const mixed = countsOf('mixed');
  return {
    task: TASK,
    items: items.length,
    rows: FORMS.map((name) => ({ name, counts: countsOf(name) })),
    beta: 1,
    measures: [
      { name: 'accuracy', value: accuracy(readings), bar: 0.975 },
      {
        name: 'accuracy on traps',
        value: accuracy(readings.filter(({ item }) => item.tags.length > 0)),
        bar: 0.9,
      },
      { name: 'mixed, precision', value: precision(mixed), bar: 0.95 },
      { name: 'mixed, recall', value: recall(mixed), bar: 0.95 },
    ],
    errors,
  };
}
