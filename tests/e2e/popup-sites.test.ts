import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { allowingCopy } from './changed-copy';
import { choose, coachOver } from './coach';
import { startAfresh } from './coached';
import { helpChat, pageAround, WITH_FRAMES } from './help-chat';
import { openPopup } from './sites';

const PORTAL = 'https://portaal.example.nl/';
const SITES = {
  'https://portaal.example.nl': { console: 'auto' },
  'https://chat.example.nl': { console: 'live-helper-chat' },
};

let browser: TestBrowser;
let copy: Awaited<ReturnType<typeof allowingCopy>>;
beforeAll(async () => {
  copy = await allowingCopy(`${PORTAL}*`, 'https://chat.example.nl/*', 'https://frame.example.com/*');
  browser = await TestBrowser.launch({ extension: copy.folder });
  browser.serve(PORTAL, pageAround('https://frame.example.com/'), WITH_FRAMES);
  browser.serve('https://frame.example.com/', helpChat(true));
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
});
afterEach(() => startAfresh(browser));

test.each(['nl', 'en'] as const)(
  'a site that is off, and one that is on with all there is to it: %s',
  async (language) => {
    await choose(browser, { language });
    await browser.open(PORTAL);
    const { page } = await openPopup(browser, PORTAL);
    await page.locator('.site .primary').waitFor();
    await isAccessible(page);
    await choose(browser, { sites: SITES });
    await page.locator('.site-part button').waitFor();
    await page.locator('.sites li button').waitFor();
    await page.locator('.report button').waitFor();
    await isAccessible(page);
  },
);

test('by keyboard alone a site is switched on, named and taken back', async () => {
  const { page: portal } = await browser.open(PORTAL);
  const { page } = await openPopup(browser, PORTAL);
  await page.locator('.site .primary').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    'Aanzetten op portaal.example.nl',
  );
  await page.keyboard.press('Enter');
  await coachOver(portal).pillIn('waiting').waitFor();
  await page.getByLabel('Dit is').focus();
  // The first letter finds it in the list, as in any.
  await page.keyboard.press('l');
  await expect.poll(() => page.locator('.state-console').textContent()).toBe('Live Helper Chat');
  await page.getByRole('button', { name: 'Uitzetten op deze site' }).focus();
  await page.keyboard.press('Enter');
  await portal.locator('souffleur-overlay').waitFor({ state: 'detached' });
});
