import { Button } from '@nl-design-system-candidate/button-react';
import type { ReadTheme } from '../../../utils/guidelines/read-theme';
import type { Translate } from '../../shared/texts';
import { Notice } from '../Notice';
import { OpenFile } from '../OpenFile';

interface LookChoiceProps {
  /** How many tokens of the organisation's own there are now. */
  readonly tokens: number;
  /** What the last file came to; null before any was opened. */
  readonly read: ReadTheme | null;
  readonly fixed: boolean;
  readonly t: Translate;
  readonly onFile: (file: File) => void;
  readonly onForget: () => void;
}

/** The desk in the organisation's own look, from the style sheet of its NL Design System theme. */
export function LookChoice({ tokens, read, fixed, t, onFile, onForget }: LookChoiceProps) {
  return (
    <section className="card" aria-label={t('deskLook')}>
      <p>{t('deskLookWhat')}</p>
      <p>{tokens === 0 ? t('deskLookNone') : t('deskLookOwn', { n: tokens })}</p>
      <div className="buttons">
        <OpenFile
          label={t('deskLookOpen')}
          accept=".css,text/css"
          disabled={fixed}
          onFiles={([file]) => file && onFile(file)}
        />
        {tokens > 0 && (
          <Button purpose="secondary" disabled={fixed} onClick={onForget}>
            {t('deskLookForget')}
          </Button>
        )}
      </div>
      {read && (
        <Notice kind={read.ok ? 'good' : 'broken'}>
          <p>{wordsOf(read, t)}</p>
        </Notice>
      )}
    </section>
  );
}

function wordsOf(read: ReadTheme, t: Translate): string {
  if (read.ok) return t('deskLookTaken', { n: Object.keys(read.theme).length, dropped: read.dropped });
  if (read.why === 'hard-to-read') return t('deskLookHard', { text: read.text, on: read.on });
  return t(read.why === 'too-large' ? 'deskLookTooLarge' : 'deskLookNoTokens');
}
