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

test('a page that has its coach keeps it when the browser says that Souffleur was installed', async () => {
  const { page, coach } = await openCoached(browser);
  await page.locator('souffleur-overlay').evaluate((host) => host.setAttribute('data-first', ''));
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  const background = await backgroundOf(browser);
  const scripts = await background.evaluate(async () => {
    const { scripting, runtime } = chrome;
    // Every event of the browser's has it; the types leave it out.
    const dispatch: unknown = Reflect.get(runtime.onInstalled, 'dispatch');
    if (typeof dispatch !== 'function') throw new Error('This browser lets nobody play an event.');
    const before = scripting.executeScript;
    const put: string[] = [];
    const looked = new Promise((resolve) => {
      Object.assign(scripting, {
        executeScript: async (script: chrome.scripting.ScriptInjection<[], unknown>) => {
          put.push(...(script.files ?? []));
          const result = await Promise.resolve(Reflect.apply(before, scripting, [script]));
          setTimeout(resolve);
          return result;
        },
      });
    });
    dispatch.call(runtime.onInstalled, { reason: 'install' });
    await looked;
    Object.assign(scripting, { executeScript: before });
    return put;
  });
  expect(scripts).toEqual([]);
  // Only a coach that was there before the page hears keys before it does.
  await page.evaluate(() => window.standIn.keysHeard());
  await page.keyboard.press('Alt+Shift+S');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => window.standIn.keysHeard())).not.toContain('keydown ArrowDown');
  expect(await page.locator('souffleur-overlay[data-first]').count()).toBe(1);
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
