import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { allowingCopy } from './changed-copy';
import { choose } from './coach';
import { startAfresh } from './coached';
import { ORIGIN, pointingOver, servePages, startPointing } from './pointed-page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;
/** Where pictures of every step go; none when it is not set. */
const PICTURES = process.env.SOUFFLEUR_PICTURES;

let browser: TestBrowser;
let copy: Awaited<ReturnType<typeof allowingCopy>>;
beforeAll(async () => {
  copy = await allowingCopy(`${ORIGIN}/*`);
  browser = await TestBrowser.launch({ extension: copy.folder });
  await servePages(browser);
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
});
afterEach(() => startAfresh(browser));

async function isAccessible(page: Page, step: string, language: string): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    const { violations, passes } = await new AxeBuilder({ page })
      .include('souffleur-pointing')
      .withTags(TAGS)
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, `${step} ${JSON.stringify(look)}`).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
    if (PICTURES && look.forcedColors === 'none') {
      const { width = 0 } = page.viewportSize() ?? {};
      await page.screenshot({ path: `${PICTURES}/${step}-${width}-${look.colorScheme}-${language}.png` });
    }
  }
  const box = await page.locator('souffleur-pointing .pointing').boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(
    true,
  );
  const small = await page
    .locator('souffleur-pointing button')
    .evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect()).filter((at) => at.width < 24 || at.height < 24),
    );
  expect(small).toEqual([]);
}

describe('the bar and the preview', () => {
  test.each([
    [1280, 'nl'],
    [360, 'nl'],
    [1280, 'en'],
    [360, 'en'],
  ] as const)('%i pixels wide, %s', async (width, language) => {
    await choose(browser, { language, sites: { [ORIGIN]: { console: 'auto' } } });
    const { page } = await browser.open(`${ORIGIN}/aa1.html`, width, 720);
    const bar = pointingOver(page);
    await startPointing(browser, page);
    await isAccessible(page, '1-first', language);
    await page.locator('textarea').click();
    await bar.wrong.waitFor();
    await page.getByText('Bij de automaat').hover();
    await bar.outline.waitFor();
    await isAccessible(page, '2-wrong', language);
    await page.getByText('Bij de automaat').click();
    await page.getByText('Dan vraag ik').hover();
    await isAccessible(page, '3-second', language);
    await page.getByText('Dan vraag ik').click();
    await page.locator('textarea').hover();
    await isAccessible(page, '4-third', language);
    await page.locator('textarea').click();
    await bar.lines.first().waitFor();
    await isAccessible(page, '5-preview', language);
    await bar.act('save').click();
    await bar.act('save').waitFor({ state: 'detached' });
    await isAccessible(page, '6-saved', language);
  });
});
