import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import '../stand-in/hooks';
import type { Build, Language } from '../stand-in/model';
import { bundles } from './bundles';

export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** As strict as a console can be: no inline styles or scripts, no markup from strings. */
const POLICY =
  "default-src 'self'; style-src 'self'; img-src 'self' blob: data:; require-trusted-types-for 'script'";
/** Stricter than any page can live with: no style at all, not even its own. */
export const NO_STYLE =
  "default-src 'self'; style-src 'none'; img-src 'self' blob: data:; require-trusted-types-for 'script'; trusted-types 'none'";

interface Serving {
  readonly type: string;
  /** The content security policy that goes with it; the one of all pages unless told. */
  readonly policy?: string;
}

interface Served extends Serving {
  readonly body: string;
}

export interface BrowserOptions {
  /** With Souffleur, as `wxt build` left it or as it stands in this folder. */
  readonly extension: boolean | string;
  readonly colorScheme?: 'light' | 'dark';
  /** Where it is one o'clock in the afternoon now: for who looks back an hour in a list that shows the times of today. */
  readonly atMidday?: boolean;
  /** A server of the test itself, by its origin, that may be reached, though nobody vouches for its certificate. */
  readonly server?: string;
}

export interface StandInOptions {
  readonly build?: Build;
  readonly language?: Language;
  /** The conversation to begin with, by its id; none when left out. */
  readonly chat?: string;
  /** Epoch ms the page takes for now, so that pictures stay the same. */
  readonly now?: number;
  readonly width?: number;
  readonly height?: number;
}

/** A page under test with what went wrong in it. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors on its console and uncaught ones, breaches of its policy among them. */
  readonly errors: string[];
}

/** A zone in which it is between one and two in the afternoon. The sign is turned around in these names. */
function zoneOfMidday(): string {
  const ahead = 13 - new Date().getUTCHours();
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** A Chromium that reaches nothing: the stand-in is served from memory, every other request is refused and noted. */
export class TestBrowser {
  /** Addresses that anything in the browser asked for beyond the page's own files. */
  readonly requests: string[] = [];
  /** Under which policy pages are served from now on, where they have none of their own. */
  policy = POLICY;
  private readonly pages = new Map<string, Served>();

  private constructor(
    readonly context: BrowserContext,
    private readonly profile: string,
    /** The id of the extension; null without it. */
    readonly extensionId: string | null,
  ) {}

  static async launch({
    extension,
    colorScheme = 'light',
    atMidday = false,
    server,
  }: BrowserOptions): Promise<TestBrowser> {
    const folder = typeof extension === 'string' ? extension : EXTENSION;
    if (extension && !existsSync(join(folder, 'manifest.json'))) {
      throw new Error('There is no built extension to test. Run: npx wxt build');
    }
    const profile = await mkdtemp(join(tmpdir(), 'souffleur-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
        ...(server === undefined ? [] : ['--ignore-certificate-errors']),
        ...(extension ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
      ],
      env: { ...process.env, LANGUAGE: 'nl' },
      locale: 'nl-NL',
      timezoneId: atMidday ? zoneOfMidday() : 'Europe/Amsterdam',
      colorScheme,
      viewport: { width: 1280, height: 800 },
    });
    const id = extension ? await extensionIdOf(context) : null;
    if (extension && !id) {
      await context.close();
      await forget(profile);
      throw new Error(`The browser did not start the extension in ${folder}. Was it being built just now?`);
    }
    const browser = new TestBrowser(context, profile, id);
    for (const { path, type, body } of (await bundles()).standIn) {
      browser.pages.set(`https://web.whatsapp.com${path}`, { type, body });
    }
    await context.route('**/*', (route) => browser.answer(route));
    if (server !== undefined) await context.route(`${server}/**`, (route) => route.continue());
    return browser;
  }

  /** Serves a page of our own at an address, under the policy of all unless told otherwise. */
  serve(address: string, body: string, { type = 'text/html', policy }: Partial<Serving> = {}): void {
    this.pages.set(address, { type: `${type}; charset=utf-8`, body, ...(policy ? { policy } : {}) });
  }

  async open(address: string, width = 1280, height = 800): Promise<OpenedPage> {
    const page = await this.context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    await page.setViewportSize({ width, height });
    await page.goto(address);
    return { page, errors };
  }

  /** Opens the stand-in for WhatsApp Web and waits until it is ready. */
  async openStandIn({ width, height, ...options }: StandInOptions = {}): Promise<OpenedPage> {
    const query = new URLSearchParams();
    if (options.build) query.set('build', options.build);
    if (options.language) query.set('language', options.language);
    if (options.chat) query.set('open', options.chat);
    if (options.now !== undefined) query.set('now', `${options.now}`);
    const opened = await this.open(`https://web.whatsapp.com/?${query}`, width, height);
    await opened.page.waitForFunction(() => window.standIn !== undefined);
    return opened;
  }

  async close(): Promise<void> {
    await this.context.close();
    await forget(this.profile);
  }

  private async answer(route: Route): Promise<void> {
    const address = route.request().url();
    if (/^(chrome-extension|data|blob):/.test(address)) return route.continue();
    const { origin, pathname } = new URL(address);
    const file = this.pages.get(origin + pathname);
    if (file) {
      const headers = { 'content-type': file.type, 'content-security-policy': file.policy ?? this.policy };
      return route.fulfill({ status: 200, headers, body: file.body });
    }
    this.requests.push(address);
    return route.abort();
  }
}

/** The id of the extension once its background runs; null when it does not start. */
async function extensionIdOf(context: BrowserContext): Promise<string | null> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker').catch(() => null));
  return worker && new URL(worker.url()).host;
}

/** Removes a profile; the browser may hold its files a moment longer. */
function forget(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
