import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { coachWorld } from './coach-world';
import { ASKS_BSN, BSN, draftIn, ledger, openCoached, SHARED, says, sentIn, startAfresh } from './coached';
import { pressSend, typeDraft } from './composer';
import { reportOf } from './page-report';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const HELD = 'do-not-ask-private-data';

/** The page removes every node of <html> it does not know, from now on; counts how often. */
const removeForeigners = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    let times = 0;
    const clean = () => {
      for (const child of root.children) {
        if (child === document.head || child === document.body) continue;
        child.remove();
        times += 1;
      }
      root.setAttribute('data-removed', `${times}`);
    };
    new MutationObserver(clean).observe(root, { childList: true });
    clean();
  });
const timesRemoved = (page: Page) => page.locator('html').getAttribute('data-removed');

/** Ways in which a page takes us away once, without meaning it. */
const CLEANINGS: Readonly<Record<string, () => void>> = {
  'the page removes our element': () => document.querySelector('souffleur-overlay')?.remove(),
  'a framework sets the children of <html>': () => {
    const { head, body } = document;
    document.documentElement.replaceChildren(head, body);
  },
  'the page puts everything in a box of its own': () => {
    const ours = document.querySelector('souffleur-overlay');
    if (ours) document.body.append(ours);
  },
};

describe.each(Object.entries(CLEANINGS))('%s', (_, clean) => {
  test('the card is back at once, as it was', async () => {
    const { page, coach, errors } = await openCoached(browser);
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await coach.action('why').click();
    await coach.why.waitFor();
    await page.evaluate(clean);
    await coach.why.waitFor();
    expect(await page.locator('html > souffleur-overlay').count()).toBe(1);
    await coach.action('not-now').click();
    await coach.card.waitFor({ state: 'detached' });
    await expect.poll(() => ledger(browser)).toEqual({ [`${SHARED} shown`]: 1, [`${SHARED} not-now`]: 1 });
    expect((await reportOf(browser)).answer.state).toBe('reading');
    expect(errors).toEqual([]);
  });

  test('who is in the card by keyboard stays there', async () => {
    const { page, coach } = await openCoached(browser);
    await typeDraft(page, 'Goedemorgen');
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await page.keyboard.press('Alt+Shift+S');
    await page.keyboard.press('ArrowDown');
    await page.evaluate(clean);
    await page.keyboard.press('Enter');
    await expect.poll(() => ledger(browser)).toMatchObject({ [`${SHARED} not-now`]: 1 });
    await page.keyboard.type('!');
    // A page that moves its own composer loses the caret in it; the focus is in the composer all the same.
    await expect.poll(() => draftIn(page)).toContain('!');
  });

  test('a held message stays held', async () => {
    const { page, coach } = await openCoached(browser);
    await typeDraft(page, ASKS_BSN);
    await pressSend(page);
    await coach.action('send-anyway').waitFor();
    await page.evaluate(clean);
    await coach.action('send-anyway').click();
    await coach.action('send-anyway').waitFor({ state: 'detached' });
    expect(await sentIn(page)).toEqual([]);
    await pressSend(page);
    await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
  });
});

describe('a page that takes us away every time', () => {
  test('is left alone after a few times; badge and popup say so, and nothing is held', async () => {
    const { page, coach, errors } = await openCoached(browser);
    await removeForeigners(page);
    await expect.poll(() => timesRemoved(page)).toBe('6');
    await expect
      .poll(() => reportOf(browser))
      .toMatchObject({
        answer: { state: 'hidden', detail: 'removed' },
        badge: '!',
        title: 'Souffleur: Deze pagina haalt mij steeds weg',
      });
    await says(page, BSN);
    await typeDraft(page, ASKS_BSN);
    await pressSend(page);
    await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
    expect(await coach.pill.count()).toBe(0);
    expect(await timesRemoved(page)).toBe('6');
    await expect.poll(() => ledger(browser)).toEqual({});
    expect(errors).toEqual([]);
  });

  test('gets another chance later, and coaching goes on when it has stopped', async () => {
    const { page, coach } = await openCoached(browser);
    const world = await coachWorld(page);
    await page.evaluate(() => {
      const root = document.documentElement;
      const cleaner = new MutationObserver(() => document.querySelector('souffleur-overlay')?.remove());
      cleaner.observe(root, { childList: true });
      window.addEventListener('enough', () => cleaner.disconnect(), { once: true });
      document.querySelector('souffleur-overlay')?.remove();
    });
    await expect.poll(() => reportOf(browser)).toMatchObject({ answer: { state: 'hidden' } });
    await page.evaluate(() => window.dispatchEvent(new Event('enough')));
    await world.jump(61_000);
    await coach.ready();
    await expect
      .poll(() => reportOf(browser))
      .toMatchObject({ answer: { state: 'reading', detail: null }, badge: expect.not.stringContaining('!') });
    await typeDraft(page, ASKS_BSN);
    await pressSend(page);
    await coach.cardOf(HELD).waitFor();
    expect(await sentIn(page)).toEqual([]);
  });

  test('stays away twice as long the next time', async () => {
    const { page } = await openCoached(browser);
    const world = await coachWorld(page);
    await removeForeigners(page);
    await expect.poll(() => timesRemoved(page)).toBe('6');
    await world.jump(61_000);
    await expect.poll(() => timesRemoved(page)).toBe('12');
    await world.jump(61_000);
    // The answer comes after a look of its own.
    await typeDraft(page, 'Goedemorgen');
    await pressSend(page);
    await expect.poll(() => sentIn(page)).toEqual(['Goedemorgen']);
    expect(await timesRemoved(page)).toBe('12');
    await world.jump(61_000);
    await expect.poll(() => timesRemoved(page)).toBe('18');
  });

  test('is asked again when it is loaded again', async () => {
    const { page, coach } = await openCoached(browser);
    await removeForeigners(page);
    await expect.poll(() => reportOf(browser)).toMatchObject({ badge: '!' });
    await page.reload();
    await coach.ready();
    await expect
      .poll(() => reportOf(browser))
      .toMatchObject({ badge: expect.not.stringContaining('!'), title: 'Souffleur' });
  });
});

describe('a page that begins anew without being loaded', () => {
  test('with another <html>: it is coached again', async () => {
    const { page, coach } = await openCoached(browser);
    await page.evaluate(() => {
      const next = document.createElement('html');
      next.append(...document.documentElement.childNodes);
      document.replaceChild(next, document.documentElement);
    });
    await coach.ready();
    await typeDraft(page, ASKS_BSN);
    await pressSend(page);
    await coach.cardOf(HELD).waitFor();
    await coach.action('not-now').click();
    await coach.card.waitFor({ state: 'detached' });
    expect(await page.locator('souffleur-overlay').count()).toBe(1);
    expect(await sentIn(page)).toEqual([]);
  });

  test('written anew (document.open): a message is still held, and our buttons still work', async () => {
    const { page, coach } = await openCoached(browser);
    await page.evaluate(() => {
      const app = document.querySelector('#app');
      const sheet = document.querySelector('link[rel="stylesheet"]');
      document.open();
      document.close();
      const next = document.documentElement ?? document.appendChild(document.createElement('html'));
      next.replaceChildren(document.createElement('head'), document.createElement('body'));
      if (sheet) document.head.append(sheet);
      if (app) document.body.append(app);
    });
    await coach.ready();
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await page.keyboard.press('Alt+Shift+S');
    await page.keyboard.press('Escape');
    await coach.card.waitFor({ state: 'detached' });
    await coach.pill.click();
    await coach.panel.waitFor();
  });
});
