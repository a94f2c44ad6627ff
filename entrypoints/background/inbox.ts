import type { ConsoleWaits } from '../../utils/messaging/protocol';
import type { InboxTold } from './kept';

/** [S4] "kijkt minstens elk half uur of er vragen moeten worden beantwoord", in ms. */
const EVERY = 30 * 60_000;
/** Where no opening hours are known, whoever does not come after so many words has gone home. */
const MOST_WITHOUT_HOURS = 3;

/**
 * The console nobody looked at for longest, half an hour or more of its opening hours, and when (epoch ms) a word about
 * it is due. Null when every open console is in view.
 */
export function inboxDue(
  pages: readonly ConsoleWaits[],
  told: InboxTold,
): { readonly at: number; readonly page: ConsoleWaits; readonly times: number } | null {
  let due: { at: number; page: ConsoleWaits; times: number } | null = null;
  for (const page of pages) {
    if (page.awayFrom === null) continue;
    const { channelId } = page;
    // In another tab of it somebody looks, or looked later.
    const newer = pages.some(
      (each) =>
        each.channelId === channelId && (each.awayFrom === null || each.awayFrom > (page.awayFrom ?? 0)),
    );
    const again = told.lastAt >= page.awayFrom;
    const times = again ? told.times : 0;
    if (newer || (page.openUntil === null && times >= MOST_WITHOUT_HOURS)) continue;
    const at = (again ? told.lastAt : page.awayFrom) + EVERY;
    if (due === null || at < due.at) due = { at, page, times };
  }
  return due;
}
