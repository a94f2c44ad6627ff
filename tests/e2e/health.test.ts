import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Build, Part } from '../stand-in/model';
import { TestBrowser } from './browser';
import { ASKS_BSN, BSN, ledger, openCoached, SHARED, says, sentIn, startAfresh } from './coached';
import { composerOf, pressSend, typeDraft } from './composer';
import { reportOf } from './page-report';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const NAMES: Readonly<Record<Part, string>> = {
  composer: 'het invoerveld',
  list: 'de lijst met gesprekken',
  messages: 'de berichten',
  header: 'de naam boven het gesprek',
};

describe.each<Build>(['until-2026', 'mid-2026'])('a part is not where it was: %s', (build) => {
  test.each<Part>(['composer', 'list', 'messages', 'header'])(
    '%s: says so, is silent, and recovers',
    async (part) => {
      const { page, coach, errors } = await openCoached(browser, { build });
      await page.evaluate((name) => window.standIn.breakPart(name), part);
      await coach.pillIn('broken').waitFor({ timeout: 5000 });
      expect(await coach.pill.textContent()).toContain(NAMES[part]);
      expect(await reportOf(browser)).toMatchObject({
        answer: { state: 'broken', detail: part },
        badge: '!',
      });
      await says(page, BSN);
      if (part !== 'composer') {
        await typeDraft(page, ASKS_BSN);
        await pressSend(page);
        await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
      }
      await page.evaluate(() => window.standIn.repair());
      await coach.ready();
      expect((await reportOf(browser)).answer).toMatchObject({ state: 'reading', detail: null });
      await says(page, BSN);
      await coach.cardOf(SHARED).waitFor();
      await expect.poll(() => ledger(browser)).toEqual({ [`${SHARED} shown`]: 1 });
      await typeDraft(page, ASKS_BSN);
      await pressSend(page);
      await coach.cardOf('do-not-ask-private-data').waitFor();
      expect(errors).toEqual([]);
    },
  );
});

test('no conversation is open: it waits for one, and that is no fault', async () => {
  const { page, coach } = await openCoached(browser);
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await page.evaluate(() => window.standIn.closeChat());
  await coach.pillIn('waiting').waitFor();
  await expect.poll(() => coach.pill.getAttribute('aria-label')).toContain('Wacht op een gesprek');
  expect(await coach.card.count()).toBe(0);
  expect((await reportOf(browser)).answer).toMatchObject({ state: 'waiting', detail: 'no-conversation' });
});

test('a conversation without messages is read, and empty', async () => {
  const { page, coach } = await openCoached(browser);
  await page.evaluate(() => window.standIn.newChat('Nieuwe Klant'));
  await expect.poll(() => coach.pill.getAttribute('aria-label')).toContain('nog geen berichten');
  expect((await reportOf(browser)).answer.state).toBe('reading');
  await composerOf(page).click();
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
});

test('the page rebuilds a part: nothing is called broken and a card stays', async () => {
  const { page, coach } = await openCoached(browser);
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await page.evaluate(() => window.standIn.reRender(5, 'everything'));
  await typeDraft(page, ASKS_BSN);
  // What is said about the draft ahead shows that the page is read again.
  await coach.cardOf('do-not-ask-private-data').waitFor();
  await pressSend(page);
  await coach.action('send-anyway').waitFor();
  await expect.poll(() => ledger(browser)).toMatchObject({ [`${SHARED} shown`]: 1 });
});
