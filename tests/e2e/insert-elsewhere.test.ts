import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import {
  BSN,
  draftIn,
  FATIMA,
  JAN,
  ledger,
  openChat,
  openCoached,
  SHARED,
  says,
  startAfresh,
} from './coached';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

describe('a click, and then another conversation', () => {
  test('the words go nowhere when the composer is gone', async () => {
    const { page, coach } = await openCoached(browser);
    await says(page, BSN);
    await coach.action('insert').waitFor();
    await coach.action('insert').evaluate((button, chat) => {
      if (button instanceof HTMLElement) button.click();
      window.standIn.openChat(chat);
    }, JAN);
    await coach.card.waitFor({ state: 'detached' });
    await coach.ready();
    expect(await draftIn(page)).toBe('');
    expect(await coach.card.count()).toBe(0);
    await openChat(page, FATIMA);
    await coach.cardOf(SHARED).waitFor();
    expect(await draftIn(page)).toBe('');
  });

  test('nor when a page uses one composer for all', async () => {
    const { page, coach } = await openCoached(browser);
    await says(page, BSN);
    await coach.action('insert').waitFor();
    await page.locator('#side input').focus();
    await page.evaluate(() => {
      const rename = () => {
        const title = document.querySelector('div#main header span[dir="auto"]');
        if (title) title.textContent = 'Jan de Boer';
      };
      window.addEventListener('focusin', rename, { once: true });
    });
    await coach.action('insert').click();
    await coach.card.waitFor({ state: 'detached' });
    await openChat(page, JAN);
    await coach.ready();
    await openChat(page, FATIMA);
    await coach.cardOf(SHARED).waitFor();
    expect(await draftIn(page)).toBe('');
    expect(await ledger(browser)).not.toHaveProperty(`${SHARED} used`);
  });

  test('words that came in just before stay where they came, and nothing is said about them elsewhere', async () => {
    const { page, coach } = await openCoached(browser);
    await says(page, BSN);
    await coach.action('insert').waitFor();
    await page.evaluate((chat) => {
      window.addEventListener('paste', () => setTimeout(() => window.standIn.openChat(chat)), { once: true });
    }, JAN);
    await coach.action('insert').click();
    await page.waitForFunction((chat) => window.standIn.openId() === chat, JAN);
    await coach.card.waitFor({ state: 'detached' });
    await coach.ready();
    expect(await draftIn(page)).toBe('');
    expect(await page.locator('souffleur-overlay .notice').count()).toBe(0);
    await says(page, BSN);
    // The answer to one conversation's card is no answer to another's.
    await coach.cardOf(SHARED).waitFor();
  });
});
