import {
  agentItem,
  channelsItem,
  languageItem,
  openKeyItem,
  packItem,
  pausedUntilItem,
  policyItem,
  streaksItem,
  switchedOffItem,
} from '../../utils/settings/items';
import { ownPackItem } from '../../utils/settings/own-pack';
import { pointedItem } from '../../utils/settings/pointed';
import { readAll } from '../../utils/settings/read-all';
import { sitesItem } from '../../utils/settings/sites';
import { frontTab } from './front-tab';

export type StoredChoices = Awaited<ReturnType<typeof readChoices>>;

/** All that was chosen, and the tab it is about, read before anything is drawn: nobody sees, or changes, a default that is not theirs. */
export async function readChoices() {
  const [stored, tab] = await Promise.all([
    readAll({
      agent: agentItem,
      channels: channelsItem,
      pack: packItem,
      own: ownPackItem,
      policy: policyItem,
      switchedOff: switchedOffItem,
      pausedUntil: pausedUntilItem,
      language: languageItem,
      openKey: openKeyItem,
      streaks: streaksItem,
      pointed: pointedItem,
      sites: sitesItem,
    }),
    frontTab(location.search).catch(() => null),
  ]);
  return { ...stored, tab };
}
