import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { UNKNOWN_PURPOSE } from '../../utils/documents/permissions-in-words';
import { fitsTheWindow, isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { tabTo } from './by-keyboard';
import { choose } from './coach';
import { startAfresh } from './coached';
import { openDesk } from './desk';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

test('by keyboard alone a document is chosen, printed, saved and copied', async () => {
  const { page, errors } = await openDesk(browser, 'documenten');
  const title = page.locator('article h2');
  await title.waitFor();
  await page.evaluate(() => {
    window.print = () =>
      document.body.setAttribute('data-printed', document.querySelector('article h2')?.textContent ?? '');
  });
  await tabTo(page, /^Wat Souffleur leest/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => title.textContent()).toBe('Souffleur: informatie voor de ondernemingsraad');
  await tabTo(page, 'Afdrukken');
  await page.keyboard.press('Enter');
  expect(await page.locator('body').getAttribute('data-printed')).toContain('ondernemingsraad');
  await tabTo(page, 'Bewaar als bestand');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('souffleur-voor-de-ondernemingsraad.html');
  const saved = await readFile(await file.path(), 'utf8');
  expect(saved).toContain('artikel 27, eerste lid, onder k en l, WOR');
  expect(saved).toContain('<html lang="nl">');
  await page.getByText('Het bestand staat bij je downloads.').waitFor();
  await tabTo(page, 'Kopieer de tekst');
  await page.keyboard.press('Enter');
  await page.getByText('De tekst staat op het klembord.').waitFor();
  // On paper there is the document and nothing else.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const away of ['nav', '.desk-header', '.document-choice', '.document-buttons', 'main > h1'])
    expect(await page.locator(away).isVisible(), away).toBe(false);
  expect(await title.isVisible()).toBe(true);
  expect(await page.locator('article').evaluate((each) => getComputedStyle(each).color)).toBe('rgb(0, 0, 0)');
  expect(errors).toEqual([]);
});

test('what is settled and allowed at this moment is what stands in it', async () => {
  await choose(browser, { sites: { 'https://chat.example.nl': { console: 'chatwoot' } } });
  const { page } = await openDesk(browser, 'documenten');
  const article = page.locator('article');
  await article.getByText('Richtlijnenpakket: Kern.').waitFor();
  const before = await article.textContent();
  expect(before).toContain('Regels die aan staan: 12');
  expect(before).toContain('web.whatsapp.com');
  expect(before).not.toContain(UNKNOWN_PURPOSE);
  // Switched on, but the browser does not allow it: it is not told as read.
  expect(before).not.toContain('chat.example.nl');
  await choose(browser, {
    pack: 'gemeente',
    policy: { rules: {}, channel: { retentionDays: 28 }, forbidChanges: true },
  });
  await article.getByText('Richtlijnenpakket: Gemeente.').waitFor();
  expect(await article.textContent()).toContain('staat hier geen veranderingen toe');
  await page.getByRole('radio', { name: /^Gegevens voor de DPIA/ }).check();
  await article.getByText('een termijn van 28 dagen ingesteld').waitFor();
});

test.each([
  ['nl', 1280, /^Wat Souffleur leest/],
  ['en', 360, /^Information for the works council/],
] as const)('documents are there for everyone: %s at %i pixels', async (language, width, full) => {
  await choose(browser, { language });
  const { page, errors } = await openDesk(browser, 'documenten', width);
  const choices = page.locator('.document-choice input');
  await choices.first().waitFor();
  for (let at = 0; at < (await choices.count()); at++) {
    await choices.nth(at).check();
    await page.locator('article[lang="nl"] h2').waitFor();
    await fitsTheWindow(page);
  }
  await page.getByRole('radio', { name: full }).check();
  await isAccessible(page);
  expect(errors).toEqual([]);
});
