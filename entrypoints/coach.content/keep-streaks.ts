import { streaksItem } from '../../utils/settings/items';
import { addToStreak, fadedIn, type Streaks } from '../../utils/statistics/streaks';
import { letGo } from './let-go';

/** The rows of messages in which this agent followed a rule unprompted, kept on this device. */
export interface KeptStreaks {
  /** Rule ids whose advice is a quiet tip by now; none until storage has answered. */
  faded(): ReadonlySet<string>;
  followed(ruleId: string, unprompted: boolean): void;
}

/**
 * Follows and keeps the rows until the signal ends. One write after the other, so that none is lost in this tab.
 * @param failed called when a row could not be kept
 */
export function keepStreaks(signal: AbortSignal, failed: () => void): KeptStreaks {
  let faded: ReadonlySet<string> = new Set();
  const take = (streaks: Streaks) => {
    faded = fadedIn(streaks);
  };
  signal.addEventListener('abort', letGo(streaksItem.watch(take)));
  let last: Promise<unknown> = streaksItem.read().then(take);
  return {
    faded: () => faded,
    followed(ruleId, unprompted) {
      last = last.then(async () => {
        const before = await streaksItem.read();
        const after = addToStreak(before, ruleId, unprompted);
        if (after === before) return;
        take(after);
        if (!(await streaksItem.write(after))) failed();
      });
    },
  };
}
