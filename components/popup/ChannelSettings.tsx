import type { Channel } from '../../utils/conversation/channel';
import type { ChannelPart } from '../../utils/conversation/channel-part';
import type { Translate } from '../shared/texts';
import { Choice } from './Choice';
import { KeptSign } from './KeptSign';
import type { Kept, SettingName } from './kept';
import { Lockable } from './Lockable';
import { TextField } from './TextField';
import { parseMinutes, parsePhone } from './written-values';

export interface ChannelSettingsProps {
  readonly channel: Channel;
  /** Who fixed a setting, in words; null where it can be changed here. */
  readonly fixedBy: (setting: keyof Channel) => string | null;
  readonly kept: Kept;
  readonly t: Translate;
  readonly onChannel: (change: ChannelPart, name: SettingName) => void;
}

/** What was agreed for the console in front. */
export function ChannelSettings({ channel, fixedBy, kept, t, onChannel }: ChannelSettingsProps) {
  const sign = (name: SettingName) => <KeptSign name={name} kept={kept} t={t} />;
  return (
    <details className="settings">
      <summary>{t('popupChannel')}</summary>
      <div className="settings-body">
        <Lockable because={fixedBy('address')}>
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
            onChange={(address) => onChannel({ address }, 'address')}
          />
        </Lockable>
        <Lockable because={fixedBy('firstReplyTargetMin')}>
          <TextField
            label={t('popupFirstReply')}
            kind="number"
            value={`${channel.firstReplyTargetMin}`}
            unit={t('popupMinutes')}
            parse={parseMinutes}
            problem={t('popupFirstReplyProblem', { kept: channel.firstReplyTargetMin })}
            sign={sign('firstReplyTarget')}
            onChange={(firstReplyTargetMin) => onChannel({ firstReplyTargetMin }, 'firstReplyTarget')}
          />
        </Lockable>
        <Lockable because={fixedBy('phone')}>
          <TextField
            label={t('popupPhone')}
            kind="phone"
            value={channel.phone ?? ''}
            parse={parsePhone}
            problem={t('popupPhoneProblem')}
            sign={sign('phone')}
            onChange={(phone) => onChannel({ phone }, 'phone')}
          />
        </Lockable>
        <Lockable because={fixedBy('coachGroups')}>
          <label className="option">
            <input
              type="checkbox"
              checked={channel.coachGroups}
              onChange={(event) => onChannel({ coachGroups: event.target.checked }, 'coachGroups')}
            />
            <span>
              {t('popupCoachGroups')} {sign('coachGroups')}
            </span>
          </label>
        </Lockable>
      </div>
    </details>
  );
}
