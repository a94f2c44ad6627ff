import type { Channel } from '../../utils/conversation/channel';
import type { Translate } from '../shared/texts';
import { Choice } from './Choice';
import { KeptSign } from './KeptSign';
import type { Kept, SettingName } from './kept';
import { TextField } from './TextField';
import { parseMinutes, parsePhone } from './written-values';

export interface ChannelSettingsProps {
  readonly channel: Channel;
  readonly kept: Kept;
  readonly t: Translate;
  readonly onChannel: (channel: Channel, name: SettingName) => void;
}

/** What was agreed for the console in front. */
export function ChannelSettings({ channel, kept, t, onChannel }: ChannelSettingsProps) {
  const sign = (name: SettingName) => <KeptSign name={name} kept={kept} t={t} />;
  return (
    <details className="settings">
      <summary>{t('popupChannel')}</summary>
      <div className="settings-body">
        <Choice
          name="address"
          legend={t('popupAddress')}
          value={channel.address}
          sign={sign('address')}
          options={[
            { value: 'je', label: t('popupSaysJe') },
            { value: 'u', label: t('popupSaysU') },
            { value: 'mirror', label: t('popupAddressMirror') },
          ]}
          onChange={(address) => onChannel({ ...channel, address }, 'address')}
        />
        <TextField
          label={t('popupFirstReply')}
          kind="number"
          value={`${channel.firstReplyTargetMin}`}
          unit={t('popupMinutes')}
          parse={parseMinutes}
          problem={t('popupFirstReplyProblem', { kept: channel.firstReplyTargetMin })}
          sign={sign('firstReplyTarget')}
          onChange={(firstReplyTargetMin) =>
            onChannel({ ...channel, firstReplyTargetMin }, 'firstReplyTarget')
          }
        />
        <TextField
          label={t('popupPhone')}
          kind="phone"
          value={channel.phone ?? ''}
          parse={parsePhone}
          problem={t('popupPhoneProblem')}
          sign={sign('phone')}
          onChange={(phone) => onChannel({ ...channel, phone }, 'phone')}
        />
        <label className="option">
          <input
            type="checkbox"
            checked={channel.coachGroups}
            onChange={(event) => onChannel({ ...channel, coachGroups: event.target.checked }, 'coachGroups')}
          />
          <span>
            {t('popupCoachGroups')} {sign('coachGroups')}
          </span>
        </label>
      </div>
    </details>
  );
}
