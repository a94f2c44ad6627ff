import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());

test('the built extension loads, under the same id on every machine', () => {
  expect(browser.extensionId).toBe('piibeoookffnpapncehekajhdpdabajn');
});

test('with it the page raises no error and asks nothing of the network', async () => {
  const { page, errors } = await browser.openStandIn({ chat: '31610000001' });
  await page.evaluate(() => window.standIn.addMessage({ author: 'citizen', text: 'Hallo?' }));
  expect(errors).toEqual([]);
  expect(browser.requests).toEqual([]);
  expect(await page.evaluate(() => window.standIn.requests())).toBe(0);
});

test.each(['light', 'dark'] as const)(
  'what it lays over the page is accessible (%s)',
  async (colorScheme) => {
    const { page } = await browser.openStandIn({ chat: '31610000001' });
    await page.emulateMedia({ colorScheme });
    await page.locator('souffleur-overlay').waitFor({ state: 'attached' });
    const { violations, passes } = await new AxeBuilder({ page })
      .include('souffleur-overlay')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    // Nothing found wrong counts only where something was looked at.
    expect(passes.length).toBeGreaterThan(0);
  },
);
