import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';

interface KeepVersionProps {
  readonly fixed: boolean;
  readonly t: Translate;
  /** @returns whether it was kept; if not, the words stay in the field */
  readonly onKeep: (words: string) => Promise<boolean>;
}

/** Keeps how everything is now, with words of the trainer's own. */
export function KeepVersion({ fixed, t, onKeep }: KeepVersionProps) {
  const [words, setWords] = useState('');
  return (
    <form
      className="card"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onKeep(words.trim())) setWords('');
      }}
    >
      <Field label={t('deskVersionWords')} hint={t('deskVersionWordsHint')}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={200}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <Button type="submit" purpose="primary" disabled={fixed}>
        {t('deskVersionKeep')}
      </Button>
    </form>
  );
}
