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
  const { page, errors } = await openDesk(browser, 'regels', width);
  await page.getByRole('heading', { level: 1, name: 'Regels' }).waitFor();
  await isAccessible(page);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { level: 1, name: 'Rules' }).waitFor();
  expect(await page.title()).toBe('Rules – Souffleur');
  await isAccessible(page);
  expect(errors).toEqual([]);
});
