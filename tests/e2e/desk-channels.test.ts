import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fitsTheWindow, isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { tabTo } from './by-keyboard';
import { allowingCopy } from './changed-copy';
import { choose, coachOver, stored } from './coach';
import { openCoached, startAfresh } from './coached';
import { openDesk } from './desk';
import { helpChat } from './help-chat';
import { registered } from './sites';

const CHAT = 'https://chat.example.nl/';
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

let browser: TestBrowser;
let copy: Awaited<ReturnType<typeof allowingCopy>>;
beforeAll(async () => {
  copy = await allowingCopy(`${CHAT}*`);
  browser = await TestBrowser.launch({ extension: copy.folder });
  browser.serve(CHAT, helpChat(true));
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
});
afterEach(() => startAfresh(browser));

const openRoom = (width?: number) => openDesk(browser, 'kanalen', width);
const ownChannel = async () =>
  (await stored(browser))['own-pack'] as { pack: { channel: unknown } } | undefined;
const everythingOpen = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

test('by keyboard alone opening hours are changed, hold over the page at once, and are taken back', async () => {
  const { page: console, coach } = await openCoached(browser);
  await coach.pill.click();
  const closed = () => coach.panel.textContent();
  expect(await closed()).not.toContain('Het kanaal is gesloten');
  const { page, errors } = await openRoom();
  await page.getByRole('heading', { level: 1, name: 'Kanalen' }).waitFor();
  await tabTo(page, 'Tijden');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Geen vaste tijden/);
  await page.keyboard.press('ArrowDown');
  // Two days from now: not now, whenever this is played.
  await tabTo(page, DAYS[(new Date().getDay() + 2) % 7] ?? '');
  await page.keyboard.type('9-17');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.channel-now').textContent()).toContain('Gesloten. Weer open:');
  expect(await page.locator('.channel-opening dd').first().textContent()).toContain('9.00-17.00 uur');
  await expect.poll(closed).toContain('Het kanaal is gesloten');
  await tabTo(page, 'Ongedaan maken');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.channel-now').textContent()).toContain('Altijd open');
  await expect.poll(closed).not.toContain('Het kanaal is gesloten');
  expect(errors).toEqual([]);
  await console.close();
});

test('a sector shows what it changes, changes it in one step, and that step is undone', async () => {
  const { page } = await openRoom();
  await tabTo(page, 'Zoals gebruikelijk in jullie sector');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Kies een sector');
  await page.keyboard.press('b');
  await page.getByRole('rowheader', { name: 'Hoe spreek je inwoners aan?' }).waitFor();
  expect(await ownChannel()).toBeUndefined();
  await tabTo(page, /^Neem deze/);
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await ownChannel())?.pack.channel)
    .toEqual({ address: 'je', allowedIdentifiers: ['pasnummer'], retentionDays: 60 });
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
  await expect.poll(async () => (await ownChannel())?.pack.channel).toEqual({});
});

test('one console has something of its own, with a step back; what storage refuses is said and not shown', async () => {
  await choose(browser, { channels: { practice: { address: 'je' } }, channels$: { v: 2 } });
  const { page } = await openRoom();
  await tabTo(page, 'Waarvoor stel je iets in?');
  await page.keyboard.press('w');
  await page.getByText('Dit geldt alleen voor deze console.').waitFor();
  await tabTo(page, 'Wie en hoe');
  await tabTo(page, 'Naam van het kanaal');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('De app');
  await page.keyboard.press('Enter');
  await page.getByText('Bewaard voor deze console.').waitFor();
  expect((await stored(browser)).channels).toEqual({
    practice: { address: 'je' },
    'whatsapp-web': { name: 'De app' },
  });
  // The popup changes the same console: the desk follows.
  await choose(browser, { channels: { 'whatsapp-web': { name: 'De app', phone: '14 010' } } });
  await everythingOpen(page);
  await expect.poll(() => page.getByLabel('Telefoonnummer', { exact: true }).inputValue()).toBe('14 010');
  await page.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES'));
  });
  const name = page.getByRole('textbox', { name: 'Naam van het kanaal' });
  await name.fill('Iets anders');
  await page.keyboard.press('Enter');
  await page.getByText('Bewaren lukt niet: misschien is de schijf vol. Er is niets veranderd.').waitFor();
  expect(await name.inputValue()).toBe('De app');
  await page.close();
});

