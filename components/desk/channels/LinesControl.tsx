import { isDate } from '../../../utils/guidelines/is-date';
import type { ControlProps } from './control';
import type { LinesSetting } from './setting';
import { WrittenField } from './WrittenField';
import { linesOf } from './written';

const LONGEST = 100;

/** A list, one on each line. */
export function LinesControl({ setting, channel, disabled, t, onSet }: ControlProps<LinesSetting>) {
  return (
    <WrittenField
      label={t(setting.label)}
      hint={t(setting.hint)}
      kept={channel[setting.key].join('\n')}
      kind="lines"
      disabled={disabled}
      t={t}
      onTake={(written) => {
        const lines = linesOf(written);
        const wrong = lines.findIndex((line) => (setting.dates ? !isDate(line) : line.length > LONGEST));
        if (wrong >= 0) {
          const why = t(setting.dates ? 'deskChannelsProblemDay' : 'deskChannelsProblemTooLong');
          return t('deskChannelsProblemLine', { line: wrong + 1, why });
        }
        const once = [...new Set(lines)];
        onSet(setting.dates ? once.toSorted() : once);
        return null;
      }}
    />
  );
}
