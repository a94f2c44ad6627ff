import type { Translate } from '../../shared/texts';
import { Field } from '../Field';
import { useWritten } from './use-written';

interface WrittenFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** As it is stored. */
  readonly kept: string;
  readonly kind?: 'line' | 'number' | 'lines';
  readonly unit?: string;
  readonly example?: string;
  readonly disabled: boolean;
  readonly t: Translate;
  /** Keeps what was written; gives the reason where it cannot. */
  readonly onTake: (text: string) => string | null;
}

/** A field that keeps what is written when one leaves it, and says at once why it does not. */
export function WrittenField(props: WrittenFieldProps) {
  const { label, hint, kept, kind = 'line', unit, example, disabled, t, onTake } = props;
  const { text, problem, write, ...events } = useWritten(kept, onTake);
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      problem={problem === null ? null : t('deskChannelsNotKept', { why: problem })}
    >
      {(control) =>
        kind === 'lines' ? (
          <textarea
            {...control}
            {...events}
            rows={3}
            spellCheck={false}
            disabled={disabled}
            value={text}
            onChange={(event) => write(event.target.value)}
          />
        ) : (
          <span className={kind === 'number' ? 'channel-number' : 'channel-line'}>
            <input
              {...control}
              {...events}
              type="text"
              inputMode={kind === 'number' ? 'numeric' : 'text'}
              autoComplete="off"
              spellCheck={false}
              placeholder={example}
              disabled={disabled}
              value={text}
              onChange={(event) => write(event.target.value)}
            />
            {unit}
          </span>
        )
      }
    </Field>
  );
}
