import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { pointedItem } from '../../utils/settings/pointed';
import { sitePattern } from '../../utils/settings/site-pattern';
import { type Site, sitesItem } from '../../utils/settings/sites';
import { useSetting } from './use-setting';

export type Sites = Readonly<Record<string, Site>>;
/** What a site is when nobody says. */
export const FIND_OUT: Site = { console: 'auto' };

/** The sites on which Souffleur is on, and how one switches them on and off. */
export interface SitesHand {
  readonly sites: Sites;
  /** Chosen, and allowed by the browser. */
  isOn(origin: string): boolean;
  /** Has to be called in a click. False when the browser, or the storage, refused. */
  turnOn(origin: string, console?: string): Promise<boolean>;
  takeBack(origin: string): Promise<boolean>;
  choose(origin: string, console: string): Promise<boolean>;
}

export function useSites(first: Sites): SitesHand {
  const [sites, keep] = useSetting<Sites>(sitesItem, first);
  const allowed = useAllowed(sites);
  return {
    sites,
    isOn: (origin) => Object.hasOwn(sites, origin) && allowed.has(origin),
    async turnOn(origin, console = FIND_OUT.console) {
      const pattern = sitePattern(origin);
      if (pattern === null) return false;
      // Asked first, while the click still counts; kept at once as well, since the browser's question may close the popup.
      const asked = browser.permissions.request({ origins: [pattern] }).catch(() => false);
      const [granted, kept] = await Promise.all([asked, keep({ ...sites, [origin]: { console } })]);
      if (!granted) await keep(without(await sitesItem.read(), origin));
      return granted && kept;
    },
    async takeBack(origin) {
      // First what ends the coach at once, then what nobody sees.
      const left = without(sites, origin);
      const kept = await keep(left);
      const pointed = await pointedItem.read();
      if (Object.hasOwn(pointed, origin)) await pointedItem.write(without(pointed, origin));
      const pattern = sitePattern(origin);
      const shared = Object.keys(left).some((each) => sitePattern(each) === pattern);
      if (pattern !== null && !shared) {
        await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
      }
      return kept;
    },
    choose: (origin, console) => keep({ ...sites, [origin]: { console } }),
  };
}

function without<T>(all: Readonly<Record<string, T>>, origin: string): Readonly<Record<string, T>> {
  const { [origin]: _, ...others } = all;
  return others;
}

/** Of these sites the ones that the browser allows; looked up again when that changes. */
function useAllowed(sites: Sites): ReadonlySet<string> {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let closed = false;
    const look = async () => {
      const found = new Set<string>();
      for (const origin of Object.keys(sites)) {
        const pattern = sitePattern(origin);
        if (pattern && (await browser.permissions.contains({ origins: [pattern] }))) found.add(origin);
      }
      if (!closed) setAllowed(found);
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      closed = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [sites]);
  return allowed;
}
