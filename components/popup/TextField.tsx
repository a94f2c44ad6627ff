import { type ReactNode, useId, useState } from 'react';

export interface TextFieldProps<T> {
  readonly label: string;
  /** As it is stored. */
  readonly value: string;
  readonly kind: 'name' | 'number' | 'phone';
  /** Behind the field, such as "minuten". */
  readonly unit?: string;
  readonly hint?: string;
  /** Undefined for what cannot be stored. */
  readonly parse: (written: string) => T | undefined;
  /** Said beside the field as long as what is written cannot be stored. */
  readonly problem: string;
  readonly sign: ReactNode;
  readonly onChange: (value: T) => void;
}

const INPUT_MODES = { name: 'text', number: 'numeric', phone: 'tel' } as const;

/** A line of text that is stored as soon as it can be, and says so beside the field when it cannot. */
export function TextField<T>(props: TextFieldProps<T>) {
  const { label, value, kind, unit, hint, parse, problem, sign, onChange } = props;
  const id = useId();
  const [written, setWritten] = useState<string | null>(null);
  const wrong = written !== null && parse(written) === undefined;
  const take = (text: string) => {
    setWritten(text);
    const parsed = parse(text);
    if (parsed !== undefined) onChange(parsed);
  };
  return (
    <div className="field">
      <span>
        <label htmlFor={id}>{label}</label> {!wrong && sign}
      </span>
      <span className="field-line">
        <input
          id={id}
          className={kind}
          type="text"
          inputMode={INPUT_MODES[kind]}
          autoComplete="off"
          spellCheck={false}
          value={written ?? value}
          aria-invalid={wrong}
          aria-describedby={wrong || hint ? `${id}-more` : undefined}
          onChange={(event) => take(event.target.value)}
        />
        {unit}
      </span>
      {(wrong || hint) && (
        <span className={wrong ? 'problem' : 'hint'} id={`${id}-more`} role={wrong ? 'alert' : undefined}>
          {wrong ? problem : hint}
        </span>
      )}
    </div>
  );
}
