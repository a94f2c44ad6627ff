import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { tabTo } from './by-keyboard';
import { backgroundOf, openCoached, startAfresh } from './coached';
import { typeDraft } from './composer';
import { openDesk } from './desk';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const LONG = 'Houd het kort';
const rule = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
/** What of the own pack is stored about the rules. */
async function kept(): Promise<unknown> {
  const background = await backgroundOf(browser);
  const stored = await background.evaluate(() => chrome.storage.local.get('own-pack'));
  return Object(stored['own-pack'])?.pack?.rules;
}

test('by keyboard alone a rule is found, switched on and adjusted, and its examples follow', async () => {
  const { page, errors } = await openDesk(browser, 'regels');
  await tabTo(page, page.getByLabel('Zoek een regel'));
  await page.keyboard.type('houd het kort');
  await page.getByText('1 van 56 regels').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(kept).toEqual({ 'keep-it-short': { on: true } });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const words = page.getByLabel('Hoogstens zoveel woorden', { exact: true });
  await page.getByText('Bron: Pilot WhatsApp in de klantenservice').waitFor();
  await tabTo(page, words);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('400');
  // Nothing is so long that the rule would still speak.
  await page.getByText('Zou hier moeten spreken').first().waitFor();
  await expect.poll(kept).toEqual({ 'keep-it-short': { on: true, params: { maxWords: 400 } } });
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('4000');
  await page.getByRole('alert').filter({ hasText: 'Kies een getal van 20 tot en met 400.' }).waitFor();
  await expect.poll(kept).toEqual({ 'keep-it-short': { on: true, params: { maxWords: 400 } } });
  await page.keyboard.press('Backspace');
  await tabTo(page, page.getByRole('button', { name: 'Terug naar het pakket: Hoogstens zoveel woorden' }));
  await page.keyboard.press('Enter');
  await expect.poll(kept).toEqual({ 'keep-it-short': { on: true } });
  expect(await words.inputValue()).toBe('90');
  // All that was typed in one field is one step back.
  await tabTo(page, page.getByRole('button', { name: 'Ongedaan maken' }));
  await page.keyboard.press('Enter');
  await expect.poll(kept).toEqual({ 'keep-it-short': { on: true, params: { maxWords: 400 } } });
  await page.keyboard.press('Enter');
  await expect.poll(kept).toEqual({ 'keep-it-short': { on: true } });
  await page.keyboard.press('Enter');
  await expect.poll(kept).toEqual({});
  await tabTo(page, page.getByRole('button', { name: 'Opnieuw doen' }));
  await page.keyboard.press('Enter');
  await expect.poll(kept).toEqual({ 'keep-it-short': { on: true } });
  expect(errors).toEqual([]);
});

test('words that mix je and u are said at the field and not kept', async () => {
  const { page } = await openDesk(browser, 'regels');
  await rule(page, LONG).getByText('Bekijk en stel bij').click();
  const je = page.getByLabel(/^Voor de medewerker, met je/).first();
  await je.fill('Houdt u het kort, en splits uw bericht.');
  await page.getByRole('alert').filter({ hasText: 'Hier staat ‘u’ in een tekst met ‘je’.' }).waitFor();
  expect(await kept()).toBeUndefined();
  await je.fill('Splits je bericht.');
  await expect.poll(kept).toMatchObject({ 'keep-it-short': { prompt: { je: ['Splits je bericht.'] } } });
});

test.each([
  ['nl', 1280],
  ['en', 360],
] as const)('a rule that is open is accessible, in %s at %i pixels', async (language, width) => {
  const background = await backgroundOf(browser);
  await background.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
  const { page } = await openDesk(browser, 'regels', width);
  // The whole list once is enough.
  if (width === 360) await page.getByRole('searchbox').fill(LONG);
  await rule(page, LONG).locator('summary').click();
  await page
    .getByText(language === 'nl' ? 'Blijft stil' : 'Stays quiet')
    .first()
    .waitFor();
  await isAccessible(page);
});

test('what is switched off at the desk is silent over the console at once, and an imported pack is fixed', async () => {
  const { page, coach } = await openCoached(browser);
  const desk = await openDesk(browser, 'regels');
  const DRAFT = 'Neem je pas mee';
  await page.bringToFront();
  await typeDraft(page, DRAFT);
  await coach.chipOf('address-form').waitFor();
  await desk.page.bringToFront();
  await rule(desk.page, 'Je of u volgens de afspraak').getByRole('checkbox').uncheck();
  await page.bringToFront();
  await coach.chipOf('address-form').waitFor({ state: 'detached' });
  const background = await backgroundOf(browser);
  await background.evaluate(() =>
    chrome.storage.local.set({
      pack: {
        format: 1,
        id: 'stad',
        title: 'Stad',
        version: 1,
        extends: ['kern'],
        rules: { 'address-form': { on: true } },
        lexicons: {},
        quickReplies: [],
        facts: [],
        channel: {},
        consoles: [],
        phraseRules: [],
      },
    }),
  );
  await desk.page.bringToFront();
  await rule(desk.page, 'Je of u volgens de afspraak').getByText('vast').waitFor();
  expect(await rule(desk.page, 'Je of u volgens de afspraak').getByRole('checkbox').isDisabled()).toBe(true);
});
