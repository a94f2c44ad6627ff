import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: false });
});
afterAll(() => browser.close());

describe('smoke', () => {
  test('looks', async () => {
    const now = new Date('2026-09-24T11:30:00+02:00').getTime();
    for (const [build, width] of [
      ['mid-2026', 1280],
      ['until-2026', 1280],
      ['mid-2026', 360],
    ] as const) {
      const { page, errors } = await browser.openStandIn({ build, width, chat: '31610000001', now });
      await page.screenshot({ path: `/tmp/standin-${build}-${width}.png` });
      expect(errors).toEqual([]);
      await page.close();
    }
    const { page } = await browser.openStandIn({ width: 360, now, height: 700 });
    await page.screenshot({ path: '/tmp/standin-list-360.png' });
    expect(browser.requests).toEqual([]);
  });
});
