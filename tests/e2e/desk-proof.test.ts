import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { chooseAt, tabTo } from './by-keyboard';
import { startAfresh } from './coached';
import { openDesk } from './desk';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

/** Goes to something and presses a key there, as somebody does who has no mouse. */
async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await tabTo(page, button);
  await page.keyboard.press(key);
}

async function addLine(page: Page, kind: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel('Wat gebeurt er?'));
  await page.keyboard.type(kind);
  if (text !== '') {
    await tabTo(page, page.getByLabel('Tekst', { exact: true }));
    await page.keyboard.type(text);
  }
  await press(page, 'Voeg toe');
}

test.each([1280, 360])(
  'a trainer writes a conversation, asks why, compares and keeps it, at %i pixels',
  async (width) => {
    const { page, errors } = await openDesk(browser, 'proefbank', width);
    await press(page, 'Schrijf zelf een gesprek');
    await addLine(page, 'De inwoner', 'Hallo, mijn pas doet het niet meer. Wat nu?');
    await addLine(page, 'De medewerker schrijft', 'Wat is uw bsn?');
    await addLine(page, 'De medewerker verstuurt', '');
    await press(page, 'Speel af');
    const asked = page.locator('.finding[data-rule="do-not-ask-private-data"]');
    await asked.first().waitFor();

    const row = page.locator('.time-row').first();
    await tabTo(page, row.getByRole('button'));
    await page.keyboard.press('Enter');
    const why = page.locator('.why-list');
    await why
      .locator('[data-why="other-moment"] [data-rule="do-not-ask-private-data"]')
      .waitFor({ state: 'attached' });
    await isAccessible(page);

    // The same with that rule off, side by side.
    await chooseAt(page, page.getByRole('radio', { name: 'Eén regel anders' }));
    await tabTo(page, page.getByLabel('Regel', { exact: true }));
    await page.keyboard.type('Vraag niet naar priv');
    await tabTo(page, page.getByRole('checkbox', { name: 'Deze regel staat aan' }));
    await page.keyboard.press('Space');
    await page.getByText('Er is iets veranderd.').waitFor();
    await press(page, 'Speel af');
    await page.locator('[data-column="Eén regel anders"]').first().waitFor();
    expect(
      await page.locator('[data-column="Zoals nu"]').locator('[data-rule="do-not-ask-private-data"]').count(),
    ).toBeGreaterThan(0);
    expect(
      await page
        .locator('[data-column="Eén regel anders"]')
        .locator('[data-rule="do-not-ask-private-data"]')
        .count(),
    ).toBe(0);
    await isAccessible(page);

    await tabTo(page, page.getByText('Bewaar als proefgesprek'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Naam van het proefgesprek'));
    await page.keyboard.type('Vraagt om bsn');
    await press(page, 'Bewaar in mijn pakket');
    await page.getByText('Zeg eerst of dit gesprek verzonnen is.').waitFor();
    await tabTo(page, page.getByRole('checkbox', { name: 'Dit gesprek is verzonnen' }));
    await page.keyboard.press('Space');
    await press(page, 'Bewaar in mijn pakket');
    await press(page, 'Proef alle gesprekken');
    await page.getByText('1 van 1 gaan goed.').waitFor();
    await page.getByText('Alles is bewaard in deze browser.').waitFor();
    await isAccessible(page);
    expect(errors).toEqual([]);
  },
);

test('an export is played with the agent one chooses, is never kept in the pack, and a wrong file is refused in words', async () => {
  const { page, errors } = await openDesk(browser, 'proefbank');
  const paste = page.getByLabel('Plak een chatexport van WhatsApp of een scenario');
  await tabTo(page, paste);
  await page.keyboard.insertText('zomaar wat tekst');
  await press(page, 'Gebruik deze tekst');
  await page.getByText('Dit is geen chatexport van WhatsApp en geen scenario.').waitFor();
  await tabTo(page, paste);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(
    '03-03-2026 10:00 - Sanne: Hallo, mijn bsn is 111222333\n03-03-2026 10:10 - Bieb: Dank u wel, ga naar de balie.\n',
  );
  await press(page, 'Gebruik deze tekst');
  await press(page, 'Speel af');
  await page.locator('.finding[data-rule="citizen-shared-private-data"]').first().waitFor();
  await tabTo(page, page.getByText('Bewaar als proefgesprek'));
  await page.keyboard.press('Enter');
  await page.getByText('Dit is een echt gesprek.').waitFor();
  expect(await page.getByRole('button', { name: 'Bewaar in mijn pakket' }).count()).toBe(0);
  await chooseAt(page, page.getByRole('radio', { name: 'English' }));
  await page.getByRole('heading', { level: 1, name: 'Test bench' }).waitFor();
  await isAccessible(page);
  const kept = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(kept).not.toContain('111222333');
  expect(errors).toEqual([]);
});

test('a long export shows how far it is, leaves the page usable, and can be stopped', async () => {
  const { page, errors } = await openDesk(browser, 'proefbank');
  const two = (n: number) => String(n).padStart(2, '0');
  const lines = Array.from({ length: 10_000 }, (_, index) => {
    const at = new Date(Date.UTC(2026, 0, 5, 9, index * 7));
    const when = `${two(at.getUTCDate())}-${two(at.getUTCMonth() + 1)}-${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
    return index % 3 === 2
      ? `${when} - Bieb: Hallo Sanne, dank je wel. Je kunt boek ${index} verlengen via de website.`
      : `${when} - Sanne: Hallo, mijn pas doet het niet en boek ${index} moet terug. Wat nu?`;
  });
  const file = join(await mkdtemp(join(tmpdir(), 'souffleur-export-')), 'chat.txt');
  await writeFile(file, lines.join('\n'));
  await page.locator('input[type=file]').setInputFiles(file);
  await press(page, 'Speel af');
  await page.locator('progress').waitFor();
  const before = await page.locator('progress').getAttribute('value');
  await page.waitForFunction(
    (was) => document.querySelector('progress')?.getAttribute('value') !== was,
    before,
  );
  // The page takes what is done meanwhile.
  await tabTo(page, page.getByRole('checkbox', { name: 'Volgt de adviezen al vanzelf' }));
  await page.keyboard.press('Space');
  expect(await page.getByRole('checkbox', { name: 'Volgt de adviezen al vanzelf' }).isChecked()).toBe(true);
  await press(page, 'Stop');
  await page.locator('progress').waitFor({ state: 'detached' });
  expect(await page.getByRole('heading', { name: 'Tijdlijn' }).count()).toBe(0);
  expect(errors).toEqual([]);
});
