import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { openCoached, startAfresh } from './coached';
import { typeDraft } from './composer';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

test('another pack chosen in the popup works at once, on the page that is open', async () => {
  const { page, coach } = await openCoached(browser);
  await typeDraft(page, 'Dat duurt vijf werkdagen. Fijne dag!');

  const popup = await browser.open(`chrome-extension://${browser.extensionId}/popup.html`, 360, 640);
  const packs = popup.page.getByLabel('Richtlijnen');
  expect(await packs.inputValue()).toBe('kern');
  expect(await coach.chip.count()).toBe(0);
  await packs.selectOption({ label: 'Bibliotheek' });
  await popup.page.getByText('Bewaard').waitFor();

  // A library asks before the farewell whether there is more; of the core rules none does.
  await coach.chipOf('any-other-questions').waitFor();

  await popup.page.reload();
  expect(await packs.inputValue()).toBe('bibliotheek');
  await packs.selectOption({ label: 'Kern' });
  await coach.chipOf('any-other-questions').waitFor({ state: 'detached' });
});
