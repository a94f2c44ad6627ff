import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';
import { OpenFile } from '../OpenFile';

interface BringInProps {
  /** Why what was brought cannot be played, in Dutch; null when it can. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly t: Translate;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onWrite: () => void;
}

/** Three ways to bring a conversation: paste it, open a file, or write one. */
export function BringIn({ problem, busy, t, onText, onFile, onWrite }: BringInProps) {
  const [text, setText] = useState('');
  return (
    <section className="card" aria-label={t('deskProofBring')}>
      <p>{t('deskProofHow')}</p>
      <Field label={t('deskProofPaste')} hint={t('deskProofPasteHint')} problem={problem}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            lang="nl"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="buttons">
        <Button purpose="primary" disabled={busy} onClick={() => onText(text)}>
          {t('deskProofUse')}
        </Button>
        <OpenFile
          label={t('deskProofOpen')}
          accept=".txt,.json,text/plain,application/json"
          disabled={busy}
          onFiles={([file]) => file && onFile(file)}
        />
        <Button purpose="secondary" disabled={busy} onClick={onWrite}>
          {t('deskProofWrite')}
        </Button>
      </div>
      <p className="soft">{t('deskProofStays')}</p>
    </section>
  );
}
