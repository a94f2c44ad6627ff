import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Kept, SettingName } from '../../components/popup/kept';
import { Popup } from '../../components/popup/Popup';
import { isConsole } from '../../components/popup/page-view';
import { textsIn } from '../../components/shared/texts';
import { practice } from '../../utils/consoles/profiles/practice';
import { channelSchema } from '../../utils/conversation/channel';
import { isLocked, lockOf, settleChannel } from '../../utils/guidelines/channel-layers';
import { guidanceOf } from '../../utils/guidelines/layers';
import { layersInForce, ownChannel } from '../../utils/guidelines/layers-in-force';
import { choosesPack } from '../../utils/guidelines/policy';
import { ruleById } from '../../utils/rules/registry';
import {
  agentItem,
  channelsItem,
  languageItem,
  openKeyItem,
  openKeys,
  packItem,
  pausedUntilItem,
  policyItem,
  streaksItem,
  switchedOffItem,
} from '../../utils/settings/items';
import { ownPackItem } from '../../utils/settings/own-pack';
import { standardChannel } from '../../utils/settings/standard-channel';
import { addToStreak, fadedIn } from '../../utils/statistics/streaks';
import { copyText } from '../shared/copy-text';
import { reportWords } from '../shared/report-words';
import { siteConsoles } from '../shared/site-consoles';
import { useSetting } from '../shared/use-setting';
import type { StoredChoices } from './stored-choices';
import { useNotifications } from './use-notifications';
import { usePage } from './use-page';
import { usePointed } from './use-pointed';
import { useSitesHere } from './use-sites-here';

const PAUSE = 30 * 60_000;
const channelKeys = z.keyof(channelSchema).options;

/** The popup with its settings, and the page in front. */
export function AgentPopup({ first }: { readonly first: StoredChoices }) {
  const sites = useSitesHere(first.sites, first.tab);
  const { view: page, report, now } = usePage(first.tab, sites.isOn);
  const [siteRefused, setSiteRefused] = useState(false);
  const [agent, keepAgent] = useSetting(agentItem, first.agent);
  const [channels, keepChannels] = useSetting(channelsItem, first.channels);
  const [pack, keepPack] = useSetting(packItem, first.pack);
  const [{ pack: own }] = useSetting(ownPackItem, first.own);
  const [policy] = useSetting(policyItem, first.policy);
  const guidance = useMemo(() => guidanceOf(layersInForce({ pack, own, policy })), [pack, own, policy]);
  const [off, keepOff] = useSetting<readonly string[]>(switchedOffItem, first.switchedOff);
  const [pausedUntil, keepPausedUntil] = useSetting(pausedUntilItem, first.pausedUntil);
  const [language, keepLanguage] = useSetting(languageItem, first.language);
  const [openKey, keepOpenKey] = useSetting(openKeyItem, first.openKey);
  const [streaks, keepStreaks] = useSetting(streaksItem, first.streaks);
  const [notifies, letNotify] = useNotifications();
  const [kept, setKept] = useState<Kept>(null);
  // Only over a page where the coach runs can anything be pointed out.
  const pointed = usePointed(first.pointed, guidance.layers, sites.isOn ? first.tab : null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const view = isConsole(page) ? page : null;
  const id = view?.consoleId ?? '';
  const settled =
    view && id !== practice.id
      ? settleChannel(
          guidance,
          standardChannel(view.consoleName, view.sync),
          ownChannel(policy, channels[id]),
        )
      : null;
  const fixed = new Map(
    channelKeys.flatMap((key) => {
      const by = policy.forbidChanges ? 'policy' : lockOf(settled?.setBy[key]);
      return by ? [[key, by] as const] : [];
    }),
  );
  const tell = async (name: SettingName, keeping: Promise<boolean>) => setKept({ name, ok: await keeping });

  const t = textsIn(language);
  const packOn = policy.pack ?? pack;
  const packTitle = typeof packOn === 'string' ? packOn : packOn.title;

  return (
    <Popup
      page={page}
      sites={sites.view}
      consoles={siteConsoles}
      siteRefused={siteRefused}
      now={now}
      agent={agent}
      channel={settled?.channel ?? null}
      fixed={fixed}
      pack={packOn}
      packByPolicy={choosesPack(policy)}
      softened={[...fadedIn(streaks)].map((rule) => ({ id: rule, title: ruleById(rule)?.title ?? rule }))}
      switchedOn={!off.includes(id)}
      pausedUntil={pausedUntil}
      language={language}
      openKey={openKey}
      openKeys={openKeys}
      practiceAddress={browser.runtime.getURL('/practice.html')}
      deskAddress={browser.runtime.getURL('/options.html')}
      kept={kept}
      t={t}
      pointed={
        pointed && {
          ...pointed,
          fixedBy: isLocked(pointed.setBy)
            ? t(pointed.setBy === 'policy' ? 'popupPolicySets' : 'popupPackSets', { pack: packTitle })
            : null,
          onPoint: () => void pointed.onPoint(),
          async onImport(file) {
            const ok = await pointed.onImport(file);
            setKept(ok === null ? null : { name: 'pointed', ok });
          },
          onForget: () => void tell('pointed', pointed.onForget()),
        }
      }
      onAgent={(next, name) => tell(name, keepAgent(next))}
      onChannel={(change, name) =>
        tell(name, keepChannels({ ...channels, [id]: { ...channels[id], ...change } }))
      }
      onPack={(next) => void tell('pack', keepPack(next))}
      onAgain={(rule) => tell('softened', keepStreaks(addToStreak(streaks, rule, false)))}
      onSwitch={(on) => {
        const others = off.filter((each) => each !== id);
        void tell('switch', keepOff(on ? others : [...others, id]));
      }}
      onPause={(paused) => tell('pause', keepPausedUntil(paused ? Date.now() + PAUSE : 0))}
      notifies={notifies}
      onNotify={(on) => void tell('notify', letNotify(on))}
      onSiteOn={(origin) => {
        // No waiting before the browser is asked: it wants to see the click.
        const done = sites.turnOn(origin);
        void done.then((on) => setSiteRefused(!on));
      }}
      onSiteOff={(origin) => {
        setSiteRefused(false);
        void tell('site', sites.takeBack(origin));
      }}
      onConsole={(origin, id) => tell('site', sites.choose(origin, id))}
      onCopyReport={() => (report ? copyText(reportWords(report)) : Promise.resolve(false))}
      onLanguage={(next) => tell('language', keepLanguage(next))}
      onOpenKey={(next) => {
        const key = openKeys.find((each) => each === next);
        if (key) void tell('openKey', keepOpenKey(key));
      }}
    />
  );
}
