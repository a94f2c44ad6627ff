import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage, type PageReport, pageReportSchema } from '../../utils/messaging/protocol';
import { putScriptsBeside } from './put-beside';

/** The coach of every console that is on from the start. */
const COACH = '/content-scripts/coach.js';
const CONSOLES = ['https://web.whatsapp.com/*'];

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs());
  onMessage('pageChanged', ({ data, sender }) => {
    const report = pageReportSchema.safeParse(data);
    if (report.success && sender.tab?.id !== undefined) void showBadge(sender.tab.id, report.data);
  });
  putScriptsBeside();
});

/** After an install or update a console that is open already gets its coach without being loaded again. */
async function startInOpenTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: CONSOLES })) {
    if (tab.id === undefined) continue;
    // A tab that is discarded or shows an error page has no place for a script; it gets one when it loads.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [COACH] }).catch(() => {});
  }
}

/** "!" when the page cannot be read, else how many conversations wait. The tab may be gone by now. */
async function showBadge(tabId: number, report: PageReport): Promise<void> {
  const waiting = report.waiting > 0 ? String(report.waiting) : '';
  const text = report.state === 'broken' ? '!' : waiting;
  const color = report.state === 'broken' ? '#9b1c1c' : '#14504a';
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
  await browser.action.setBadgeBackgroundColor({ tabId, color }).catch(() => {});
}
