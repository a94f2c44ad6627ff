import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Kept, SettingName } from '../../components/popup/kept';
import { Popup } from '../../components/popup/Popup';
import { isConsole, type PageView } from '../../components/popup/page-view';
import { textsIn } from '../../components/shared/texts';
import { practice } from '../../utils/consoles/profiles/practice';
import { channelSchema } from '../../utils/conversation/channel';
import { isLocked, settleChannel } from '../../utils/guidelines/channel-layers';
import { guidanceOf } from '../../utils/guidelines/layers';
import { chosenLayers } from '../../utils/guidelines/pack-choice';
import { ruleById } from '../../utils/rules/registry';
import {
  agentItem,
  channelsItem,
  languageItem,
  openKeyItem,
  openKeys,
  packItem,
  pausedUntilItem,
  streaksItem,
  switchedOffItem,
} from '../../utils/settings/items';
import { standardChannel } from '../../utils/settings/standard-channel';
import { addToStreak, fadedIn } from '../../utils/statistics/streaks';
import { askPage } from './ask-page';
import type { StoredChoices } from './stored-choices';
import { useNotifications } from './use-notifications';
import { usePointed } from './use-pointed';
import { useSetting } from './use-setting';

/** The page is asked again every so often (ms) while the popup is open. */
const AGAIN = 1000;
const PAUSE = 30 * 60_000;
const channelKeys = z.keyof(channelSchema).options;

/** The popup with its settings, and the page in front. */
export function AgentPopup({ first }: { readonly first: StoredChoices }) {
  const { page, now } = usePage();
  const [agent, keepAgent] = useSetting(agentItem, first.agent);
  const [channels, keepChannels] = useSetting(channelsItem, first.channels);
  const [pack, keepPack] = useSetting(packItem, first.pack);
  const guidance = useMemo(() => guidanceOf(chosenLayers(pack)), [pack]);
  const [off, keepOff] = useSetting<readonly string[]>(switchedOffItem, first.switchedOff);
  const [pausedUntil, keepPausedUntil] = useSetting(pausedUntilItem, first.pausedUntil);
  const [language, keepLanguage] = useSetting(languageItem, first.language);
  const [openKey, keepOpenKey] = useSetting(openKeyItem, first.openKey);
  const [streaks, keepStreaks] = useSetting(streaksItem, first.streaks);
  const [notifies, letNotify] = useNotifications();
  const [kept, setKept] = useState<Kept>(null);
  const pointed = usePointed(first.pointed, guidance.layers);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const view = isConsole(page) ? page : null;
  const id = view?.consoleId ?? '';
  const settled =
    view && id !== practice.id
      ? settleChannel(guidance, standardChannel(view.consoleName, view.sync), channels[id] ?? {})
      : null;
  const fixed = new Set(channelKeys.filter((key) => isLocked(settled?.setBy[key])));
  const tell = async (name: SettingName, keeping: Promise<boolean>) => setKept({ name, ok: await keeping });

  const t = textsIn(language);
  const packTitle = typeof pack === 'string' ? pack : pack.title;

  return (
    <Popup
      page={page}
      now={now}
      agent={agent}
      channel={settled?.channel ?? null}
      fixed={fixed}
      pack={pack}
      softened={[...fadedIn(streaks)].map((rule) => ({ id: rule, title: ruleById(rule)?.title ?? rule }))}
      switchedOn={!off.includes(id)}
      pausedUntil={pausedUntil}
      language={language}
      openKey={openKey}
      openKeys={openKeys}
      practiceAddress={browser.runtime.getURL('/practice.html')}
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
      onLanguage={(next) => tell('language', keepLanguage(next))}
      onOpenKey={(next) => {
        const key = openKeys.find((each) => each === next);
        if (key) void tell('openKey', keepOpenKey(key));
      }}
    />
  );
}

/** The page in front and the time (epoch ms), as of a moment ago. */
function usePage(): { page: PageView; now: number } {
  const [page, setPage] = useState<PageView>({ state: 'asking' });
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let closed = false;
    const ask = async () => {
      const answer = await askPage();
      if (closed) return;
      setNow(Date.now());
      setPage((before) => (JSON.stringify(before) === JSON.stringify(answer) ? before : answer));
    };
    void ask();
    const again = setInterval(ask, AGAIN);
    return () => {
      closed = true;
      clearInterval(again);
    };
  }, []);
  return { page, now };
}
