import type { Agent } from '../../utils/conversation/agent';
import type { Language, Translate } from '../shared/texts';
import { Choice } from './Choice';
import { KeptSign } from './KeptSign';
import type { Kept, SettingName } from './kept';
import { TextField } from './TextField';
import { parseName } from './written-values';

export interface AgentSettingsProps {
  readonly agent: Agent;
  readonly language: Language;
  readonly openKey: string;
  /** The combinations one can choose from, such as "Alt+Shift+S". */
  readonly openKeys: readonly string[];
  readonly kept: Kept;
  readonly t: Translate;
  readonly onAgent: (agent: Agent, name: SettingName) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onOpenKey: (key: string) => void;
}

/** What the agent chooses for themself; it never says how well anyone does. */
export function AgentSettings(props: AgentSettingsProps) {
  const { agent, kept, t } = props;
  const sign = (name: SettingName) => <KeptSign name={name} kept={kept} t={t} />;
  return (
    <details className="settings">
      <summary>{t('popupYou')}</summary>
      <div className="settings-body">
        <TextField
          label={t('popupFirstName')}
          kind="name"
          value={agent.firstName}
          parse={parseName}
          problem={t('popupFirstNameProblem')}
          sign={sign('firstName')}
          onChange={(firstName) => props.onAgent({ ...agent, firstName }, 'firstName')}
        />
        <Choice
          name="level"
          legend={t('popupLevel')}
          value={agent.level}
          sign={sign('level')}
          options={[
            { value: 'starter', label: t('popupStarter'), hint: t('popupStarterHint') },
            { value: 'basis', label: t('popupBasis'), hint: t('popupBasisHint') },
            { value: 'ervaren', label: t('popupErvaren'), hint: t('popupErvarenHint') },
          ]}
          onChange={(level) => props.onAgent({ ...agent, level }, 'level')}
        />
        <Choice
          name="coach-address"
          legend={t('popupCoachAddress')}
          value={agent.coachAddress}
          sign={sign('coachAddress')}
          options={[
            { value: 'je', label: t('popupSaysJe') },
            { value: 'u', label: t('popupSaysU') },
          ]}
          onChange={(coachAddress) => props.onAgent({ ...agent, coachAddress }, 'coachAddress')}
        />
        <Choice
          name="language"
          legend={t('popupLanguage')}
          value={props.language}
          sign={sign('language')}
          options={[
            { value: 'nl', label: 'Nederlands', lang: 'nl' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
          onChange={props.onLanguage}
        />
        <label className="field">
          <span>
            {t('popupOpenKey')} {sign('openKey')}
          </span>
          <select value={props.openKey} onChange={(event) => props.onOpenKey(event.target.value)}>
            {props.openKeys.map((key) => (
              <option key={key} value={key}>
                {key.replaceAll('+', ' + ')}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
