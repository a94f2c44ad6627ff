import { useState } from 'react';
import type { RuleChoice } from '../../../utils/guidelines/pack-schema';
import { fits, type Param } from '../../../utils/rules/params';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';

type Value = NonNullable<RuleChoice['params']>[string];

interface ParamFieldProps {
  readonly label: string;
  readonly param: Param;
  readonly value: Value | undefined;
  readonly t: Translate;
  /** Called with values that the parameter can have, and no others. */
  readonly onChange: (value: Value) => void;
  /** A day is taken away again. */
  readonly onClear: () => void;
}

/** A number, a switch, a list of words or a day that a trainer may set. */
export function ParamField({ label, param, value, t, onChange, onClear }: ParamFieldProps) {
  const [written, setWritten] = useState<string | null>(null);
  if (param.kind === 'flag') {
    return (
      <label className="option">
        <input
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
    );
  }
  if (param.kind === 'words') {
    const lines = Array.isArray(value) ? value.join('\n') : '';
    return (
      <Field label={label} hint={t('deskRuleWords')}>
        {(control) => (
          <textarea
            {...control}
            lang="nl"
            rows={4}
            value={written ?? lines}
            onBlur={() => setWritten(null)}
            onChange={({ target }) => {
              setWritten(target.value);
              const words = target.value.split('\n').map((line) => line.trim().slice(0, 200));
              onChange(words.filter((word) => word !== '').slice(0, 500));
            }}
          />
        )}
      </Field>
    );
  }
  if (param.kind === 'date') {
    return (
      <Field label={label} hint={t('deskRuleDate')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => (target.value === '' ? onClear() : onChange(target.value))}
          />
        )}
      </Field>
    );
  }
  const { min, max, unit } = param;
  const number = written === null || written.trim() === '' ? Number.NaN : Number(written);
  const wrong = written !== null && !fits(param, number);
  return (
    <Field
      label={label}
      hint={t('deskRuleBounds', { min, max })}
      problem={wrong ? t('deskRuleOutOfBounds', { min, max }) : null}
    >
      {(control) => (
        <span className="with-unit">
          <input
            {...control}
            type="number"
            inputMode="numeric"
            min={min}
            max={max}
            value={written ?? String(value ?? param.default)}
            onBlur={() => !wrong && setWritten(null)}
            onChange={({ target }) => {
              setWritten(target.value);
              const next = target.value.trim() === '' ? Number.NaN : Number(target.value);
              if (fits(param, next)) onChange(next);
            }}
          />
          <span lang="nl">{unit}</span>
        </span>
      )}
    </Field>
  );
}
