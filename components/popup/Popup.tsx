import type { Channel } from '../../utils/conversation/channel';
import type { ChannelPart } from '../../utils/conversation/channel-part';
import type { PackChoice } from '../../utils/guidelines/pack-choice';
import { AgentSettings, type AgentSettingsProps } from './AgentSettings';
import { ChannelSettings } from './ChannelSettings';
import { Duty } from './Duty';
import { Here } from './Here';
import type { SettingName } from './kept';
import { PackSelect } from './PackSelect';
import { PageState } from './PageState';
import { PointedConsole, type PointedConsoleProps } from './PointedConsole';
import { duringPause, isConsole, type PageView } from './page-view';
import { SiteHere } from './SiteHere';
import { SiteList } from './SiteList';
import { Softened, type SoftenedRule } from './Softened';
import type { ConsoleOption, SitesView } from './site-view';

export interface PopupProps extends AgentSettingsProps {
  readonly page: PageView;
  readonly sites: SitesView;
  /** What one can choose for a site. */
  readonly consoles: readonly ConsoleOption[];
  /** The browser was asked for a site, and did not give it. */
  readonly siteRefused: boolean;
  /** The settings of the console in front; null where there is none, or where every conversation has its own. */
  readonly channel: Channel | null;
  /** Settings of the channel that a stronger layer fixed, with which one. */
  readonly fixed: ReadonlyMap<keyof Channel, 'pack' | 'policy'>;
  /** The organisation chooses the pack. */
  readonly packByPolicy: boolean;
  readonly pack: PackChoice;
  /** Rules whose advice is a quiet tip for this agent by now. */
  readonly softened: readonly SoftenedRule[];
  /** Where everything is on the site in front; null where there is none that can be looked at. */
  readonly pointed: Omit<PointedConsoleProps, 'kept' | 't'> | null;
  readonly switchedOn: boolean;
  /** Whether the browser shows notifications of Souffleur; null until it told. */
  readonly notifies: boolean | null;
  /** Epoch ms; 0 when not paused. */
  readonly pausedUntil: number;
  /** Epoch ms. */
  readonly now: number;
  /** Where the practice console is. */
  readonly practiceAddress: string;
  /** The trainer's desk. */
  readonly deskAddress: string;
  readonly onChannel: (change: ChannelPart, name: SettingName) => void;
  readonly onPack: (id: string) => void;
  /** The agent wants to hear this rule as before. */
  readonly onAgain: (ruleId: string) => void;
  readonly onSwitch: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onNotify: (notify: boolean) => void;
  /** Called on the click itself: only then may the browser be asked. */
  readonly onSiteOn: (origin: string) => void;
  readonly onSiteOff: (origin: string) => void;
  readonly onConsole: (origin: string, id: string) => void;
  /** True when it is on the clipboard. */
  readonly onCopyReport: () => Promise<boolean>;
}

/** All of the popup: the page in front, on and off, practising, and what one can choose. */
export function Popup(props: PopupProps) {
  const { channel, fixed, pack, kept, t } = props;
  const title = typeof pack === 'string' ? '' : pack.title;
  const page = duringPause(props.page, props.pausedUntil > props.now);
  const view = isConsole(page) ? page : null;
  return (
    <main className="popup">
      <header className="popup-header">
        <h1>
          <img src="/souffleur.svg" alt="" width="22" height="22" />
          Souffleur
        </h1>
        <a className="practise" href={props.practiceAddress} target="_blank" rel="noreferrer">
          {t('popupPractice')}
          <span className="unseen"> {t('popupPracticeHint')}</span>
        </a>
      </header>
      <PageState
        page={page}
        coachGroups={channel?.coachGroups ?? false}
        t={t}
        onCopyReport={props.onCopyReport}
      />
      <SiteHere
        sites={props.sites}
        consoles={props.consoles}
        refused={props.siteRefused}
        kept={kept}
        t={t}
        onSiteOn={props.onSiteOn}
        onSiteOff={props.onSiteOff}
        onConsole={props.onConsole}
      />
      <Here
        // A site that was switched on is switched off as one.
        consoleName={props.sites.here === null ? (view?.consoleName ?? null) : null}
        switchedOn={props.switchedOn}
        pausedUntil={props.pausedUntil}
        now={props.now}
        kept={kept}
        t={t}
        onSwitch={props.onSwitch}
        onPause={props.onPause}
      />
      {props.pointed && <PointedConsole {...props.pointed} kept={kept} t={t} />}
      <Duty
        onDuty={props.agent.onDuty}
        notifies={props.notifies}
        kept={kept}
        t={t}
        onDutyChange={(onDuty) => props.onAgent({ ...props.agent, onDuty }, 'duty')}
        onNotify={props.onNotify}
      />
      <PackSelect pack={pack} byPolicy={props.packByPolicy} kept={kept} t={t} onPack={props.onPack} />
      {channel && (
        <ChannelSettings
          key={view?.consoleId ?? ''}
          channel={channel}
          fixedBy={(setting) => {
            const by = fixed.get(setting) ?? null;
            return by && t(by === 'policy' ? 'popupPolicySets' : 'popupPackSets', { pack: title });
          }}
          kept={kept}
          t={t}
          onChannel={props.onChannel}
        />
      )}
      {view && !channel && <p className="aside">{t('popupChannelPractice')}</p>}
      <AgentSettings
        agent={props.agent}
        language={props.language}
        openKey={props.openKey}
        openKeys={props.openKeys}
        kept={kept}
        t={t}
        onAgent={props.onAgent}
        onLanguage={props.onLanguage}
        onOpenKey={props.onOpenKey}
      />
      <SiteList sites={props.sites.others} t={t} onSiteOff={props.onSiteOff} />
      <Softened softened={props.softened} kept={kept} t={t} onAgain={props.onAgain} />
      <p className="to-desk">
        <a href={props.deskAddress} target="_blank" rel="noreferrer">
          {t('popupDesk')}
        </a>
      </p>
    </main>
  );
}
