import { type ReactNode, useId } from 'react';

interface ListSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** A setting of several controls, under one name. */
export function ListSetting({ label, hint, children }: ListSettingProps) {
  const id = useId();
  return (
    <fieldset className="fields" aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {children}
    </fieldset>
  );
}
