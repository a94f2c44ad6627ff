import { useId } from 'react';
import type { ControlProps } from './control';
import type { ChoiceSetting } from './setting';

/** One of a few. */
export function ChoiceControl(props: ControlProps<ChoiceSetting>) {
  const { setting, channel, disabled, byConsole, t, onSet } = props;
  const id = useId();
  return (
    <fieldset className="fields channel-options" disabled={disabled} aria-describedby={`${id}-hint`}>
      <legend>{t(setting.label)}</legend>
      <span className="hint" id={`${id}-hint`}>
        {t(setting.hint)}
      </span>
      {setting.options.map(({ value, label }) => (
        <label key={value} className="option">
          <input
            type="radio"
            name={id}
            checked={!byConsole && channel[setting.key] === value}
            onChange={() => onSet(value)}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
