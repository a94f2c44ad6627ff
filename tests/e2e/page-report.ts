import type { PageReport } from '../../utils/messaging/protocol';
import type { TestBrowser } from './browser';
import { backgroundOf } from './coached';

export interface Told {
  readonly answer: PageReport;
  readonly badge: string;
  /** What is said of the button in the toolbar. */
  readonly title: string;
}

/** What the page answers the popup, and what stands on the badge of its tab. */
export async function reportOf(browser: TestBrowser): Promise<Told> {
  const background = await backgroundOf(browser);
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://web.whatsapp.com/*' });
    if (tab?.id === undefined) throw new Error('No page is open.');
    const question = { id: 1, type: 'askPage', timestamp: Date.now() };
    const { res } = await chrome.tabs.sendMessage(tab.id, question);
    const at = { tabId: tab.id };
    const [badge, title] = await Promise.all([chrome.action.getBadgeText(at), chrome.action.getTitle(at)]);
    return { answer: res, badge, title };
  });
}
