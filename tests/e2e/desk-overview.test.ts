import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { overviewFile } from '../../utils/statistics/overview-file';
import { mondayOf } from '../../utils/statistics/week-counts';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { tabTo } from './by-keyboard';
import { choose } from './coach';
import { backgroundOf, startAfresh } from './coached';
import { openDesk } from './desk';

const TODAY = new Date().toISOString().slice(0, 10);
const NUMBERS = {
  prompts: { [mondayOf(TODAY)]: { 'address-form': { shown: 4, used: 3 }, 'keep-it-short': { shown: 9 } } },
  replies: { [TODAY]: { 'whatsapp-web': [2, 0, 3, 0, 0, 1, 0, 0] } },
};

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

async function counted(): Promise<void> {
  const background = await backgroundOf(browser);
  const { prompts, replies } = NUMBERS;
  await background.evaluate((numbers) => chrome.storage.local.set(numbers), {
    counts: prompts,
    counts$: { v: 2 },
    'reply-times': replies,
  });
}

test.each([
  ['nl', 1280, '5 van 6 antwoorden kwamen binnen de norm van 30 minuten.'],
  ['en', 360, '5 of 6 answers came within the norm of 30 minutes.'],
] as const)('numbers per rule and channel, in %s at %i pixels', async (language, width, within) => {
  await choose(browser, { language });
  await counted();
  const { page, errors } = await openDesk(browser, 'overzicht', width);
  await page.getByText(within).first().waitFor();
  const row = page.getByRole('row', { name: 'Je of u volgens de afspraak' });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['4', '3', '0', '0', '0', '0']);
  await isAccessible(page);
  expect(errors).toEqual([]);
});

test('by keyboard: the period, the switch, the file, and all numbers gone', async () => {
  await counted();
  const { page } = await openDesk(browser, 'overzicht');
  await tabTo(page, page.getByLabel('De laatste 4 weken'));
  await page.keyboard.press('ArrowUp');
  expect(await page.getByLabel('Deze week').isChecked()).toBe(true);

  await tabTo(page, page.getByRole('button', { name: 'Bewaar als CSV-bestand' }));
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(await readFile(await (await saved).path(), 'utf8')).toBe(overviewFile(NUMBERS));

  await tabTo(page, page.getByText('Wis alle aantallen'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Alle aantallen in deze browser zijn gewist.').waitFor();
  await page.getByText('In deze periode is er niets geteld.').waitFor();

  await tabTo(page, page.getByLabel('Tel in deze browser mee'));
  await page.keyboard.press('Space');
  const background = await backgroundOf(browser);
  await expect
    .poll(() => background.evaluate(async () => (await chrome.storage.local.get('counting')).counting))
    .toBe(false);
});

test('five overviews are added up, four are refused', async () => {
  const paths = Array.from({ length: 5 }, (_, at) =>
    join(tmpdir(), `souffleur-overzicht-${process.pid}-${at}.csv`),
  );
  for (const [at, path] of paths.entries()) {
    const prompts = { [mondayOf(TODAY)]: { 'keep-it-short': { shown: at + 1 } } };
    await writeFile(path, overviewFile({ prompts, replies: {} }));
  }
  const { page } = await openDesk(browser, 'overzicht');
  await page.locator('input[type="file"]').setInputFiles(paths.slice(1));
  await page.getByText('Dit zijn 4 verschillende bestanden.').waitFor();
  await page.getByText('In deze periode is er niets geteld.').waitFor();
  await page.locator('input[type="file"]').setInputFiles(paths);
  await page.getByText('Dit zijn de aantallen van 5 bestanden samen.').waitFor();
  await page.getByRole('cell', { name: '15', exact: true }).first().waitFor();
});
