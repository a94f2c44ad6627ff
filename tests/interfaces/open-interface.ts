import { type Browser, chromium, type Page } from 'playwright-core';
import type { ConsolePage } from '../eval/console-page';

const ADDRESS = 'https://interface.example/';
/** Styles made by scripts are allowed, as these interfaces make theirs so; nothing else from outside is. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";

export function launchOffline(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
}

/** Opens a page from memory and waits until it has drawn its messages; all it asks for besides is refused. */
export async function openInterface(browser: Browser, { html, files }: ConsolePage): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pathname === '/' ? html : files[pathname];
    if (body === undefined) return route.abort();
    const type = pathname === '/' ? 'text/html' : pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({
      body,
      headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY },
    });
  });
  await page.goto(ADDRESS);
  await page.waitForFunction(() => document.documentElement.dataset.waiting === undefined);
  return page;
}
