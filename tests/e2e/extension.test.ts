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
