import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, useState } from 'react';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';

interface AddFormProps<Name extends string> {
  /** What is added: the name of the setting. */
  readonly what: string;
  readonly fields: readonly { readonly name: Name; readonly label: string; readonly type: 'text' | 'date' }[];
  readonly t: Translate;
  /** Keeps what was filled in, without spaces around it; gives the field and the reason where it cannot. */
  readonly onAdd: (filled: (name: Name) => string) => { readonly field: Name; readonly why: string } | null;
}

/** A few fields that together make one more of a list. Nothing is kept before the button is pressed. */
export function AddForm<Name extends string>({ what, fields, t, onAdd }: AddFormProps<Name>) {
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<{ readonly field: Name; readonly why: string } | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const found = onAdd((name) => filled[name]?.trim() ?? '');
    setProblem(found);
    if (found === null) setFilled({});
  };
  return (
    <form className="channel-add" onSubmit={add} noValidate>
      {fields.map(({ name, label, type }) => (
        <Field key={name} label={label} problem={problem?.field === name ? problem.why : null}>
          {(control) => (
            <input
              {...control}
              type={type}
              autoComplete="off"
              value={filled[name] ?? ''}
              onChange={(event) => setFilled({ ...filled, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Button purpose="secondary" type="submit" aria-label={t('deskChannelsAddTo', { what })}>
        {t('deskChannelsAdd')}
      </Button>
    </form>
  );
}
