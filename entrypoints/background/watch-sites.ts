import { browser } from 'wxt/browser';
import { sitesItem } from '../../utils/settings/sites';
import { agreeSites, forgetSites } from './agree-sites';
import { inTurn } from './in-turn';
import { startStandard } from './open-tabs';

/** Keeps where Souffleur runs in step with what was chosen and what the browser allows. */
export function watchSites(): void {
  const agree = () => void inTurn(() => agreeSites());
  browser.runtime.onInstalled.addListener(() => {
    void startStandard();
    void inTurn(() => agreeSites(true));
  });
  // A browser that starts with its old tabs wakes us for nothing else.
  browser.runtime.onStartup.addListener(agree);
  browser.permissions.onAdded.addListener(agree);
  browser.permissions.onRemoved.addListener(() => {
    void inTurn(async () => {
      await forgetSites();
      await agreeSites();
    });
  });
  sitesItem.watch(agree);
}
