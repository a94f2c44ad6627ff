import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { choose, coachOver } from './coach';
import { ASKS_BSN, BSN, openCoached, SHARED, says, startAfresh } from './coached';
import { pressSend, typeDraft } from './composer';
import { inTheWay } from './in-the-way';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const WIDTHS = [1280, 900, 700, 360];

describe.each(WIDTHS)('%d px wide', (width) => {
  test.each([
    ['a warning', async (page: Page) => void (await says(page, BSN)), SHARED],
    [
      'a message held, with a long draft',
      async (page: Page) => {
        await typeDraft(page, `${'Ik kijk het graag voor u na.\n'.repeat(4)}${ASKS_BSN}`);
        await pressSend(page);
      },
      'do-not-ask-private-data',
    ],
  ])('%s lies over neither the composer nor the last message', async (_, make, rule) => {
    const { page, coach } = await openCoached(browser, { width, height: 740 });
    await make(page);
    await coach.cardOf(rule).waitFor();
    await expect.poll(() => inTheWay(page)).toEqual([]);
    await coach.action('why').click();
    await coach.why.waitFor();
    expect(await inTheWay(page)).toEqual([]);
  });
});

test.each(WIDTHS)(
  'a page that cannot be read any more: the pill stays where it stood, %d px wide',
  async (width) => {
    const { page, coach } = await openCoached(browser, { width, height: 740 });
    const before = await coach.pill.boundingBox();
    await page.evaluate(() => window.standIn.breakPart('composer'));
    await coach.pillIn('broken').waitFor();
    const after = await coach.pill.boundingBox();
    const right = (box: typeof before) => Math.round((box?.x ?? 0) + (box?.width ?? 0));
    expect(right(after)).toBe(right(before));
    expect((await inTheWay(page)).filter((found) => !found.startsWith('no '))).toEqual([]);
  },
);

test('in a low window the reason scrolls into sight within the card', async () => {
  const { page, coach } = await openCoached(browser, { width: 360, height: 700 });
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await coach.action('why').click();
  const card = await coach.card.boundingBox();
  const bottom = async () => {
    const box = await coach.why.boundingBox();
    return box && card ? box.y + box.height - (card.y + card.height) : null;
  };
  await expect.poll(bottom).toBeLessThanOrEqual(0);
});

test('it finds its place again when the window changes', async () => {
  const { page, coach } = await openCoached(browser);
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  for (const width of [...WIDTHS, ...WIDTHS.toReversed()]) {
    await page.setViewportSize({ width, height: 740 });
    await expect.poll(() => inTheWay(page), { message: `${width}` }).toEqual([]);
  }
});

describe('the agent puts it somewhere else', () => {
  /** Drags the pill by its middle. */
  async function drag(page: Page, x: number, y: number) {
    const box = await coachOver(page).pill.boundingBox();
    if (!box) throw new Error('There is no pill.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(x - 50, y - 10);
    await page.mouse.move(x, y);
    await page.mouse.up();
  }
  const middle = async (page: Page) => {
    const box = await coachOver(page).pill.boundingBox();
    return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  };

  test('it stays there, also when the page is loaded again', async () => {
    const { page, coach } = await openCoached(browser);
    await drag(page, 700, 300);
    await expect.poll(() => middle(page)).toEqual({ x: 700, y: 300 });
    expect(await coach.panel.count()).toBe(0);
    await page.reload();
    await coach.ready();
    await expect.poll(() => middle(page)).toEqual({ x: 700, y: 300 });
  });

  test('a press after a drag is a press again', async () => {
    const { page, coach } = await openCoached(browser);
    await drag(page, 700, 300);
    await expect.poll(() => middle(page)).toEqual({ x: 700, y: 300 });
    await coach.pill.focus();
    await page.keyboard.press('Enter');
    await coach.panel.waitFor();
  });

  test.each([
    ['at the top', 700, 20],
    ['at the bottom', 700, 790],
    ['in the middle', 700, 400],
    ['in the corner', 5, 5],
  ])('%s there is room for a card within the window', async (_, x, y) => {
    const { page, coach } = await openCoached(browser);
    await drag(page, x, y);
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await coach.action('why').click();
    await coach.why.waitFor();
    expect((await inTheWay(page)).filter((found) => found.includes('outside'))).toEqual([]);
  });

  test.each([
    { right: 5000, bottom: 9000 },
    { right: -500, bottom: -500 },
  ])('a place outside the window is brought back inside: $right $bottom', async (place) => {
    await choose(browser, { places: { 'whatsapp-web': place } });
    const { page } = await openCoached(browser, { width: 700 });
    expect(await inTheWay(page).then((all) => all.filter((found) => found.includes('outside')))).toEqual([]);
  });
});
