import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { badge, killBackground, lookAgain, update, waitsKept } from './background-world';
import { TestBrowser } from './browser';
import { choose, coachOver, stored } from './coach';
import { backgroundOf, openChat, openCoached, startAfresh } from './coached';
import { pressSend, typeDraft } from './composer';
import { openExtensionPage } from './extension-page';
import { OVER, sixAsk } from './six-chats';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true, atMidday: true });
});
afterAll(() => browser.close());
afterEach(async () => {
  await lookAgain(browser, 0);
  await startAfresh(browser);
});

const PRACTICE = () => `chrome-extension://${browser.extensionId}/practice.html`;

async function withSix() {
  const opened = await openCoached(browser);
  await sixAsk(opened.page);
  await expect.poll(() => badge(browser)).toBe(`${OVER}`);
  return opened;
}

describe('who waits', () => {
  test('the pill names the longest wait and how many there are; the panel has them all, the most urgent first', async () => {
    const { coach, errors } = await withSix();
    await expect.poll(() => coach.pill.textContent()).toBe('1 uur6 wachten');
    expect(await coach.pill.getAttribute('aria-label')).toContain(
      'Langste wacht: 1 uur. langer dan het streven. 6 wachten',
    );
    await coach.pill.click();
    const lines = coach.action('name');
    await expect.poll(() => lines.count()).toBe(6);
    expect(await lines.locator('.who').allTextContents()).toEqual([
      'Buurtteam Noord',
      '+31 6 10 00 00 04',
      'Henk Mulder',
      'Sanne Visser',
      'Jan de Boer',
      'Fatima el Amrani',
    ]);
    expect(await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-stage')))).toEqual([
      'over',
      'over',
      'over',
      'soon',
      'calm',
      'calm',
    ]);
    // Two messages, and the page shows the time of the last one only.
    expect(await lines.nth(4).textContent()).toContain('ongeveer');
    expect(errors).toEqual([]);
  });

  test('a press names the conversation and opens nothing; the keyboard gets there too', async () => {
    const { page, coach } = await withSix();
    const before = await page.evaluate(() => window.standIn.openId());
    await page.keyboard.press('Alt+Shift+S');
    await page.keyboard.press('Enter');
    await coach.panel.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => coach.panel.locator('.named').textContent())
      .toContain('Open zelf het gesprek met');
    expect(await page.evaluate(() => window.standIn.openId())).toBe(before);
    expect(await page.evaluate(() => window.standIn.keysHeard())).not.toContain('keydown Enter');
  });

  test('an answer takes one away', async () => {
    const { page, coach } = await withSix();
    await openChat(page, '31610000005');
    await coach.ready();
    await typeDraft(page, 'De lamp wordt morgen gemaakt.');
    await pressSend(page);
    await expect.poll(() => badge(browser)).toBe(`${OVER - 1}`);
    await expect.poll(() => coach.pill.textContent()).toContain('5 wachten');
  });
});

describe('one badge for all', () => {
  test('WhatsApp and a live page add up, two tabs of one console do not, and a closed tab is forgotten', async () => {
    const { page } = await withSix();
    const second = await openCoached(browser);
    await sixAsk(second.page);
    await expect.poll(async () => Object.keys(await waitsKept(browser)).length).toBe(2);
    expect(await badge(browser)).toBe(`${OVER}`);
    const live = await browser.open(PRACTICE());
    await coachOver(live.page).pill.waitFor();
    await expect.poll(async () => Object.keys(await waitsKept(browser)).length).toBe(3);
    // The visitor of the help line waits a minute at most.
    await lookAgain(browser, 2 * 60_000);
    await expect.poll(() => badge(browser)).toBe(`${OVER + 1}`);
    await live.page.close();
    await expect.poll(() => badge(browser)).toBe(`${OVER}`);
    await page.close();
    await second.page.close();
    await expect.poll(() => badge(browser)).toBe('');
    await expect.poll(() => waitsKept(browser)).toEqual({});
  });

  test('the background dies: the number stays, and the alarm wakes it for the next one', {
    timeout: 150_000,
  }, async () => {
    const { page } = await openCoached(browser);
    // In this list one waits for an hour. The list shows whole minutes: this one is over the norm within a minute and a half.
    await page.evaluate(() => {
      const full = new Date().getSeconds() > 35;
      const at = Date.now() - (full ? 28 : 29) * 60_000;
      window.standIn.addMessage({ chat: '31610000003', author: 'citizen', text: 'Hallo?', at });
    });
    await expect
      .poll(() => waitsKept(browser).then((kept) => JSON.stringify(kept).split('hash').length))
      .toBe(5);
    expect(await badge(browser)).toBe('1');
    const popup = await browser.open(`chrome-extension://${browser.extensionId}/popup.html`);
    const number = () => popup.page.evaluate(() => chrome.action.getBadgeText({}));
    await killBackground(browser);
    expect(await number()).toBe('1');
    await expect.poll(number, { timeout: 120_000 }).toBe('2');
    // What the next background knows is what the last one did.
    const second = await openCoached(browser);
    await expect.poll(async () => Object.keys(await waitsKept(browser)).length).toBe(2);
    expect(await number()).toBe('2');
    await second.page.close();
  });

  test('an update in the middle loses nothing and doubles nothing', async () => {
    const { page, coach } = await withSix();
    await openExtensionPage(browser);
    await page.bringToFront();
    const { salt } = await stored(browser);
    const pill = await coach.pill.textContent();
    await page.locator('souffleur-overlay').evaluate((host) => host.setAttribute('data-old', ''));
    await update(browser);
    await page.locator('souffleur-overlay:not([data-old])').waitFor({ state: 'attached' });
    await expect.poll(() => coach.pill.textContent()).toBe(pill);
    await expect.poll(() => badge(browser)).toBe(`${OVER}`);
    expect((await stored(browser)).salt).toBe(salt);
    expect(Object.keys(await waitsKept(browser))).toHaveLength(1);
  });

  test('outside opening hours nobody waits', async () => {
    const { page, coach } = await withSix();
    // Open on one day of the year alone, a long time ago.
    const closures = [{ name: 'Verbouwing', from: '2020-01-01', to: '2040-01-01' }];
    await choose(browser, {
      channels: { 'whatsapp-web': { openingHours: 'ma-zo 00:00-24:00', closures } },
      channels$: { v: 2 },
    });
    await expect.poll(() => badge(browser)).toBe('');
    await expect.poll(() => coach.pill.textContent()).toBe('');
    await coach.pill.click();
    await expect.poll(() => coach.panel.textContent()).toContain('Het kanaal is gesloten');
    await page.close();
  });
});

test('what is stored and what is sent to the background holds no name and no word', async () => {
  const { page } = await withSix();
  await typeDraft(page, 'U hoort morgen voor 12.00 uur van mij.');
  await pressSend(page);
  await expect.poll(async () => JSON.stringify((await stored(browser)).promises ?? '')).toContain('due');
  const background = await backgroundOf(browser);
  const everything = JSON.stringify(
    await background.evaluate(async () => [
      await chrome.storage.local.get(),
      await chrome.storage.session.get(),
    ]),
  );
  for (const word of ['Fatima', 'Mulder', '31 6 10', 'Buurtteam', 'helpen', 'morgen', 'hoort']) {
    expect(everything).not.toContain(word);
  }
});
