import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Script {
  readonly id: string;
  readonly matches: string[];
  readonly allFrames?: boolean;
  readonly runAt?: string;
  readonly persistAcrossSessions?: boolean;
}

const CHAT = 'https://chat.example.nl';
const INTRANET = 'http://klantcontact.intern:8080';

/** What this browser has registered and allowed, and in which frames of which tabs a script was started. */
let registered: Script[] = [];
let allowed = new Set<string>();
let calls: string[] = [];
let started: string[] = [];
/** Where a coach is already. */
let coached: string[] = [];
const tabs = [
  { id: 1, frames: [CHAT, 'https://advert.example.com'] },
  { id: 2, frames: ['https://nieuws.example.nl', CHAT] },
  { id: 3, frames: ['https://web.whatsapp.com'] },
];

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
}

vi.stubGlobal('chrome', {
  ...fakeBrowser,
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
  },
  tabs: { query: async () => tabs.map(({ id }) => ({ id })) },
  scripting: {
    getRegisteredContentScripts: async () => registered,
    async registerContentScripts(scripts: Script[]) {
      calls.push('register');
      registered.push(...scripts);
    },
    async updateContentScripts(scripts: Script[]) {
      calls.push('update');
      registered = scripts;
    },
    async unregisterContentScripts() {
      calls.push('unregister');
      registered = [];
    },
    async executeScript({ target, files }: Injection) {
      const tab = tabs.find(({ id }) => id === target.tabId);
      if (!files)
        return tab?.frames.map((origin, frameId) => {
          return { frameId, result: { origin, coached: coached.includes(`${tab.id}.${frameId}`) } };
        });
      started.push(...(target.frameIds ?? [0]).map((frame) => `${target.tabId}.${frame}`));
      return [];
    },
  },
});
const { agreeSites, forgetSites } = await import('../../entrypoints/background/agree-sites');
const { sitesItem } = await import('../../utils/settings/sites');

const switchOn = (...origins: string[]) =>
  sitesItem.write(Object.fromEntries(origins.map((origin) => [origin, { console: 'auto' }])));

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  allowed = new Set([`${CHAT}/*`, 'http://klantcontact.intern/*', 'https://web.whatsapp.com/*']);
  calls = [];
  started = [];
  coached = [];
});

describe('the registered script', () => {
  test('covers every site that is chosen and allowed, in frames too, before the page’s own scripts', async () => {
    await switchOn(CHAT, INTRANET, 'https://niet-toegestaan.example.nl');
    await agreeSites();
    expect(registered).toEqual([
      expect.objectContaining({
        matches: ['http://klantcontact.intern/*', 'https://chat.example.nl/*'],
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      }),
    ]);
  });

  test('is left alone when nothing changed', async () => {
    await switchOn(CHAT);
    await agreeSites();
    await vi.waitFor(() => expect(started).toHaveLength(2));
    await agreeSites();
    expect(calls).toEqual(['register']);
    expect(started).toHaveLength(2);
  });

  test('is never a second one for WhatsApp', async () => {
    await switchOn('https://web.whatsapp.com');
    await agreeSites();
    expect(registered).toEqual([]);
    expect(started).toEqual([]);
  });

  test('follows a site that comes and one that goes', async () => {
    await switchOn(CHAT);
    await agreeSites();
    await switchOn(INTRANET);
    await agreeSites();
    expect(registered[0]?.matches).toEqual(['http://klantcontact.intern/*']);
    await switchOn();
    await agreeSites();
    expect(registered).toEqual([]);
  });

  test('goes with a permission that was taken back in the browser, and the site is forgotten', async () => {
    await switchOn(CHAT, INTRANET);
    await agreeSites();
    allowed.delete(`${CHAT}/*`);
    await forgetSites();
    await agreeSites();
    expect(Object.keys(await sitesItem.read())).toEqual([INTRANET]);
    expect(registered[0]?.matches).toEqual(['http://klantcontact.intern/*']);
  });

  test('a choice that waits for the browser’s question is not forgotten by looking', async () => {
    allowed.clear();
    await switchOn(CHAT);
    await agreeSites();
    expect(Object.keys(await sitesItem.read())).toEqual([CHAT]);
    expect(registered).toEqual([]);
  });
});

describe('pages that are open', () => {
  test('a new site starts in its own pages and frames, and in no other', async () => {
    await switchOn(CHAT);
    await agreeSites();
    await vi.waitFor(() => expect(started.toSorted()).toEqual(['1.0', '2.1']));
  });

  test('a page that has its coach already keeps it', async () => {
    coached = ['1.0'];
    await switchOn(CHAT);
    await agreeSites();
    await vi.waitFor(() => expect(started).toEqual(['2.1']));
  });

  test('after an update all is registered anew, and starts where it ran before', async () => {
    await switchOn(CHAT);
    await agreeSites();
    await vi.waitFor(() => expect(started).toHaveLength(2));
    [calls, started] = [[], []];
    await agreeSites(true);
    expect(calls).toEqual(['unregister', 'register']);
    await vi.waitFor(() => expect(started.toSorted()).toEqual(['1.0', '2.1']));
    // As a browser does that forgets what an older version registered.
    registered = [];
    await agreeSites(true);
    expect(registered).toHaveLength(1);
  });
});
