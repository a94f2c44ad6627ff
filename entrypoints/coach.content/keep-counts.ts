import { countingItem, countsItem } from '../../utils/settings/statistics';
import type { Outcome } from '../../utils/statistics/counts';
import { addWeekCount } from '../../utils/statistics/week-counts';
import { dutchDay } from '../shared/dutch-day';

/**
 * Keeps counts per week and rule on this device, where they are wanted: a rule's id and what became of its prompt, nothing
 * else. One write after the other, so that none is lost in this tab. A full disk costs a count, not a prompt.
 * @param failed called when a count could not be kept
 */
export function createCounter(failed: () => void): (ruleId: string, outcome: Outcome) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (ruleId, outcome) => {
    last = last.then(async () => {
      if (!(await countingItem.read())) return;
      const today = dutchDay(Date.now());
      const kept = await countsItem.write(addWeekCount(await countsItem.read(), today, ruleId, outcome));
      if (!kept) failed();
    });
  };
}
