import { useState } from 'react';
import type { SiteNews } from '../../../components/desk/channels/desk-site';
import { SitesPanel } from '../../../components/desk/channels/SitesPanel';
import type { TextKey, Translate } from '../../../components/shared/texts';
import { hostOf } from '../../../utils/consoles/site-console';
import { siteOfAddress } from '../../../utils/settings/site-address';
import { siteConsoles } from '../../shared/site-consoles';
import { isStandard } from '../../shared/standard';
import { FIND_OUT, type SitesHand } from '../../shared/use-sites';

interface SitesHereProps {
  readonly hand: SitesHand;
  readonly t: Translate;
}

/** Asks the browser for a site on the click, names what it is, and takes it back. */
export function SitesHere({ hand, t }: SitesHereProps) {
  const { sites, isOn } = hand;
  const [news, setNews] = useState<SiteNews>(null);
  const tell = (origin: string, what: TextKey, good: boolean) =>
    setNews({ what, site: hostOf(origin), good });

  const read = (written: string): { origin: string } | { problem: TextKey } => {
    const origin = siteOfAddress(written);
    if (origin === null) return { problem: 'deskChannelsSiteNoAddress' };
    if (isStandard(`${origin}/`)) return { problem: 'deskChannelsSiteStandard' };
    return isOn(origin) ? { problem: 'deskChannelsSiteAlready' } : { origin };
  };

  return (
    <SitesPanel
      sites={Object.keys(sites)
        .toSorted()
        .map((origin) => ({
          origin,
          host: hostOf(origin),
          on: isOn(origin),
          chosen: sites[origin]?.console ?? FIND_OUT.console,
        }))}
      consoles={siteConsoles}
      news={news}
      t={t}
      read={read}
      onTurnOn={(origin, console) => {
        // No waiting before the browser is asked: it wants to see the click.
        void hand
          .turnOn(origin, console)
          .then((on) => tell(origin, on ? 'deskChannelsSiteOnDone' : 'deskChannelsSiteRefused', on));
      }}
      onTakeBack={(origin) => {
        void hand
          .takeBack(origin)
          .then((done) => tell(origin, done ? 'deskChannelsSiteOffDone' : 'deskChannelsSiteNotKept', done));
      }}
      onConsole={(origin, console) => {
        void hand.choose(origin, console).then((kept) => {
          if (kept) setNews(null);
          else tell(origin, 'deskChannelsSiteNotKept', false);
        });
      }}
    />
  );
}
