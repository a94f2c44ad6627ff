import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import {
  ASKS_BSN,
  BSN,
  backgroundOf,
  draftIn,
  ledger,
  openCoached,
  SHARED,
  says,
  startAfresh,
} from './coached';
import { composerOf, pressSend, typeDraft } from './composer';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const MARKUP =
  '<img src=x onerror="document.title=\'broken in\'"><script>document.title="broken in"</script>';

test('markup in a message, a name or a draft stays text', async () => {
  const { page, coach, errors } = await openCoached(browser);
  await page.evaluate((name) => window.standIn.setTitle(name), `Jan ${MARKUP}`);
  await page.evaluate(() => window.standIn.reRender(1));
  await says(page, `${MARKUP} ${BSN}`);
  await coach.cardOf(SHARED).waitFor();
  await coach.action('why').click();
  await coach.action('not-right').click();
  await typeDraft(page, 'Neem je pas mee. <img src=x onerror=alert(1)><script>alert(1)</script>');
  await coach.chipOf('address-form').getByRole('button').first().click();
  expect(await coach.action('rewrite').count()).toBe(1);
  expect(await coach.card.textContent()).toContain('<img src=x');
  expect(await coach.card.locator('img, script').count()).toBe(0);
  await coach.action('rewrite').click();
  await expect.poll(() => draftIn(page)).toContain('uw pas');
  expect(await draftIn(page)).toContain('<script>');
  expect(await page.title()).not.toContain('broken in');
  expect(errors).toEqual([]);
});

test('a message of a million characters is read past', async () => {
  const { page, coach, errors } = await openCoached(browser);
  await page.evaluate(() => window.standIn.addMessage({ author: 'citizen', text: '1 a@'.repeat(262_144) }));
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  expect(errors).toEqual([]);
});

test('a draft of a hundred thousand characters still goes out', async () => {
  const { page, errors } = await openCoached(browser);
  await composerOf(page).click();
  await composerOf(page).evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, 'Kunt u 06-12 '.repeat(8000));
  await page.waitForFunction(() => window.standIn.draft().length > 100_000);
  await pressSend(page);
  await page.waitForFunction(() => window.standIn.sentMessages().length === 1);
  expect(errors).toEqual([]);
});

describe('what people do not see', () => {
  test.each([
    ['zero-width characters', 'mijn bsn is 1\u200b1\u200b1222\u2060333'],
    ['direction marks', '\u202emijn bsn is \u202d111222333\u202c'],
    ['other digits', 'mijn bsn is １１１２２２３３３'],
  ])('%s hide no BSN', async (_, text) => {
    const { page, coach } = await openCoached(browser);
    await says(page, text);
    await coach.cardOf(SHARED).waitFor();
  });
});

test('rows without words, and words that are only emoji', async () => {
  const { page, coach, errors } = await openCoached(browser);
  await page.evaluate(() => {
    const { standIn } = window;
    standIn.addMessage({ author: 'citizen', text: '😊' });
    standIn.addMessage({ author: 'citizen', text: '', kind: 'image' });
    standIn.addMessage({ author: 'citizen', text: '', kind: 'voice' });
    standIn.addMessage({ author: 'agent', text: '👨‍👩‍👧‍👦🏳️‍🌈' });
    standIn.addMessage({ author: 'citizen', text: '', kind: 'deleted' });
    standIn.addMessage({ author: 'citizen', text: '\ud800 half' });
  });
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await expect.poll(() => ledger(browser)).toEqual({ [`${SHARED} shown`]: 1 });
  expect(errors).toEqual([]);
});

test('nothing can be kept any more: the coach goes on, and says so', async () => {
  const { page, coach, errors } = await openCoached(browser);
  const background = await backgroundOf(browser);
  await background.evaluate(async () => {
    for (let size = 8_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (let n = 0; ; n += 1) {
        const kept = await chrome.storage.local.set({ [`f${size} ${n}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (!kept) break;
      }
    }
  });
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await coach.action('not-now').click();
  await coach.card.waitFor({ state: 'detached' });
  await page.locator('souffleur-overlay .pill.attention').waitFor();
  await coach.pill.click();
  expect(await coach.panel.textContent()).toContain('Een keuze kon niet worden bewaard');
  await typeDraft(page, ASKS_BSN);
  await pressSend(page);
  await coach.cardOf('do-not-ask-private-data').waitFor();
  expect(errors).toEqual([]);
});
