import { browser } from 'wxt/browser';
import { onMessage } from '../../utils/messaging/protocol';
import { subscriptionItem } from '../../utils/settings/subscription';
import { checkSubscription } from './check-subscription';
import { newQueue } from './in-turn';

const NAME = 'check-subscription';
const DAY = 24 * 60;

/** Of its own: nothing else waits for a server. */
const inTurn = newQueue();

const checkNow = () => inTurn(() => checkSubscription(Date.now()));

/** Keeps the pack of a subscription fresh: once a day by alarm, and when somebody asks. Without one nothing wakes for it. */
export function watchSubscription(): void {
  onMessage('checkSubscription', checkNow);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void checkNow();
  });
  subscriptionItem.watch(() => void setAlarm());
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  browser.runtime.onStartup.addListener(() => void setAlarm());
}

/** There is an alarm as long as there is a subscription; one that is there keeps its hour. */
async function setAlarm(): Promise<void> {
  const { source } = await subscriptionItem.read();
  if (!source) await browser.alarms.clear(NAME);
  // Minutes.
  else if (!(await browser.alarms.get(NAME)))
    await browser.alarms.create(NAME, { delayInMinutes: DAY, periodInMinutes: DAY });
}
