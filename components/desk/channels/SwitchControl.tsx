import { useId } from 'react';
import type { ControlProps } from './control';
import type { SwitchSetting } from './setting';

/** On or off. */
export function SwitchControl({ setting, channel, disabled, t, onSet }: ControlProps<SwitchSetting>) {
  const id = useId();
  return (
    <div className="field">
      <label className="option">
        <input
          type="checkbox"
          checked={channel[setting.key]}
          disabled={disabled}
          aria-describedby={id}
          onChange={(event) => onSet(event.target.checked)}
        />
        {t(setting.label)}
      </label>
      <span className="hint" id={id}>
        {t(setting.hint)}
      </span>
    </div>
  );
}
