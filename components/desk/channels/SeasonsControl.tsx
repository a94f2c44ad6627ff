import { isDate } from '../../../utils/guidelines/is-date';
import { isWeekText } from '../../../utils/guidelines/week-rows';
import { AddForm } from './AddForm';
import type { ControlProps } from './control';
import { EntryList } from './EntryList';
import { ListSetting } from './ListSetting';
import type { OwnWaySetting } from './setting';

/** Parts of the year with hours of their own. */
export function SeasonsControl({ setting, channel, disabled, t, onSet }: ControlProps<OwnWaySetting>) {
  const { seasons } = channel;
  return (
    <ListSetting label={t(setting.label)} hint={t(setting.hint)}>
      <EntryList
        entries={seasons.map(({ name, from, to, openingHours }) => ({
          words: `${name ? `${name}: ` : ''}${from} – ${to}, ${openingHours}`,
        }))}
        disabled={disabled}
        t={t}
        onRemove={(at) => onSet(seasons.filter((_, index) => index !== at))}
      />
      {!disabled && (
        <AddForm
          what={t(setting.label)}
          fields={[
            { name: 'name', label: t('deskChannelsWhy'), type: 'text' },
            { name: 'from', label: t('deskChannelsFrom'), type: 'text' },
            { name: 'to', label: t('deskChannelsToDay'), type: 'text' },
            { name: 'openingHours', label: t('deskChannelsSeasonHours'), type: 'text' },
          ]}
          t={t}
          onAdd={(filled) => {
            const [name, from, to] = [filled('name'), filled('from'), filled('to')];
            const openingHours = filled('openingHours');
            const season = { name, from, to, openingHours };
            const day = t('deskChannelsProblemSeasonDay');
            if (name.length > 60) return { field: 'name', why: t('deskChannelsProblemLong', { max: 60 }) };
            if (!isDayOfYear(from)) return { field: 'from', why: day };
            if (!isDayOfYear(to) || to.length !== from.length) return { field: 'to', why: day };
            // Of every year a season may run on past New Year.
            if (from.length > 5 && to < from) return { field: 'to', why: t('deskChannelsProblemOrder') };
            if (!isWeekText(openingHours))
              return { field: 'openingHours', why: t('deskChannelsProblemWeek') };
            if (seasons.some((each) => JSON.stringify(each) === JSON.stringify(season)))
              return { field: 'from', why: t('deskChannelsProblemTwice') };
            onSet([...seasons, season]);
            return null;
          }}
        />
      )}
    </ListSetting>
  );
}

/** "07-06" or "2026-07-06"; 29 February is one. */
function isDayOfYear(text: string): boolean {
  return isDate(text.length === 5 ? `2024-${text}` : text);
}
