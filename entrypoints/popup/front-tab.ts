import { browser } from 'wxt/browser';
import { originOf } from '../../utils/settings/site-pattern';

/** The tab the popup is about. */
export interface FrontTab {
  readonly id: number;
  /** Of its page, such as "https://chat.example.nl"; null where that is no website, or the browser does not tell. */
  readonly origin: string | null;
  readonly address: string | undefined;
}

/**
 * The tab in front, or the one that the popup's own address names (`popup.html?tab=7`): opened as a page it is in front
 * itself. Null where there is none. The browser tells the address because the popup was opened on it (`activeTab`).
 */
export async function frontTab(search: string): Promise<FrontTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, origin: originOf(tab.url), address: tab.url };
}
