import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { startAfresh } from './coached';
import { openDesk } from './desk';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

test.each([1280, 360])('the desk stands at %i pixels, in both languages', async (width) => {
  const { page, errors } = await openDesk(browser, 'huisstijl', width);
  await page.getByRole('heading', { level: 1, name: 'Huisstijl' }).waitFor();
  await isAccessible(page);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { level: 1, name: 'Look' }).waitFor();
  expect(await page.title()).toBe('Look – Souffleur');
  await isAccessible(page);
  expect(errors).toEqual([]);
});

test('every room fits a window of 320 pixels, as at 400 % zoom, with all that folds out open', async () => {
  const { page, errors } = await openDesk(browser, 'regels', 320);
  const rooms = await page
    .locator('nav a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(rooms.length).toBeGreaterThan(10);
  for (const room of rooms) {
    await page.locator(`nav a[href="${room}"]`).click();
    await page.locator(`nav a[href="${room}"][aria-current="page"]`).waitFor();
    await page.locator('main h1').waitFor();
    // Of many alike the first few tell.
    await page.locator('main details').evaluateAll((all) => {
      for (const each of all.slice(0, 12)) each.setAttribute('open', '');
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${room}`).toBeLessThanOrEqual(
      320,
    );
  }
  expect(errors).toEqual([]);
});
