import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ConsoleData } from '../../utils/consoles/data/console-data';
import { POINTED } from '../consoles/plain-console';
import { TestBrowser } from './browser';
import { choose } from './coach';
import { ASKS_BSN, BSN, openCoached, SHARED, says, sentIn, startAfresh } from './coached';
import { pressSend, typeDraft } from './composer';
import { openPopup, reportOf } from './sites';

const WHATSAPP = 'https://web.whatsapp.com/';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

/** What somebody pointed out on the page as it is when its header can no longer be found by the profile. */
const ON_WHATSAPP: ConsoleData = {
  ...POINTED,
  sync: 'async',
  loaded: 'footer [contenteditable="true"]',
  open: 'footer [contenteditable="true"]',
  parts: {
    ...POINTED.parts,
    messages: [
      '[data-testid="conversation-panel-messages"]',
      '[data-scrolltracepolicy]',
      '[role="application"]',
    ],
    composer: ['footer [contenteditable="true"]'],
  },
  row: {
    ...POINTED.row,
    at: '.message-in, .message-out',
    id: 'data-id',
    text: ['.copyable-text [dir]'],
    marks: [
      { when: '.message-in', is: 'citizen' },
      { when: '.message-out', is: 'agent' },
    ],
  },
  key: [{ from: 'attribute', at: 'footer [contenteditable="true"]', attribute: 'role' }],
};

test('a page that its profile can no longer read is read without, says so, and goes back when it can', async () => {
  await choose(browser, { pointed: { 'https://web.whatsapp.com': ON_WHATSAPP } });
  const { page, coach, errors } = await openCoached(browser, { build: 'until-2026' });
  expect(await reportOf(browser, WHATSAPP)).toMatchObject({ state: 'reading', instead: false });
  await page.evaluate(() => window.standIn.breakPart('header'));
  await coach.pillIn('broken').waitFor();
  await coach.ready();
  const told = 'WhatsApp Web ziet er anders uit dan ik ken; ik lees nu zonder profiel';
  expect(await coach.pill.getAttribute('aria-label')).toContain(told);
  await coach.pill.click();
  expect(await coach.panel.textContent()).toContain(told);
  await coach.pill.click();
  const popup = await openPopup(browser, WHATSAPP);
  await popup.page.getByText(told).waitFor();
  await page.bringToFront();
  // It is coached as before, under the console's own name and settings.
  expect(await reportOf(browser, WHATSAPP)).toMatchObject({ consoleId: 'whatsapp-web', instead: true });
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await typeDraft(page, ASKS_BSN);
  await pressSend(page);
  await coach.action('send-anyway').waitFor();
  expect(await sentIn(page)).toEqual([]);
  await page.evaluate(() => window.standIn.repair());
  await expect
    .poll(() => reportOf(browser, WHATSAPP), { timeout: 15_000 })
    .toMatchObject({ state: 'reading', instead: false });
  expect(errors).toEqual([]);
});

test('with nothing to go by instead, it stays what it is: broken, and silent', async () => {
  const { page, coach } = await openCoached(browser);
  await page.evaluate(() => window.standIn.breakPart('messages'));
  await coach.pillIn('broken').waitFor();
  await page.evaluate(() => window.standIn.breakPart('header'));
  await typeDraft(page, ASKS_BSN);
  await pressSend(page);
  await expect.poll(() => sentIn(page)).toEqual([ASKS_BSN]);
  expect(await reportOf(browser, WHATSAPP)).toMatchObject({ state: 'broken', instead: false });
});
