import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage, pageReportSchema } from '../../utils/messaging/protocol';
import { forgetOld } from './forget-old';
import { forgetFrames, isCoachedBelow, TOP, takeReport } from './frames';
import { inTurn } from './in-turn';
import { promiseFile } from './pack-reader';
import { putScriptsBeside } from './put-beside';
import { watchPolicy } from './watch-policy';
import { watchSites } from './watch-sites';
import { watchSubscription } from './watch-subscription';
import { watchWaits } from './watch-waits';

export default defineBackground(() => {
  promiseFile();
  onMessage('pageChanged', ({ data, sender }) => {
    const tab = sender.tab?.id;
    const report = pageReportSchema.safeParse(data);
    if (tab === undefined || (data !== null && !report.success)) return;
    return inTurn(() => takeReport(tab, sender.frameId ?? TOP, report.data ?? null));
  });
  onMessage('pageOpened', ({ data: fresh, sender }) => {
    const tab = sender.tab?.id;
    if (tab === undefined) return false;
    return inTurn(async () => {
      if (fresh === true) await forgetFrames(tab);
      return isCoachedBelow(tab);
    });
  });
  browser.tabs.onRemoved.addListener((tab) => void inTurn(() => forgetFrames(tab)));
  watchSites();
  putScriptsBeside();
  watchWaits();
  void forgetOld(Date.now());
  watchPolicy();
  watchSubscription();
});
