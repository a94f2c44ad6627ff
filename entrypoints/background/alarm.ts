import { browser } from 'wxt/browser';

const NAME = 'look-again';
/** Browsers round up to half a minute (ms); the moments are to the minute. */
const SOONEST = 1000;

/** Wakes the background at the first of these moments (epoch ms), and at no other. */
export async function wakeAt(moments: readonly (number | null)[], now: number): Promise<void> {
  const known = moments.filter((moment) => moment !== null);
  if (known.length === 0) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: Math.max(Math.min(...known), now + SOONEST) });
}
