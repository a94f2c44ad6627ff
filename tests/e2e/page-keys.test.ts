import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { BSN, draftIn, openCoached, SHARED, says, sentIn, startAfresh } from './coached';
import { typeDraft } from './composer';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

declare global {
  interface Window {
    /** What the page did to keys, such as "keydown Enter", whoever they were for. */
    grabbed: string[];
  }
}

type Grip = 'takes the focus' | 'stops every key' | 'cancels every key';
const GRIPS: readonly Grip[] = ['takes the focus', 'stops every key', 'cancels every key'];

/** The page lays hands on every key, in the capture phase of window and document, before its own parts hear it. */
const grab = (page: Page, grip: Grip) =>
  page.evaluate((how) => {
    window.grabbed = [];
    const field = document.querySelector<HTMLElement>('div#main footer [contenteditable="true"]');
    for (const target of [window, document]) {
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        target.addEventListener(
          type,
          (event) => {
            if (!(event instanceof KeyboardEvent)) return;
            if (!/^(?:Alt|Shift)$/.test(event.key)) window.grabbed.push(`${type} ${event.key}`);
            // As Telegram does; what a page hears of a modifier it let go of earlier is its own.
            if (how === 'takes the focus' && type === 'keydown') field?.focus();
            if (how === 'stops every key') event.stopImmediatePropagation();
            if (how === 'cancels every key') event.preventDefault();
          },
          true,
        );
      }
    }
  }, grip);

const focused = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('souffleur-overlay')?.shadowRoot;
    return root?.activeElement?.getAttribute('data-souffleur-action') ?? null;
  });

async function grabbedPage(grip: Grip) {
  const opened = await openCoached(browser);
  await typeDraft(opened.page, 'Goedemorgen');
  await says(opened.page, BSN);
  await opened.coach.cardOf(SHARED).waitFor();
  await grab(opened.page, grip);
  return opened;
}

describe.each(GRIPS)('a page that %s', (grip) => {
  test('our keys go through the card, and the page hears none of them', async () => {
    const { page, coach } = await grabbedPage(grip);
    await page.keyboard.press('Alt+Shift+S');
    expect(await focused(page)).toBe('insert');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('not-now');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('not-right');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('why');
    await page.keyboard.press('Enter');
    await coach.why.waitFor();
    await page.keyboard.press('Space');
    await coach.why.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await coach.card.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.grabbed)).toEqual([]);
    expect(await draftIn(page)).toBe('Goedemorgen');
    expect(await sentIn(page)).toEqual([]);
  });

  test('Enter inserts', async () => {
    const { page } = await grabbedPage(grip);
    await page.keyboard.press('Alt+Shift+S');
    await page.keyboard.press('Enter');
    await expect.poll(() => draftIn(page)).toMatch(/verwijderen\.$/);
    expect(await page.evaluate(() => window.grabbed)).toEqual([]);
    expect(await sentIn(page)).toEqual([]);
  });

  test('every other key is for the page, as it would be without us', async () => {
    const { page } = await grabbedPage(grip);
    await page.keyboard.type('a!');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    const presses = ['a', '!'].flatMap((key) =>
      ['keydown', 'keypress', 'keyup'].map((type) => `${type} ${key}`),
    );
    const silent = ['Escape', 'ArrowLeft'].flatMap((key) => [`keydown ${key}`, `keyup ${key}`]);
    const expected = [...presses, ...silent].filter(
      (key) => grip !== 'cancels every key' || !key.includes('press'),
    );
    const heard = await page.evaluate(() => window.grabbed);
    // A page that listens in two places hears a key twice, unless it stops it itself.
    const once = heard.filter((key, index) => key !== heard[index - 1]);
    expect(once).toEqual(expected);
    expect(await draftIn(page)).toBe(grip === 'cancels every key' ? 'Goedemorgen' : 'Goedemorgena!');
  });
});
