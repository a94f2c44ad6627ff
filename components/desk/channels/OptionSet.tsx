import { type ReactNode, useId } from 'react';

interface OptionSetProps {
  readonly legend: string;
  readonly hint: string;
  readonly disabled: boolean;
  /** The options, as labels; `name` ties radio buttons together. */
  readonly children: (name: string) => ReactNode;
}

/** Options that belong together, with what they are about. */
export function OptionSet({ legend, hint, disabled, children }: OptionSetProps) {
  const id = useId();
  return (
    <fieldset className="fields channel-options" disabled={disabled} aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {children(id)}
    </fieldset>
  );
}
