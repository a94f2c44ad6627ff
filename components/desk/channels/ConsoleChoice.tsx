import type { Translate } from '../../shared/texts';
import { Field } from '../Field';

interface ConsoleChoiceProps {
  readonly label: string;
  /** "auto": Souffleur finds out by itself. */
  readonly chosen: string;
  readonly consoles: readonly { readonly id: string; readonly name: string }[];
  readonly t: Translate;
  readonly onChoose: (id: string) => void;
}

/** Which console a site is. */
export function ConsoleChoice({ label, chosen, consoles, t, onChoose }: ConsoleChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={chosen} onChange={(event) => onChoose(event.target.value)}>
          <option value="auto">{t('deskChannelsSiteAuto')}</option>
          {consoles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
