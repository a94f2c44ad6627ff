import { stored } from '../../utils/settings/stored';
import { addCount, type Counts, countsSchema, type Outcome } from '../../utils/statistics/counts';

const item = stored<Counts>('local:counts', countsSchema, {});

/**
 * Keeps counts per rule on this device: a rule's id and what became of its prompt, nothing else.
 * One write after the other, so that none is lost in this tab. A full disk costs a count, not a prompt.
 * @param failed called when a count could not be kept
 */
export function createCounter(failed: () => void): (ruleId: string, outcome: Outcome) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (ruleId, outcome) => {
    last = last.then(async () => {
      const kept = await item.write(addCount(await item.read(), ruleId, outcome));
      if (!kept) failed();
    });
  };
}
