import type { ReactNode } from 'react';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** One line under the label. */
  readonly hint?: string;
  /** The language of the label, where it is another. */
  readonly lang?: string;
}

export interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  /** Stands behind the legend. */
  readonly sign: ReactNode;
  readonly onChange: (value: T) => void;
}

/** One out of a few, as radio buttons. */
export function Choice<T extends string>({ name, legend, options, value, sign, onChange }: ChoiceProps<T>) {
  const inline = options.every(({ hint }) => hint === undefined);
  return (
    <fieldset className={inline ? 'choice inline' : 'choice'}>
      <legend>
        {legend} {sign}
      </legend>
      {options.map((option) => (
        <label key={option.value} className="option" lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span className="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
