import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Build } from '../stand-in/model';
import { TestBrowser } from './browser';
import {
  ASKS_BSN,
  BSN,
  draftIn,
  FATIMA,
  JAN,
  ledger,
  openChat,
  openCoached,
  SANNE,
  SHARED,
  says,
  sentIn,
  startAfresh,
} from './coached';
import { pressSend, typeDraft } from './composer';

/** At once, as people see it; far below what a switch of conversation takes to settle. */
const AT_ONCE = { state: 'detached', timeout: 600 } as const;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

describe.each<Build>(['until-2026', 'mid-2026'])('another conversation is opened: %s', (build) => {
  test.each([
    ['by the agent', (page: Page) => page.locator('#pane-side').getByText('Jan de Boer').click()],
    ['by the page itself', (page: Page) => openChat(page, JAN)],
  ])(
    '%s: the card goes at once, nothing of it shows there, and it is back with its conversation',
    async (_, go) => {
      const { page, coach, errors } = await openCoached(browser, { build });
      await says(page, BSN);
      await coach.cardOf(SHARED).waitFor();
      await go(page);
      await coach.card.waitFor(AT_ONCE);
      await coach.ready();
      expect(await coach.card.count()).toBe(0);
      await says(page, BSN);
      await coach.cardOf(SHARED).waitFor();
      await openChat(page, FATIMA);
      await coach.card.waitFor(AT_ONCE);
      await coach.cardOf(SHARED).waitFor();
      await coach.action('not-right').click();
      await coach.card.waitFor({ state: 'detached' });
      await openChat(page, JAN);
      await coach.cardOf(SHARED).waitFor();
      expect(errors).toEqual([]);
    },
  );

  test('a tip about a draft goes with its conversation', async () => {
    const { page, coach } = await openCoached(browser, { build });
    await typeDraft(page, 'Neem je pas mee');
    await coach.chipOf('address-form').waitFor();
    await openChat(page, SANNE);
    await coach.chip.waitFor(AT_ONCE);
    await coach.ready();
    expect(await coach.chip.count()).toBe(0);
    await openChat(page, FATIMA);
    await coach.chipOf('address-form').waitFor();
    expect(await draftIn(page)).toBe('Neem je pas mee');
    await expect.poll(() => ledger(browser)).toEqual({ 'address-form shown': 1 });
  });

  test('a message held in one conversation is not held against another', async () => {
    const { page, coach } = await openCoached(browser, { build });
    await typeDraft(page, ASKS_BSN);
    await pressSend(page);
    await coach.cardOf('do-not-ask-private-data').waitFor();
    await openChat(page, JAN);
    await coach.card.waitFor(AT_ONCE);
    await coach.ready();
    await typeDraft(page, ASKS_BSN);
    await pressSend(page);
    // Held anew: pressing once in each is no second press.
    await coach.cardOf('do-not-ask-private-data').waitFor();
    expect(await sentIn(page)).toEqual([]);
  });

  test('two conversations with one title are told apart', async () => {
    const { page, coach } = await openCoached(browser, { build, chat: SANNE });
    await page.evaluate(() => window.standIn.setTitle('Fatima el Amrani'));
    await openChat(page, FATIMA);
    await coach.ready();
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await openChat(page, SANNE);
    await coach.card.waitFor(AT_ONCE);
    await says(page, 'Hallo, bent u daar?');
    await openChat(page, FATIMA);
    await coach.cardOf(SHARED).waitFor();
    await expect.poll(() => ledger(browser)).toEqual({ [`${SHARED} shown`]: 1 });
  });

  test('the name comes first and the rows later: nothing of the one under the name of the other', async () => {
    const { page, coach } = await openCoached(browser, { build });
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await page.locator('div#main header span[dir="auto"]').evaluate((title) => {
      title.textContent = 'Sanne Visser';
    });
    await coach.card.waitFor(AT_ONCE);
    await openChat(page, SANNE);
    await coach.ready();
    expect(await coach.card.count()).toBe(0);
    await expect.poll(() => ledger(browser)).toEqual({ [`${SHARED} shown`]: 1 });
  });

  test('a name may look like anything', async () => {
    const { page, coach } = await openCoached(browser, { build });
    await page.evaluate(() => window.standIn.setTitle("Jan \"de] Boer: [12:30, 1-1-2026] 'x' <b>: "));
    // Rows that stood there already still name the citizen as before.
    await page.evaluate(() => window.standIn.reRender(1));
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await coach.action('insert').click();
    await page.waitForFunction(() => window.standIn.draft() !== '');
  });
});
