import { Field } from './Field';

interface CodeFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Why what is written cannot be used; null when it can. */
  readonly problem: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line that is pasted rather than written: an address, a key. No spelling, nothing filled in by the browser. */
export function CodeField({ label, hint, problem, value, onChange }: CodeFieldProps) {
  return (
    <Field label={label} problem={problem} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
