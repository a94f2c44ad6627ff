import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { ASKS_BSN, BSN, draftIn, ledger, openCoached, SHARED, says, sentIn, startAfresh } from './coached';
import { composerOf, pressSend, typeDraft } from './composer';
import { reportOf } from './page-report';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const HELD = 'do-not-ask-private-data';
/** The number of who waits may stand on the badge; no sign that something is wrong. */
const badge = expect.not.stringContaining('!');
const COVERED = { answer: { state: 'hidden', detail: 'covered' }, badge };
const READING = { answer: { state: 'reading', detail: null }, badge };

/** The page shows a window over everything: a dialog of its own, or one inside a component with a shadow root. */
const openDialog = (page: Page, where: 'page' | 'component') =>
  page.evaluate((place) => {
    const home = document.body.appendChild(document.createElement('div'));
    home.id = 'window-home';
    const root = place === 'component' ? home.attachShadow({ mode: 'open' }) : home;
    const dialog = document.createElement('dialog');
    const button = document.createElement('button');
    button.textContent = 'Sluiten';
    button.addEventListener('click', () => dialog.close());
    dialog.append('Foto bekijken ', button);
    root.append(dialog);
    dialog.showModal();
  }, where);

/** The page puts its conversation in a window of its own. */
const moveChatIntoDialog = (page: Page) =>
  page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    const app = document.querySelector('#app');
    if (app instanceof HTMLElement) app.style.height = '700px';
    if (app) dialog.append(app);
    dialog.style.cssText = 'width: 1100px; max-width: none; padding: 0';
    dialog.showModal();
  });

describe.each(['page', 'component'] as const)('a modal window of the %s', (where) => {
  test('lies over everything: nothing of ours is half visible, and all is as before when it closes', async () => {
    const { page, coach, errors } = await openCoached(browser);
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await coach.action('why').click();
    await coach.why.waitFor();
    await openDialog(page, where);
    await coach.pill.waitFor({ state: 'hidden' });
    expect(await coach.card.isVisible()).toBe(false);
    await expect.poll(() => reportOf(browser)).toMatchObject(COVERED);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await coach.why.waitFor();
    await expect.poll(() => reportOf(browser)).toMatchObject(READING);
    await coach.action('not-now').click();
    await coach.card.waitFor({ state: 'detached' });
    await expect.poll(() => ledger(browser)).toEqual({ [`${SHARED} shown`]: 1, [`${SHARED} not-now`]: 1 });
    expect(errors).toEqual([]);
  });

  test('what is said meanwhile is there when it closes', async () => {
    const { page, coach } = await openCoached(browser);
    await openDialog(page, where);
    await coach.pill.waitFor({ state: 'hidden' });
    await says(page, BSN);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await coach.cardOf(SHARED).waitFor();
  });

  test('its own keys, ours among them, are for the window', async () => {
    const { page, coach } = await openCoached(browser);
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await openDialog(page, where);
    await coach.pill.waitFor({ state: 'hidden' });
    await page.evaluate(() => window.standIn.keysHeard());
    await page.keyboard.press('Alt+Shift+S');
    expect(await page.evaluate(() => window.standIn.keysHeard())).toContain('keydown S');
    await page.keyboard.press('Escape');
    await coach.card.waitFor();
  });
});

test('a message that the page sends while its window is open is not held where nobody sees it', async () => {
  const { page, coach } = await openCoached(browser);
  await typeDraft(page, ASKS_BSN);
  await openDialog(page, 'page');
  // At once, before anything of ours has had time to notice the window.
  await composerOf(page).dispatchEvent('keydown', { key: 'Enter', code: 'Enter' });
  await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
  await page.keyboard.press('Escape');
  await coach.ready();
  expect(await ledger(browser)).not.toHaveProperty(`${HELD} held`);
});

test('the conversation itself is in a modal window: badge and popup say so, and nothing is held', async () => {
  const { page, coach } = await openCoached(browser);
  await moveChatIntoDialog(page);
  await coach.pill.waitFor({ state: 'hidden' });
  await expect
    .poll(() => reportOf(browser))
    .toMatchObject({ answer: { state: 'hidden', detail: 'no-place' }, badge: '!' });
  await says(page, BSN);
  await typeDraft(page, ASKS_BSN);
  await pressSend(page);
  await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
  await expect.poll(() => ledger(browser)).toEqual({});
  await page.evaluate(() => {
    const [app, dialog] = [document.querySelector('#app'), document.querySelector('dialog')];
    if (app) document.body.append(app);
    dialog?.close();
  });
  await coach.ready();
  await expect.poll(() => reportOf(browser)).toMatchObject(READING);
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
});

test('the page makes all around its own window inert: the same', async () => {
  const { page, coach } = await openCoached(browser);
  await page.evaluate(() => {
    for (const child of document.documentElement.children)
      if (child !== document.body) child.toggleAttribute('inert');
  });
  await coach.pill.waitFor({ state: 'hidden' });
  await expect.poll(() => reportOf(browser)).toMatchObject(COVERED);
  await page.evaluate(() => {
    for (const child of document.documentElement.children) child.removeAttribute('inert');
  });
  await coach.pill.waitFor();
});

test('a window that is not modal, or a menu, changes nothing', async () => {
  const { page, coach } = await openCoached(browser);
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append('Tip van de dag');
    dialog.show();
    const menu = document.body.appendChild(document.createElement('div'));
    menu.popover = 'auto';
    menu.append('Menu');
    menu.showPopover();
  });
  await typeDraft(page, 'Dank u.');
  await coach.action('not-now').click();
  await coach.card.waitFor({ state: 'detached' });
  expect((await reportOf(browser)).answer.state).toBe('reading');
});

describe('something fills the screen', () => {
  /** Fills the screen with what a selector finds, as on a click of the agent. */
  async function fill(page: Page, selector: string) {
    await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        addEventListener('click', () => element.requestFullscreen(), { once: true });
      });
    await page.mouse.click(5, 5);
    await page.waitForFunction(() => document.fullscreenElement !== null);
  }

  test('a picture: nothing over it, and all is as before afterwards', async () => {
    const { page, coach } = await openCoached(browser);
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await fill(page, '#side');
    await coach.pill.waitFor({ state: 'hidden' });
    await expect.poll(() => reportOf(browser)).toMatchObject(COVERED);
    await page.evaluate(() => document.exitFullscreen());
    await coach.cardOf(SHARED).waitFor();
  });

  test('the conversation alone: badge and popup say that nothing can be shown', async () => {
    const { page, coach } = await openCoached(browser);
    await fill(page, '#app');
    await coach.pill.waitFor({ state: 'hidden' });
    await expect
      .poll(() => reportOf(browser))
      .toMatchObject({ answer: { state: 'hidden', detail: 'no-place' }, badge: '!' });
    await page.evaluate(() => document.exitFullscreen());
    await coach.ready();
  });

  test('the whole page: it is coached as always', async () => {
    const { page, coach } = await openCoached(browser);
    await fill(page, 'html');
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await coach.action('insert').click();
    await expect.poll(() => draftIn(page)).toContain('verwijderen');
    expect((await reportOf(browser)).answer.state).toBe('reading');
  });
});
