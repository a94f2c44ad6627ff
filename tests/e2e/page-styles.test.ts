import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NO_STYLE, TestBrowser } from './browser';
import { BSN, type Coached, openCoached, SHARED, says, startAfresh } from './coached';
import { inTheWay } from './in-the-way';
import { pageStyle } from './page-style';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

/** How our parts look on the screen: sizes in px, whatever the page did to its own. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('souffleur-overlay')?.shadowRoot;
    return ['.pill', '.card', '.card .prompt'].map((selector) => {
      const part = root?.querySelector(selector);
      if (!part) return `${selector}: not there`;
      const box = part.getBoundingClientRect();
      const { direction, textTransform, color, fontWeight, visibility } = getComputedStyle(part);
      // How high a card may be is a matter of room.
      const high = selector === '.card' ? '' : Math.round(box.height);
      const size = `${Math.round(box.width)}x${high}`;
      return [selector, size, direction, textTransform, color, fontWeight, visibility].join(' ');
    });
  });

/** What lies on top at the middle of our pill and card. */
const onTop = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('souffleur-overlay');
    return ['.pill', '.card'].map((selector) => {
      const box = host?.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
      const at = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return at === host ? 'ours' : (at?.localName ?? 'nothing');
    });
  });

const outside = async (page: Page) => (await inTheWay(page)).filter((found) => found.includes('outside'));

async function withCard(coached: Promise<Coached>): Promise<Coached> {
  const opened = await coached;
  await says(opened.page, BSN);
  await opened.coach.cardOf(SHARED).waitFor();
  return opened;
}

const PAGES: Readonly<Record<string, string>> = {
  'small letters': 'html { font-size: 10px }',
  'large letters': 'html { font-size: 40px; line-height: 3; letter-spacing: 4px }',
  'what it does not know is not shown': 'html > :not(head, body) { display: none !important }',
  'everything unset': 'html > :not(head, body) { all: unset !important; font: 40px serif !important }',
  'everything but its own invisible':
    'html > :not(head, body) { visibility: hidden !important; opacity: 0 !important; zoom: 3 !important }',
  'everything but its own out of the way':
    'html > :not(head, body) { position: absolute !important; left: -9999px !important; overflow: hidden !important; clip-path: inset(50%) !important; transform: scale(0) !important; pointer-events: none !important }',
  'html is moved': 'html { transform: translate(40px, 60px) }',
  'html is scaled': 'html { transform: scale(.5); transform-origin: 0 0 }',
  'html has a filter': 'html { filter: brightness(1) } body { filter: brightness(1) }',
  'html is contained': 'html { contain: strict; height: 60% }',
  'html is a perspective': 'html { perspective: 300px; will-change: transform }',
  'html is a grid': 'html { display: grid; gap: 90px; grid-template-rows: 1fr }',
  'html is zoomed': 'html { zoom: 2 }',
  'html is zoomed out': 'html { zoom: .5 }',
  'capitals, bold, to the right, upside down':
    'html { text-transform: uppercase; font-weight: 900; text-align: right; writing-mode: vertical-rl; direction: rtl }',
  'a layer over everything':
    'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 10%) }',
};

describe('whatever the page does with styles, pill and card look the same, and lie in view', () => {
  test.each(Object.entries(PAGES))('%s', async (_, css) => {
    const { page, errors } = await withCard(openCoached(browser));
    const before = await looks(page);
    await pageStyle(page, css);
    await page.setViewportSize({ width: 1281, height: 800 });
    await expect.poll(() => looks(page)).toEqual(before);
    await expect.poll(() => outside(page)).toEqual([]);
    expect(await onTop(page)).toEqual(['ours', 'ours']);
    expect(errors).toEqual([]);
  });

  test.each([
    'html { zoom: 2 }',
    'html { zoom: 1.25 }',
    'html { font-size: 10px }',
    'html { direction: rtl }',
  ])('%s: they leave the composer and the last message free', async (css) => {
    const { page } = await withCard(openCoached(browser));
    await pageStyle(page, css);
    await page.setViewportSize({ width: 1281, height: 800 });
    await expect.poll(() => inTheWay(page)).toEqual([]);
  });
});

test.each([1280, 700])('a page from right to left, %d px wide', async (width) => {
  const { page, coach } = await withCard(openCoached(browser, { width }));
  const before = await looks(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
  });
  await page.setViewportSize({ width: width + 1, height: 800 });
  await expect.poll(() => looks(page)).toEqual(before);
  await expect.poll(() => inTheWay(page)).toEqual([]);
  await coach.action('why').click();
  await coach.why.waitFor();
  expect(await inTheWay(page)).toEqual([]);
});

describe('read at 200 %', () => {
  /** A window of 1280 by 800, as a browser shows it at 200 %. */
  async function zoomIn(page: Page) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      width: 640,
      height: 400,
      deviceScaleFactor: 2,
      mobile: false,
    });
    await page.waitForFunction(() => innerWidth === 640 && devicePixelRatio === 2);
  }

  test('the card leaves the composer and the last message free, and scrolls to its buttons', async () => {
    const { page, coach } = await withCard(openCoached(browser));
    await zoomIn(page);
    await page.locator('div#main [role="row"] [data-id]').last().scrollIntoViewIfNeeded();
    await expect.poll(() => inTheWay(page)).toEqual([]);
    await coach.action('why').click();
    await coach.why.waitFor();
    await expect.poll(() => inTheWay(page)).toEqual([]);
    await coach.action('not-now').click();
    await coach.card.waitFor({ state: 'detached' });
    expect(await inTheWay(page)).toEqual([]);
  });
});

test('a page without any styles allowed: ours are there, and nothing breaks its policy', async () => {
  const plain = await withCard(openCoached(browser));
  const before = await looks(plain.page);
  await plain.page.close();
  const { policy } = browser;
  browser.policy = NO_STYLE;
  try {
    const opened = await browser.openStandIn({ chat: '31610000001' });
    const coach = opened.page.locator('souffleur-overlay');
    await coach.locator('.pill').waitFor();
    await says(opened.page, BSN);
    await coach.locator('[data-souffleur-card]').waitFor();
    expect(await looks(opened.page)).toEqual(before);
    expect(await outside(opened.page)).toEqual([]);
    expect(opened.errors.filter((error) => !error.includes('stand-in.css'))).toEqual([]);
  } finally {
    browser.policy = policy;
  }
});
