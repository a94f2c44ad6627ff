import type { Locator, Page } from 'playwright-core';
import type { TestBrowser } from './browser';

/** Souffleur's own parts over a page; locators look through its open shadow root. */
export function coachOver(page: Page) {
  const part = (selector: string): Locator => page.locator(`souffleur-overlay ${selector}`);
  return {
    pill: part('[data-souffleur-pill]'),
    pillIn: (state: string): Locator => part(`[data-souffleur-pill="${state}"]`),
    panel: part('.panel'),
    why: part('[data-souffleur-why]'),
    notice: part('.notice'),
    card: part('[data-souffleur-card]'),
    chip: part('[data-souffleur-chip]'),
    action: (name: string): Locator => part(`[data-souffleur-action="${name}"]`),
    cardOf: (rule: string): Locator => part(`[data-souffleur-card][data-rule="${rule}"]`),
    chipOf: (rule: string): Locator => part(`[data-souffleur-chip="${rule}"]`),
    /** Waits until the page is read. */
    ready: () => part('[data-souffleur-pill="reading"]').waitFor(),
  };
}

/** Puts settings in the extension's storage, as the popup does; the coach follows at once. */
export async function choose(
  browser: TestBrowser,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate((values) => chrome.storage.local.set(values), settings);
}

/** Everything that is in the extension's storage. */
export async function stored(browser: TestBrowser): Promise<Record<string, unknown>> {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  return worker.evaluate(() => chrome.storage.local.get());
}
