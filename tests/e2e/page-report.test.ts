import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { liveHelperChat } from '../../utils/consoles/profiles/live-helper-chat';
import { TestBrowser } from './browser';
import { allowingCopy } from './changed-copy';
import { choose, coachOver } from './coach';
import { startAfresh } from './coached';
import { helpChat } from './help-chat';
import { openPopup } from './sites';

const CHAT = 'https://chat.example.nl/afdeling/burgerzaken';

let browser: TestBrowser;
let copy: Awaited<ReturnType<typeof allowingCopy>>;
beforeAll(async () => {
  copy = await allowingCopy('https://chat.example.nl/*');
  browser = await TestBrowser.launch({ extension: copy.folder, atMidday: true });
  browser.serve(CHAT, helpChat(true));
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
});
afterEach(() => startAfresh(browser));

/** Words of four letters and more. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

test('the report for a maintainer has numbers, and not a word of the page, its address or its title', async () => {
  await choose(browser, { sites: { 'https://chat.example.nl': { console: 'auto' } } });
  const { page } = await browser.open(CHAT);
  const coach = coachOver(page);
  await coach.ready();
  await page.locator('textarea').fill('Neem voortaan ’s morgens contact op.');
  await coach.pill.click();
  await coach.action('copy-report').click();
  await coach.panel.getByText('Gekopieerd').waitFor();
  const fromPanel = await page.evaluate(() => navigator.clipboard.readText());
  const popup = await openPopup(browser, CHAT);
  await popup.page.getByRole('button', { name: 'Kopieer verslag' }).click();
  await popup.page.getByText('Gekopieerd').waitFor();
  const fromPopup = await popup.page.evaluate(() => navigator.clipboard.readText());
  expect(fromPopup).toBe(fromPanel);
  expect(fromPanel).toContain(`console: live-helper-chat, capture, ${liveHelperChat.checked}`);
  expect(fromPanel).toContain('rows: 2, unknown author 0, no text 0, no time 0');
  expect(fromPanel).toContain('messages 0, composer 0, sendButton missing');
  expect(fromPanel).toMatch(/^Souffleur \d+\.\d+\.\d+, Chrome \d+, nl-NL\n/);
  const onPage = await page.evaluate(() => `${document.body.textContent} ${document.title} ${location.href}`);
  const draft = await page.locator('textarea').inputValue();
  const theirs = new Set(wordsOf(`${onPage} ${draft}`));
  expect(theirs.size).toBeGreaterThan(20);
  // The name of a profile is ours.
  const ours = new Set(wordsOf(liveHelperChat.id));
  expect(wordsOf(fromPanel).filter((word) => theirs.has(word) && !ours.has(word))).toEqual([]);
});
