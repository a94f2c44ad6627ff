import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConsoleReading } from '../consoles/read-console';
import { type OpenedPage, TestBrowser } from './browser';
import { bundles } from './bundles';
import { type IsolatedWorld, isolatedWorld } from './isolated-world';

const NOW = new Date('2026-09-24T11:30:00+02:00').getTime();
const FATIMA = '31610000001';
const TEAM = '120363000000000006';

let browser: TestBrowser;
let opened: OpenedPage;
let world: IsolatedWorld;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: false });
});
afterAll(() => browser.close());

async function read(): Promise<ConsoleReading> {
  return Object(await world.evaluate(`souffleurReading.readPage('whatsapp-web', ${NOW})`));
}
/** To the minute, as the page shows it. */
const minute = (at: number | null) => at && Math.floor(at / 60_000);

describe.each(['mid-2026', 'until-2026'] as const)('the profile reads the stand-in of %s', (build) => {
  beforeEach(async () => {
    opened = await browser.openStandIn({ build, chat: FATIMA, now: NOW });
    world = await isolatedWorld(opened.page, (await bundles()).reading, 'souffleurReading');
    return () => opened.page.close();
  });

  test.each([FATIMA, '31610000002', '31610000003', '31610000004', '31610000005', TEAM])(
    'every message of %s as it was written',
    async (chat) => {
      await opened.page.evaluate((id) => window.standIn.openChat(id), chat);
      const truth = await opened.page.evaluate(() => window.standIn.messages());
      const { rows } = await read();
      expect(rows?.messages.map(({ author }) => author)).toEqual(truth.map(({ author }) => author));
      const written = truth.filter(({ author, kind }) => author !== 'system' && kind !== 'document');
      const shown = rows?.messages.filter(({ author, kind }) => author !== 'system' && kind !== 'document');
      expect(shown?.map(({ text, kind }) => ({ text, kind }))).toEqual(
        written.map(({ text, kind }) => ({ text, kind })),
      );
      for (const [index, message] of (shown ?? []).entries()) {
        if (message.sentAt !== null) expect(minute(message.sentAt)).toBe(minute(written[index]?.at ?? null));
      }
      expect(rows?.group).toBe(chat === TEAM);
    },
  );

  test('a run of our own messages to its end', async () => {
    await opened.page.evaluate(() => {
      for (const text of ['Eén', 'Twee', 'Drie', 'Vier'])
        window.standIn.addMessage({ author: 'agent', text });
    });
    const { rows } = await read();
    expect(rows?.messages.slice(-4).map(({ author, text }) => `${author}: ${text}`)).toEqual([
      'agent: Eén',
      'agent: Twee',
      'agent: Drie',
      'agent: Vier',
    ]);
  });

  test('who is waiting, and which conversation is in front', async () => {
    const { list } = await read();
    expect(list?.map(({ unread }) => unread)).toEqual([0, 2, 0, 1, 0, 0]);
    expect(list?.map(({ open }) => open)).toEqual([true, false, false, false, false, false]);
    expect(list?.[1]?.turn).toBe('agent');
    expect(list?.[5]?.turn).toBe('citizen');
  });

  test('that the citizen is typing', async () => {
    expect((await read()).rows?.citizenTyping).toBe(false);
    await opened.page.evaluate(() => window.standIn.setTyping(true));
    expect((await read()).rows?.citizenTyping).toBe(true);
  });

  test('no one behind rows that do not tell who wrote them', async () => {
    await opened.page.evaluate(() => window.standIn.unknownAuthors(true));
    const authors = new Set((await read()).rows?.messages.map(({ author }) => author));
    expect([...authors].sort()).toEqual(['system', 'unknown']);
  });

  test.each(['composer', 'header', 'messages', 'list'] as const)('that its %s is not there', async (part) => {
    expect(await world.evaluate(`souffleurReading.finds('whatsapp-web', '${part}')`)).toBe(true);
    await opened.page.evaluate((broken) => window.standIn.breakPart(broken), part);
    expect(await world.evaluate(`souffleurReading.finds('whatsapp-web', '${part}')`)).toBe(false);
    await opened.page.evaluate(() => window.standIn.repair());
    expect(await world.evaluate(`souffleurReading.finds('whatsapp-web', '${part}')`)).toBe(true);
  });
});
