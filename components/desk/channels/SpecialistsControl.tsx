import { AddForm } from './AddForm';
import type { ControlProps } from './control';
import { EntryList } from './EntryList';
import { ListSetting } from './ListSetting';
import type { OwnWaySetting } from './setting';

const LONGEST = 80;

/** Per subject the team that knows about it. */
export function SpecialistsControl({ setting, channel, disabled, t, onSet }: ControlProps<OwnWaySetting>) {
  const entries = Object.entries(channel.specialists);
  return (
    <ListSetting label={t(setting.label)} hint={t(setting.hint)}>
      <EntryList
        entries={entries.map(([topic, team]) => ({ words: `${topic}: ${team}` }))}
        disabled={disabled}
        t={t}
        onRemove={(at) => onSet(Object.fromEntries(entries.filter((_, index) => index !== at)))}
      />
      {!disabled && (
        <AddForm
          what={t(setting.label)}
          fields={[
            { name: 'topic', label: t('deskChannelsTopic'), type: 'text' },
            { name: 'team', label: t('deskChannelsTopicTeam'), type: 'text' },
          ]}
          t={t}
          onAdd={(filled) => {
            const [topic, team] = [filled('topic'), filled('team')];
            const long = t('deskChannelsProblemLong', { max: LONGEST });
            if (topic === '') return { field: 'topic', why: t('deskChannelsProblemEmpty') };
            if (topic.length > LONGEST) return { field: 'topic', why: long };
            if (entries.some(([known]) => known.toLowerCase() === topic.toLowerCase()))
              return { field: 'topic', why: t('deskChannelsProblemTwice') };
            if (team === '') return { field: 'team', why: t('deskChannelsProblemEmpty') };
            if (team.length > LONGEST) return { field: 'team', why: long };
            onSet(Object.fromEntries([...entries, [topic, team]]));
            return null;
          }}
        />
      )}
    </ListSetting>
  );
}
