import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { ASKS_BSN, BSN, openCoached, SHARED, says } from './coached';
import { pressSend, typeDraft } from './composer';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());

/** Puts the background to sleep. @returns what was awake: a message that was on its way may have woken it once more */
async function putToSleep(devtools: CDPSession): Promise<string[]> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  const awake = targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
  for (const targetId of awake) await devtools.send('Target.closeTarget', { targetId });
  return awake;
}

test('while the background sleeps no prompt is lost', async () => {
  const { page, coach, errors } = await openCoached(browser);
  const devtools = await browser.context.newCDPSession(page);
  // Not at once again: ended many times in a row it was seen to stay awake.
  await expect.poll(() => putToSleep(devtools), { interval: 1000 }).toEqual([]);
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await coach.action('not-now').click();
  await coach.card.waitFor({ state: 'detached' });
  await typeDraft(page, ASKS_BSN);
  await pressSend(page);
  await coach.cardOf('do-not-ask-private-data').waitFor();
  const popup = await browser.open(`chrome-extension://${browser.extensionId}/popup.html`);
  const thisWeek = async () => Object.values((await chrome.storage.local.get('counts')).counts ?? {});
  await expect
    .poll(() => popup.page.evaluate(thisWeek))
    .toEqual([{ [SHARED]: { shown: 1, 'not-now': 1 }, 'do-not-ask-private-data': { shown: 1, held: 1 } }]);
  expect(errors).toEqual([]);
});
