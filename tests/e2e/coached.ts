import type { Page, Worker } from 'playwright-core';
import type { OpenedPage, StandInOptions, TestBrowser } from './browser';
import { coachOver } from './coach';

/** Citizens of the stand-in, by the id of their conversation. */
export const FATIMA = '31610000001';
export const JAN = '31610000002';
export const SANNE = '31610000003';
/** What a citizen should not have sent, and what leads to a card at every level. */
export const BSN = 'mijn bsn is 111222333';
/** The rule that says so. */
export const SHARED = 'citizen-shared-private-data';
/** A draft that is held. */
export const ASKS_BSN = 'Wat is uw bsn?';

export type Coached = OpenedPage & { readonly coach: ReturnType<typeof coachOver> };

/** Opens the stand-in, with Fatima's conversation unless told otherwise, and waits until the coach reads it. */
export async function openCoached(browser: TestBrowser, options: StandInOptions = {}): Promise<Coached> {
  const opened = await browser.openStandIn({ chat: FATIMA, ...options });
  const coach = coachOver(opened.page);
  await coach.ready();
  return { ...opened, coach };
}

/** The extension's background, woken when it sleeps. */
export async function backgroundOf({ context }: TestBrowser): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Closes what a test opened and forgets everything that was kept. */
export async function startAfresh(browser: TestBrowser): Promise<void> {
  for (const page of browser.context.pages().slice(1)) await page.close();
  const background = await backgroundOf(browser);
  await background.evaluate(() => chrome.storage.local.clear());
}

/**
 * How often each rule's prompt was shown or a message held since the test began, such as `{"address-form shown": 1}`.
 * Kept in order, so once a later prompt is counted, an earlier one that is not there was never shown.
 */
export async function ledger(browser: TestBrowser): Promise<Record<string, number>> {
  const background = await backgroundOf(browser);
  const { counts } = await background.evaluate(() => chrome.storage.local.get('counts'));
  const flat: Record<string, number> = {};
  for (const rules of Object.values(counts ?? {})) {
    for (const [rule, outcomes] of Object.entries(rules ?? {})) {
      for (const [outcome, times] of Object.entries(outcomes ?? {})) {
        flat[`${rule} ${outcome}`] = (flat[`${rule} ${outcome}`] ?? 0) + Number(times);
      }
    }
  }
  return flat;
}

/** The citizen of the open conversation writes something. */
export const says = (page: Page, text: string): Promise<string> =>
  page.evaluate((words) => window.standIn.addMessage({ author: 'citizen', text: words }), text);
export const openChat = (page: Page, id: string): Promise<void> =>
  page.evaluate((chat) => window.standIn.openChat(chat), id);
/** The draft as the editor itself knows it. */
export const draftIn = (page: Page): Promise<string> => page.evaluate(() => window.standIn.draft());
/** What was sent, in whatever conversation. */
export const sentIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.standIn.sentMessages().map(({ text }) => text));
