import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import {
  BSN,
  type Coached,
  draftIn,
  FATIMA,
  JAN,
  openChat,
  openCoached,
  SHARED,
  says,
  startAfresh,
} from './coached';
import { typeDraft } from './composer';

let browser: TestBrowser;
let opened: Coached;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

/** A page that claims every paste and does nothing with it. */
beforeEach(async () => {
  opened = await openCoached(browser);
  const { page, coach } = opened;
  await page.evaluate(() => {
    window.addEventListener(
      'paste',
      (event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  });
  await typeDraft(page, 'Dank u.');
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await coach.action('insert').click();
  await coach.action('copy').waitFor();
});

test('the draft is as it was, and the words can be copied and pasted by hand', async () => {
  const { page, coach, errors } = opened;
  expect(await draftIn(page)).toBe('Dank u.');
  expect(await coach.card.textContent()).toContain('Het bericht is niet veranderd');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await coach.action('copy').click();
  await coach.action('copy').getByText('Gekopieerd').waitFor();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+v');
  await expect
    .poll(() => draftIn(page))
    .toMatch(/^Dank u\.U stuurt me een burgerservicenummer.*verwijderen\.$/);
  expect(errors).toEqual([]);
});

test('it is not told as used, and the trouble stays with this conversation', async () => {
  const { page, coach } = opened;
  await openChat(page, JAN);
  await coach.card.waitFor({ state: 'detached' });
  await openChat(page, FATIMA);
  await coach.cardOf(SHARED).waitFor();
  expect(await coach.action('copy').count()).toBe(0);
  expect(await coach.action('insert').count()).toBe(1);
});
