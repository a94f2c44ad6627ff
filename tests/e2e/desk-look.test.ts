import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { openDesk } from './desk';

const THEME = `.stad-theme {
  --stad-paars: #5b2a86;
  --basis-color-action-1-color-default: var(--stad-paars);
  --basis-color-default-bg-document: #fffdf5;
}`;
const file = (text: string) => ({ name: 'thema.css', mimeType: 'text/css', buffer: Buffer.from(text) });

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());

test('an organisation’s theme dresses the desk, a step back undresses it, and one that cannot be read is refused', async () => {
  const { page, errors } = await openDesk(browser, 'huisstijl');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const own = await paper();
  await page.locator('input[type="file"]').setInputFiles(file(THEME));
  await page.getByText('Overgenomen: 2 waarden.').waitFor();
  await expect.poll(paper).toBe('rgb(255, 253, 245)');
  await isAccessible(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });

  const later = await openDesk(browser, 'regels');
  expect(await later.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 253, 245)',
  );
  await later.page.close();

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(paper).toBe(own);
  await page.locator('input[type="file"]').setInputFiles(file(THEME.replace('#5b2a86', '#ffe9d0')));
  await page.getByText('Met dit thema is tekst slecht te lezen').waitFor();
  expect(await paper()).toBe(own);
  expect(errors).toEqual([]);
});
