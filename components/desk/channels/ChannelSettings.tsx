import { Heading } from '@nl-design-system-candidate/heading-react';
import { isLocked } from '../../../utils/guidelines/channel-layers';
import { type ChannelKey, partWith } from '../../../utils/guidelines/channel-settings';
import type { PackChannel } from '../../../utils/guidelines/pack-schema';
import type { Language, Translate } from '../../shared/texts';
import { SettingRow } from './SettingRow';
import type { SettingGroup } from './setting';
import { settingGroups } from './setting-groups';
import { isOwn, noteOn, type Settled } from './settled';

interface ChannelSettingsProps {
  readonly settled: Settled;
  /** Nothing can be changed here. */
  readonly fixed: boolean;
  readonly language: Language;
  readonly t: Translate;
  /** Epoch ms. */
  readonly now: number;
  readonly onSet: (part: PackChannel) => void;
  readonly onReset: (key: ChannelKey) => void;
}

/** Every setting of a channel, by what one thinks of together. */
export function ChannelSettings(props: ChannelSettingsProps) {
  const { settled, t } = props;
  return (
    <div className="channel-groups">
      {settingGroups.map((group, at) => (
        <details key={group.id} className="card channel-group" open={at === 0}>
          <summary>
            <Heading level={2}>{t(group.title)}</Heading>
            <OwnCount group={group} settled={settled} t={t} />
          </summary>
          <Rows {...props} group={group} />
        </details>
      ))}
    </div>
  );
}

function OwnCount({ group, settled, t }: { group: SettingGroup; settled: Settled; t: Translate }) {
  const n = group.settings.filter(({ key }) => isOwn(settled, key)).length;
  if (n === 0) return null;
  return <span className="soft">{n === 1 ? t('deskChannelsOwnOne') : t('deskChannelsOwnCount', { n })}</span>;
}

function Rows({
  group,
  settled,
  fixed,
  language,
  t,
  now,
  onSet,
  onReset,
}: ChannelSettingsProps & { readonly group: SettingGroup }) {
  return (
    <div className="channel-rows">
      {group.settings.map((setting) => {
        const { key } = setting;
        const disabled = fixed || isLocked(settled.setBy[key]);
        return (
          <SettingRow
            key={key}
            setting={setting}
            channel={settled.channel}
            disabled={disabled}
            byConsole={settled.byConsole.includes(key) && settled.setBy[key] === undefined}
            language={language}
            t={t}
            now={now}
            note={noteOn(settled, setting, t)}
            onSet={(value) => {
              const part = partWith(key, value);
              if (part) onSet(part);
              // A name that is emptied is the console's own again.
              else if (value === null) onReset(key);
            }}
            onReset={!disabled && isOwn(settled, key) ? () => onReset(key) : null}
          />
        );
      })}
    </div>
  );
}
