import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { killBackground, update } from './background-world';
import { TestBrowser } from './browser';
import { choose, stored } from './coach';
import { coachWorld } from './coach-world';
import { FATIMA, openChat, openCoached, SANNE, startAfresh } from './coached';
import { pressSend, typeDraft } from './composer';
import { openExtensionPage } from './extension-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const PROMISE = 'Ik zoek het voor u uit. U hoort morgen voor 12.00 uur van mij.';
const MINUTE = 60_000;

interface Kept {
  readonly hash: string;
  readonly due: number;
  readonly kept: boolean;
}

async function promises(): Promise<readonly Kept[]> {
  const { promises: book } = await stored(browser);
  return Object.values((book ?? {}) as Record<string, Kept[]>).flat();
}
const open = async () => (await promises()).filter(({ kept }) => !kept).length;

/** Sends a message as the agent does. */
async function send(page: Parameters<typeof typeDraft>[0], text: string): Promise<void> {
  await typeDraft(page, text);
  await pressSend(page);
  await page.waitForFunction(() => window.standIn.draft() === '');
}

test('a promise is kept as a hash and a moment, and listed under the name the console shows', async () => {
  const { page, coach, errors } = await openCoached(browser);
  await send(page, PROMISE);
  await expect.poll(open).toBe(1);
  const [promise] = await promises();
  expect(Object.keys(promise ?? {}).toSorted()).toEqual(['due', 'hash', 'kept']);
  expect(promise?.hash).toMatch(/^[0-9a-f]{64}$/);
  const due = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
  });
  expect(due.format(promise?.due)).toBe('12:00');
  await coach.pill.click();
  await expect.poll(() => coach.panel.textContent()).toContain('Fatima el Amranimorgen 12:00');
  // A kind word after it keeps no promise.
  await send(page, 'Fijne dag!');
  await expect.poll(() => page.evaluate(() => window.standIn.sentMessages().length)).toBe(2);
  expect(await open()).toBe(1);
  await page.evaluate(() => window.standIn.setTitle('Een ander'));
  await expect.poll(() => coach.panel.textContent()).toContain('Een gesprek dat nu niet in de lijst staat');
  expect(errors).toEqual([]);
});

test('the answer keeps it; so does ticking it off', async () => {
  const { page, coach } = await openCoached(browser);
  await send(page, PROMISE);
  await expect.poll(open).toBe(1);
  await send(page, 'Een nieuw rijbewijs kost 52 euro. U krijgt het over vijf werkdagen.');
  await expect.poll(open).toBe(0);
  await openChat(page, SANNE);
  await coach.ready();
  await send(page, PROMISE);
  await expect.poll(open).toBe(1);
  // The list has its place when there is no card.
  await coach.action('not-now').click();
  await coach.pill.click();
  await coach.action('tick-off').click();
  await expect.poll(open).toBe(0);
  await expect.poll(() => coach.action('tick-off').count()).toBe(0);
  // Nothing that is read back brings it to life again.
  await send(page, 'Fijne dag!');
  await openChat(page, FATIMA);
  await openChat(page, SANNE);
  await coach.ready();
  expect(await open()).toBe(0);
});

test('a promise that stands in an old conversation was not made now', async () => {
  const { page, coach } = await openCoached(browser);
  await page.evaluate((text) => {
    window.standIn.addMessage({ chat: '31610000003', author: 'agent', text, at: Date.now() - 3_600_000 });
  }, PROMISE);
  await openChat(page, SANNE);
  await coach.ready();
  await send(page, 'Goedemorgen, ik ben er nog mee bezig.');
  await expect.poll(() => page.evaluate(() => window.standIn.sentMessages().length)).toBe(1);
  expect(await promises()).toEqual([]);
});

test('it outlives the background, an update and the tab, and is not doubled by a second tab', async () => {
  const { page, coach } = await openCoached(browser);
  await openExtensionPage(browser);
  await page.bringToFront();
  await send(page, PROMISE);
  await expect.poll(open).toBe(1);
  await killBackground(browser);
  await page.locator('souffleur-overlay').evaluate((host) => host.setAttribute('data-old', ''));
  // A message of the page wakes the background, which then can be asked.
  await openChat(page, SANNE);
  await update(browser);
  await page.locator('souffleur-overlay:not([data-old])').waitFor({ state: 'attached' });
  await coach.ready();
  expect(await open()).toBe(1);
  const second = await openCoached(browser);
  await page.close();
  await second.coach.pill.click();
  await expect.poll(() => second.coach.action('tick-off').count()).toBe(1);
  expect(await promises()).toHaveLength(1);
});

test('near its time the coach says so in the conversation it was made in', async () => {
  // A pack in which that rule is on.
  await choose(browser, { pack: 'corporatie' });
  const { page, coach } = await openCoached(browser);
  const world = await coachWorld(page);
  await send(page, 'Goedenavond, over een uur weet ik meer.');
  await expect.poll(open).toBe(1);
  await world.jump(50 * MINUTE);
  await coach.cardOf('promise-due').waitFor({ timeout: 25_000 });
});
