import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fitsTheWindow, isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { chooseAt, tabTo } from './by-keyboard';
import { startAfresh } from './coached';
import { openDesk } from './desk';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

test.each([1280, 360])('the room tells whom one can practise with, at %i pixels', async (width) => {
  const { page, errors } = await openDesk(browser, 'oefenen', width);
  expect(await page.locator('.practice-cards > li').count()).toBeGreaterThanOrEqual(8);
  await isAccessible(page);
  await chooseAt(page, page.getByRole('radio', { name: 'English' }));
  await page.getByRole('heading', { level: 1, name: 'Practise' }).waitFor();
  await isAccessible(page);
  expect(errors).toEqual([]);
});

test.each([1280, 360])(
  'one practises by keyboard and looks back, and nothing is kept, at %i pixels',
  async (width) => {
    const { page: desk } = await openDesk(browser, 'oefenen', width);
    const link = desk.getByRole('link', { name: 'Oefen met Ron Visser' });
    await tabTo(desk, link);
    const [page] = await Promise.all([browser.context.waitForEvent('page'), desk.keyboard.press('Enter')]);
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole('heading', { name: 'Ron Visser' }).waitFor();
    // Fifty times as quick: nobody has to wait for him to type.
    await page.goto(page.url().replace('citizen=', 'speed=50&citizen='));
    await tabTo(page, page.locator('[data-practice-composer]'));
    await page.keyboard.type('Wat is uw bsn?');
    await page.locator('souffleur-overlay [data-souffleur-pill="reading"]').waitFor();
    await page.locator('souffleur-overlay [data-souffleur-card]').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Wat vervelend dat het zo lang duurt. Morgen komt er iemand.');
    await page.keyboard.press('Enter');
    await page.locator('[data-practice-message][data-author="citizen"]').nth(1).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Kijk terug' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Terugkijken: Ron Visser' }).waitFor();
    const asked = page.locator('.finding[data-rule="do-not-ask-private-data"]');
    await asked.getByText('Je paste je bericht aan.').first().waitFor();
    await fitsTheWindow(page);
    await isAccessible(page);
    const kept = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(kept).not.toContain('vervelend');
    await tabTo(page, page.getByRole('button', { name: 'Terug naar het gesprek' }));
    await page.keyboard.press('Enter');
    await page.locator('[data-practice-composer]').waitFor();
  },
);
