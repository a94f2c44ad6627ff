import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import {
  ASKS_BSN,
  BSN,
  backgroundOf,
  draftIn,
  ledger,
  openCoached,
  SHARED,
  says,
  sentIn,
  startAfresh,
} from './coached';
import { pressSend, typeDraft } from './composer';
import { openExtensionPage } from './extension-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

test('after an update the page has one coach, which works without loading the page again', async () => {
  const { page, coach, errors } = await openCoached(browser);
  const extension = await openExtensionPage(browser);
  await page.bringToFront();
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await page.locator('souffleur-overlay').evaluate((host) => host.setAttribute('data-old', ''));
  const old = await backgroundOf(browser);
  const next = browser.context.waitForEvent('serviceworker');
  await old.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
  await next;
  await page.locator('souffleur-overlay:not([data-old])').waitFor({ state: 'attached' });
  await coach.cardOf(SHARED).waitFor();
  expect(await page.locator('souffleur-overlay').count()).toBe(1);
  await coach.action('insert').click();
  await expect.poll(() => draftIn(page)).toContain('niet veilig genoeg');
  expect((await draftIn(page)).split('niet veilig').length).toBe(2);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  // One coach asks once: the second press lets the message go.
  await typeDraft(page, ASKS_BSN);
  await pressSend(page);
  await coach.cardOf('do-not-ask-private-data').waitFor();
  await pressSend(page);
  await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
  await expect.poll(() => ledger(browser)).toMatchObject({ 'do-not-ask-private-data held': 1 });
  expect(errors).toEqual([]);
  expect(await extension.errors()).toEqual([]);
});

test('switched off in the browser, it leaves the page at once and holds nothing any more', async () => {
  const { page, coach } = await openCoached(browser);
  const extension = await openExtensionPage(browser);
  await page.bringToFront();
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await extension.switchOn(false);
  await page.locator('souffleur-overlay').waitFor({ state: 'detached' });
  await typeDraft(page, ASKS_BSN);
  await pressSend(page);
  await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
  const next = browser.context.waitForEvent('serviceworker');
  await extension.switchOn(true);
  await next;
  expect(await extension.errors()).toEqual([]);
});
