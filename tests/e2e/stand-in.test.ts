import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Build } from '../stand-in/model';
import { type OpenedPage, TestBrowser } from './browser';
import { composerOf, pressSend, typeDraft } from './composer';

const FATIMA = '31610000001';
const JAN = '31610000002';
const TEAM = '120363000000000006';
const NOW = new Date('2026-09-24T11:30:00+02:00').getTime();

let browser: TestBrowser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: false });
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  expect(browser.requests).toEqual([]);
  await page.close();
});

async function open(build: Build, chat?: string): Promise<void> {
  opened = await browser.openStandIn({ build, now: NOW, ...(chat ? { chat } : {}) });
  page = opened.page;
}
const count = (selector: string) => page.locator(selector).count();
const lastRow = () => page.locator('div#main [role="row"]').last();

describe.each(['mid-2026', 'until-2026'] as const)('the page of %s', (build) => {
  beforeEach(() => open(build, FATIMA));

  test('says that it is a stand-in', async () => {
    expect(await page.title()).toContain('Stand-in');
    expect(await page.locator('#stand-in-label').isVisible()).toBe(true);
  });

  test('has rows with stamps, dividers without an id, and a notice', async () => {
    expect(await count('div#main [role="row"] > [data-id]')).toBe(12);
    const stamps = await page
      .locator('[data-pre-plain-text]')
      .evaluateAll((all) => all.map((node) => node.getAttribute('data-pre-plain-text')));
    expect(stamps.at(-1)).toBe('[11:27, 24-9-2026] Fatima el Amrani: ');
    expect(stamps).toContain('[11:00, 21-9-2026] Gemeente Eikendam: ');
    expect(await count('div#main .focusable-list-item:not([data-id] *)')).toBe(2);
    expect(await count('[data-testid="msg-notification-container"]')).toBe(1);
  });

  test('shows the marks of its own generation only', async () => {
    const older = build === 'until-2026';
    expect((await count('.message-in')) > 0).toBe(older);
    expect((await count('[data-id^="true_"]')) > 0).toBe(older);
    expect((await count('[data-icon="msg-dblcheck"]')) > 0).toBe(older);
    expect((await count('[data-testid^="conv-msg-"]')) > 0).toBe(!older);
    expect((await count('[data-testid="msg-container"]')) > 0).toBe(!older);
  });

  test('puts tails on the first row of a run and no label in its middle', async () => {
    await page.evaluate(() => {
      for (const text of ['Eén', 'Twee', 'Drie']) window.standIn.addMessage({ author: 'agent', text });
    });
    const [first, middle, last] = await page
      .locator('div#main [role="row"]')
      .evaluateAll((rows) =>
        rows
          .slice(-3)
          .map((row) => [
            row.querySelector('[data-icon="tail-out"]') !== null,
            row.querySelector('[aria-label="Jij:"]') !== null,
          ]),
      );
    expect([first, middle, last]).toEqual([
      [true, true],
      [false, false],
      [false, true],
    ]);
  });

  test('shows quotes, reactions, photos and emoji as pictures', async () => {
    expect(await count('[data-testid="quoted-message"]')).toBe(1);
    expect(await count('[data-testid="reaction-bubble"]')).toBe(1);
    expect(await count('[data-testid="image-thumb"] img[src^="blob:"]')).toBe(1);
    expect(await count('.selectable-text img.emoji[alt="😊"]')).toBe(1);
  });

  test('draws a deleted message without a stamp', async () => {
    const id = await page.evaluate(() => window.standIn.addMessage({ author: 'citizen', text: 'Oeps' }));
    await page.evaluate((deleted) => window.standIn.deleteMessage(deleted), id);
    expect(await lastRow().textContent()).toContain('Dit bericht is verwijderd');
    expect(await lastRow().locator('[data-pre-plain-text]').count()).toBe(0);
  });

  test('has one address for every conversation and a new container for each', async () => {
    const address = page.url();
    await page.evaluate(() => {
      Object.assign(window, { oldMain: document.querySelector('div#main') });
    });
    await page.locator('#pane-side').getByText('Jan de Boer').click();
    expect(await page.evaluate(() => window.standIn.openId())).toBe(JAN);
    expect(page.url()).toBe(address);
    expect(await page.locator('div#main header').textContent()).toContain('Jan de Boer');
    expect(
      await page.evaluate(() => document.querySelector('div#main') !== Reflect.get(window, 'oldMain')),
    ).toBe(true);
    expect(await page.locator('div#main').getByText('2 ongelezen berichten').count()).toBe(1);
  });

  test('keeps a draft per conversation', async () => {
    await typeDraft(page, 'Het kost');
    await page.evaluate((id) => window.standIn.openChat(id), JAN);
    expect(await page.evaluate(() => window.standIn.draft())).toBe('');
    await page.evaluate((id) => window.standIn.openChat(id), FATIMA);
    expect(await page.evaluate(() => window.standIn.draft())).toBe('Het kost');
    expect(await composerOf(page).textContent()).toBe('Het kost');
  });

  test('counts what another citizen writes and puts them on top', async () => {
    await page.evaluate(
      (chat) => window.standIn.addMessage({ chat, author: 'citizen', text: 'Bent u daar?' }),
      JAN,
    );
    expect(await page.evaluate(() => window.standIn.chats()[0])).toMatchObject({ id: JAN, unread: 3 });
    expect(await count('#pane-side [aria-label="3 ongelezen berichten"]')).toBe(1);
  });

  test('sends with Enter, makes a line with Shift and Enter, and empties the composer', async () => {
    expect(await count('button[data-tab="11"]')).toBe(0);
    await typeDraft(page, 'Dat kost € 51,10.\nU heeft hem na een week.');
    expect(await count('button[data-tab="11"]')).toBe(1);
    expect(await page.evaluate(() => window.standIn.sentMessages())).toEqual([]);
    await pressSend(page);
    expect(await page.evaluate(() => window.standIn.sentMessages())).toEqual([
      { chat: FATIMA, text: 'Dat kost € 51,10.\nU heeft hem na een week.' },
    ]);
    expect(await page.evaluate(() => window.standIn.draft())).toBe('');
    expect(await lastRow().locator('.selectable-text').first().textContent()).toBe(
      'Dat kost € 51,10.\nU heeft hem na een week.',
    );
    expect(await count('button[data-tab="11"]')).toBe(0);
  });

  test('sends with the button', async () => {
    await typeDraft(page, 'Graag gedaan.');
    await page.locator('button[data-tab="11"]').click();
    expect(await page.evaluate(() => window.standIn.sentMessages().length)).toBe(1);
  });

  test('changes a tick and leaves the rest of the row', async () => {
    await page.evaluate(() => window.standIn.addMessage({ author: 'agent', text: 'Graag gedaan.' }));
    await lastRow().evaluate((row) => row.setAttribute('data-same', 'yes'));
    await page.evaluate(() => window.standIn.setDelivery('read'));
    expect(await lastRow().locator('[aria-label=" Gelezen "]').count()).toBe(1);
    expect(await lastRow().getAttribute('data-same')).toBe('yes');
  });

  test('shows the typing sign and another title', async () => {
    await page.evaluate(() => window.standIn.setTyping(true));
    expect(await page.locator('div#main header').textContent()).toContain('aan het typen…');
    await page.evaluate(() => window.standIn.setTyping(false));
    expect(await page.locator('div#main header').textContent()).not.toContain('aan het typen…');
    await page.evaluate(() => window.standIn.setTitle('Mevrouw El Amrani'));
    expect(await page.locator('div#main header').textContent()).toContain('Mevrouw El Amrani');
  });

  test('makes its rows anew without losing the draft', async () => {
    await typeDraft(page, 'Het kost');
    await page.evaluate(() => window.standIn.reRender(3));
    expect(await count('div#main [role="row"]')).toBe(12);
    await page.evaluate(() => window.standIn.reRender(1, 'everything'));
    expect(await page.evaluate(() => window.standIn.draft())).toBe('Het kost');
  });

  test.each([
    ['composer', 'footer [contenteditable], [data-tab="10"]'],
    ['header', 'div#main header'],
    ['messages', '[data-id], [data-scrolltracepolicy]'],
    ['list', '#pane-side, [data-testid="chat-list"], #side [role="list"]'],
  ] as const)('loses the marks of its %s until it is repaired', async (part, marks) => {
    expect(await count(marks)).toBeGreaterThan(0);
    await page.evaluate((broken) => window.standIn.breakPart(broken), part);
    expect(await count(marks)).toBe(0);
    await page.evaluate(() => window.standIn.addMessage({ author: 'citizen', text: 'Hallo?' }));
    expect(await count(marks)).toBe(0);
    await page.evaluate(() => window.standIn.repair());
    expect(await count(marks)).toBeGreaterThan(0);
  });

  test('can leave out every sign of who wrote a row', async () => {
    await page.evaluate(() => window.standIn.unknownAuthors(true));
    const signs = '[data-icon^="tail"], .message-in, .message-out, [data-pre-plain-text], [aria-label$=":"]';
    expect(await count(`div#main ${signs.replaceAll(', ', ', div#main ')}`)).toBe(0);
    expect(await count('div#main .selectable-text')).toBeGreaterThan(5);
  });

  test('holds a long conversation in rows, shells or a window of rows', async () => {
    await page.evaluate(() => window.standIn.loadRows(400, 'near'));
    expect(await count('div#main [data-id]')).toBe(412);
    await expect.poll(() => page.evaluate(() => window.standIn.rows().rendered)).toBeLessThan(200);
    expect(await count('[data-virtualized="true"]')).toBeGreaterThan(200);
    await page.locator('[data-scrolltracepolicy]').evaluate((panel) => panel.scrollTo(0, 0));
    await expect.poll(() => page.locator('div#main [data-id]').first().textContent()).not.toBe('');

    await page.evaluate(() => window.standIn.loadRows(0, 'window'));
    expect(await count('div#main [data-id]')).toBeLessThan(150);
    await page.evaluate(() => window.standIn.loadRows(0, 'last'));
    expect(await page.evaluate(() => window.standIn.rows())).toEqual({ total: 412, rendered: 1 });
    await page.evaluate(() => window.standIn.loadRows(0, 'all'));
    expect(await page.evaluate(() => window.standIn.rows())).toEqual({ total: 412, rendered: 412 });
  });

  test('draws the part of a long list that is in view', async () => {
    await page.evaluate(() => window.standIn.loadChats(300));
    expect(await count('#pane-side [aria-selected]')).toBe(65);
    await page.locator('#pane-side').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    await expect.poll(() => page.locator('#pane-side').textContent()).toContain('+31 6 20 00 0299');
  });

  test('a group names its writers', async () => {
    await page.evaluate((id) => window.standIn.openChat(id), TEAM);
    expect(await page.locator('[data-testid="author"]').allTextContents()).toEqual([
      'Joke Smit',
      'Mo Bakkali',
    ]);
  });

  test('asks nothing of the network', async () => {
    await page.evaluate(() => window.standIn.addMessage({ author: 'citizen', text: '', kind: 'image' }));
    expect(await page.evaluate(() => window.standIn.requests())).toBe(0);
  });
});

describe('its looks', () => {
  test.each([1280, 360])('nothing sticks out at %i pixels wide', async (width) => {
    opened = await browser.openStandIn({ chat: FATIMA, width });
    page = opened.page;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const composer = await composerOf(page).boundingBox();
    expect(composer && composer.y + composer.height < 800 && composer.y > 700).toBe(true);
    // The last message stands in view, above the composer.
    const row = await lastRow().boundingBox();
    expect(composer && row && row.y + row.height <= composer.y).toBe(true);
  });
});
