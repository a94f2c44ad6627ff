import { useEffect, useState } from 'react';
import type { SitesView, SiteView } from '../../components/popup/site-view';
import { hostOf } from '../../utils/consoles/site-console';
import { isStandard } from '../shared/standard';
import { FIND_OUT, type Sites, type SitesHand, useSites } from '../shared/use-sites';
import type { FrontTab } from './front-tab';
import { listFrames } from './list-frames';

/** The sites as seen from the page in front. */
interface SitesHere extends Omit<SitesHand, 'isOn' | 'sites'> {
  readonly view: SitesView;
  /** Whether the site in front is on: chosen, and allowed by the browser. */
  readonly isOn: boolean;
}

export function useSitesHere(first: Sites, tab: FrontTab | null): SitesHere {
  const { sites, isOn, turnOn, takeBack, choose } = useSites(first);
  const here = tab?.origin == null || isStandard(tab.address) ? null : tab.origin;
  const on = here !== null && isOn(here);
  const parts = useFrames(tab, on);
  const viewOf = (origin: string): SiteView => ({
    origin,
    host: hostOf(origin),
    on: isOn(origin),
    chosen: sites[origin]?.console ?? FIND_OUT.console,
  });
  return {
    turnOn,
    takeBack,
    choose,
    isOn: on,
    view: {
      here: here === null ? null : viewOf(here),
      parts: parts.map(viewOf),
      others: Object.keys(sites)
        .filter((origin) => origin !== here && isOn(origin))
        .toSorted()
        .map(viewOf),
    },
  };
}

/** Other sites in the page in front; looked for when the popup opens and when its site is switched on. */
function useFrames(tab: FrontTab | null, on: boolean): readonly string[] {
  const [frames, setFrames] = useState<readonly string[]>([]);
  useEffect(() => {
    let closed = false;
    if (on) void listFrames(tab).then((found) => !closed && setFrames(found));
    return () => {
      closed = true;
    };
  }, [tab, on]);
  return frames;
}
