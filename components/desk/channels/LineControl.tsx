import { isWeekText } from '../../../utils/guidelines/week-rows';
import type { ControlProps } from './control';
import type { LineSetting } from './setting';
import { WrittenField } from './WrittenField';
import { isLink, isPhone } from './written';

/** A line of text; empty for none. */
export function LineControl({ setting, channel, disabled, t, onSet }: ControlProps<LineSetting>) {
  const { key, max, shape, long } = setting;
  const kept = channel[key] ?? '';
  return (
    <>
      <WrittenField
        label={t(setting.label)}
        hint={t(setting.hint)}
        kept={kept}
        kind={long ? 'lines' : 'line'}
        disabled={disabled}
        t={t}
        onTake={(written) => {
          const text = written.trim();
          if (text.length > max) return t('deskChannelsProblemLong', { max });
          if (text !== '' && shape === 'phone' && !isPhone(text)) return t('deskChannelsProblemPhone');
          if (text !== '' && shape === 'link' && !isLink(text)) return t('deskChannelsProblemLink');
          onSet(text === '' ? null : text);
          return null;
        }}
      />
      {key === 'phoneHours' && kept !== '' && (
        <p className="soft">
          {t(isWeekText(kept) ? 'deskChannelsPhoneHoursReckoned' : 'deskChannelsPhoneHoursShown')}
        </p>
      )}
    </>
  );
}
