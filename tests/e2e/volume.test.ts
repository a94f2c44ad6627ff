import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Build, Shown } from '../stand-in/model';
import { TestBrowser } from './browser';
import { BSN, FATIMA, JAN, ledger, openChat, openCoached, SHARED, says, startAfresh } from './coached';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

describe.each<Build>(['until-2026', 'mid-2026'])('a long conversation: %s', (build) => {
  test.each<Shown>(['all', 'near', 'window'])('3000 rows, shown: %s', async (shown) => {
    const { page, coach, errors } = await openCoached(browser, { build });
    await page.evaluate((how) => window.standIn.loadRows(3000, how), shown);
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    // Read anew from the start, as when the conversation is opened.
    await openChat(page, JAN);
    await coach.card.waitFor({ state: 'detached' });
    await openChat(page, FATIMA);
    await coach.cardOf(SHARED).waitFor();
    await coach.action('insert').click();
    await page.waitForFunction(() => window.standIn.draft() !== '');
    await expect.poll(() => ledger(browser)).toMatchObject({ [`${SHARED} used`]: 1 });
    expect(errors).toEqual([]);
  });

  test('a hidden tab shows the last row only: nothing is forgotten, and nobody is taken for another', async () => {
    const { page, coach, errors } = await openCoached(browser, { build });
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await page.evaluate(() => window.standIn.loadRows(50, 'last'));
    await says(page, 'Heeft u dat gelezen?');
    // The prompt is about the message before, which is on the page no longer.
    await coach.action('why').click();
    expect(await coach.card.textContent()).toContain('burgerservicenummer');
    await page.evaluate(() => window.standIn.loadRows(1, 'all'));
    await says(page, 'Hallo?');
    await coach.action('why').click();
    expect(await coach.cardOf(SHARED).count()).toBe(1);
    await expect.poll(() => ledger(browser)).toEqual({ [`${SHARED} shown`]: 1 });
    expect(errors).toEqual([]);
  });
});

// As fast as such a page can; most of the time is the page's own.
test('the page makes its rows anew 2000 times', { timeout: 240_000 }, async () => {
  const { page, coach, errors } = await openCoached(browser);
  await page.evaluate(() => window.standIn.reRender(2000));
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await page.evaluate(() => window.standIn.reRender(100, 'everything'));
  await coach.ready();
  await coach.cardOf(SHARED).waitFor();
  expect(await page.locator('souffleur-overlay').count()).toBe(1);
  await expect.poll(() => ledger(browser)).toEqual({ [`${SHARED} shown`]: 1 });
  expect(errors).toEqual([]);
});
