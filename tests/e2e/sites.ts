import type { Frame, Page } from 'playwright-core';
import type { PageReport } from '../../utils/messaging/protocol';
import type { OpenedPage, TestBrowser } from './browser';
import { backgroundOf } from './coached';

/** The number of the tab that shows this address. */
export async function tabOf(browser: TestBrowser, address: string): Promise<number> {
  const background = await backgroundOf(browser);
  return background.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
    return tab.id;
  }, address);
}

/** Opens the popup as a page, about the tab that shows this address. */
export async function openPopup(browser: TestBrowser, address: string): Promise<OpenedPage> {
  const tab = await tabOf(browser, address);
  return browser.open(`chrome-extension://${browser.extensionId}/popup.html?tab=${tab}`, 360, 800);
}

/** The patterns on which the coach is registered. */
export async function registered(browser: TestBrowser): Promise<string[]> {
  const background = await backgroundOf(browser);
  return background.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches ?? []);
  });
}

/** What a page answers the popup. */
export async function reportOf(browser: TestBrowser, address: string): Promise<PageReport | null> {
  const tab = await tabOf(browser, address);
  const background = await backgroundOf(browser);
  return background.evaluate(async (id) => {
    const question = { id: 1, type: 'askPage', timestamp: Date.now() };
    const answer = await chrome.tabs.sendMessage(id, question, { frameId: 0 });
    return answer.res;
  }, tab);
}

/** What stands on the badge of the tab with this address. */
export async function badgeOf(browser: TestBrowser, address: string): Promise<string> {
  const tabId = await tabOf(browser, address);
  const background = await backgroundOf(browser);
  return background.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** The pill in a page or frame, in whatever state. */
export const pillIn = (page: Page | Frame) => page.locator('souffleur-overlay [data-souffleur-pill]');