test('by keyboard alone a site is switched on by its address, named, and taken back', async () => {
  const { page: chat } = await browser.open(CHAT);
  const { page } = await openRoom();
  await tabTo(page, /^Waar Souffleur aan staat/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Webadres van jullie console');
  await page.keyboard.type('onze chat');
  await page.keyboard.press('Enter');
  await page.getByText('Dit is geen webadres.').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('chat.example.nl/agent');
  await tabTo(page, 'Dit is');
  await page.keyboard.press('l');
  await tabTo(page, 'Zet Souffleur hier aan');
  await page.keyboard.press('Enter');
  await page.getByText('Souffleur staat aan op chat.example.nl.').waitFor();
  expect((await stored(browser)).sites).toEqual({
    'https://chat.example.nl': { console: 'live-helper-chat' },
  });
  await coachOver(chat).ready();
  expect(await page.getByLabel('Waarvoor stel je iets in?').textContent()).toContain(
    'Live Helper Chat (chat.example.nl)',
  );
  await page.getByRole('button', { name: 'Terugnemen: chat.example.nl' }).press('Enter');
  await chat.locator('souffleur-overlay').waitFor({ state: 'detached' });
  await expect.poll(() => registered(browser)).toEqual([]);
  // The browser does not always give what is asked for.
  await page.evaluate(() => {
    chrome.permissions.request = () => Promise.resolve(false);
  });
  await page.getByLabel('Webadres van jullie console').fill('chat.example.nl');
  await page.keyboard.press('Enter');
  await page.getByText('De browser heeft geen toestemming gegeven. Er is niets veranderd.').waitFor();
  await expect.poll(async () => (await stored(browser)).sites).toEqual({});
});

test.each([
  ['nl', 1280, [2, 3, 4]],
  ['en', 360, [0, 1, 5, 6, 7]],
] as const)(
  'is there for everyone, with a lock, a problem and a preview: %s at %i pixels',
  async (language, width, looked) => {
    await choose(browser, {
      language,
      policy: { rules: {}, channel: { address: 'u', holidays: ['2027-01-04'] }, forbidChanges: false },
      sites: {
        'https://chat.example.nl': { console: 'auto' },
        'https://weg.example.nl': { console: 'auto' },
      },
      'own-pack': {
        revision: 1,
        pack: {
          format: 1,
          id: 'eigen-afspraken',
          title: 'Eigen afspraken',
          version: 1,
          channel: {
            openingHours: 'ma-vr 09:00-17:00',
            closures: [{ name: 'Verbouwing', from: '2026-01-01', to: '2026-01-04' }],
            specialists: { kwijtschelding: 'Belastingen' },
          },
        },
      },
    });
    const { page, errors } = await openRoom(width);
    await page.locator('.channel-group').last().waitFor();
    await everythingOpen(page);
    await page.locator('input[inputmode="numeric"]').first().fill('nul');
    await page.keyboard.press('Enter');
    await page.locator('.problem').waitFor();
    await page.locator('option[value="hulplijn"]').locator('..').selectOption('hulplijn');
    await page.locator('tbody tr').first().waitFor();
    await fitsTheWindow(page);
    // Looked at in two halves: what is folded away costs axe nothing.
    const groups = page.locator('.channel-group');
    for (let at = 0; at < (await groups.count()); at++) {
      const open = looked.some((each) => each === at);
      await groups.nth(at).evaluate((each, on) => each.toggleAttribute('open', on), open);
    }
    await isAccessible(page);
    expect(errors).toEqual([]);
  },
);
