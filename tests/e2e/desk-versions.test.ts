import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { tabTo } from './by-keyboard';
import { choose } from './coach';
import { backgroundOf, startAfresh } from './coached';
import { openDesk } from './desk';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const SHORT = 'Aan: Houd het kort';
const toRoom = (page: Awaited<ReturnType<typeof openDesk>>['page'], name: string) =>
  page.getByRole('link', { name, exact: true }).click();

test('by keyboard a version is kept, compared with what is now, and gone back to', async () => {
  const { page, errors } = await openDesk(browser, 'versies');
  await tabTo(page, page.getByLabel('Wie en waarom, in je eigen woorden'));
  await page.keyboard.type('voor de zomer');
  await page.keyboard.press('Enter');
  await page.getByText('Deze versie is bewaard.').waitFor();
  await toRoom(page, 'Regels');
  await page.getByLabel(SHORT).check();
  await toRoom(page, 'Versies');
  await tabTo(page, page.getByText('Wat zou er veranderen?'));
  await page.keyboard.press('Enter');
  await page.locator('.changes').getByText('Houd het kort').waitFor();
  await isAccessible(page);
  await tabTo(page, page.getByRole('button', { name: 'Ga terug naar deze versie' }));
  await page.keyboard.press('Enter');
  await page.getByText('Niets: zo staat het nu ook.').waitFor();
  await toRoom(page, 'Regels');
  expect(await page.getByLabel(SHORT).isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(() => page.getByLabel(SHORT).isChecked()).toBe(true);
  expect(errors).toEqual([]);
});

test('of two desks the later one does not overwrite the earlier: it says so, and one chooses', async () => {
  const one = await openDesk(browser, 'regels');
  const other = await openDesk(browser, 'regels');
  // The other desk has not heard of it, as where two windows save in the same breath.
  await other.page.evaluate(() => {
    const request: unknown = Reflect.get(LockManager.prototype, 'request');
    if (typeof request !== 'function') throw new Error('This browser has no locks.');
    const empty = { format: 1, id: 'eigen-afspraken', title: 'Eigen afspraken', version: 1 };
    const theirs = { revision: 1, pack: { ...empty, rules: { 'keep-it-short': { on: true } } } };
    Reflect.set(LockManager.prototype, 'request', async function first(this: unknown, ...args: unknown[]) {
      Reflect.set(LockManager.prototype, 'request', request);
      await chrome.storage.local.set({ 'own-pack': theirs });
      return Reflect.apply(request, this, args);
    });
  });
  await other.page.getByLabel('Aan: Er is een standaardantwoord').check();
  await other.page.getByRole('alert').filter({ hasText: 'In een ander venster' }).waitFor();
  expect(await other.page.getByLabel('Aan: Er is een standaardantwoord').isChecked()).toBe(true);
  await expect.poll(() => one.page.getByLabel(SHORT).isChecked()).toBe(true);
  await other.page.getByRole('button', { name: 'Neem het andere over' }).click();
  await expect.poll(() => other.page.getByLabel(SHORT).isChecked()).toBe(true);
  expect(await other.page.getByLabel('Aan: Er is een standaardantwoord').isChecked()).toBe(false);
});

test('what cannot be kept stays on the page, can be saved as a file, and is tried again', async () => {
  await choose(browser, { language: 'nl' });
  const { page } = await openDesk(browser, 'regels');
  await page.evaluate(() => {
    const set = chrome.storage.local.set.bind(chrome.storage.local);
    Object.assign(window, { mend: () => Object.assign(chrome.storage.local, { set }) });
    Object.assign(chrome.storage.local, {
      set: async () => {
        throw new Error('QUOTA_BYTES quota exceeded');
      },
    });
  });
  await page.getByLabel(SHORT).check();
  await page.getByRole('alert').filter({ hasText: 'Bewaren lukt niet' }).waitFor();
  expect(await page.getByLabel(SHORT).isChecked()).toBe(true);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  expect((await saved).suggestedFilename()).toBe('eigen-afspraken.json');
  await page.evaluate(() => Reflect.get(window, 'mend')());
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.getByText('Alles is bewaard in deze browser.').waitFor();
  const background = await backgroundOf(browser);
  const kept = await background.evaluate(() => chrome.storage.local.get('own-pack'));
  expect(Object(kept['own-pack'])).toMatchObject({ pack: { rules: { 'keep-it-short': { on: true } } } });
});
