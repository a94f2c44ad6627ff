import type { ControlProps } from './control';
import { OptionSet } from './OptionSet';
import type { TicksSetting } from './setting';

interface TicksControlProps extends ControlProps<TicksSetting> {
  /** What is said behind an option, such as when a holiday comes. */
  readonly more?: (value: string) => string;
}

/** Some of a few. */
export function TicksControl({ setting, channel, disabled, t, onSet, more }: TicksControlProps) {
  const chosen: readonly string[] = channel[setting.key];
  return (
    <OptionSet legend={t(setting.label)} hint={t(setting.hint)} disabled={disabled}>
      {() =>
        setting.options.map(({ value, label }) => (
          <label key={value} className="option">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => {
                const on = event.target.checked;
                // In the order of the list, so that the same choice is always stored alike.
                const order = setting.options.map((each) => each.value);
                onSet(order.filter((each) => (each === value ? on : chosen.includes(each))));
              }}
            />
            <span>
              {t(label)} {more && <span className="soft">{more(value)}</span>}
            </span>
          </label>
        ))
      }
    </OptionSet>
  );
}
