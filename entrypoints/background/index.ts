import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage, pageReportSchema } from '../../utils/messaging/protocol';
import { markTab } from './badge';
import { startInOpenTabs } from './open-tabs';
import { putScriptsBeside } from './put-beside';
import { watchWaits } from './watch-waits';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs());
  // A browser that starts with its old tabs wakes us for nothing else.
  browser.runtime.onStartup.addListener(() => {});
  onMessage('pageChanged', ({ data, sender }) => {
    const report = pageReportSchema.safeParse(data);
    if (report.success && sender.tab?.id !== undefined) return markTab(sender.tab.id, report.data);
  });
  putScriptsBeside();
  watchWaits();
});
