import type { ControlProps } from './control';
import type { NumberSetting } from './setting';
import { WrittenField } from './WrittenField';
import { wholeNumber } from './written';

/** A whole number within its bounds, with its unit; empty where nobody has to settle it. */
export function NumberControl({ setting, channel, disabled, t, onSet }: ControlProps<NumberSetting>) {
  const { key, min, max, open, unit } = setting;
  return (
    <WrittenField
      label={t(setting.label)}
      hint={t(setting.hint)}
      kept={`${channel[key] ?? ''}`}
      kind="number"
      unit={t(unit)}
      disabled={disabled}
      t={t}
      onTake={(written) => {
        const value = wholeNumber(written, min, max);
        if (value === undefined || (value === null && !open))
          return t('deskChannelsProblemNumber', { min, max });
        onSet(value);
        return null;
      }}
    />
  );
}
