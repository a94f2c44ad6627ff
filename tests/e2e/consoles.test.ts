import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asWritten, CAPTURED, CONSOLE_CAPTURES } from '../consoles/console-captures';
import { CONSOLE_PAGES, pageOf } from '../consoles/console-pages';
import { linesOfReading, listOfReading } from '../consoles/console-reading';
import type { ConsoleReading } from '../consoles/read-console';
import { type OpenedPage, TestBrowser } from './browser';
import { bundles } from './bundles';
import { type IsolatedWorld, isolatedWorld } from './isolated-world';

/** Where the browser's clock stands, whatever this machine's does. */
const ZONE = 'Europe/Amsterdam';
const NOW = new Date('2026-11-28T12:00:00+01:00').getTime();
const [year, month, day, hour] = CAPTURED;
/** The capture's clock is the browser's. */
const THEN = Date.UTC(year, month, day, hour - 1);
const SENTENCE = 'Wij bellen u morgen.';

let browser: TestBrowser;
let opened: OpenedPage;
let world: IsolatedWorld;

beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: false });
  for (const { id, address } of CONSOLE_PAGES) browser.serve(address.replace(/#.*/, ''), pageOf(id));
});
afterAll(() => browser.close());
afterEach(() => opened.page.close());

async function open(address: string): Promise<void> {
  opened = await browser.open(address);
  world = await isolatedWorld(opened.page, (await bundles()).reading, 'souffleurReading');
}

async function read(id: string, now = NOW): Promise<ConsoleReading> {
  return Object(await world.evaluate(`souffleurReading.readPage('${id}', ${now})`));
}

/** Runs one of the table's functions in the page. */
async function inPage(what: ((page: Document) => void) | undefined): Promise<void> {
  if (what) await opened.page.evaluate(`(${what})(document)`);
}

describe.each(CONSOLE_PAGES)('$id', (page) => {
  test('is read as a person reads it', async () => {
    await open(page.address);
    await inPage(page.begin);
    const { health, rows, list } = await read(page.id);
    expect(health).toBeNull();
    expect(linesOfReading(rows, page.lines, ZONE)).toEqual(page.lines);
    expect(rows).toMatchObject({
      key: page.key,
      citizenName: page.name,
      citizenTyping: page.typing ?? false,
    });
    expect(listOfReading(list)).toEqual(page.list);
  });

  test('gets a text in its composer', async () => {
    await open(page.address);
    await inPage(page.begin);
    expect(await world.evaluate(`souffleurReading.write('${page.id}', '${SENTENCE}')`)).toBe('ok');
    expect((await read(page.id)).draft).toBe(SENTENCE);
  });

  if (page.note)
    test('tells a note from an answer', async () => {
      await open(page.address);
      expect((await read(page.id)).note).toBe(false);
      await inPage(page.note);
      expect((await read(page.id)).note).toBe(true);
    });

  if (page.other)
    test('reads and writes in the conversation that is in front alone', async () => {
      await open(page.address);
      await inPage(page.begin);
      await inPage(page.other?.show);
      const { rows } = await read(page.id);
      expect([rows?.key, rows?.messages.map(({ text }) => text)]).toEqual([
        page.other?.key,
        [page.other?.text],
      ]);
      const { other } = page;
      expect(other && rows?.messages.some(({ text }) => text === page.lines[0]?.[1])).toBe(false);
    });
});

test('several windows of Zammad are not guessed between when the caret is in none of them', async () => {
  const zammad = CONSOLE_PAGES.find(({ id }) => id === 'zammad');
  await open(zammad?.address ?? '');
  expect((await read('zammad')).health).toEqual({ state: 'waiting', reason: 'no-conversation' });
  expect(await world.evaluate(`souffleurReading.write('zammad', '${SENTENCE}')`)).toBe('no composer');
});

describe.skipIf(CONSOLE_CAPTURES.length === 0).each(CONSOLE_CAPTURES)(
  'the capture $id/$name',
  ({ id, address, html, expected }) => {
    test('is read exactly, and gets a text in its composer', async () => {
      // Captures hide with styles of their own; nothing else in them is to run or load.
      browser.serve(address, html, { policy: "default-src 'none'; style-src 'unsafe-inline'" });
      await open(address);
      const { rows, draft, list } = await read(id, THEN);
      const messages = rows?.messages.map(({ author, text, sentAt }, index) => {
        const clock = asWritten(sentAt, expected.messages[index]?.clock ?? null, ZONE);
        return { author, text, clock };
      });
      expect(messages).toEqual(expected.messages.map(({ author, text, clock }) => ({ author, text, clock })));
      expect(draft).toBe(expected.draft);
      expect(rows?.citizenTyping).toBe(false);
      if (expected.list)
        expect(list?.map(({ name, id: own }) => name ?? own)).toEqual(expected.list.map(({ name }) => name));
      expect(await world.evaluate(`souffleurReading.write('${id}', '${SENTENCE}')`)).toBe('ok');
      expect((await read(id, THEN)).draft).toBe([draft, SENTENCE].filter(Boolean).join(' '));
    });
  },
);

if (CONSOLE_CAPTURES.length === 0) test.skip('the captures are not here', () => {});
