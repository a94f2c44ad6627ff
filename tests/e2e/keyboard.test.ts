import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { ASKS_BSN, BSN, draftIn, openCoached, SHARED, says, sentIn, startAfresh } from './coached';
import { composerOf, pressSend, typeDraft } from './composer';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const OPEN = 'Alt+Shift+S';
/** What the page heard since the last time, apart from the keys that only change others. */
const heard = (page: Page) =>
  page.evaluate(() => window.standIn.keysHeard().filter((key) => !/ (?:Alt|Shift|Control|Meta)$/.test(key)));
/** Which of our buttons has the focus. */
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document
        .querySelector('souffleur-overlay')
        ?.shadowRoot?.activeElement?.getAttribute('data-souffleur-action') ?? null,
  );

/** A draft with the caret after "Goedemorgen", and a card. */
async function withCard() {
  const opened = await openCoached(browser);
  await typeDraft(opened.page, 'Goedemorgen mevrouw');
  for (let step = 0; step < ' mevrouw'.length; step += 1) await opened.page.keyboard.press('ArrowLeft');
  await says(opened.page, BSN);
  await opened.coach.cardOf(SHARED).waitFor();
  await heard(opened.page);
  return opened;
}

describe('the card by keyboard', () => {
  test('the combination goes to the card, arrows along its buttons and round, and the page hears none of it', async () => {
    const { page } = await withCard();
    await page.keyboard.press(OPEN);
    expect(await focused(page)).toBe('insert');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('not-now');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('insert');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('not-now');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('insert');
    expect(await heard(page)).toEqual([]);
  });

  test('Escape puts it away and gives the caret back where it was', async () => {
    const { page, coach } = await withCard();
    await page.keyboard.press(OPEN);
    await page.keyboard.press('Escape');
    await coach.card.waitFor({ state: 'detached' });
    expect(await heard(page)).toEqual([]);
    await page.keyboard.type(',');
    expect(await draftIn(page)).toBe('Goedemorgen, mevrouw');
  });

  test('the same combination goes back without putting it away', async () => {
    const { page, coach } = await withCard();
    await page.keyboard.press(OPEN);
    await page.keyboard.press(OPEN);
    expect(await heard(page)).toEqual([]);
    await page.keyboard.type(',');
    expect(await draftIn(page)).toBe('Goedemorgen, mevrouw');
    expect(await coach.card.count()).toBe(1);
  });

  test('Enter inserts, and typing goes on in the composer', async () => {
    const { page } = await withCard();
    await page.keyboard.press(OPEN);
    await page.keyboard.press('Enter');
    await expect.poll(() => draftIn(page)).toMatch(/^Goedemorgen mevrouw U stuurt me .*verwijderen\.$/s);
    expect(await heard(page)).toEqual([]);
    await page.keyboard.type(' Tot zo');
    expect(await draftIn(page)).toMatch(/verwijderen\. Tot zo$/);
    expect(await sentIn(page)).toEqual([]);
  });

  test('a button that disappears when it is pressed gives the caret back', async () => {
    const { page, coach } = await withCard();
    await page.keyboard.press(OPEN);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await coach.card.waitFor({ state: 'detached' });
    await page.keyboard.type(',');
    expect(await draftIn(page)).toBe('Goedemorgen, mevrouw');
    expect(await sentIn(page)).toEqual([]);
  });

  test('from another field it goes back to that field', async () => {
    const { page, coach } = await withCard();
    await page.locator('#side input').fill('afval');
    await page.locator('#side input').press('Home');
    await page.keyboard.press(OPEN);
    await page.keyboard.press('Escape');
    await coach.card.waitFor({ state: 'detached' });
    await page.keyboard.type('x');
    expect(await page.locator('#side input').inputValue()).toBe('xafval');
  });
});

describe('sending by keyboard', () => {
  async function withDraft() {
    const opened = await openCoached(browser);
    await typeDraft(opened.page, ASKS_BSN);
    await heard(opened.page);
    return opened;
  }
  const HELD = 'do-not-ask-private-data';

  test('Shift and Enter is a new line and never held', async () => {
    const { page, coach } = await withDraft();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => draftIn(page)).toBe(`${ASKS_BSN}\n`);
    expect(await coach.cardOf(HELD).and(page.locator('[data-held="true"]')).count()).toBe(0);
  });

  test('Enter that ends a composition is no attempt to send', async () => {
    const { page, coach } = await withDraft();
    await composerOf(page).dispatchEvent('keydown', { key: 'Enter', code: 'Enter', isComposing: true });
    expect(await heard(page)).toContain('keydown Enter');
    await pressSend(page);
    // The first attempt, so it is held.
    await coach.cardOf(HELD).waitFor();
    expect(await sentIn(page)).toEqual([]);
  });

  test.each(['Enter', 'Control+Enter'])(
    '%s held down is one press: it does not slip through',
    async (keys) => {
      const { page, coach } = await withDraft();
      const [last, ...first] = keys.split('+').reverse();
      for (const key of first) await page.keyboard.down(key);
      for (let times = 0; times < 20; times += 1) await page.keyboard.down(last ?? 'Enter');
      for (const key of keys.split('+').reverse()) await page.keyboard.up(key);
      await coach.cardOf(HELD).waitFor();
      expect(await sentIn(page)).toEqual([]);
      expect(await draftIn(page)).toBe(ASKS_BSN);
      await pressSend(page);
      await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
    },
  );

  test('nor when Shift is let go while Enter is down', async () => {
    const { page, coach } = await withDraft();
    await page.keyboard.down('Shift');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Shift');
    for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await coach.cardOf(HELD).waitFor();
    expect(await sentIn(page)).toEqual([]);
  });

  test('"Toch versturen" pressed with Enter held down sends nothing', async () => {
    const { page, coach } = await withDraft();
    await pressSend(page);
    await coach.cardOf(HELD).waitFor();
    await page.keyboard.press(OPEN);
    while ((await focused(page)) !== 'send-anyway') await page.keyboard.press('ArrowDown');
    for (let times = 0; times < 20; times += 1) await page.keyboard.down('Enter');
    await coach.action('send-anyway').waitFor({ state: 'detached' });
    for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await sentIn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
  });
});
