import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { update } from './background-world';
import { TestBrowser } from './browser';
import { allowingCopy } from './changed-copy';
import { choose, coachOver, stored } from './coach';
import { backgroundOf, startAfresh } from './coached';
import { openExtensionPage } from './extension-page';
import { helpChat, openConversation, pageAround, WITH_FRAMES } from './help-chat';
import { badgeOf, openPopup, pillIn, registered, reportOf } from './sites';

const CHAT = 'https://chat.example.nl/';
const PORTAL = 'https://portaal.example.nl/';
const FRAME = 'https://frame.example.com/';

let browser: TestBrowser;
let copy: Awaited<ReturnType<typeof allowingCopy>>;
beforeAll(async () => {
  copy = await allowingCopy(`${CHAT}*`, `${PORTAL}*`, `${FRAME}*`);
  browser = await TestBrowser.launch({ extension: copy.folder });
  browser.serve(CHAT, helpChat(true));
  browser.serve(`${CHAT}leeg`, helpChat(false));
  browser.serve(PORTAL, pageAround(FRAME), WITH_FRAMES);
  browser.serve(FRAME, helpChat(true));
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
});
afterEach(() => startAfresh(browser));

const on = (...origins: string[]) =>
  choose(browser, {
    sites: Object.fromEntries(origins.map((origin) => [origin.slice(0, -1), { console: 'auto' }])),
  });

test('a site is off until a click in the popup, which starts the coach in the page that is open', async () => {
  const { page, errors } = await browser.open(CHAT);
  const popup = await openPopup(browser, CHAT);
  await popup.page.getByText('Souffleur staat hier niet aan').waitFor();
  expect(await page.locator('souffleur-overlay').count()).toBe(0);
  await popup.page.getByRole('button', { name: 'Aanzetten op chat.example.nl' }).click();
  await coachOver(page).ready();
  await popup.page.getByText('Souffleur leest mee').waitFor();
  await expect.poll(() => popup.page.locator('.state-console').textContent()).toBe('Live Helper Chat');
  expect(await registered(browser)).toEqual([`${CHAT}*`]);
  await popup.page.close();
  // Loaded again it starts by itself, and once.
  await page.reload();
  await coachOver(page).ready();
  expect(await page.locator('souffleur-overlay').count()).toBe(1);
  expect([...errors, ...popup.errors]).toEqual([]);
});

test('what somebody says a site is, counts at once', async () => {
  await on(CHAT);
  const { page } = await browser.open(`${CHAT}leeg`);
  await expect.poll(() => pillIn(page).getAttribute('aria-label')).toContain('Ik zie hier nog geen gesprek');
  const popup = await openPopup(browser, `${CHAT}leeg`);
  await popup.page.getByLabel('Dit is').selectOption({ label: 'Live Helper Chat' });
  await expect.poll(() => popup.page.locator('.state-console').textContent()).toBe('Live Helper Chat');
  expect(await stored(browser)).toMatchObject({
    sites: { 'https://chat.example.nl': { console: 'live-helper-chat' } },
  });
  await openConversation(page);
  await coachOver(page).ready();
});

test('a conversation that comes into a page later is found without anybody telling what it is', async () => {
  await on(CHAT);
  const { page } = await browser.open(`${CHAT}leeg`);
  await coachOver(page).pillIn('waiting').waitFor();
  await openConversation(page);
  await coachOver(page).ready();
  expect(await reportOf(browser, CHAT)).toMatchObject({
    consoleId: expect.stringMatching(/^site-chat-example-nl-/),
    consoleName: 'Live Helper Chat',
  });
});

test('taken back, the coach is gone at once, and does not come back', async () => {
  await on(CHAT);
  const { page } = await browser.open(CHAT);
  await coachOver(page).ready();
  const popup = await openPopup(browser, CHAT);
  await popup.page.getByRole('button', { name: 'Uitzetten op deze site' }).click();
  await page.locator('souffleur-overlay').waitFor({ state: 'detached' });
  await popup.page.getByRole('button', { name: 'Aanzetten op chat.example.nl' }).waitFor();
  expect((await stored(browser)).sites).toEqual({});
  await expect.poll(() => registered(browser)).toEqual([]);
});

test('a site that is not in front can be taken back too', async () => {
  await on(CHAT, PORTAL);
  const { page } = await browser.open(CHAT);
  await coachOver(page).ready();
  await browser.open(PORTAL);
  const popup = await openPopup(browser, PORTAL);
  await popup.page.getByRole('button', { name: 'Terugnemen: chat.example.nl' }).click();
  await page.locator('souffleur-overlay').waitFor({ state: 'detached' });
  await expect.poll(() => registered(browser)).toEqual([`${PORTAL}*`]);
});

