import type { ControlProps } from './control';
import { OptionSet } from './OptionSet';
import type { ChoiceSetting } from './setting';

/** One of a few. */
export function ChoiceControl(props: ControlProps<ChoiceSetting>) {
  const { setting, channel, disabled, byConsole, t, onSet } = props;
  return (
    <OptionSet legend={t(setting.label)} hint={t(setting.hint)} disabled={disabled}>
      {(name) =>
        setting.options.map(({ value, label }) => (
          <label key={value} className="option">
            <input
              type="radio"
              name={name}
              checked={!byConsole && channel[setting.key] === value}
              onChange={() => onSet(value)}
            />
            {t(label)}
          </label>
        ))
      }
    </OptionSet>
  );
}
