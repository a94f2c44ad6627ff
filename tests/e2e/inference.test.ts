import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConsolePage } from '../eval/console-page';
import { SAID } from '../interfaces/conversation';
import { interfacePages } from '../interfaces/interface-pages';
import { launchOffline, openInterface } from '../interfaces/open-interface';
import { bundleScript } from '../stand-in/bundle';
import { type IsolatedWorld, isolatedWorld } from './isolated-world';

let browser: Browser;
let script: string;
let interfaces: readonly ConsolePage[];
beforeAll(async () => {
  browser = await launchOffline();
  script = await bundleScript(
    fileURLToPath(new URL('./isolated-inference.ts', import.meta.url)),
    'inference',
  );
  interfaces = await interfacePages();
});
afterAll(() => browser.close());

const ofOurs = (name: string): ConsolePage => ({
  name,
  html: readFileSync(new URL(`../eval/consoles/${name}.html`, import.meta.url), 'utf8'),
  messages: null,
  composer: null,
  files: {},
});

async function open(of: ConsolePage): Promise<{ page: Page; world: IsolatedWorld }> {
  const page = await openInterface(browser, of);
  return { page, world: await isolatedWorld(page, script, 'inference') };
}

const read = (world: IsolatedWorld, sent: readonly string[] = []) =>
  world.evaluate(`inference.inferPage(null, ${Date.UTC(2026, 10, 20, 15)}, ${JSON.stringify(sent)})`);

describe.each([0, 1])('an interface from npm that no profile knows (%i)', (index) => {
  const own = () => interfaces[index] ?? ofOurs('agent-desk');

  test('is read as it was written', async () => {
    const { page, world } = await open(own());
    expect(await read(world)).toMatchObject({
      doubt: null,
      messages: SAID.map(({ author, text }) => ({ author, text })),
    });
    await page.close();
  });

  test('takes words in the composer that was found', async () => {
    const { page, world } = await open(own());
    const text = 'Dank u wel, ik geef het door.';
    expect(await world.evaluate(`inference.insertIntoFound(${JSON.stringify(text)})`)).toEqual({
      written: 'ok',
      draft: text,
    });
    await page.close();
  });
});

describe('a page that is worked out', () => {
  test('is read the same again, and nothing on it changes', async () => {
    const { page, world } = await open(ofOurs('agent-desk'));
    await page.evaluate(() => {
      const observer = new MutationObserver((changes) => {
        document.title = `changed ${changes.length}`;
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document.body, all);
    });
    const title = await page.title();
    const first = await read(world);
    expect(first).toMatchObject({ messages: { length: 9 } });
    expect(await read(world)).toEqual(first);
    expect(await page.title()).toBe(title);
    await page.close();
  });

  test.each(['trap-search', 'trap-form', 'trap-comment-form'])(
    'is no conversation where there is none (%s)',
    async (name) => {
      const { page, world } = await open(ofOurs(name));
      expect(await read(world)).toBeNull();
      await page.close();
    },
  );

  test('says that it does not know who spoke, until what the agent sent stands there', async () => {
    const { page, world } = await open(ofOurs('trap-forum'));
    expect(await read(world)).toMatchObject({ doubt: 'authors' });
    await page.close();
    const two = ofOurs('nobody-says-who');
    const opened = await open(two);
    expect(await read(opened.world)).toMatchObject({ doubt: 'authors' });
    const sent = ['Waar staat die lantaarnpaal precies?'];
    expect(await read(opened.world, sent)).toMatchObject({
      messages: [
        { author: 'citizen' },
        { author: 'agent', text: sent[0] },
        { author: 'citizen' },
        { author: 'agent' },
        { author: 'citizen' },
      ],
    });
    expect(await read(opened.world, sent)).toMatchObject({ doubt: null });
    await opened.page.close();
  });
});