test('an update registers the sites again, and starts in the pages that are open', async () => {
  await on(CHAT);
  const { page } = await browser.open(CHAT);
  await coachOver(page).ready();
  await openExtensionPage(browser);
  await page.locator('souffleur-overlay').evaluate((host) => host.setAttribute('data-old', ''));
  // As an update does; a reload alone might leave it.
  await (await backgroundOf(browser)).evaluate(() => chrome.scripting.unregisterContentScripts());
  await update(browser);
  await page.locator('souffleur-overlay:not([data-old])').waitFor({ state: 'attached' });
  await coachOver(page).ready();
  expect(await page.locator('souffleur-overlay').count()).toBe(1);
  await expect.poll(() => registered(browser)).toEqual([`${CHAT}*`]);
});

test('a console in a frame works where its site is on, with one pill, and the popup tells of it', async () => {
  await on(PORTAL);
  const { page } = await browser.open(PORTAL);
  await expect.poll(() => pillIn(page.mainFrame()).isVisible()).toBe(true);
  const popup = await openPopup(browser, PORTAL);
  await popup.page.getByRole('button', { name: 'Ook aanzetten voor frame.example.com' }).click();
  const frame = page.frame({ url: FRAME });
  if (!frame) throw new Error('There is no frame.');
  await frame.locator('souffleur-overlay [data-souffleur-pill="reading"]').waitFor();
  await expect.poll(() => pillIn(page.mainFrame()).isVisible()).toBe(false);
  await popup.page.getByText('Souffleur leest mee').waitFor();
  // The frame is what the badge is about as well.
  await frame.evaluate(() => document.querySelector('textarea')?.remove());
  await frame.locator('souffleur-overlay [data-souffleur-pill="broken"]').waitFor();
  await expect.poll(() => badgeOf(browser, PORTAL)).toBe('!');
  // Without the frame the page speaks for itself again.
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => pillIn(page.mainFrame()).isVisible()).toBe(true);
  await expect.poll(() => badgeOf(browser, PORTAL)).toBe('');
});

test('in a frame without a conversation nothing is shown', async () => {
  browser.serve(`${FRAME}niets`, helpChat(false));
  browser.serve(`${PORTAL}niets`, pageAround(`${FRAME}niets`), WITH_FRAMES);
  await on(PORTAL, FRAME);
  const { page } = await browser.open(`${PORTAL}niets`);
  await pillIn(page.mainFrame()).waitFor();
  const frame = page.frame({ url: `${FRAME}niets` });
  if (!frame) throw new Error('There is no frame.');
  expect(await frame.locator('souffleur-overlay').count()).toBe(0);
  await openConversation(frame);
  await frame.locator('souffleur-overlay [data-souffleur-pill="reading"]').waitFor();
});

test('where Souffleur is off nobody is asked to point anything out', async () => {
  await browser.open(CHAT);
  const { page } = await openPopup(browser, CHAT);
  await page.locator('.site .primary').waitFor();
  expect(await page.getByRole('button', { name: 'Wijs aan' }).count()).toBe(0);
  await on(CHAT);
  await page.getByRole('button', { name: 'Wijs aan' }).waitFor();
});

test('a page of which too much cannot be understood says so, in the page and in the popup', async () => {
  const row = (n: number) =>
    `<div class="message-row" id="msg-${n}"><div class="msg-body">Bericht ${n}</div></div>`;
  const rows = Array.from({ length: 24 }, (_, n) => row(n)).join('');
  const page = `<div class="msgBlock msgBlock-admin" id="messagesBlock-7">${rows}</div><textarea id="CSChatMessage-7"></textarea>`;
  browser.serve(`${CHAT}veranderd`, `<!doctype html><html lang="nl"><title>Chat</title><body>${page}`);
  await on(CHAT);
  const opened = await browser.open(`${CHAT}veranderd`);
  await expect
    .poll(() => pillIn(opened.page).getAttribute('aria-label'))
    .toContain('Ik kan dit gesprek niet zeker lezen. Ik kijk alleen naar wat je zelf schrijft.');
  const popup = await openPopup(browser, `${CHAT}veranderd`);
  await popup.page.getByText('De pagina is misschien veranderd').waitFor();
  expect(await reportOf(browser, CHAT)).toMatchObject({
    failing: true,
    check: { counters: { rows: 24, unknown: 24, empty: 0 } },
  });
});
