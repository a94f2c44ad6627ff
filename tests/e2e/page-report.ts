import type { PageReport } from '../../utils/messaging/protocol';
import type { TestBrowser } from './browser';
import { backgroundOf } from './coached';

/** What the page answers the popup, and what stands on the badge of its tab. */
export async function reportOf(browser: TestBrowser): Promise<{ answer: PageReport; badge: string }> {
  const background = await backgroundOf(browser);
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://web.whatsapp.com/*' });
    if (tab?.id === undefined) throw new Error('No page is open.');
    const question = { id: 1, type: 'askPage', timestamp: Date.now() };
    const { res } = await chrome.tabs.sendMessage(tab.id, question);
    return { answer: res, badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
  });
}
