import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { allowingCopy } from './changed-copy';
import { choose, coachOver, stored } from './coach';
import { startAfresh } from './coached';
import { ORIGIN, pointingOver, servePages, startPointing, TALK } from './pointed-page';

const PICTURES = process.env.SOUFFLEUR_PICTURES;

let browser: TestBrowser;
let copy: Awaited<ReturnType<typeof allowingCopy>>;
beforeAll(async () => {
  copy = await allowingCopy(`${ORIGIN}/*`);
  browser = await TestBrowser.launch({ extension: copy.folder });
  await servePages(browser);
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
});
afterEach(() => startAfresh(browser));

async function openPage(edition = 'aa1') {
  await choose(browser, { sites: { [ORIGIN]: { console: 'auto' } } });
  const { page } = await browser.open(`${ORIGIN}/${edition}.html`);
  return { page, bar: pointingOver(page), coach: coachOver(page) };
}

/** The popup as it hangs over a page of the site; in a tab of its own, as no test can press the toolbar. */
async function openPopup() {
  const popup = await browser.context.newPage();
  await popup.addInitScript((origin) => {
    const query: (asked: chrome.tabs.QueryInfo) => Promise<chrome.tabs.Tab[]> = chrome.tabs.query.bind(
      chrome.tabs,
    );
    const inFront = async (asked: chrome.tabs.QueryInfo) => {
      const all = await query(asked.active ? {} : asked);
      return asked.active ? all.filter(({ url }) => url?.startsWith(origin)) : all;
    };
    Object.assign(chrome.tabs, { query: inFront });
  }, ORIGIN);
  await popup.setViewportSize({ width: 340, height: 640 });
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.locator('.pointed').waitFor();
  return popup;
}

const pointed = async () => (await stored(browser)).pointed as Record<string, unknown> | undefined;

async function pointOut() {
  const opened = await openPage();
  await startPointing(browser, opened.page);
  await opened.page.getByText('Bij de automaat').click();
  await opened.bar.ask.getByText('2 van 3').waitFor();
  await opened.page.getByText('Dan vraag ik').click();
  await opened.bar.ask.getByText('3 van 3').waitFor();
  await opened.page.locator('textarea').click();
  await opened.bar.act('save').click();
  await opened.bar.act('stop').click();
  await opened.coach.ready();
  return opened;
}

test('the popup begins the pointing in the page, and goes away', async () => {
  const { bar } = await openPage();
  const popup = await openPopup();
  const gone = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Wijs aan' }).click();
  await gone;
  await bar.ask.getByText('1 van 3').waitFor();
});

test('what one points out serves a colleague: saved as a file without a word in it, forgotten, and opened', async () => {
  const first = await pointOut();
  const before = await pointed();
  const popup = await openPopup();
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('souffleur-console-balie.example.json');
  const text = await readFile(await file.path(), 'utf8');
  const said = TALK.flatMap((line) => line.join(' ').match(/\p{L}{4,}/gu) ?? []);
  expect(said.filter((word) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);

  await popup.getByRole('button', { name: 'Vergeet wat is aangewezen' }).click();
  await popup.getByRole('button', { name: 'Wijs aan' }).waitFor();
  expect(await pointed()).toEqual({});
  await first.page.close();

  const next = await openPage('zz8');
  await popup.setInputFiles('.pointed input', {
    name: 'console.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await popup.getByRole('button', { name: 'Wijs opnieuw aan' }).waitFor();
  expect(await pointed()).toEqual(before);
  await next.coach.ready();
});

test.each([
  ['no JSON', 'Beste collega,', 'Dit bestand is geen geldige JSON.'],
  ['another version', '{"format": 2}', 'andere versie van Souffleur'],
  ['something else', '{"format": 1, "id": "x"}', 'klopt het bestand niet: name.'],
  ['very large', `{"format": 1, "id": "${'x'.repeat(1_200_000)}"}`, 'Dit bestand is te groot.'],
])('a file that is wrong (%s) says so and changes nothing', async (_, text, words) => {
  await pointOut();
  const before = await pointed();
  const popup = await openPopup();
  await popup.setInputFiles('.pointed input', {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await popup.getByRole('alert').getByText(words).waitFor();
  expect(await pointed()).toEqual(before);
});

test('a pack that says how the site is read holds over what was pointed out here, and says so', async () => {
  const first = await pointOut();
  const data = (await pointed())?.[ORIGIN];
  await first.page.close();
  const pack = { format: 1, id: 'ons', title: 'Ons pakket', version: 1, consoles: [data] };
  await choose(browser, { pack, pointed: {} });
  const { coach } = await openPage('zz8');
  await coach.ready();
  const popup = await openPopup();
  await popup.locator('.pointed').getByText('Staat vast in het pakket Ons pakket.').waitFor();
  expect(await popup.locator('.pointed button').count()).toBe(0);
});

test('in the popup everything can be read and reached', async () => {
  await pointOut();
  const popup = await openPopup();
  for (const language of ['nl', 'en'] as const) {
    await choose(browser, { language });
    await popup.getByRole('heading', { name: language === 'nl' ? 'Aanwijzen' : 'Pointing out' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: popup }).include('.pointed').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      if (PICTURES)
        await popup.screenshot({ path: `${PICTURES}/popup-${colorScheme}-${language}.png`, fullPage: true });
    }
  }
});
