import {
  agentItem,
  channelsItem,
  languageItem,
  openKeyItem,
  packItem,
  pausedUntilItem,
  streaksItem,
  switchedOffItem,
} from '../../utils/settings/items';
import { pointedItem } from '../../utils/settings/pointed';
import { sitesItem } from '../../utils/settings/sites';
import { frontTab } from './front-tab';

export type StoredChoices = Awaited<ReturnType<typeof readChoices>>;

/** All that was chosen, and the tab it is about, read before anything is drawn: nobody sees, or changes, a default that is not theirs. */
export async function readChoices() {
  const [agent, channels, pack, switchedOff, pausedUntil, language, openKey, streaks, pointed, sites, tab] =
    await Promise.all([
      agentItem.read(),
      channelsItem.read(),
      packItem.read(),
      switchedOffItem.read(),
      pausedUntilItem.read(),
      languageItem.read(),
      openKeyItem.read(),
      streaksItem.read(),
      pointedItem.read(),
      sitesItem.read(),
      frontTab(location.search).catch(() => null),
    ]);
  return { agent, channels, pack, switchedOff, pausedUntil, language, openKey, streaks, pointed, sites, tab };
}
