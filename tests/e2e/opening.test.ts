import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { choose, stored } from './coach';
import { BSN, draftIn, JAN, ledger, openCoached, SHARED, says, sentIn, startAfresh } from './coached';
import { pressSend, typeDraft } from './composer';

const GREETING = 'open-personal-greeting';
const ANSWER = 'De container gaat nu weer open.';
/** A library thanks for a message; somebody who greets of their own accord hears of it in a chip. */
const KNOWS_GREETING = {
  pack: 'bibliotheek',
  streaks: { [GREETING]: 10, 'say-what-and-when': 10 },
  // The clock of waiting has a card of its own.
  channels: { 'whatsapp-web': { firstReplyTargetMin: 2880 } },
};

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

test('greeting and thanks are one chip, and one click puts both before the draft in the right order', async () => {
  await choose(browser, KNOWS_GREETING);
  const { page, coach } = await openCoached(browser, { chat: JAN });
  await typeDraft(page, ANSWER);
  const chip = coach.chipOf(GREETING);
  await chip.waitFor();
  expect(await chip.textContent()).toContain('persoonlijke groet · Bedank voor het bericht');
  await chip.getByRole('button').first().click();
  await coach.action('why').click();
  expect(await coach.why.locator('blockquote').count()).toBe(2);
  const { violations } = await new AxeBuilder({ page }).include('souffleur-overlay').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await coach.action('insert').click();
  await page.waitForFunction(() => window.standIn.draft().startsWith('Hallo'));
  expect(await draftIn(page)).toMatch(/^Hallo Jan, bedankt voor je bericht\.\s+De container/);
  expect(await sentIn(page)).toEqual([]);
  await expect
    .poll(() => ledger(browser))
    .toMatchObject({ [`${GREETING} used`]: 1, 'thank-for-message used': 1 });
});

test('a message with a greeting that nobody asked for is kept as one in a row, without a word of it', async () => {
  const { page, coach } = await openCoached(browser, { chat: JAN });
  // The page is read before the word lists are there; a card tells that they are.
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await typeDraft(page, `Goedemiddag! ${ANSWER}`);
  await pressSend(page);
  await expect.poll(async () => (await stored(browser)).streaks).toMatchObject({ [GREETING]: 1 });
  expect(JSON.stringify(await stored(browser))).not.toMatch(/container|Jan/);
});

test('softer tips stand in the popup, and come back as before on a click', async () => {
  await choose(browser, KNOWS_GREETING);
  const popup = await browser.open(`chrome-extension://${browser.extensionId}/popup.html`);
  const back = popup.page.getByRole('button', { name: 'Weer gewoon: Begin met een persoonlijke groet' });
  await back.waitFor();
  const { violations } = await new AxeBuilder({ page: popup.page }).include('.softened').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await back.focus();
  await popup.page.keyboard.press('Enter');
  await back.waitFor({ state: 'detached' });
  expect(await popup.page.locator('.softened li').count()).toBe(1);

  const { page, coach } = await openCoached(browser, { chat: JAN });
  await typeDraft(page, ANSWER);
  await coach.cardOf(GREETING).waitFor();
  // A card says the thanks in one breath too.
  expect(await coach.action('insert').count()).toBe(1);
  expect(await coach.card.locator('.offer blockquote').textContent()).toBe(
    'Hallo Jan, bedankt voor je bericht.',
  );
});
