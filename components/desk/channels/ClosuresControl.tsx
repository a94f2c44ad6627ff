import { isDate } from '../../../utils/guidelines/is-date';
import { isOver } from '../../../utils/guidelines/opening-view';
import { AddForm } from './AddForm';
import type { ControlProps } from './control';
import { EntryList } from './EntryList';
import { ListSetting } from './ListSetting';
import { dayWords } from './moment-words';
import type { OwnWaySetting } from './setting';

/** Days and stretches of days on which a channel is closed, with the reason. */
export function ClosuresControl(props: ControlProps<OwnWaySetting>) {
  const { setting, channel, disabled, language, t, now, onSet } = props;
  const { closures } = channel;
  // Noon, so that no zone or change of the clock makes it another day.
  const day = (text: string) => dayWords(Date.parse(`${text}T12:00:00Z`), language);
  return (
    <ListSetting label={t(setting.label)} hint={t(setting.hint)}>
      <EntryList
        entries={closures.map(({ name, from, to }) => ({
          words: `${name ? `${name}: ` : ''}${day(from)}${to === null ? '' : ` – ${day(to)}`}`,
          over: isOver(to ?? from, now),
        }))}
        disabled={disabled}
        t={t}
        onRemove={(at) => onSet(closures.filter((_, index) => index !== at))}
      />
      {!disabled && (
        <AddForm
          what={t(setting.label)}
          fields={[
            { name: 'name', label: t('deskChannelsWhy'), type: 'text' },
            { name: 'from', label: t('deskChannelsFrom'), type: 'date' },
            { name: 'to', label: t('deskChannelsTo'), type: 'date' },
          ]}
          t={t}
          onAdd={(filled) => {
            const [name, from, to] = [filled('name'), filled('from'), filled('to')];
            if (name.length > 60) return { field: 'name', why: t('deskChannelsProblemLong', { max: 60 }) };
            if (!isDate(from)) return { field: 'from', why: t('deskChannelsProblemDate') };
            if (to !== '' && !isDate(to)) return { field: 'to', why: t('deskChannelsProblemDate') };
            if (to !== '' && to < from) return { field: 'to', why: t('deskChannelsProblemOrder') };
            const added = { name, from, to: to === '' || to === from ? null : to };
            if (closures.some((each) => JSON.stringify(each) === JSON.stringify(added)))
              return { field: 'from', why: t('deskChannelsProblemTwice') };
            onSet([...closures, added].toSorted((a, b) => a.from.localeCompare(b.from)));
            return null;
          }}
        />
      )}
    </ListSetting>
  );
}
