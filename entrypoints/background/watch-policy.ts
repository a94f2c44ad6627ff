import { browser } from 'wxt/browser';
import { checkSubscription } from './check-subscription';
import { newQueue } from './in-turn';
import { readPolicy } from './read-policy';

const NAME = 'read-policy';
const DAY = 24 * 60;

const inTurn = newQueue();

const look = () =>
  inTurn(async () => {
    if (await readPolicy()) await checkSubscription(Date.now());
  });

/** Follows what the organisation settles: at every start, as soon as the browser hears of a change, and once a day. */
export function watchPolicy(): void {
  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void look();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void look();
  });
}

async function start(): Promise<void> {
  await look();
  // Minutes.
  await browser.alarms.create(NAME, { delayInMinutes: DAY, periodInMinutes: DAY });
}
