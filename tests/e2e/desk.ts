import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenedPage, TestBrowser } from './browser';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** Opens a room of the trainer's desk, by its id, and waits until it is there. */
export async function openDesk(browser: TestBrowser, room: string, width = 1280): Promise<OpenedPage> {
  const opened = await browser.open(`chrome-extension://${browser.extensionId}/options.html#${room}`, width);
  await opened.page.locator(`nav a[href="#${room}"][aria-current="page"]`).waitFor();
  return opened;
}

/** No barrier that axe knows, no target too small to hit, nothing that needs scrolling sideways; in every look. */
export async function deskIsAccessible(page: Page): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, JSON.stringify(look)).toEqual([]);
  }
  const small = await page
    .locator('button:visible, select:visible, nav a:visible, summary:visible')
    .evaluateAll((all) =>
      all
        .filter((each) => {
          const { width, height } = each.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((each) => each.outerHTML),
    );
  expect(small).toEqual([]);
  await fitsTheWindow(page);
}

/** Nothing needs scrolling sideways. */
export async function fitsTheWindow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}
