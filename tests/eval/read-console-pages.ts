import { fileURLToPath } from 'node:url';
import { chromium, type Frame, type Page, type Route } from 'playwright-core';
import type { InferredReading } from '../e2e/isolated-inference';
import { bundleScript } from '../stand-in/bundle';
import type { ConsolePage } from './console-page';

const ADDRESS = 'https://console.example/';
/** All pages are read at this moment (epoch ms), so that times of day mean the same every time. */
const NOW = Date.UTC(2026, 10, 20, 15, 0);

/** What was worked out of one page, in the frame where that went best; null where nothing was. */
export interface PageReading {
  readonly page: ConsolePage;
  readonly read: InferredReading | null;
  /** The page had no place to write; one was put below it. */
  readonly composerAdded: boolean;
}

/** Opens every page in a browser that reaches nothing, and works each out from what it shows alone. */
export async function readConsolePages(
  pages: readonly ConsolePage[],
  executablePath: string,
): Promise<readonly PageReading[]> {
  const script = await bundleScript(
    fileURLToPath(new URL('../e2e/isolated-inference.ts', import.meta.url)),
    'souffleurInference',
  );
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: { width: 1280, height: 800 },
    });
    const found: PageReading[] = [];
    for (const page of pages) {
      const tab = await context.newPage();
      await tab.route('**/*', (route) => answer(route, page));
      await tab.goto(ADDRESS, { waitUntil: 'load' });
      await tab.waitForFunction(() => document.documentElement.dataset.waiting === undefined);
      found.push(await readPage(tab, page, script));
      await tab.close();
    }
    return found;
  } finally {
    await browser.close();
  }
}

function answer(route: Route, page: ConsolePage): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html });
  const file = page.files[pathname];
  if (file === undefined) return route.abort();
  return route.fulfill({
    contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
    body: file,
  });
}

async function readPage(tab: Page, page: ConsolePage, script: string): Promise<PageReading> {
  let best: InferredReading | null = null;
  let composerAdded = false;
  for (const frame of tab.frames()) {
    await frame.evaluate(`${script}; globalThis.souffleurInference = souffleurInference;`);
    if (frame === tab.mainFrame() && tab.frames().length === 1)
      composerAdded = (await evaluate(frame, 'withComposer()')) === true;
    const read = await evaluate(frame, `inferPage(${JSON.stringify(page.composer)}, ${NOW})`);
    if (isReading(read) && (best === null || read.messages.length > best.messages.length)) best = read;
  }
  return { page, read: best, composerAdded };
}

function evaluate(frame: Frame, call: string): Promise<unknown> {
  return frame.evaluate(`souffleurInference.${call}`);
}

function isReading(value: unknown): value is InferredReading {
  return typeof value === 'object' && value !== null && 'messages' in value;
}
